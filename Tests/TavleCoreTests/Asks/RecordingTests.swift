import TavleCore
import Testing

/// What is recorded about an ask in a state, and what becomes of it.
struct ReplyRow: Sendable {
  let reply: Reply
  let state: AskState
  let isAnswered: Bool
  let isDone: Bool
}

private let replyRows = [
  ReplyRow(reply: .asked, state: .asked, isAnswered: false, isDone: false),
  ReplyRow(reply: .yes, state: .accepted, isAnswered: true, isDone: false),
  ReplyRow(reply: .no, state: .declined, isAnswered: true, isDone: false),
  ReplyRow(reply: .noAnswer, state: .noAnswer, isAnswered: true, isDone: false),
  ReplyRow(reply: .done, state: .done, isAnswered: false, isDone: true),
]

struct RecordingTests {
  private func recording(_ replies: [Reply], days: [Int64]) throws -> Ask {
    var board = try TestBoard.make()
    for (reply, day) in zip(replies, days) {
      var at = TestBoard.circumstances
      at.now = moment(day)
      try board.apply(board.recording(reply, on: TestBoard.annesAsk, of: TestBoard.id(3), at))
    }
    return try #require(board.ask(TestBoard.id(3), TestBoard.annesAsk))
  }

  private func moment(_ day: Int64) -> Moment { TestBoard.now.adding(seconds: day * 86_400) }

  @Test(arguments: [[], [.yes], [.no], [.asked, .yes], [.asked, .done]] as [[Reply]])
  func `there was an answer, or nothing was asked`(_ before: [Reply]) throws {
    #expect(throws: ModelError.nothingAwaited(TestBoard.anne)) {
      try recording(before + [.noAnswer], days: [0, 1, 2])
    }
  }

  @Test func `who cannot after all is let off, which says nothing about them`() throws {
    var board = try TestBoard.make()
    let at = TestBoard.circumstances
    let (ask, post) = (TestBoard.annesAsk, TestBoard.id(3))
    try board.apply(board.recording(.yes, on: ask, of: post, at))
    try board.apply(board.giving(up: ask, on: post, at))
    #expect(board.ask(post, ask)?.state == .released)
    #expect(board.ask(post, ask)?.askedAt == TestBoard.now)
    // They can be asked anew, with a reminder of their own.
    try board.apply(board.reminding(ask, of: post, at))
    try board.apply(board.recording(.asked, on: ask, of: post, at))
    #expect(board.ask(post, ask)?.remindedAt == nil)
  }

  @Test(arguments: replyRows)
  func `each reply has its state and its moments`(_ row: ReplyRow) throws {
    // There is no answer to what was not asked.
    let replies = row.reply == .noAnswer ? [.asked, .noAnswer] : [row.reply]
    let ask = try recording(replies, days: [0, 0])
    #expect(ask.state == row.state)
    #expect(ask.askedAt == moment(0))
    #expect(ask.answeredAt == (row.isAnswered ? moment(0) : nil))
    #expect(ask.doneAt == (row.isDone ? moment(0) : nil))
  }

  @Test func `from the question to the help every moment is kept`() throws {
    let ask = try recording([.asked, .yes, .done], days: [0, 2, 5])
    #expect(ask.askedAt == moment(0) && ask.answeredAt == moment(2) && ask.doneAt == moment(5))
  }

  @Test func `a mistaken answer can be corrected`() throws {
    let ask = try recording([.asked, .done, .no], days: [0, 2, 3])
    #expect(ask.state == .declined && ask.doneAt == nil && ask.answeredAt == moment(3))
  }

  @Test func `who is asked again after a no was asked now`() throws {
    let ask = try recording([.asked, .no, .asked], days: [0, 7, 9])
    #expect(ask.state == .asked && ask.answeredAt == nil && ask.askedAt == moment(9))
  }

  @Test(arguments: [Reply.noAnswer, .yes, .done])
  func `a mistake that is put right is no new ask`(_ mistake: Reply) throws {
    let ask = try recording([.asked, mistake, .asked], days: [0, 7, 9])
    #expect(ask.state == .asked && ask.answeredAt == nil && ask.askedAt == moment(0))
  }

  @Test func `nothing can be recorded about a role nobody is meant for, or about no ask`() throws {
    let board = try TestBoard.make()
    let at = TestBoard.circumstances
    #expect(throws: ModelError.askWithoutContributor(TestBoard.openAsk)) {
      _ = try board.recording(.yes, on: TestBoard.openAsk, of: TestBoard.id(3), at)
    }
    #expect(throws: ModelError.noSuchAsk(TestBoard.annesAsk)) {
      _ = try board.recording(.yes, on: TestBoard.annesAsk, of: TestBoard.id(1), at)
    }
    #expect(throws: ModelError.noSuchPost(TestBoard.id(99))) {
      _ = try board.recording(.yes, on: TestBoard.annesAsk, of: TestBoard.id(99), at)
    }
  }
}
