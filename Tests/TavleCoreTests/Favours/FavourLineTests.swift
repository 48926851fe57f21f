import TavleCore
import Testing

/// Favours as lines.
struct FavourLineTests {
  private let reader = DateReader(
    today: Day(year: 2026, month: 11, day: 26) ?? Day(number: 0), language: .english)
  private let people = ["Anne Holm", "Per Lund"].enumerated().map { place, name in
    Contributor(id: ContributorID(rawValue: Int64(place + 1)), name: name)
  }

  private func favour(_ text: String) -> Favour {
    let blank = Favour(id: FavourID(rawValue: 1), problem: " ", createdAt: Moment(seconds: 0))
    return FavourLine(text, reader: reader).changing(blank, knowing: people)
  }

  private func edited(_ favour: Favour, _ text: String) -> Favour {
    FavourLine(text, reader: reader, changing: favour).changing(favour, knowing: people)
  }

  @Test(arguments: [
    "@anne needs help from @per with #klima and +instagram >fri", "anne needs help",
    "!case a family >fri kl 9 or >1/12", "!course X !course for Lars", "@nobody has a problem",
    "families and #klima in between >3/12",
  ])
  func `the line it can be edited as means the same favour`(_ text: String) {
    let favour = favour(text)
    #expect(edited(favour, FavourLine.text(of: favour)) == favour)
  }

  @Test func `tags and channels are words, where they stood`() {
    #expect(
      favour("wants +instagram help for #klima now").problem
        == "wants +instagram help for #klima now")
  }

  @Test func `what is typed anew is understood`() {
    let before = favour("!case anne seeks a family >fri")
    #expect(before.asker == people[0].id && before.kind == .caseHunt)
    let after = edited(before, ">30/11 per seeks a family !problem")
    #expect(after.asker == people[1].id && after.kind == .problem)
    #expect(after.deadline?.description == "2026-11-30" && after.problem == "per seeks a family")
    #expect(edited(before, "anne seeks a family").deadline == nil)
    #expect(edited(before, "seeks a family").asker == people[0].id)
    #expect(edited(favour("@anne seeks"), "per seeks").asker == people[0].id)
    #expect(edited(before, "anne seeks a family @per").asker == people[1].id)
  }
}
