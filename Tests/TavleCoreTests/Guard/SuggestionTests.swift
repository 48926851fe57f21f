import TavleCore
import TestSupport
import Testing

/// What holds of suggestions on any board.
struct SuggestionTests {
  /// A roster with all kinds of colleagues, asked all kinds of things in the last hundred days.
  private static func example(seed: UInt64, reversed: Bool = false) -> GuardBoard {
    var random = SplitMix(seed: seed)
    func below(_ limit: Int) -> Int { Int.random(in: 0..<limit, using: &random) }
    var made: [(inout GuardBoard) -> Void] = []
    for number in 1...30 {
      let (level, wish) = (Level(rawValue: below(4)), Wish.allCases[below(4)])
      let (asks, rest, kind, away) = (below(4), below(20), below(8), below(15))
      let topic = Level(rawValue: below(4)).map { [Topic(name: "logistik", level: $0)] } ?? []
      let past = (0..<below(4)).map { _ in
        (days: below(100), minutes: below(30), state: below(5), isCamera: below(2) == 0)
      }
      made.append { board in
        let person = board.person("P\(number)", level, wish, topics: topic, id: Int64(number)) {
          if kind == 0 { $0.hasLeft = true }
          if kind == 1 { $0.pausedUntil = GuardBoard.today.adding(days: 3) }
          ($0.limits.asks, $0.limits.restDays) = (asks, rest)
          let day = GuardBoard.today.adding(days: away)
          if kind == 2 { $0.away = [Away(day, day.adding(days: 3))] }
        }
        for ask in past {
          board.asked(
            person, daysAgo: ask.days, minutes: ask.minutes, role: ask.isCamera ? .camera : .photo
          ) {
            $0.state = [.done, .noAnswer, .declined, .asked, .accepted][ask.state]
            $0.answeredAt = $0.askedAt
          }
        }
      }
    }
    var board = GuardBoard()
    for make in reversed ? made.reversed() : made { make(&board) }
    return board
  }

  @Test(arguments: 1...20 as ClosedRange<UInt64>)
  func `everybody is there, and nobody is put last without a reason`(_ seed: UInt64) {
    let board = Self.example(seed: seed)
    let all = board.suggestions()
    #expect(Set(all.map(\.contributor.id)).count == 30)
    for suggestion in all where suggestion.group == .notSuggested {
      #expect(suggestion.isOnPost || suggestion.remarks.contains(where: \.isGate))
    }
    #expect(all.map(\.group) == all.map(\.group).sorted())
    for suggestion in all {
      let score = suggestion.score
      #expect((0...40).contains(score.fit) && (0...20).contains(score.rest))
      #expect((0...20).contains(score.room) && (0...10).contains(score.share))
      #expect((0...100).contains(score.total))
    }
  }

  @Test(arguments: 1...20 as ClosedRange<UInt64>)
  func `the order does not follow the order of the roster`(_ seed: UInt64) {
    let names = { (board: GuardBoard) in board.suggestions().map(\.contributor.name) }
    #expect(names(Self.example(seed: seed)) == names(Self.example(seed: seed, reversed: true)))
  }

  /// Whether somebody helped or did not answer weeks ago changes nothing; nor does an old *no*.
  @Test(arguments: 1...20 as ClosedRange<UInt64>)
  func `how often somebody says yes is not looked at`(_ seed: UInt64) throws {
    let board = Self.example(seed: seed).loaded
    var changed = board
    for ask in try #require(board[PostID(rawValue: 2)]).asks {
      let days = DayClock(today: GuardBoard.today).day(try #require(ask.askedAt))
        .distance(to: GuardBoard.today)
      var ask = ask
      switch ask.state {
      case .done: ask.state = .noAnswer
      case .noAnswer: ask.state = .done
      case .declined where days >= 30: ask.state = .done
      default: continue
      }
      try changed.apply(.setAsk(ask))
    }
    let clock = DayClock(today: GuardBoard.today)
    let places = { (board: Board) in
      Guard(board, clock: clock).suggestions(for: GuardBoard.need, on: board[GuardBoard.post]).all
        .map { [$0.contributor.name, "\($0.score.total)", "\($0.group)"] }
    }
    #expect(places(changed) == places(board))
  }

  @Test func `of equals who was asked longest ago comes first, then who was asked least`() {
    var board = GuardBoard()
    let (late, early) = (board.person("late"), board.person("early"))
    let often = board.person("often")
    board.person("never")
    board.asked(late, daysAgo: 40)
    board.asked(early, daysAgo: 80)
    board.asked(often, daysAgo: 80)
    board.asked(often, daysAgo: 85, role: .photo)
    // The share of the role is even, so that only the ties differ.
    let need = Need(.camera)
    #expect(board.suggestions(need).map(\.contributor.name) == ["never", "early", "often", "late"])
  }

  @Test func `ties do not follow the alphabet, and nobody is always first`() {
    var board = GuardBoard()
    for number in 1...12 { board.person("Navn \(number)", id: Int64(number)) }
    let loaded = board.loaded
    let watch = Guard(loaded, clock: DayClock(today: GuardBoard.today))
    let firsts = (1...40).map { number in
      let post = Post(
        id: PostID(rawValue: Int64(number)), title: "T",
        createdAt: GuardBoard.noon(GuardBoard.today))
      return watch.suggestions(for: Need(.camera), on: post).first?.contributor.name
    }
    #expect(Set(firsts).count > 5)
  }

  @Test func `who is on the post already is not suggested for the role again`() throws {
    var board = GuardBoard()
    let anne = board.person("Anne")
    var loaded = board.loaded
    var ask = Ask(
      id: AskID(rawValue: 1), post: GuardBoard.post, role: .camera, contributor: anne)
    try loaded.apply(.addAsk(ask))
    let clock = DayClock(today: GuardBoard.today)
    let group = { (board: Board, need: Need, ask: AskID?) in
      Guard(board, clock: clock).suggestions(for: need, on: board[GuardBoard.post], as: ask).all[0]
        .group
    }
    #expect(group(loaded, Need(.camera), nil) == .notSuggested)
    #expect(group(loaded, Need(.camera), ask.id) == .free)
    ask.state = .declined
    try loaded.apply(.setAsk(ask))
    #expect(group(loaded, Need(.camera), nil) == .notSuggested)
  }

  @Test func `a limit of none means never, and divides nothing by nothing`() {
    var board = GuardBoard()
    board.person("A") { ($0.limits.asks, $0.limits.minutes) = (0, 0) }
    let found = board.suggestions()[0]
    #expect(found.group == .notSuggested)
    #expect(found.score.room == 0)
  }
}
