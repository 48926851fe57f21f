import Foundation
import TavleCore
import TavleExchange
import TavleTexts
import Testing

/// The plan as a calendar.
struct CalendarFileTests {
  private let texts = Texts.texts(in: .english)

  private func calendar(_ board: Board = PlanBoard.full, of person: Contributor? = nil)
    -> CalendarFile
  {
    PlanSheet(board, weeks: 3, of: person).calendar(texts)
  }

  private func lines(_ file: CalendarFile, at now: Moment = PlanBoard.now) -> [String] {
    file.text(at: now).replacing("\r\n ", with: "").components(separatedBy: "\r\n")
  }

  /// The lines of one event.
  private func event(_ uid: String, _ file: CalendarFile) throws -> [String] {
    let lines = lines(file)
    let start = try #require(lines.firstIndex(of: "UID:\(uid)@tavle"), "\(uid)")
    let end = try #require(lines[start...].firstIndex(of: "END:VEVENT"))
    return Array(lines[(start + 1)..<end])
  }

  @Test func `the file explains its time zone and has what every calendar asks for`() {
    let lines = lines(calendar())
    #expect(
      Array(lines.prefix(24)) == [
        "BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//tavle//plan//EN", "CALSCALE:GREGORIAN",
        "METHOD:PUBLISH", "NAME:Plan · House & Home", "X-WR-CALNAME:Plan · House & Home",
        "X-WR-TIMEZONE:Europe/Copenhagen", "BEGIN:VTIMEZONE", "TZID:Europe/Copenhagen",
        "BEGIN:DAYLIGHT", "DTSTART:19960331T020000",
        "RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU", "TZOFFSETFROM:+0100", "TZOFFSETTO:+0200",
        "TZNAME:CEST", "END:DAYLIGHT", "BEGIN:STANDARD", "DTSTART:19961027T030000",
        "RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU", "TZOFFSETFROM:+0200", "TZOFFSETTO:+0100",
        "TZNAME:CET", "END:STANDARD",
      ])
    #expect(lines.suffix(2) == ["END:VCALENDAR", ""])
    #expect(!calendar().text(at: PlanBoard.now).replacing("\r\n", with: "").contains("\n"))
    #expect(!lines.contains { $0.hasPrefix("ATTENDEE") || $0.hasPrefix("ORGANIZER") })
  }

  @Test func `a post with a time is a moment, and takes nobody's time`() throws {
    #expect(
      try event("post-41", calendar()) == [
        "DTSTAMP:20261123T090000Z", "SEQUENCE:28198800",
        "DTSTART;TZID=Europe/Copenhagen:20261125T100000",
        "SUMMARY:Heat pumps explained with a fridge",
        "DESCRIPTION:Instagram\\, LinkedIn\\nScheduled\\nwith Anne Holm\\n#41",
        "CATEGORIES:Post,Instagram,LinkedIn", "STATUS:CONFIRMED", "TRANSP:TRANSPARENT",
      ])
  }

  @Test func `what has no time is all day, and ends the day after`() throws {
    let lines = try event("post-42", calendar())
    #expect(
      lines[2...3] == ["DTSTART;VALUE=DATE:20261210", "DTEND;VALUE=DATE:20261211"])
    #expect(lines.contains("STATUS:TENTATIVE"))
    // It came out on another day than was planned, so that the planned time says nothing.
    #expect(try event("post-43", calendar())[2] == "DTSTART;VALUE=DATE:20261124")
  }

  @Test func `help and shoots have their times, and are somebody's own time in their own file`()
    throws
  {
    let help = try event("need-4", calendar(of: PlanBoard.siri))
    #expect(
      help[2...4] == [
        "DTSTART;TZID=Europe/Copenhagen:20261208T093000",
        "DTEND;TZID=Europe/Copenhagen:20261208T095000",
        "SUMMARY:Your part: expertise: robots · The robot",
      ])
    #expect(help.suffix(2) == ["STATUS:TENTATIVE", "TRANSP:TRANSPARENT"])
    let shoot = try event("shoot-7", calendar(of: PlanBoard.anne))
    #expect(
      shoot[2...3] == [
        "DTSTART;TZID=Europe/Copenhagen:20261203T093000",
        "DTEND;TZID=Europe/Copenhagen:20261203T120000",
      ])
    #expect(shoot.contains("LOCATION:Gate 4") && shoot.last == "TRANSP:OPAQUE")
    #expect(try event("shoot-7", calendar()).last == "TRANSP:TRANSPARENT")
  }

  @Test func `the open door comes every week until the plan ends, but not on public holidays`()
    throws
  {
    var plan = PlanBoard()
    let doors = [
      OpenDoor(.friday, at: PlanBoard.time(14), from: PlanBoard.day("2026-12-10")),
      OpenDoor(
        .thursday, at: PlanBoard.time(9, 30), minutes: 30, from: PlanBoard.day("2026-12-24")),
    ]
    plan.board.load(settings: [.openDoors(doors)])
    let file = PlanSheet(plan.board, weeks: 8, in: .norway).calendar(texts)
    #expect(
      try event("open-door-5-1400", file)[2...7] == [
        "DTSTART;TZID=Europe/Oslo:20261211T140000", "DTEND;TZID=Europe/Oslo:20261211T150000",
        "RRULE:FREQ=WEEKLY;BYDAY=FR;UNTIL=20270115T130000Z",
        "EXDATE;TZID=Europe/Oslo:20261225T140000", "EXDATE;TZID=Europe/Oslo:20270101T140000",
        "SUMMARY:Open door",
      ])
    // Christmas Eve is a day of work in Norway and none in Denmark.
    #expect(try event("open-door-4-0930", file)[2].hasSuffix("20261224T093000"))
    let danish = PlanSheet(plan.board, weeks: 8, in: .denmark).calendar(texts)
    #expect(try event("open-door-4-0930", danish)[2].hasSuffix("20261231T093000"))
  }

  @Test func `posts that were put away and shoots that were called off are cancelled`() throws {
    var shoot = Shoot(
      id: ShootID(rawValue: 9), title: "Called off", day: PlanBoard.day("2026-12-01"),
      createdAt: Moment(seconds: 0))
    shoot.isCancelled = true
    var board = PlanBoard.full
    board.load(shoots: [shoot])
    let file = calendar(board)
    #expect(try event("post-44", file).contains("STATUS:CANCELLED"))
    #expect(try event("shoot-9", file).contains("STATUS:CANCELLED"))
    #expect(try event("post-45", file).contains("STATUS:CONFIRMED"), "it came out")
    let own = lines(calendar(board, of: PlanBoard.anne))
    #expect(!own.contains { $0.contains("post-44") || $0.contains("shoot-9") })
  }

  @Test func `what an earlier file listed and this one does not is cancelled`() throws {
    let before = calendar().text(at: PlanBoard.now)
    var board = PlanBoard.full
    _ = try board.apply(.setPost(PostID(rawValue: 41), .plan(nil, nil)))
    _ = try board.apply(.removeShoot(ShootID(rawValue: 7)))
    _ = try board.apply(.setBoard(.openDoors([])))
    var after = calendar(board)
    let days = PlanBoard.today..<PlanBoard.today.adding(weeks: 3)
    after.cancelMissing(from: CalendarFile.listed(in: before), on: days)
    let post = try event("post-41", after)
    #expect(post[2] == "DTSTART;TZID=Europe/Copenhagen:20261125T100000")
    #expect(post[3] == "SUMMARY:", "whoever was named there may have been forgotten since")
    #expect(post.contains("STATUS:CANCELLED"))
    let shoot = try event("shoot-7", after)
    #expect(shoot[3] == "DTEND;TZID=Europe/Copenhagen:20261203T120000")
    #expect(shoot.contains("STATUS:CANCELLED"))
    let door = try event("open-door-3-1400", after)
    #expect(door[4] == "RRULE:FREQ=WEEKLY;BYDAY=WE;UNTIL=20261209T130000Z")
    #expect(door.contains("STATUS:CANCELLED"))
    // It stays cancelled for those who take in a later file only.
    var later = calendar(board)
    later.cancelMissing(
      from: CalendarFile.listed(in: after.text(at: PlanBoard.now)), on: days)
    #expect(try event("post-41", later).contains("STATUS:CANCELLED"))
    // What has passed is left as it is.
    var nextMonth = PlanSheet(
      board, weeks: 1, from: PlanBoard.day("2026-12-28"), in: .denmark, today: PlanBoard.today
    ).calendar(texts)
    nextMonth.cancelMissing(
      from: CalendarFile.listed(in: before),
      on: PlanBoard.day("2026-12-28")..<PlanBoard.day("2027-01-04"))
    #expect(nextMonth.events.isEmpty)
  }

  @Test func `only events of tavle's own are taken from a file that may be anything`() {
    let text = """
      BEGIN:VEVENT
      UID:post-1@tavle\r\nDTSTART;VALUE=DATE:20261201\nSUMMARY:Own\\, one
      END:VEVENT
      BEGIN:VEVENT
      UID:someone@else\nDTSTART:20261201\nEND:VEVENT
      BEGIN:VEVENT
      UID:../../x@tavle\nDTSTART:20261201\nEND:VEVENT
      BEGIN:VEVENT\nUID:post-2@tavle\nDTSTART:20261399\nEND:VEVENT
      BEGIN:VEVENT\nUID:post-3@tavle\nDTSTART:20261202T250000\nSUMMARY:\u{1B}[31mred
      END:VEVENT
      UID:post-4@tavle\nDTSTART:20261201
      """
    let found = CalendarFile.listed(in: text)
    #expect(found.map(\.uid) == ["post-1@tavle", "post-3@tavle"])
    #expect(found.map(\.summary) == ["Own, one", "[31mred"])
    #expect(found.allSatisfy { $0.time == nil })
    #expect(CalendarFile.listed(in: "") == [])
  }

  @Test func `the number of a version goes up with the time, and says nothing by itself`() throws {
    let file = calendar()
    let (first, second) = (lines(file), lines(file, at: PlanBoard.now.adding(seconds: 60)))
    #expect(first.contains("SEQUENCE:28198800") && second.contains("SEQUENCE:28198860"))
    let texts = [0, 60].map { file.text(at: PlanBoard.now.adding(seconds: $0)) }
    #expect(texts[0] != texts[1])
    #expect(CalendarFile.content(of: texts[0]) == CalendarFile.content(of: texts[1]))
    #expect(lines(file, at: Moment(seconds: 0)).contains("SEQUENCE:0"))
  }
}
