import TavleCore
import TavleUI
import TerminalKit
import TestSupport
import Testing

/// The shoots: who comes, who is missing, and getting ready. Today is Saturday 21 November 2026.
@Suite struct ShootsTests {
  @Test(
    arguments: [
      Size(columns: 140, rows: 40), Size(columns: 80, rows: 24), Size(columns: 50, rows: 20),
    ],
    Language.allCases)
  func `it looks as it should`(_ size: Size, _ language: Language) throws {
    var app = Harness(Harness.example(language), size: size, language: language)
    try app.press("g s")
    expectGolden(app.screen, "shoot-\(size.columns)x\(size.rows)-\(language.rawValue)")
  }

  @Test(arguments: [(1, 1), (3, 2), (9, 4), (20, 6), (35, 8), (110, 20)])
  func `it can be drawn at any size, with the cursor on every row`(
    _ columns: Int, _ rows: Int
  ) throws {
    var app = Harness(Harness.example(), size: Size(columns: columns, rows: rows))
    try app.press("g s")
    for _ in 0..<25 {
      #expect(app.screen.bounds.contains(app.screen.cursor))
      try app.press("j")
    }
  }

  @Test func `the first lines say who comes, who is missing, and whose consent is in the way`()
    throws
  {
    var app = Harness(Harness.example())
    try app.press("g s")
    let lines = app.screen.text.split(separator: "\n", omittingEmptySubsequences: false)
    #expect(lines[0].contains("Shoots · 1/1 · Morning in the workshop"))
    #expect(lines[2].contains("Fri 27 Nov 09:00 · in 6 days · 90 min · Workshop, gate 3"))
    #expect(lines[3].contains("✓ 1 comes"))
    #expect(lines[3].contains("◐ 2 not settled"))
    #expect(lines[3].contains("! consent: Tomasz, Anne"))
    #expect(app.screen.text.contains("! consent: video on Instagram, not asked"))
    #expect(app.screen.text.contains("! consent: video on Instagram, LinkedIn, runs out Thu 3 Dec"))
  }

  @Test func `without a shoot it says how one is planned, and Enter plans it`() throws {
    var app = Harness()
    try app.press("esc g s")
    #expect(app.screen.text.contains("No shoot is planned. n plans one"))
    try app.press("S")
    #expect(app.notice == "Nothing is selected")
    try app.press("n enter")
    #expect(app.screen.text.contains("A shoot needs a name"))
    try app.press("\"Roof >4/12 kl 8\" enter")
    let shoot = try #require(app.stored.shoots.first)
    #expect(shoot.title == "Roof" && shoot.day == Day("2026-12-04"))
    #expect(shoot.time == LocalTime(hour: 8))
    #expect(app.notice == "Planned the shoot “Roof” on Fri 4 Dec 08:00")
    #expect(app.screen.text.contains("Nobody is asked to come yet. p says which posts"))
    try app.press("u")
    #expect(app.stored.shoots.isEmpty)
  }

  @Test func `what is good to know is typed line by line`() throws {
    var app = Harness()
    try app.press("esc g s n \"Roof >4/12\" enter G enter \"Why roofs?\" enter")
    #expect(app.stored.shoots.first?.questions == ["Why roofs?"])
    try app.press("G enter \"What if it rains?\" enter")
    #expect(app.stored.shoots.first?.questions == ["Why roofs?", "What if it rains?"])
    try app.press("k k k k k k enter \"much\" enter")
    #expect(app.screen.text.contains("1 to 1440") || app.screen.text.contains("minutes"))
    try app.press("ctrl-u \"45\" enter")
    #expect(app.stored.shoots.first?.minutes == 45)
    try app.press("k enter \"5/12 kl 9\" enter")
    #expect(app.stored.shoots.first?.day == Day("2026-12-05"))
    #expect(app.notice?.hasPrefix("Moved the shoot “Roof” to Sat 5 Dec 09:00") == true)
  }

  @Test func `posts are chosen, and whoever is asked for them is to come`() throws {
    var app = Harness(Harness.example())
    try app.press("g s n \"Roof >4/12\" enter p \"Heat pump\" tab enter")
    #expect(app.notice == "Changed the shoot “Roof”")
    let shoot = try #require(app.stored.shoots.first { $0.title == "Roof" })
    #expect(shoot.posts.count == 1)
    #expect(app.screen.text.contains("What we make"))
  }

  @Test func `who said yes is to be told of another day, time or place, and of nothing else`()
    throws
  {
    var app = Harness(Harness.example())
    try app.press("g s")
    try app.goDown { $0.screen.text.contains("┃ When ") }
    try app.press("enter \"27/11 10:00\" enter")
    #expect(
      app.notice == "Moved the shoot “Morning in the workshop” to Fri 27 Nov 10:00 · "
        + "1 colleague has said yes: send the sheet again")
    try app.press("enter \"1/12\" enter")
    #expect(app.notice?.hasSuffix("1 colleague knows the old day: send the sheet again") == true)
    try app.press("j enter \"1\" enter")
    #expect(app.notice == "Changed the shoot “Morning in the workshop”")
    try app.press("j enter \"x\" enter")
    #expect(app.notice?.hasSuffix("1 colleague has said yes: send the sheet again") == true)
  }

  @Test func `somebody comes at a time of their own`() throws {
    var app = Harness(Harness.example())
    try app.press("g s")
    try app.goDown { $0.screen.text.contains("┃ ✓ 09:00 Anne Holm") }
    try app.press("e \"soon\" enter")
    #expect(app.screen.text.contains("Write a time such as 9:30"))
    try app.press("ctrl-u \"8.45\" enter")
    #expect(app.notice == "Anne comes at 08:45")
    #expect(app.screen.text.contains("08:45 Anne Holm"))
    try app.press("e ctrl-u enter")
    #expect(app.notice == "Anne comes when it begins")
  }

  @Test func `an answer is recorded on the row, and somebody else found for it`() throws {
    var app = Harness(Harness.example())
    try app.press("g s")
    #expect(app.screen.text.contains("┃ ◐ 09:00 Tomasz Nowak"))
    try app.press("enter y")
    #expect(app.screen.text.contains("✓ 2 come"))
    try app.press("a")
    #expect(app.screen.text.contains("Who can help?"))
  }

  @Test func `it is called off, and held after all`() throws {
    var app = Harness(Harness.example())
    try app.press("g s d")
    #expect(app.stored.shoots.first?.isCancelled == true)
    #expect(app.screen.text.contains("called off"))
    try app.press("d")
    #expect(app.stored.shoots.first?.isCancelled == false)
  }

  @Test
  func `the sheet goes to everybody as drafts of mails, or to one in the form that is chosen`()
    throws
  {
    var app = Harness(Harness.example())
    try app.press("g s S enter")
    try app.press("S \"Mette\" enter p")
    let sheets = app.effects.compactMap { effect in
      if case .sheet(_, let people, let form) = effect { (people.count, form) } else { nil }
    }
    // Who was asked and has not said yes does not come yet.
    #expect(sheets.map(\.0) == [1, 1])
    #expect(sheets.map(\.1) == [.mail, .page])
  }

  @Test func `Enter on a shoot in the plan opens it; h and l go from shoot to shoot`() throws {
    var app = Harness(Harness.example())
    try app.press("g s n \"Roof >4/12\" enter")
    #expect(app.screen.text.contains("2/2 · Roof"))
    try app.press("h")
    #expect(app.screen.text.contains("1/2 · Morning in the workshop"))
    try app.press("l")
    #expect(app.screen.text.contains("2/2 · Roof"))
    try app.press("g c l l l l l l tab tab tab tab")
    for _ in 0..<6 {
      if case .shoot = app.state.planSelection?.entry { break }
      try app.press("tab")
    }
    try app.press("enter")
    #expect(app.screen.text.contains("Who comes"))
  }
}
