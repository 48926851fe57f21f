import Foundation
import TavleCore
import TavleStore
import Testing

/// A fresh folder that is removed with its last user.
final class Folder {
  let path: String

  init() throws {
    let name = "tavle-\(UInt64.random(in: .min ... .max))"
    path = FileManager.default.temporaryDirectory.appendingPathComponent(name).path
    try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
  }

  deinit { try? FileManager.default.removeItem(atPath: path) }

  func file(_ name: String) -> String { "\(path)/\(name)" }
}

/// A kind of place that boards can be in: makes one that is empty, which can then be opened many times.
struct Engine: CustomTestStringConvertible, Sendable {
  let testDescription: String
  let makePlace: @Sendable () throws -> Place

  static let sqlite = Engine(testDescription: "SQLite") {
    let folder = try Folder()
    return Place(owner: folder, location: .file(path: folder.file("board.db")))
  }

  /// All engines that can be tested here.
  static let all = [sqlite]
}

/// An empty board's place, cleaned up with its last user.
struct Place {
  let owner: AnyObject
  let location: StoreLocation

  func open(_ options: StoreOptions = StoreOptions()) throws -> Store {
    try Store.open(location, options)
  }
}

let author = "Anne"
let start = Moment(seconds: 1_700_000_000)

/// A tip with everything at its default.
func tip(_ title: String, id: Int64) -> Post {
  Post(id: PostID(rawValue: id), title: title, createdAt: start)
}

extension Store {
  /// Commits as ``author`` at ``start``.
  @discardableResult
  func commit(_ change: Change) throws(StoreError) -> LogEntry {
    try commit(change, author: author, at: start)
  }
}
