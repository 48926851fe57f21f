import TavleCore
import Testing

@Suite struct QuickAddPostTests {
  private static let today = Day(number: 20_000)
  private static let people = ["Anne Holm", "Bo Dam", "Bodil Dam"].enumerated().map { index, name in
    Contributor(id: ContributorID(rawValue: Int64(index + 1)), name: name)
  }

  private func post(_ line: String, in stage: Stage = .tip) -> Post {
    var at = Circumstances(
      now: Moment(seconds: 1_000), today: Self.today,
      identifiers: IdentifierSource(milliseconds: 1_000_000, seed: 1))
    let reader = DateReader(today: Self.today, language: .english)
    return QuickAddLine(line, reader: reader).post(in: stage, knowing: Self.people, &at)
  }

  @Test func `a line with a day is a scheduled post`() {
    let post = post("Robot #a +ig >2031-01-06 kl 9", in: .needsColleague)
    #expect(post.stage == .scheduled)
    #expect(post.planDay == Day(year: 2031, month: 1, day: 6))
    #expect(post.planTime == LocalTime(hour: 9, minute: 0))
    #expect(post.title == "Robot")
    #expect(post.tags == ["a"])
    #expect(post.channels == [.instagram])
  }

  @Test func `a line without a day is a post in the stage that was asked for`() {
    #expect(post("Robot", in: .needsColleague).stage == .needsColleague)
  }

  @Test(arguments: [
    ("Robot @anne", "Anne Holm"), ("Robot @holm", "Anne Holm"),
    ("Robot @\"anne holm\"", "Anne Holm"),
    ("Robot @bo", "bo"), ("Robot @dam", "dam"), ("Robot @bodil", "Bodil Dam"),
    ("Robot @Karen", "Karen"), ("Robot", nil),
  ])
  func `the name of who gave the tip means a colleague if it can mean only one`(
    line: String, source: String?
  ) {
    #expect(post(line).source == source)
  }
}
