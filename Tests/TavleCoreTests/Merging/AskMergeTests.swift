import TavleCore
import Testing

struct AskMergeTests {
  private let post = TestBoard.id(3)

  /// Anne's ask after a change by somebody else and one by the user; `nil` for a conflict.
  private func merge(
    _ theirs: (inout Ask) -> Void, _ mine: (inout Ask) -> Void
  ) throws -> Ask? {
    var board = try TestBoard.make()
    let base = try #require(board.ask(post, TestBoard.annesAsk))
    var (their, own) = (base, base)
    theirs(&their)
    mine(&own)
    let expected = board.expectation(of: .setAsk(own))
    try board.apply(.setAsk(their))
    do {
      try board.apply(try Change.setAsk(own).rebased(over: expected, on: board))
    } catch is Overtaken {
      return nil
    }
    return board.ask(post, TestBoard.annesAsk)
  }

  private func answer(_ state: AskState, at seconds: Int64) -> (inout Ask) -> Void {
    {
      $0.state = state
      $0.answeredAt = Moment(seconds: seconds)
    }
  }

  @Test func `the day and the answer are both kept`() throws {
    let day = TestBoard.day("2026-12-01")
    let ask = try #require(try merge({ $0.neededBy = day }, answer(.accepted, at: 5)))
    #expect(ask.neededBy == day)
    #expect(ask.state == .accepted)
  }

  @Test func `the same answer noted twice was given when it was noted first`() throws {
    let ask = try merge(answer(.accepted, at: 5), answer(.accepted, at: 9))
    #expect(ask?.answeredAt == Moment(seconds: 5))
  }

  @Test func `thanked and told are both kept`() throws {
    let ask = try merge(
      { $0.thankedAt = Moment(seconds: 1) }, { $0.toldAt = Moment(seconds: 2) })
    #expect(ask?.thankedAt == Moment(seconds: 1))
    #expect(ask?.toldAt == Moment(seconds: 2))
  }

  @Test func `yes and no are at odds`() throws {
    #expect(try merge(answer(.accepted, at: 5), answer(.declined, at: 5)) == nil)
  }

  @Test func `the answer that was there, noted once more, is at odds with another`() throws {
    let present = try #require(try TestBoard.make().ask(post, TestBoard.annesAsk)).state
    let other = AskState.allCases.filter { $0 != present && $0 != .open }
    for state in other {
      #expect(try merge(answer(state, at: 5), answer(present, at: 9)) == nil)
      #expect(try merge(answer(present, at: 5), answer(state, at: 9)) == nil)
    }
  }

  @Test func `an answer is not given to somebody else's name`() throws {
    #expect(try merge({ $0.contributor = TestBoard.bo }, answer(.accepted, at: 5)) == nil)
    #expect(try merge(answer(.asked, at: 5), { $0.contributor = TestBoard.bo }) == nil)
  }

  @Test func `nobody is asked twice for one role by two people at once`() throws {
    let freed = { (ask: inout Ask) in
      ask.contributor = nil
      ask.state = .open
    }
    #expect(try merge(freed, { $0.contributor = TestBoard.bo }) == nil)
    let ask = try merge({ $0.contributor = TestBoard.bo }, { $0.contributor = TestBoard.bo })
    #expect(ask?.contributor == TestBoard.bo)
  }
}
