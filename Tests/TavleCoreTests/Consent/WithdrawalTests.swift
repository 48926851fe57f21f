import TavleCore
import Testing

/// What it means that somebody takes their yes back. Source: `practices.md` §6.2. Today is Saturday 21 November 2026.
@Suite struct WithdrawalValueTests {
  @Test func `a shoot with others goes on, and what is on other channels stays`() throws {
    var (board, at) = try board()
    let ahead = PostID(rawValue: 10)
    let before = board
    let withdrawal = try board.withdrawing(
      Self.anne, [.video], on: [.linkedin], owner: "Kari", in: .denmark, &at)
    #expect(withdrawal.takedowns.isEmpty, "a picture on Facebook is another yes")
    #expect(withdrawal.unscheduled == [ahead])
    #expect(withdrawal.released.map(\.contributor) == [Self.anne])
    #expect(withdrawal.cancelled.isEmpty, "Per still comes")
    let inverse = try board.apply(withdrawal.change)
    #expect(board[ahead]?.stage == .needsColleague)
    #expect(board.consents(of: Self.anne).map(\.answer) == [.withdrawn])
    #expect(board[ahead]?.asks.first { $0.contributor == Self.anne }?.state == .released)
    _ = try board.apply(inverse)
    #expect(board == before)
    let all = try board.withdrawing(Self.anne, owner: "Kari", in: .denmark, &at)
    #expect(all.takedowns.map(\.takedown.channel) == [.facebook])
    #expect(all.takedowns.first?.takedown.deadline == Day("2026-11-24"))
  }

  @Test func `a time to come does not keep whoever was only meant for the shoot`() throws {
    var (board, at) = try board()
    var shoot = try #require(board.shoots.first)
    shoot.calls = try [Self.anne, ContributorID(rawValue: 2)].map { person in
      Shoot.Call(person, at: try #require(LocalTime(hour: 9)))
    }
    var ask = try #require(board[PostID(rawValue: 10)]?.asks.first)
    (ask.state, ask.askedAt) = (.planned, nil)
    _ = try board.apply(.group([.setShoot(shoot), .setAsk(ask)]))
    let before = board
    let withdrawal = try board.withdrawing(Self.anne, owner: "Kari", in: .denmark, &at)
    let inverse = try board.apply(withdrawal.change)
    let after = try #require(board.shoots.first)
    #expect(board.crew(of: after) == [ContributorID(rawValue: 2)] && !after.isCancelled)
    #expect(after.calls.map(\.contributor) == [ContributorID(rawValue: 2)])
    _ = try board.apply(inverse)
    #expect(board == before)
  }

  @Test func `a no to one post that is out takes that one down and leaves the others`() throws {
    var (board, at) = try board()
    let out = PostID(rawValue: 20)
    let no = try board.withdrawing(
      Self.anne, [.picture], from: out, owner: "Kari", in: .denmark, &at)
    #expect(no.takedowns.map(\.post) == [out] && no.unscheduled.isEmpty && no.released.isEmpty)
    _ = try board.apply(no.change)
    let record = try #require(board.consents(of: Self.anne).first)
    #expect(record.answer == .no && record.post == out && record.medium == .picture)
  }

  @Test func `what is down already is not to be taken down again, unless it came out again`() throws
  {
    var (board, at) = try board()
    let out = PostID(rawValue: 20)
    let withdraw = { (board: Board, at: inout Circumstances) in
      try board.withdrawing(Self.anne, owner: "Kari", in: .denmark, &at)
    }
    let first = try withdraw(board, &at)
    _ = try board.apply(first.change)
    #expect(try withdraw(board, &at).takedowns.isEmpty, "it is being seen to")
    var task = try #require(first.takedowns.first?.takedown)
    task.doneOn = Day("2026-11-23")
    _ = try board.apply(.setPost(out, .takedowns([task])))
    #expect(try withdraw(board, &at).takedowns.isEmpty)
    _ = try board.apply(.setPost(out, .publishedDay(Day("2026-11-25"))))
    #expect(try withdraw(board, &at).takedowns.count == 1)
  }

  static let anne = ContributorID(rawValue: 1)

  /// A scheduled post with Anne and Per on camera, a shoot for it, and a picture of Anne that is out.
  private func board() throws -> (Board, Circumstances) {
    let (anne, per) = (Self.anne, ContributorID(rawValue: 2))
    let at = Circumstances(
      now: Moment(seconds: 1_795_262_400), today: try #require(Day("2026-11-21")),
      identifiers: IdentifierSource(milliseconds: 1_795_262_400_000, seed: 1))
    var ahead = Post(id: PostID(rawValue: 10), title: "Ahead", createdAt: at.now)
    (ahead.channels, ahead.stage, ahead.planDay) = ([.linkedin], .scheduled, Day("2026-12-04"))
    for (id, person) in [(11, anne), (12, per)] {
      var ask = Ask(
        id: AskID(rawValue: Int64(id)), post: ahead.id, role: .camera, contributor: person)
      (ask.state, ask.askedAt) = (.accepted, at.now)
      ahead.asks.append(ask)
    }
    var out = Post(id: PostID(rawValue: 20), title: "Out", createdAt: at.now)
    (out.channels, out.stage, out.publishedDay) = ([.facebook], .published, Day("2026-11-01"))
    out.appears = [Appearance(.contributor(anne), [.picture])]
    var shoot = Shoot(
      id: ShootID(rawValue: 30), title: "Morning", day: try #require(Day("2026-11-27")),
      createdAt: at.now)
    shoot.posts = [ahead.id]
    var board = Board()
    _ = try board.apply(
      .group([
        .addContributor(Contributor(id: anne, name: "Anne Holm")),
        .addContributor(Contributor(id: per, name: "Per Lund")), .addPost(ahead, PostDetails()),
        .addPost(out, PostDetails()), .addShoot(shoot),
      ]))
    return (board, at)
  }
}
