import TavleCore
import TavleTexts
import Testing

struct ExampleTests {
  private func example(_ language: Language, today: Day) throws -> Board {
    let now = Moment(seconds: Int64(today.number) * 86_400 + 36_000)
    var at = Circumstances(
      now: now, today: today,
      identifiers: IdentifierSource(milliseconds: now.seconds * 1000, seed: 3))
    var board = Board()
    try board.apply(ExampleBoard.change(in: language, &at))
    return board
  }

  @Test(arguments: Language.allCases)
  func `it is a board of some size that keeps all rules`(_ language: Language) throws {
    let board = try example(language, today: Day(number: 20_780))
    #expect(board.firstBrokenInvariant() == nil)
    #expect(board.postCount >= 20 && board.contributors.count >= 12)
    #expect(Stage.allCases.allSatisfy { !board.posts(in: $0).isEmpty })
  }

  @Test func `its colleagues have an origin, so that it cannot come twice`() throws {
    let origins = try Language.allCases.map {
      Set(try example($0, today: Day(number: 20_780)).contributors.map(\.origin))
    }
    #expect(Set(origins).count == 1)
    #expect(origins[0].count == 12 && !origins[0].contains(nil))
  }

  @Test(arguments: Language.allCases)
  func `its texts hold what trips up terminals`(_ language: Language) throws {
    let board = try example(language, today: Day(number: 20_780))
    let text = (board.posts.map(\.title) + board.contributors.map(\.name)).joined(separator: " ")
    #expect(text.unicodeScalars.contains { $0.properties.isEmojiPresentation })
    #expect(text.unicodeScalars.contains { (0x4E00...0x9FFF).contains($0.value) })
    #expect(text.lowercased().contains("ø"))
    if language != .english {
      #expect("æøå".allSatisfy { text.lowercased().contains($0) })
    }
  }

  @Test(arguments: Language.allCases)
  func `all its days move with today`(_ language: Language) throws {
    let today = Day(number: 20_780)
    let now = try example(language, today: today)
    let later = try example(language, today: today.adding(days: 364))
    for stage in Stage.allCases {
      let pairs = zip(now.posts(in: stage), later.posts(in: stage)).map { (now[$0], later[$1]) }
      for (a, b) in pairs {
        #expect(b?.title == a?.title)
        #expect(b?.planDay == a?.planDay?.adding(days: 364))
        #expect(b?.publishedDay == a?.publishedDay?.adding(days: 364))
      }
    }
  }

  @Test func `it has the same posts and people in every language`() throws {
    let boards = try Language.allCases.map { try example($0, today: Day(number: 20_780)) }
    let shapes = boards.map { board in
      Stage.allCases.map { stage in
        board.posts(in: stage).map { board[$0]?.asks.map(\.state) }
      }
    }
    #expect(shapes.allSatisfy { $0 == shapes[0] })
  }
}
