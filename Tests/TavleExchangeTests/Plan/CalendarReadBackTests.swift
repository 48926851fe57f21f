import Foundation
import TavleCore
import TavleExchange
import TavleTexts
import Testing

/// Calendars as another program reads them.
struct CalendarReadBackTests {
  @Test func `a plan is read as it was written`() throws {
    let sheet = PlanSheet(PlanBoard.full, weeks: 3)
    let file = sheet.calendar(.texts(in: .english))
    let events = try PythonReader.events(file.text(at: PlanBoard.now))
    #expect(events.map(\.uid) == file.events.map(\.uid))
    #expect(Set(events.map(\.uid)).count == events.count && events.count == 11)
    #expect(events.allSatisfy { $0.stamp == "2026-11-23T09:00:00+00:00" })
    let post = try #require(events.first { $0.uid == "post-41@tavle" })
    #expect(post.start == "2026-11-25T10:00:00+01:00" && post.end == nil)
    #expect(post.description == "Instagram, LinkedIn\nScheduled\nwith Anne Holm\n#41")
    #expect(post.categories == ["Post", "Instagram", "LinkedIn"])
    #expect(post.sequence == 28_198_800 && post.status == "CONFIRMED")
    let door = try #require(events.first { $0.uid == "open-door-3-1400@tavle" })
    #expect(
      door.times == ["2026-11-25T13:00Z", "2026-12-02T13:00Z", "2026-12-09T13:00Z"])
    #expect(door.location == "Canteen" && door.end == "2026-11-25T15:00:00+01:00")
    let robot = try #require(events.first { $0.uid == "post-42@tavle" })
    #expect(robot.start == "2026-12-10" && robot.end == "2026-12-11")
  }

  @Test(arguments: [
    "plain", "æøå ÆØÅ 🎂 東京 👩‍🚒", "a;b,c\\d:\"e\"", "BEGIN:VEVENT",
    String(repeating: "👩‍🚒e\u{301}", count: 40), String(repeating: "å", count: 200),
    String(repeating: "🎂", count: 200),
    String(repeating: "Rør, fjernvarme; og \\ gulve. ", count: 7) + "x",
    ";", "\\", ",,;;\\",
  ])
  func `any title comes through`(_ title: String) throws {
    let post = PlanBoard.post(1, title, .scheduled, "2026-11-24")
    let plan = PlanBoard(name: title, posts: [post])
    let text = PlanSheet(plan.board, weeks: 1).calendar(.texts(in: .danish))
      .text(at: PlanBoard.now)
    for line in text.components(separatedBy: "\r\n") { #expect(line.utf8.count <= 75) }
    let events = try PythonReader.events(text)
    #expect(events.map(\.summary) == [title])
    #expect(CalendarFile.listed(in: text).map(\.summary) == [title])
  }

  @Test func `what looks like a line break in a title is none`() throws {
    // The module `icalendar` takes an escaped backslash before an n for a line break, so that this is read by hand.
    let title = "C:\\new, END:VCALENDAR\\nBEGIN:VCALENDAR"
    let post = PlanBoard.post(1, title, .scheduled, "2026-11-24")
    let text = PlanSheet(PlanBoard(posts: [post]).board, weeks: 1).calendar(.texts(in: .danish))
      .text(at: PlanBoard.now)
    #expect(
      text.contains("\r\nSUMMARY:C:\\\\new\\, END:VCALENDAR\\\\nBEGIN:VCALENDAR\r\n"))
    #expect(CalendarFile.listed(in: text).map(\.summary) == [title])
    #expect(try PythonReader.events(text).count == 1)
  }

  @Test func `line breaks in places are line breaks`() throws {
    var door = OpenDoor(.monday, at: PlanBoard.time(8), from: PlanBoard.today)
    door.place = "Hall\n2, gate;3"
    var plan = PlanBoard()
    plan.board.load(settings: [.openDoors([door])])
    let text = PlanSheet(plan.board, weeks: 1).calendar(.texts(in: .danish))
      .text(at: PlanBoard.now)
    #expect(try PythonReader.events(text).map(\.location) == ["Hall\n2, gate;3"])
  }

  /// The weeks in which the clocks are changed, by an independent list.
  private static let changes = [
    "2026-03-29", "2026-10-25", "2027-03-28", "2027-10-31", "2028-03-26", "2028-10-29",
  ]

  @Test(arguments: changes, Country.allCases)
  func `an open door at two stays at two when the clocks are changed`(
    _ sunday: String, _ country: Country
  ) throws {
    let sunday = PlanBoard.day(sunday)
    let first = sunday.adding(days: -13)
    var plan = PlanBoard()
    let doors = Weekday.allCases.map { OpenDoor($0, at: PlanBoard.time(14), from: first) }
    plan.board.load(settings: [.openDoors(doors)])
    let sheet = PlanSheet(plan.board, weeks: 4, from: first, in: country, today: first)
    let text = sheet.calendar(.texts(in: .norwegian)).text(at: PlanBoard.now)
    let events = try PythonReader.events(text)
    let open = sheet.lines.map { "\($0.day)" }
    #expect(events.count == 7 && open.count > 20)
    let zone = country == .denmark ? "Europe/Copenhagen" : "Europe/Oslo"
    let expected = try PythonReader.run(
      Self.twoOClock, input: ([zone] + open).joined(separator: "\n"))
    let times = events.flatMap(\.times).sorted()
    #expect(times == expected.split(separator: "\n").map(String.init))
    #expect(Set(times.map { $0.suffix(6) }) == ["12:00Z", "13:00Z"])
  }

  /// Two o'clock of days in a zone, in UTC, by Python's time zone database.
  private static let twoOClock = """
    import sys, datetime, zoneinfo
    zone, *days = sys.stdin.read().split('\\n')
    for day in days:
        local = datetime.datetime.fromisoformat(day + 'T14:00').replace(tzinfo=zoneinfo.ZoneInfo(zone))
        print(local.astimezone(datetime.timezone.utc).strftime('%Y-%m-%dT%H:%MZ'))
    """
}
