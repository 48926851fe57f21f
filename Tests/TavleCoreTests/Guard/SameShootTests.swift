import TavleCore
import Testing

/// Several posts that are made at one shoot are one disturbance.
struct SameShootTests {
  /// What there is to say about Anne, who was asked today for the second post, and is wanted for the first.
  private func remarks(
    at posts: [Int64], _ role: Role = .camera, isCancelled: Bool = false
  ) throws -> [Remark.Fact] {
    var setup = GuardBoard()
    let anne = setup.person("Anne") {
      $0.skills = [Skill(role: .camera), Skill(role: .proofreading)]
      $0.limits.asks = 1
    }
    let nine = GuardBoard.time("09:00")
    setup.asked(anne, daysAgo: 0, role: role) { ask in
      (ask.state, ask.neededBy, ask.text.time) = (.asked, GuardBoard.need.neededBy, nine)
    }
    var board = setup.loaded
    var shoot = Shoot(
      id: ShootID(rawValue: 70), title: "Hall 3", day: GuardBoard.day("2026-12-10"),
      createdAt: Moment(seconds: 0))
    (shoot.posts, shoot.isCancelled) = (posts.map { PostID(rawValue: $0) }, isCancelled)
    _ = try board.apply(.addShoot(shoot))
    let rules = Guard(board, clock: DayClock(today: GuardBoard.today))
    let person = try #require(board[anne])
    var need = GuardBoard.need
    need.time = nine
    return rules.remarks(on: person, for: need, on: board[GuardBoard.post])
      .map(\.fact)
  }

  private func isRest(_ fact: Remark.Fact) -> Bool {
    if case .rest = fact { true } else { false }
  }

  @Test func `whoever comes to the shoot anyway need not rest before the next post of it`() throws {
    let facts = try remarks(at: [1, 2])
    #expect(!facts.contains(where: isRest) && !facts.contains(.unanswered(1)))
    #expect(!facts.contains(.booked(at: GuardBoard.time("09:00"))))
    #expect(facts.contains(.asks(2, of: 1)), "it counts towards their limits all the same")
  }

  @Test func `elsewhere, at a shoot that is called off, and for other help they do`() throws {
    for facts in [
      try remarks(at: [2]), try remarks(at: [1]), try remarks(at: [1, 2], isCancelled: true),
      try remarks(at: [1, 2], .proofreading),
    ] {
      #expect(facts.contains(where: isRest) && facts.contains(.unanswered(1)))
      #expect(facts.contains(.booked(at: GuardBoard.time("09:00"))))
    }
  }
}
