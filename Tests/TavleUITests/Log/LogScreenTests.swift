import TavleCore
import TavleUI
import TerminalKit
import TestSupport
import Testing

/// The log: reading, finding, undoing one entry.
struct LogScreenTests {
  @Test(arguments: [
    Size(columns: 140, rows: 40), Size(columns: 80, rows: 24), Size(columns: 40, rows: 20),
    Size(columns: 20, rows: 6), Size(columns: 1, rows: 1),
  ])
  func `the log looks made at every size`(_ size: Size) throws {
    var app = try busy(size: size)
    try app.press("g l j")
    expectGolden(app.screen, "log-\(size.columns)x\(size.rows)")
  }

  @Test func `an empty log says so, and has nothing to undo`() throws {
    var app = Harness(Harness.small())
    try app.press("g l")
    #expect(app.screen.text.contains("Nothing has been done yet."))
    try app.press("u")
    #expect(app.notice == "Nothing is selected")
    #expect(app.state.inFlight == nil)
  }

  @Test func `u undoes the selected entry, not the last one`() throws {
    var app = try busy()
    try app.press("g l j u")
    #expect(app.stored[Harness.postID]?.checklist[0].isDone == false)
    #expect(app.stored[Harness.postID]?.priority == .urgent)
    let lines = app.screen.text.split(separator: "\n").map(String.init)
    #expect(lines[2].contains("ticked “Book a room” on #1  (undone)"))
    #expect(app.log.count == 4)
    #expect(!app.screen.text.contains("undid:"))
  }

  @Test
  func `an undone entry begins where the others do, and says that it is undone however narrow`()
    throws
  {
    for columns in [140, 60, 40] {
      var app = try busy(size: Size(columns: columns, rows: 24))
      try app.press("g l j")
      let before = app.screen.text.split(separator: "\n")[2].prefix(while: { $0 != "t" }).count
      try app.press("u")
      let line = app.screen.text.split(separator: "\n")[2]
      #expect(line.prefix(while: { $0 != "t" }).count == before)
      #expect(line.contains("(undone)"))
    }
  }

  @Test func `what was undone cannot be undone again, and done again it is as it was`() throws {
    var app = try busy()
    try app.press("g l j u u")
    #expect(app.notice == "This has been undone already")
    #expect(app.log.count == 4)
    let lines = app.screen.text.split(separator: "\n").count
    let undo = try #require(app.log.last)
    app.send(
      .store(
        .committed(
          LogEntry(
            sequence: 5, session: "test", author: "Kari", at: undo.at, change: undo.inverse,
            inverse: undo.change, undoes: undo.sequence))))
    #expect(app.screen.text.contains("ticked “Book a room” on #1"))
    #expect(!app.screen.text.contains("(undone)"))
    #expect(app.screen.text.split(separator: "\n").count == lines)
  }

  @Test func `typing words leaves the entries that have them, esc brings all back`() throws {
    var app = try busy()
    try app.press("g l / \"tick kari\"")
    #expect(app.screen.text.contains("ticked “Book a room”"))
    #expect(!app.screen.text.contains("priority"))
    try app.press("enter esc")
    #expect(app.screen.text.contains("priority"))
    try app.press("/ \"nothing like it\" enter")
    #expect(app.screen.text.contains("Nothing fits. F drops the filter."))
    try app.press("u")
    #expect(app.notice == "Nothing is selected")
    try app.press("F esc")
    #expect(app.state.screens.count == 1)
  }

  @Test func `enter opens the post of the entry`() throws {
    var app = try busy()
    try app.press("g l enter")
    #expect(app.state.screens.count == 3)
    #expect(app.screen.text.contains("#1 · Robot"))
    try app.press("esc")
    app.send(.store(.committed(entry(4, .setBoard(.name("Ours"))))))
    try app.press("g g enter")
    #expect(app.notice == "This is about no post on the board")
  }

  @Test func `what others do comes on top while the selection stays`() throws {
    var app = try busy()
    try app.press("g l j")
    app.send(.store(.changed([entry(9, .setPost(Harness.postID, .title("Robots")))])))
    let lines = app.screen.text.split(separator: "\n").map(String.init)
    #expect(lines[1].contains("Per   renamed #1 “Robots”"))
    #expect(lines[3].hasPrefix("┃") && lines[3].contains("ticked"))
  }

  @Test(arguments: [(0, "12:00"), (3_600, "13:00"), (-43_200, "00:00"), (-43_201, "yesterday")])
  func `the time of an entry is the user's`(_ offset: Int, _ expected: String) throws {
    var app = try busy()
    app.state.utcOffset = offset
    app.state.circumstances.today = Day(number: app.state.today.number)
    try app.press("g l")
    #expect(app.screen.text.split(separator: "\n")[1].dropFirst(2).hasPrefix(expected))
  }

  @Test func `a click selects an entry, a double click opens its post`() throws {
    var app = try busy()
    try app.press("g l click(4,10)")
    #expect(app.screen.cursor.row == 4)
    try app.press("click(20,10)")
    #expect(app.screen.cursor.row == 4)
    try app.press("doubleclick(2,10)")
    #expect(app.state.screens.count == 3)
  }

  @Test func `another language says it in that language`() throws {
    var app = try busy()
    try app.press("g l : \"language\" enter \"dansk\" enter")
    #expect(app.screen.text.contains("satte hak ved »Book a room« på #1"))
  }

  /// Three things done to one post: a priority, a tick, a day.
  private func busy(size: Size = Size(columns: 90, rows: 24)) throws -> Harness {
    var app = Harness(Harness.small(), size: size)
    try app.press("s \"2026-12-04\" enter 3 x +")
    return app
  }

  private func entry(_ sequence: Int64, _ change: Change) -> LogEntry {
    LogEntry(
      sequence: sequence, session: "other", author: "Per", at: Harness.circumstances.now,
      change: change, inverse: .group([]))
  }
}
