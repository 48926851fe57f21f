import TavleCore
import Testing

/// The guard, rule by rule (practices.md §5.4), on Monday 23 November 2026.
struct RuleTests {
  /// One situation and what is said about it.
  struct Case: Sendable, CustomTestStringConvertible {
    var testDescription: String
    var need = Need(.camera)
    var expected: [Remark]
    var setUp: @Sendable (inout GuardBoard) -> ContributorID

    init(
      _ name: String, _ expected: [Remark], need: Need = Need(.camera),
      _ setUp: @escaping @Sendable (inout GuardBoard) -> ContributorID
    ) {
      testDescription = name
      self.expected = expected
      self.need = need
      self.setUp = setUp
    }
  }

  private static func day(_ text: String) -> Day { GuardBoard.day(text) }
  private static func time(_ text: String) -> LocalTime { GuardBoard.time(text) }
  private static func stop(_ fact: Remark.Fact) -> [Remark] { [Remark(.stop, fact)] }
  private static func note(_ fact: Remark.Fact) -> [Remark] { [Remark(.note, fact)] }
  private static func camera(_ day: String, at time: LocalTime? = nil) -> Need {
    var need = Need(.camera, neededBy: Self.day(day))
    need.time = time
    return need
  }

  static let who: [Case] = [
    Case("all is well", []) { $0.person("A") },
    Case("has left", stop(.left)) { $0.person("A") { $0.hasLeft = true } },
    Case("on a break", stop(.paused(until: day("2026-12-01")))) {
      $0.person("A") { $0.pausedUntil = Self.day("2026-12-01") }
    },
    Case("the last day of a break", stop(.paused(until: day("2026-11-23")))) {
      $0.person("A") { $0.pausedUntil = Self.day("2026-11-23") }
    },
    Case("a break that is over", []) { $0.person("A") { $0.pausedUntil = Self.day("2026-11-22") } },
    Case("not their role", note(.notTheirRole)) { $0.person("A", nil) },
    Case("does not want it", stop(.unwanted)) { $0.person("A", .often, .no) },
    Case("only if needed", note(.ifNeeded)) { $0.person("A", .often, .ifNeeded) },
  ]

  static let amounts: [Case] = [
    Case("one ask of two", []) {
      let person = $0.person("A")
      $0.asked(person, daysAgo: 20)
      return person
    },
    Case("the second of two was 29 days ago", stop(.asks(3, of: 2, isOwn: false))) {
      let person = $0.person("A")
      $0.asked(person, daysAgo: 29)
      $0.asked(person, daysAgo: 20)
      return person
    },
    Case("thirty days ago is over", []) {
      let person = $0.person("A")
      $0.asked(person, daysAgo: 30)
      $0.asked(person, daysAgo: 20)
      return person
    },
    Case(
      "an expert for what they do not know", note(.unknownTopic("roofs")),
      need: Need(.expertise, topic: "roofs")
    ) { $0.person("A") { $0.skills = [Skill(role: .expertise)] } },
    Case("a limit of none", stop(.asks(1, of: 0))) { $0.person("A") { $0.limits.asks = 0 } },
    Case("what is planned counts", stop(.asks(2, of: 1))) {
      let person = $0.person("A") { $0.limits.asks = 1 }
      $0.asked(person, daysAgo: 0) { ($0.state, $0.askedAt) = (.planned, nil) }
      return person
    },
    Case("a no counts as asked, its minutes do not", stop(.asks(2, of: 1))) {
      let person = $0.person("A") { $0.limits.asks = 1 }
      $0.asked(person, daysAgo: 20, minutes: 60, role: .photo) { $0.state = .declined }
      return person
    },
    Case("three quarters of the minutes", [], need: Need(.camera, minutes: 25)) {
      let person = $0.person("A")
      $0.asked(person, daysAgo: 20, minutes: 20)
      return person
    },
    Case(
      "more than that", note(.minutes(46, of: 60, isOwn: false)), need: Need(.camera, minutes: 26)
    ) {
      let person = $0.person("A")
      $0.asked(person, daysAgo: 20, minutes: 20)
      return person
    },
    Case(
      "more than all minutes", stop(.minutes(61, of: 60, isOwn: false)),
      need: Need(.camera, minutes: 61)
    ) {
      $0.person("A")
    },
    Case("asked 13 days ago", note(.rest(days: 13, wanted: 14, isOwn: false))) {
      let person = $0.person("A")
      $0.asked(person, daysAgo: 13)
      return person
    },
    Case("asked 14 days ago", []) {
      let person = $0.person("A")
      $0.asked(person, daysAgo: 14)
      return person
    },
    Case("asked 2 days ago", stop(.rest(days: 2, wanted: 14, isOwn: false))) {
      let person = $0.person("A")
      $0.asked(person, daysAgo: 2)
      return person
    },
    Case("wants no rest", []) {
      let person = $0.person("A") { $0.limits.restDays = 0 }
      $0.asked(person, daysAgo: 0)
      return person
    },
    Case("wants a month", note(.rest(days: 20, wanted: 30))) {
      let person = $0.person("A") { $0.limits.restDays = 30 }
      $0.asked(person, daysAgo: 20)
      return person
    },
  ]

  static let answers: [Case] = [
    Case("has not answered", stop(.unanswered(1))) {
      let person = $0.person("A")
      $0.asked(person, daysAgo: 20) { $0.state = .asked }
      return person
    },
    Case("said no to this post", stop(.saidNoToPost)) {
      let person = $0.person("A")
      let post = GuardBoard.post
      $0.asked(person, daysAgo: 40, role: .photo) { ask in
        ask = Ask(id: ask.id, post: post, role: .photo, contributor: ask.contributor)
        ask.askedAt = GuardBoard.noon(GuardBoard.today.adding(days: -40))
        ask.state = .declined
      }
      return person
    },
    Case("said no to the role 29 days ago", stop(.saidNoToRole(until: day("2026-11-23")))) {
      let person = $0.person("A")
      $0.asked(person, daysAgo: 29) { ($0.state, $0.answeredAt) = (.declined, $0.askedAt) }
      return person
    },
    Case("said no to the role 30 days ago", []) {
      let person = $0.person("A")
      $0.asked(person, daysAgo: 30) { ($0.state, $0.answeredAt) = (.declined, $0.askedAt) }
      return person
    },
    Case("said no to another role", []) {
      let person = $0.person("A")
      $0.asked(person, daysAgo: 20, role: .photo) {
        ($0.state, $0.answeredAt) = (.declined, $0.askedAt)
      }
      return person
    },
    Case("would rather not again", stop(.saidNoToRole(until: day("2026-12-12")))) {
      let person = $0.person("A")
      $0.asked(person, daysAgo: 40) {
        $0.text.again = .noThanks
        $0.text.againAt = GuardBoard.noon(GuardBoard.day("2026-11-13"))
      }
      return person
    },
  ]

  static let timing: [Case] = [
    Case("seven working days", [], need: camera("2026-12-02")) { $0.person("A") },
    Case("six", note(.leadTime(days: 6, wanted: 7)), need: camera("2026-12-01")) { $0.person("A") },
    Case("half of the notice", stop(.leadTime(days: 3, wanted: 7)), need: camera("2026-11-26")) {
      $0.person("A")
    },
    Case("just more", note(.leadTime(days: 4, wanted: 7)), need: camera("2026-11-27")) {
      $0.person("A")
    },
    Case(
      "a quote, tomorrow", note(.leadTime(days: 1, wanted: 2)),
      need: Need(.expertise, neededBy: day("2026-11-24"))
    ) { $0.person("A") { $0.skills = [Skill(role: .expertise)] } },
    Case(
      "a quote, today", stop(.leadTime(days: 0, wanted: 2)),
      need: Need(.expertise, neededBy: day("2026-11-23"))
    ) { $0.person("A") { $0.skills = [Skill(role: .expertise)] } },
    Case("wants none", [], need: camera("2026-11-23")) {
      $0.person("A") { $0.limits.leadDays = [.camera: 0] }
    },
    Case("wants ten", note(.leadTime(days: 8, wanted: 10)), need: camera("2026-12-03")) {
      $0.person("A") { $0.limits.leadDays = [.camera: 10] }
    },
    Case(
      "away before it", stop(.awayLeaves(days: 6, wanted: 7)), need: camera("2026-12-03")
    ) {
      $0.person("A") { $0.away = [Away(Self.day("2026-11-24"), Self.day("2026-11-25"))] }
    },
    Case(
      "away on the day", stop(.away(Away(day("2026-12-03"), day("2026-12-04")))),
      need: camera("2026-12-03")
    ) {
      $0.person("A") { $0.away = [Away(Self.day("2026-12-03"), Self.day("2026-12-04"))] }
    },
    Case("a Saturday", stop(.weekday(.saturday)), need: camera("2026-12-05")) { $0.person("A") },
    Case("a Saturday, on which they work", [], need: camera("2026-12-05")) {
      $0.person("A") { $0.limits.weekdays = [.workWeek, Weekdays([.saturday])] }
    },
    Case("not their weekday", stop(.weekday(.thursday)), need: camera("2026-12-03")) {
      $0.person("A") { $0.limits.weekdays = Weekdays([.monday]) }
    },
    Case("Christmas Eve in Denmark", stop(.holiday(.christmasEve)), need: camera("2026-12-24")) {
      $0.person("A")
    },
    Case("Christmas Eve in Norway", note(.eve(.christmasDay)), need: camera("2026-12-24")) {
      $0.person("A") { $0.country = .norway }
    },
    Case(
      "at seven in the morning", note(.hours(time("07:59"))),
      need: camera("2026-12-03", at: LocalTime("07:59"))
    ) { $0.person("A") },
    Case(
      "elsewhere an hour later", stop(.booked(at: time("11:59"))),
      need: camera("2026-12-03", at: LocalTime("10:00"))
    ) {
      let person = $0.person("A")
      $0.asked(person, daysAgo: 20) {
        ($0.state, $0.neededBy) = (.accepted, Self.day("2026-12-03"))
        $0.text.time = LocalTime("11:59")
      }
      return person
    },
    Case("elsewhere two hours later", [], need: camera("2026-12-03", at: LocalTime("10:00"))) {
      let person = $0.person("A")
      $0.asked(person, daysAgo: 20) {
        ($0.state, $0.neededBy) = (.accepted, Self.day("2026-12-03"))
        $0.text.time = LocalTime("12:00")
      }
      return person
    },
  ]

  static let team: [Case] = [
    Case("a quiet week", note(.quietWeek(48))) {
      $0.norms.quietWeeks = [TeamNorms.QuietWeeks(47, 49)].compactMap(\.self)
      return $0.person("A")
    },
    Case("quiet across New Year", note(.quietWeek(53)), need: camera("2026-12-30")) {
      $0.norms.quietWeeks = [TeamNorms.QuietWeeks(52, 1)].compactMap(\.self)
      return $0.person("A")
    },
    Case("the second of four this week", note(.pulse(2, of: 4))) {
      let person = $0.person("A")
      for name in ["C", "D"] { $0.person(name) }
      $0.asked($0.person("B"), daysAgo: 0)
      // Who has left is neither among those asked nor among all.
      $0.asked($0.person("E") { $0.hasLeft = true }, daysAgo: 0)
      return person
    },
    Case("the first of three this week", []) {
      let person = $0.person("A")
      for name in ["B", "C"] { $0.person(name) }
      return person
    },
    Case("four of ten asks", note(.concentration(percent: 40, of: 10))) {
      let (person, other) = ($0.person("A"), $0.person("B"))
      for days in [50, 60, 70, 80] { $0.asked(person, daysAgo: days) }
      for days in [40, 50, 55, 60, 70, 80] { $0.asked(other, daysAgo: days) }
      return person
    },
    Case("three of ten asks", []) {
      let (person, other) = ($0.person("A"), $0.person("B"))
      for days in [50, 60, 70, 90] { $0.asked(person, daysAgo: days) }
      for days in [40, 50, 55, 60, 70, 80, 89] { $0.asked(other, daysAgo: days) }
      return person
    },
  ]

  @Test(arguments: who + amounts + answers + timing + team)
  func `a situation gets its remarks and no others`(_ situation: Case) {
    var board = GuardBoard()
    let person = situation.setUp(&board)
    #expect(board.remarks(person, situation.need) == situation.expected)
  }

  @Test func `an ask that exists does not count against itself`() throws {
    var board = GuardBoard()
    let person = board.person("A") { $0.limits.asks = 1 }
    board.asked(person, daysAgo: 0) { ($0.state, $0.askedAt) = (.planned, nil) }
    let loaded = board.loaded
    let ask = try #require(loaded[PostID(rawValue: 2)]?.asks.first)
    #expect(board.watch.remarks(on: ask).isEmpty)
  }
}
