import TavleCore
import Testing

/// How much notice an ask gives, and how much is usual.
struct LeadTimeTests {
  private func leadTime(_ given: [Int], day: String = "2026-12-03") -> LeadTime? {
    var board = GuardBoard()
    let other = board.person("Bo")
    let anne = board.person("Anne")
    for (place, days) in given.enumerated() {
      board.asked(other, daysAgo: 40 + place) { ask in
        var needed = GuardBoard.today.adding(days: -40 - place)
        var left = days
        while left > 0 {
          needed = needed.adding(days: 1)
          if !needed.weekday.isWeekend { left -= 1 }
        }
        ask.neededBy = needed
      }
    }
    var ask = Ask(
      id: AskID(rawValue: 9), post: GuardBoard.post, role: .camera, contributor: anne)
    ask.neededBy = GuardBoard.day(day)
    return board.watch.leadTime(of: ask)
  }

  @Test(
    arguments: [
      ([], nil), ([7, 7], nil), ([3, 9, 7], 7), ([3, 4, 8, 20], 6),
    ] as [([Int], Int?)])
  func `what is usual is the median of three asks or more`(_ given: [Int], _ usual: Int?) {
    #expect(leadTime(given)?.usual == usual)
    #expect(leadTime(given)?.days == 8)
  }

  @Test func `a day that is over gives none`() {
    #expect(leadTime([], day: "2026-11-20") == nil)
  }

  @Test func `what went out long ago or for something else does not say what is usual`() {
    var board = GuardBoard()
    let anne = board.person("Anne")
    for place in 0..<3 {
      board.asked(anne, daysAgo: 200 + place) { $0.neededBy = GuardBoard.today.adding(days: -190) }
      board.asked(anne, daysAgo: 10, role: .photo) { $0.neededBy = GuardBoard.today }
    }
    var ask = Ask(
      id: AskID(rawValue: 9), post: GuardBoard.post, role: .camera, contributor: anne)
    ask.neededBy = GuardBoard.day("2026-12-03")
    #expect(board.watch.leadTime(of: ask)?.usual == nil)
  }
}
