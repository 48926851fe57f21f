import Foundation
import TavleStore

/// What was being typed when the program was made to end, in a file beside the board until the user removes it.
struct KeptText {
  /// Where it is.
  let path: String

  /// The place for a board's kept text; `nil` for a board that is not a file.
  init?(for location: StoreLocation) {
    guard case .file(let board) = location else { return nil }
    path = board + ".typed.txt"
  }

  /// Whether there is something from last time.
  var isThere: Bool { FileManager.default.fileExists(atPath: path) }

  /// Adds a text to what is kept; tells whether it is on the disk.
  func add(_ text: String) -> Bool {
    if !isThere {
      _ = FileManager.default.createFile(
        atPath: path, contents: nil, attributes: [.posixPermissions: 0o600])
    }
    guard let file = FileHandle(forWritingAtPath: path) else { return false }
    do {
      _ = try file.seekToEnd()
      try file.write(contentsOf: Data((text + "\n").utf8))
      try file.synchronize()
      return true
    } catch {
      return false
    }
  }
}
