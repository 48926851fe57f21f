import Foundation
import TavleCore
import TestSupport
import Testing

@testable import TavleStore

@Suite struct `A board copied to a file` {
  private let folder: Folder
  private let store: Store

  init() throws {
    folder = try Folder()
    store = try Store.open(.file(path: folder.file("board.db")))
  }

  private func fill(_ posts: Int, from first: Int = 1) throws {
    let changes = (first..<first + posts).map { number in
      Change.addPost(
        tip("post \(number)", id: Int64(number)), PostDetails(note: "note \(number)"))
    }
    try store.commit(.group(changes))
  }

  @Test func `is not the file itself, by whatever name`() throws {
    try store.commit(.setBoard(.name("mine")))
    let (path, soft, hard) = (folder.file("board.db"), folder.file("soft"), folder.file("hard"))
    try FileManager.default.createSymbolicLink(atPath: soft, withDestinationPath: path)
    try FileManager.default.linkItem(atPath: path, toPath: hard)
    for other in [path, soft, hard, folder.file("./board.db")] {
      #expect(throws: StoreError.sameBoard(path: path)) { try store.copy(to: .file(path: other)) }
    }
    #expect(try store.name() == "mine")
  }

  @Test func `is its owner's alone`() throws {
    let path = folder.file("new/copy.db")
    _ = try store.copy(to: .file(path: path))
    let mode = try FileManager.default.attributesOfItem(atPath: path)[.posixPermissions] as? Int
    #expect(mode == 0o600)
  }

  @Test func `is not begun where something else is`() throws {
    let path = folder.file("letter.txt")
    try Data("Dear Anne, this is no board at all.".utf8).write(to: URL(fileURLWithPath: path))
    #expect(throws: StoreError.notADatabase(path: path)) { try store.copy(to: .file(path: path)) }
  }

  @Test func `is complete however many pages its rows fill`() throws {
    for count in [1, 198, 1, 800, 1] {
      try fill(count, from: try store.boardCount() + 1)
      let path = folder.file("\(try store.boardCount()).db")
      _ = try store.copy(to: .file(path: path))
      #expect(try Store.open(.file(path: path)).completeBoard() == store.completeBoard())
    }
  }

  @Test func `is empty after a full disk, and can be copied again`() throws {
    try fill(3000)
    let path = folder.file("copy.db")
    let target = try Store.open(.file(path: path))
    try target.connection.run("PRAGMA max_page_count = 60", [])
    #expect(throws: StoreError.diskFull(path: path)) {
      try target.connection.transaction(.writing) { () throws(StoreError) in
        try TableCopy(from: store.connection, to: target.connection).run()
      }
    }
    #expect(try target.boardCount() == 0 && target.log(limit: .max) == [])
    target.close()
    #expect(try store.copy(to: .file(path: path)).posts == 3000)
  }

  @Test func `is empty after the program was killed, and can be copied again`() async throws {
    try fill(3000)
    let path = folder.path
    await #expect(processExitsWith: .signal(SIGKILL)) { [path = path as String] in
      let store = try Store.open(.file(path: "\(path)/board.db"))
      _ = try store.copy(to: .file(path: "\(path)/copy.db")) { progress in
        if progress.rows > 3500 { kill(getpid(), SIGKILL) }
      }
    }
    let target = try Store.open(.file(path: folder.file("copy.db")))
    #expect(try target.boardCount() == 0 && target.log(limit: .max) == [])
    #expect(try target.firstDamage() == nil)
    #expect(try store.copy(to: .file(path: folder.file("copy.db"))).posts == 3000)
  }

  @Test func `has ten thousand posts in reasonable time`() throws {
    try fill(10_000)
    let place = StoreLocation.file(path: folder.file("copy.db"))
    let time = try ContinuousClock().measure { _ = try store.copy(to: place) }
    #expect(time < .seconds(60))
    #expect(try Store.open(place).boardCount() == 10_000)
  }
}
