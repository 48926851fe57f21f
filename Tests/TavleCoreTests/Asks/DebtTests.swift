import TavleCore
import Testing

/// Thanks and results that are owed, and what else is waiting, on Monday 23 November 2026.
struct DebtTests {
  private static let today = Day(number: 20_780)
  private let anne = ContributorID(rawValue: 1)

  private func noon(_ daysAgo: Int) -> Moment {
    Moment(seconds: Int64(Self.today.number) * 86_400 + 43_200 - Int64(daysAgo) * 86_400)
  }

  private func rules(_ stage: Stage, published: Int? = nil, _ change: (inout Ask) -> Void) -> Guard
  {
    var post = Post(id: PostID(rawValue: 1), title: "Robot", createdAt: noon(60))
    post.stage = stage
    post.publishedDay = published.map { Self.today.adding(days: -$0) }
    var ask = Ask(id: AskID(rawValue: 2), post: post.id, role: .camera, contributor: anne)
    change(&ask)
    post.asks = [ask]
    var board = Board()
    board.load(contributors: [Contributor(id: anne, name: "Anne")])
    board.load(posts: [post])
    return Guard(board, clock: DayClock(today: Self.today))
  }

  @Test func `the day is a Monday`() { #expect(Self.today.description == "2026-11-23") }

  @Test func `thanks are owed from the day of the help, and late after two working days`() {
    func debts(_ days: Int) -> [Debt] {
      rules(.scheduled) { ($0.state, $0.doneAt) = (.done, noon(days)) }.agenda().debts
    }
    #expect(debts(0).map(\.kind) == [.thanks] && debts(0).map(\.isLate) == [false])
    // Done on Thursday: Friday and Monday have passed.
    #expect(debts(4).map(\.isLate) == [false])
    #expect(debts(5).map(\.isLate) == [true])
    #expect(debts(5).map(\.since) == [Self.today.adding(days: -5)])
  }

  @Test func `a result is owed seven days after the post is out, until it is told`() {
    func debts(_ days: Int, told: Bool = false) -> [Debt.Kind] {
      rules(.published, published: days) { ask in
        (ask.state, ask.doneAt, ask.thankedAt) = (.done, noon(20), noon(19))
        if told { ask.toldAt = noon(0) }
      }.agenda().debts.map(\.kind)
    }
    #expect(debts(6).isEmpty && debts(7) == [.result] && debts(30) == [.result])
    #expect(debts(30, told: true).isEmpty)
  }

  @Test func `who said yes has helped when the post is out, also if nobody noted it`() throws {
    let debts = rules(.published, published: 8) { $0.state = .accepted }.agenda().debts
    #expect(debts.map(\.kind) == [.thanks, .result])
    #expect(rules(.scheduled) { $0.state = .accepted }.agenda().debts.isEmpty)
    #expect(rules(.published, published: 8) { $0.state = .asked }.agenda().debts.isEmpty)
    #expect(rules(.trash, published: 8) { $0.state = .done }.agenda().debts.isEmpty)
  }

  @Test func `whoever is thanked has helped`() throws {
    var board = Board()
    board.load(contributors: [Contributor(id: anne, name: "Anne")])
    var post = Post(id: PostID(rawValue: 1), title: "Robot", createdAt: noon(9))
    var ask = Ask(id: AskID(rawValue: 2), post: post.id, role: .camera, contributor: anne)
    ask.state = .accepted
    post.asks = [ask]
    board.load(posts: [post])
    let at = Circumstances(
      now: noon(0), today: Self.today, identifiers: IdentifierSource(milliseconds: 0, seed: 1))
    try board.apply(board.thanking(ask.id, of: post.id, for: "You waved at it", at))
    let thanked = try #require(board.ask(post.id, ask.id))
    #expect(thanked.state == .done && thanked.doneAt == noon(0) && thanked.thankedAt == noon(0))
    #expect(thanked.text.thankedFor == "You waved at it")
  }

  @Test func `no answer is one after five working days`() {
    func isOverdue(_ days: Int) -> Bool? {
      rules(.needsColleague) { ($0.state, $0.askedAt) = (.asked, noon(days)) }.agenda().awaited
        .first?.isOverdue
    }
    // Asked on Monday a week ago: the fifth working day is today.
    #expect(isOverdue(7) == false && isOverdue(10) == true && isOverdue(0) == false)
  }

  @Test func `a colleague who cannot any more is a conflict, unless there was a reason for it`()
    throws
  {
    let day = Self.today.adding(days: 10)
    func conflict(_ change: (inout Contributor) -> Void, _ more: (inout Ask) -> Void = { _ in })
      throws -> Remark.Fact?
    {
      var board = Board()
      var person = Contributor(id: anne, name: "Anne")
      person.skills = [Skill(role: .camera)]
      change(&person)
      board.load(contributors: [person])
      var post = Post(id: PostID(rawValue: 1), title: "Robot", createdAt: noon(9))
      post.stage = .needsColleague
      var ask = Ask(id: AskID(rawValue: 2), post: post.id, role: .camera, contributor: anne)
      (ask.state, ask.neededBy) = (.accepted, day)
      more(&ask)
      post.asks = [ask]
      board.load(posts: [post])
      return Guard(board, clock: DayClock(today: Self.today)).agenda().conflicts.first?.remark.fact
    }
    let away = Away(day, day)
    #expect(try conflict { _ in } == nil)
    #expect(try conflict { $0.away = [away] } == .away(away))
    #expect(try conflict { $0.hasLeft = true } == .left)
    #expect(try conflict { $0.skills = [Skill(role: .camera, wish: .no)] } == .unwanted)
    #expect(try conflict { $0.limits.weekdays = Weekdays([.monday]) } == .weekday(.thursday))
    // A break that is over by then is none.
    #expect(try conflict { $0.pausedUntil = day.adding(days: -1) } == nil)
    #expect(try conflict { $0.pausedUntil = day } == .paused(until: day))
    let override = try #require(
      Override(Remark(.stop, .away(away)), because: "comes in for it", at: noon(1), by: "Kari"))
    #expect(try conflict({ $0.away = [away] }, { $0.text.overrides = [override] }) == nil)
    // Other days are another matter.
    let longer = Away(day, day.adding(days: 9))
    #expect(
      try conflict({ $0.away = [longer] }, { $0.text.overrides = [override] }) == .away(longer))
    let left = try conflict({ $0.hasLeft = true }, { $0.text.overrides = [override] })
    #expect(left == .left)
  }

  @Test(
    arguments: [
      (Routine.mondayNumbers, "2026-11-23", "2026-W48"), (.mondayNumbers, "2027-01-01", "2026-W53"),
      (.fridayThanks, "2026-11-26", nil), (.fridayThanks, "2026-11-27", "2026-W48"),
      (.firstMonday, "2026-12-06", nil), (.firstMonday, "2026-12-07", "2026-12"),
      (.firstMonday, "2026-06-01", "2026-06"), (.rosterReview, "2026-11-23", "2026-Q4"),
      (.rosterReview, "2027-01-01", "2027-Q1"),
    ] as [(Routine, String, String?)])
  func `a routine has its time`(_ routine: Routine, _ day: String, _ period: String?) throws {
    #expect(routine.period(on: try #require(Day(day))) == period)
  }
}
