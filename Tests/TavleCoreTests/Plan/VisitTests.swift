import TavleCore
import Testing

/// Whoever comes by while the door stands open leaves a tip.
///
/// Today is day 20,000, 4 October 2024; the clock is two hours ahead.
@Suite struct VisitTests {
  private static let today = Day(number: 20_000)
  private static let people = ["Anne Holm", "Bo Dam", "Bodil Dam"].enumerated().map { index, name in
    Contributor(id: ContributorID(rawValue: Int64(index + 1)), name: name)
  }

  private func at(_ moment: Int64 = 20_000 * 86_400) -> Circumstances {
    Circumstances(
      now: Moment(seconds: moment), today: Self.today,
      identifiers: IdentifierSource(milliseconds: 1_728_000_000_000, seed: UInt64(moment)))
  }

  private func board() -> Board {
    var board = Board()
    board.load(contributors: Self.people)
    return board
  }

  private func line(_ text: String) -> QuickAddLine {
    QuickAddLine(text, reader: DateReader(today: Self.today, language: .english))
  }

  @Test(arguments: [
    ("anne", "Anne Holm"), ("Holm", "Anne Holm"), ("bodil", "Bodil Dam"), ("dam", "dam"),
    (" Per \n Lund ", "Per Lund"),
  ])
  func `who came by is the source, a colleague if only one is called so`(
    visitor: String, source: String
  ) {
    var at = at()
    let post = board().visit(by: visitor, saying: line("Robot +ig @bodil"), in: .english, &at)
    #expect(post.source == source && post.title == "Robot" && post.channels == [.instagram])
    #expect(post.stage == .tip && post.createdAt == at.now)
  }

  @Test(arguments: [
    (Language.english, "open-door"), (.danish, "åben-dør"), (.norwegian, "åpen-dør"),
  ])
  func `a word says that it was a visit, in every language once`(language: Language, tag: String) {
    var at = at()
    let post = board().visit(by: "anne", saying: line("Robot #lager"), in: language, &at)
    #expect(post.tags == ["lager", tag] && post.isVisit)
    let said = board().visit(by: "anne", saying: line("Robot #ÅBEN-DØR"), in: language, &at)
    #expect(said.tags == ["ÅBEN-DØR"] && said.isVisit)
    #expect(line("#\(tag)").tags == [tag])
    let tip = line("Robot #lager @anne").post(in: .tip, knowing: Self.people, &at)
    #expect(!tip.isVisit)
  }

  @Test func `visits are counted by the day they were noted, the latest first`() throws {
    var board = board()
    // The last is noted at half past eleven in the evening, in UTC; where the user is that is the day after.
    let moments = [0, 3600, 86_400, 84_600].map { Int64(20_000 * 86_400 + $0) }
    var ids: [PostID] = []
    for moment in moments {
      var at = at(moment)
      let post = board.visit(by: "anne", saying: line("Robot"), in: .danish, &at)
      ids.append(post.id)
      _ = try board.apply(board.adding(post, at))
    }
    var at = at(20_000 * 86_400 + 7)
    let tip = line("Robot").post(in: .tip, knowing: Self.people, &at)
    _ = try board.apply(board.adding(tip, at))
    _ = try board.apply(board.moving(ids[0], to: .trash, at))
    let clock = DayClock(today: Self.today, utcOffset: 7200)
    #expect(board.visits(on: Self.today...Self.today, clock).map(\.id) == [ids[1], ids[0]])
    let both = Self.today...Self.today.adding(days: 1)
    #expect(board.visits(on: both, clock).map(\.id) == [ids[2], ids[3], ids[1], ids[0]])
    #expect(board.visits(on: both.upperBound...both.upperBound, clock).count == 2)
  }
}
