import Foundation
import TavleStore

/// What was being typed when the program was made to end, in a file until the user removes it: beside the board or, when
/// that is on a server, among the user's own files.
struct KeptText {
  /// Where it is.
  let path: String

  /// The place for a board's kept text; `nil` when the user has no home.
  init?(for location: StoreLocation, _ environment: [String: String]) {
    switch location {
    case .file(let board): path = board + ".typed.txt"
    case .server:
      guard let folder = Folders.state(environment) else { return nil }
      path = folder + "/typed.txt"
    }
  }

  /// Whether there is something from last time.
  var isThere: Bool { FileManager.default.fileExists(atPath: path) }

  /// Adds a text to what is kept; tells whether it is on the disk.
  func add(_ text: String) -> Bool {
    if !isThere {
      // Nobody has a folder before there is something to put in it.
      try? FileManager.default.createDirectory(
        atPath: (path as NSString).deletingLastPathComponent, withIntermediateDirectories: true,
        attributes: [.posixPermissions: 0o700])
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
