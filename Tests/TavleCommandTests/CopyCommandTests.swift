import Foundation
import TestSupport
import Testing

struct CopyCommandTests {
  let home: Home

  init() throws {
    home = try Home(after: [
      ["add", "Å “quote” 東京 🎂", "--note", "a\nb", "--check", "film", "--tag", "x"],
      ["person", "add", "Anne"],
      "assign 1 anne --role camera",
      "comment 1 Fine",
      "tip Second",
      "undo",
    ])
  }

  private var board: String { ".local/share/tavle/board.db" }

  @Test func `a board is the same there and back again`() throws {
    let json = try home.run("export json").output
    let log = try home.run("log --json").output
    let there = try home.run("copy \(board) there.db")
    #expect(there.status == 0 && there.errors == "")
    #expect(there.output == "Copied 1 post, 1 colleague and 6 entries of the log.\n")
    #expect(try home.run("copy there.db back.db").status == 0)
    for path in ["there.db", "back.db"] {
      #expect(try home.run("export json --board \(path)").output == json)
      #expect(try home.run("log --json --board \(path)").output == log)
    }
  }

  @Test func `a copy goes on by itself`() throws {
    _ = try home.run("copy \(board) copy.db")
    #expect(try home.run("redo --board copy.db").status == 0)
    #expect(try home.run("tip Third --board copy.db").output == "#3  Third\n")
    #expect(try home.list("posts", "list").count == 1)
    #expect(try home.list("posts", "list --board copy.db").count == 3)
    for _ in 0..<6 { #expect(try home.run("undo --board copy.db").status == 0) }
    #expect(try home.run("undo --board copy.db").status == 1)
  }

  @Test func `what was copied is told to scripts`() throws {
    let boards = try home.list("boards", "copy \(board) copy.db")
    #expect(boards.first as? [String: Int] == ["posts": 1, "people": 1, "entries": 6])
  }

  @Test func `a board that is there is left alone`() throws {
    _ = try home.run("tip Other --board other.db")
    let run = try home.run("copy \(board) other.db")
    #expect(run.status == 1 && run.output == "")
    #expect(run.errors.hasPrefix("Error: There is a board at other.db already; it was left alone."))
    #expect(run.errors.contains("tavle restore"))
    #expect(try home.list("posts", "list --board other.db").count == 1)
  }

  @Test func `a board is not copied to itself, nor from nowhere`() throws {
    let path = home.folder.appending(path: board).path
    #expect(try home.run("copy \(board) \(path)").status == 1)
    #expect(try home.run("copy nowhere.db copy.db").status == 3)
    #expect(!home.has("nowhere.db") && !home.has("copy.db"))
    #expect(try home.run("copy \(board)").status == 2)
    try home.write("A letter to Anne, which is no board.", to: "letter.txt")
    #expect(try home.run("copy \(board) letter.txt").status == 3)
    #expect(try home.run("copy letter.txt copy.db").status == 3)
  }

  @Test(.enabled(if: PostgresServer.isInstalled, Comment(rawValue: PostgresServer.missing)))
  func `a board goes to a server and back, and is saved and brought back there`() throws {
    let server = try PostgresServer.shared()
    let there = server.address(schema: try server.makeSchema())
    let (json, log) = (try home.run("export json").output, try home.run("log --json").output)
    #expect(try home.run("copy \(board) \(there)").output.hasPrefix("Copied 1 post"))
    #expect(try home.run("copy \(board) \(there)").status == 1)
    #expect(try home.run("copy \(there) \(there)").errors.contains("is the board itself"))
    #expect(try home.run("backup saved.db --board \(there)").status == 0)
    _ = try home.run("tip Third --board \(there)")
    let later = try home.run("export json --board \(there)").output
    let restored = try home.run("restore saved.db --board \(there)").output
    let kept = try #require(restored.split(whereSeparator: \.isWhitespace).last)
    #expect(kept.hasPrefix("\(home.path)/.local/share/tavle/server.before-restore-"))
    #expect(try home.run("export json --board \(kept)").output == later)
    #expect(try home.run("copy \(there) back.db").status == 0)
    for place in [there, "back.db", "saved.db"] {
      #expect(try home.run("export json --board \(place)").output == json)
      #expect(try home.run("log --json --board \(place)").output == log)
    }
  }

  @Test func `a password is never shown`() throws {
    let nowhere = "postgres://karen:hunter2@127.0.0.1:1/tavle"
    for line in ["copy \(board) \(nowhere)", "copy \(nowhere) copy.db"] {
      let run = try home.run(line)
      #expect(run.status == 3 && run.errors.contains("karen@127.0.0.1"))
      #expect(!run.errors.contains("hunter2"))
    }
    #expect(!home.has("copy.db"))
  }
}
