import TavleCore
import TavleStore
import TavleTexts
import TestSupport
import Testing

@Suite struct ExampleBoardTests {
  private let today = Day(number: 20_780)

  private func board(_ language: Language, today: Day) throws -> Board {
    let now = Moment(seconds: Int64(today.number) * 86_400 + 36_000)
    let source = IdentifierSource(milliseconds: now.seconds * 1000, seed: 7)
    var at = Circumstances(now: now, today: today, identifiers: source)
    var board = Board()
    try board.apply(ExampleBoard.change(in: language, &at))
    return board
  }

  @Test(arguments: Language.allCases)
  func `an empty board becomes the example in every language`(_ language: Language) throws {
    let board = try board(language, today: today)
    #expect(board.firstBrokenInvariant() == nil)
    #expect(!board.name.isEmpty)
    #expect(board.contributors.count == 12)
    #expect(Stage.columns.map { board.posts(in: $0).count } == [6, 5, 5, 5])
    #expect(board.posts(in: .archive).count == 1 && board.posts(in: .trash).count == 1)
  }

  @Test func `two who begin with it at once get it once, in whatever languages`() throws {
    let place = try Engine.sqlite.makePlace()
    let (one, other) = (try place.open(), try place.open())
    func begin(_ store: Store, _ language: Language, seed: UInt64) throws {
      let now = Moment(seconds: 0)
      var at = Circumstances(
        now: now, today: today, identifiers: IdentifierSource(milliseconds: 1, seed: seed))
      let change = ExampleBoard.change(in: language, &at)
      _ = try store.commit(change, author: "Anne", at: now, over: .group([]))
    }
    try begin(one, .english, seed: 1)
    let anne = try #require(try other.contributors().first { $0.name == "Anne Holm" }).id
    #expect(throws: StoreError.refused(.exists(anne.rawValue))) {
      try begin(other, .danish, seed: 2)
    }
    #expect(try other.contributors().count == 12)
    #expect(try other.latestSequence() == 1)
  }

  @Test(arguments: Language.allCases)
  func `its texts are as cleaning would leave them`(_ language: Language) throws {
    let board = try board(language, today: today)
    for post in board.posts {
      #expect(Cleaning.line(post.title) == post.title)
      let details = try #require(board.details(of: post.id))
      #expect(Cleaning.lines(details.note) == details.note)
      #expect(Cleaning.lines(details.caption) == details.caption)
    }
  }

  @Test func `asks are in all states`() throws {
    let board = try board(.danish, today: today)
    #expect(
      Set(board.posts.flatMap(\.asks).map(\.state))
        == Set(AskState.allCases).subtracting([.released]))
  }

  @Test func `on any day of the week scheduled posts lie ahead, in order, on working days`() throws
  {
    for offset in 0..<7 {
      let day = today.adding(days: offset)
      let board = try board(.norwegian, today: day)
      let planned = board.posts(in: .scheduled).compactMap { board[$0]?.planDay }
      #expect(planned.count == 5 && planned == planned.sorted())
      #expect(planned.allSatisfy { $0 > day && !$0.weekday.isWeekend })
    }
  }

  @Test func `somebody is owed thanks and somebody a result`() throws {
    let board = try board(.english, today: today)
    let done = board.posts.flatMap(\.asks).filter { $0.state == .done }
    #expect(done.contains { $0.thankedAt == nil })
    #expect(done.contains { $0.thankedAt != nil && $0.toldAt == nil })
  }

  @Test func `it holds wide characters, an emoji and Danish letters`() throws {
    let titles = try board(.danish, today: today).posts.map(\.title).joined()
    for sign in ["東", "🎂", "æ", "ø", "å"] { #expect(titles.contains(sign)) }
  }

  @Test func `nothing happened in the future, and everything in order`() throws {
    let board = try board(.danish, today: today)
    let now = Moment(seconds: Int64(today.number) * 86_400 + 36_000)
    for post in board.posts {
      #expect(post.createdAt <= post.stageSince && post.stageSince <= now)
      for ask in post.asks {
        let moments = [ask.askedAt, ask.answeredAt, ask.doneAt, ask.thankedAt, ask.toldAt]
        let known = moments.compactMap { $0 }
        #expect(known == known.sorted() && known.allSatisfy { $0 <= now })
      }
    }
  }
}
