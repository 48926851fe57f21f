import TavleCore
import Testing

/// Two people who change what is new about colleagues, asks and favours at once.
struct PeopleMergeTests {
  private let anne = ContributorID(rawValue: 1)
  private let post = PostID(rawValue: 1)

  private func board() -> Board {
    var board = Board()
    var person = Contributor(id: anne, name: "Anne")
    person.skills = [Skill(role: .camera)]
    board.load(contributors: [person])
    var shown = Post(id: post, title: "Robot", createdAt: Moment(seconds: 0))
    shown.asks = [Ask(id: AskID(rawValue: 2), post: post, role: .camera, contributor: anne)]
    board.load(posts: [shown])
    board.load(favours: [
      Favour(id: FavourID(rawValue: 3), problem: "customers", createdAt: Moment(seconds: 0))
    ])
    return board
  }

  /// What is there after somebody else's change and then mine, made over the board before; `nil` if we are at odds.
  private func merged(_ theirs: Change, _ mine: Change) throws -> Board? {
    let before = board()
    var now = before
    try now.apply(theirs)
    do {
      let change = try mine.rebased(over: before.expectation(of: mine), on: now)
      try now.apply(change)
      return now
    } catch is Overtaken {
      return nil
    }
  }

  private func limits(_ change: (inout Limits) -> Void) -> Change {
    var limits = Limits()
    change(&limits)
    return .setContributor(anne, .limits(limits))
  }

  private func ask(_ change: (inout Ask) -> Void) throws -> Change {
    var ask = try #require(board().ask(post, AskID(rawValue: 2)))
    change(&ask)
    return .setAsk(ask)
  }

  @Test func `limits are merged one by one`() throws {
    let both = try merged(
      limits { ($0.asks, $0.leadDays) = (1, [.camera: 9]) },
      limits { ($0.minutes, $0.leadDays) = (30, [.photo: 2]) })
    let result = try #require(both?[anne]?.limits)
    #expect(result.asks == 1 && result.minutes == 30 && result.leadDays == [.camera: 9, .photo: 2])
    #expect(try merged(limits { $0.asks = 1 }, limits { $0.asks = 3 }) == nil)
  }

  @Test func `days away add up`() throws {
    let days = (0..<9).map { Day(number: Int32(20_000 + $0)) }
    let both = try merged(
      .setContributor(anne, .away([Away(days[0], days[2])])),
      .setContributor(anne, .away([Away(days[2], days[5])])))
    #expect(both?[anne]?.away == [Away(days[0], days[5])])
  }

  @Test func `parts of a letter are merged one by one, and reasons add up`() throws {
    let reasons = ["she offered it", "he offered it"].map {
      Override(stored: .rest, reason: $0, at: Moment(seconds: 0), by: "Kari")
    }
    let both = try merged(
      try ask {
        $0.text.what = "theirs"
        $0.text.overrides = [reasons[0]]
      },
      try ask {
        $0.text.why = "mine"
        $0.text.overrides = [reasons[1]]
      })
    let text = try #require(both?.ask(post, AskID(rawValue: 2))?.text)
    #expect(text.what == "theirs" && text.why == "mine")
    #expect(Set(text.overrides.map(\.reason)) == ["she offered it", "he offered it"])
    #expect(try merged(try ask { $0.text.what = "a" }, try ask { $0.text.what = "b" }) == nil)
  }

  @Test func `an ask does not go out twice`() throws {
    let sent: (Int64) throws -> Change = { at in
      try ask { ($0.state, $0.askedAt) = (.asked, Moment(seconds: at)) }
    }
    #expect(try merged(sent(5), sent(6)) == nil)
  }

  @Test func `favours are merged field by field`() throws {
    let old = try #require(board().favours.first)
    var (theirs, mine) = (old, old)
    (theirs.state, mine.deadline) = (.offered, Day(number: 20_000))
    let both = try merged(.setFavour(theirs), .setFavour(mine))
    #expect(
      both?.favours.first?.state == .offered && both?.favours.first?.deadline == mine.deadline)
    mine.state = .tried
    #expect(try merged(.setFavour(theirs), .setFavour(mine)) == nil)
  }

  @Test
  func `who has asked for a favour cannot be removed, and one that is over says what came of it`()
    throws
  {
    var board = board()
    var favour = try #require(board.favours.first)
    favour.asker = anne
    try board.apply(.setFavour(favour))
    try board.apply(.removeAsk(post, AskID(rawValue: 2)))
    #expect(throws: ModelError.stillAsked(anne, asks: 1)) {
      try board.apply(.removeContributor(anne))
    }
    favour.state = .solved
    #expect(throws: ModelError.empty(.outcome)) { try board.apply(.setFavour(favour)) }
    favour.problem = " "
    #expect(throws: ModelError.empty(.problem)) { try board.apply(.setFavour(favour)) }
  }
}
