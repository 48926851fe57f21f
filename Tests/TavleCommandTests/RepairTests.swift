import Foundation
import Testing

struct RepairTests {
  let home: Home
  private let board = ".local/share/tavle/board.db"

  init() throws {
    home = try Home(after: [
      "tip One",
      "backup saved.db",
      "tip Two",
    ])
  }

  private func titles() throws -> [String] {
    try home.list("posts", "list").compactMap { $0["title"] as? String }
  }

  private func kept() throws -> [String] {
    let folder = home.folder.appending(path: board).deletingLastPathComponent()
    return try FileManager.default.contentsOfDirectory(atPath: folder.path)
      .filter { $0.hasPrefix("board.db.before-restore-") && !$0.hasSuffix("-wal") }
      .filter { !$0.hasSuffix("-shm") }
  }

  @Test func `a board that is no database any more is replaced by a backup, and kept`() throws {
    try home.write("spoiled, and long enough to be looked at for a while", to: board)
    #expect(try home.run("list").status == 3)
    let run = try home.run("restore saved.db")
    #expect(run.status == 0)
    #expect(try titles() == ["One"])
    let name = try #require(try kept().first)
    #expect(try home.read(".local/share/tavle/\(name)").hasPrefix("spoiled"))
    #expect(try home.run("tip Three").output == "#2  Three\n")
  }

  @Test func `a torn board is replaced by a backup, and kept`() throws {
    let file = try #require(FileHandle(forUpdatingAtPath: home.folder.appending(path: board).path))
    try file.truncate(atOffset: 6000)
    try file.close()
    #expect(try home.run("list").status == 3)
    #expect(try home.run("restore saved.db").status == 0)
    #expect(try titles() == ["One"])
    #expect(try kept().count == 1)
  }

  @Test func `a spoiled board stays where it is when the backup is no better`() throws {
    try home.write("spoiled, and long enough to be looked at for a while", to: board)
    _ = try home.write("no database, but long enough to look at it for a while", to: "no.db")
    #expect(try home.run("restore no.db").status == 4)
    #expect(try home.read(board).hasPrefix("spoiled"))
    #expect(try kept() == [])
  }
}
