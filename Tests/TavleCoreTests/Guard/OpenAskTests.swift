import TavleCore
import Testing

/// Asks that wait for nobody any more.
struct OpenAskTests {
  /// What there is to say about Anne, who has an ask on another post in a stage.
  private func remarks(_ state: AskState, _ stage: Stage, of count: Int = 1) -> [Remark.Fact] {
    var setup = GuardBoard()
    let anne = setup.person("Anne") { $0.limits.asks = 1 }
    for _ in 0..<count {
      setup.asked(anne, daysAgo: 60) { ask in
        ask.state = state
        if state == .planned { ask.askedAt = nil }
      }
    }
    var board = setup.loaded
    let place = Placement(stage: stage, rank: Rank(rawValue: 1), since: Moment(seconds: 0))
    _ = try? board.apply(.movePost(PostID(rawValue: 2), place))
    let rules = Guard(board, clock: DayClock(today: GuardBoard.today))
    guard let person = board[anne] else { return [] }
    return rules.remarks(on: person, for: GuardBoard.need, on: board[GuardBoard.post]).map(\.fact)
  }

  @Test func `an ask without an answer is over when the post is out or put away`() {
    #expect(remarks(.asked, .scheduled, of: 2).contains(.unanswered(2)))
    for stage in [Stage.published, .archive, .trash] {
      #expect(!remarks(.asked, stage, of: 2).contains(.unanswered(2)))
    }
  }

  @Test func `an ask that never went out does not count once the post is out`() {
    #expect(remarks(.planned, .scheduled).contains(.asks(2, of: 1)))
    #expect(!remarks(.planned, .published).contains(.asks(2, of: 1)))
  }
}
