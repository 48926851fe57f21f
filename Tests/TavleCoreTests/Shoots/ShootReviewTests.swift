import TavleCore
import Testing

/// The review before a shoot: who comes, who is missing, and what could go wrong. Today is Saturday 21 November 2026.
@Suite struct ShootReviewTests {
  let anne = ContributorID(rawValue: 1)
  let per = ContributorID(rawValue: 2)
  let siri = ContributorID(rawValue: 3)
  let post = PostID(rawValue: 10)
  let shoot = ShootID(rawValue: 20)

  @Test func `what is missing stands first, then what is not settled, then who comes`() throws {
    let review = try review(board())
    #expect(review.places.map(\.state) == [.missing, .unsettled, .coming])
    #expect(review.count(.missing) == 1 && review.count(.unsettled) == 1)
    #expect(review.places.map { $0.person?.name } == [nil, "Per Lund", "Anne Holm"])
    #expect(
      review.places.map(\.time) == [LocalTime(hour: 9), LocalTime(hour: 9), LocalTime(hour: 10)])
  }

  @Test func `consent is that of the day the post comes out, where it stands worst`() throws {
    var board = try board()
    #expect(try review(board).withoutConsent.map(\.name) == ["Per Lund", "Anne Holm"])
    var consent = Consent(
      id: ConsentID(rawValue: 30), anne, .video, on: [.linkedin, .web], .yes,
      day: try day("2026-06-01"), author: "Kari")
    consent.until = try day("2026-12-01")
    _ = try board.apply(.addConsent(consent))
    let place = try #require(try review(board).places.last)
    #expect(place.consentProblem == .expiring(try day("2026-12-01")))
    #expect(place.consent?.channels == [.linkedin])
  }

  @Test func `who is somewhere else at that time, or away, is seen`() throws {
    var board = try board()
    var other = Shoot(
      id: ShootID(rawValue: 21), title: "Roof", day: try day("2026-11-27"),
      createdAt: Moment(seconds: 0))
    (other.time, other.minutes) = (LocalTime(hour: 10), 30)
    other.calls = [Shoot.Call(anne, at: try #require(LocalTime(hour: 10)))]
    let away = Away(try day("2026-11-26"), try day("2026-11-28"))
    _ = try board.apply(.group([.addShoot(other), .setContributor(per, .away([away]))]))
    let places = try review(board).places
    #expect(places.first { $0.person?.id == anne }?.otherShoots == [other.id])
    #expect(
      places.first { $0.person?.id == per }?.remarks.map(\.fact).contains(.away(away)) == true)
    // Others come at two; she is still to be there at ten.
    other.time = LocalTime(hour: 14)
    _ = try board.apply(.setShoot(other))
    #expect(try review(board).places.first { $0.person?.id == anne }?.otherShoots == [other.id])
    other.calls = []
    _ = try board.apply(.setShoot(other))
    #expect(try review(board).places.first { $0.person?.id == anne }?.otherShoots == [])
  }

  @Test func `a back-up is somebody who does not come anyway, and one alone is vulnerable`() throws
  {
    let places = try review(board()).places
    let camera = try #require(places.first { $0.ask.role == .camera })
    #expect(camera.backUp == siri)
    #expect(!camera.isVulnerable)
    let voice = try #require(places.first { $0.ask.role == .voice })
    #expect(voice.backUp == nil && voice.isVulnerable)
  }

  @Test func `who comes follows from the asks and the times; who said no does not come`() throws {
    var board = try board()
    let all = try #require(board[shoot])
    #expect(Set(board.crew(of: all)) == [anne, per])
    var ask = try #require(board[post]?.asks.first { $0.contributor == per })
    ask.state = .declined
    _ = try board.apply(.setAsk(ask))
    #expect(board.crew(of: try #require(board[shoot])) == [anne])
    #expect(throws: ModelError.self) { try board.apply(.removeContributor(anne)) }
    // A time of their own does not bring them back; who was never asked comes by it alone.
    var called = try #require(board[shoot])
    called.calls += [per, siri].compactMap { person in
      LocalTime(hour: 11).map { Shoot.Call(person, at: $0) }
    }
    _ = try board.apply(.setShoot(called))
    #expect(
      board.crew(of: called) == [anne, siri] && board.settledCrew(of: called) == [anne, siri])
    #expect(!board.knows(per, of: called) && board.knows(siri, of: called))
  }

  @Test
  func `what is needed on the day of the shoot moves with it, and what was put away is not made`()
    throws
  {
    var board = try board()
    var moved = try #require(board[shoot])
    for var ask in board[post]?.asks ?? [] {
      ask.neededBy = ask.contributor == per ? try day("2026-11-25") : moved.day
      _ = try board.apply(.setAsk(ask))
    }
    moved.day = try day("2026-12-03")
    _ = try board.apply(try board.setting(moved))
    let days = board[post]?.asks.map(\.neededBy) ?? []
    #expect(days.count { $0 == moved.day } == 2, "camera and photo; proofreading is elsewhere")
    #expect(days.contains(try day("2026-11-25")), "what is needed earlier stays so")
    #expect(board.made(at: moved).map(\.id) == [post])
    let at = Placement(stage: .trash, rank: Rank(rawValue: 1), since: Moment(seconds: 0))
    _ = try board.apply(.movePost(post, at))
    #expect(board.made(at: moved).isEmpty && board.asks(at: moved).isEmpty)
  }

  private func day(_ text: String) throws -> Day { try #require(Day(text)) }

  private func review(_ board: Board) throws -> ShootReview {
    Guard(board, clock: DayClock(today: try day("2026-11-21"), utcOffset: 0))
      .review(of: try #require(board[shoot]))
  }

  private func board() throws -> Board {
    var post = Post(id: post, title: "First day", createdAt: Moment(seconds: 0))
    (post.channels, post.planDay) = ([.linkedin], try day("2026-12-07"))
    var camera = Ask(id: AskID(rawValue: 11), post: post.id, role: .camera, contributor: anne)
    camera.state = .accepted
    var voice = Ask(id: AskID(rawValue: 12), post: post.id, role: .voice, contributor: per)
    voice.state = .asked
    let photo = Ask(id: AskID(rawValue: 13), post: post.id, role: .photo)
    let reading = Ask(id: AskID(rawValue: 14), post: post.id, role: .proofreading)
    post.asks = [camera, voice, photo, reading]
    var shoot = Shoot(
      id: shoot, title: "Morning", day: try day("2026-11-27"), createdAt: Moment(seconds: 0))
    (shoot.time, shoot.minutes, shoot.posts) = (LocalTime(hour: 9), 90, [post.id])
    shoot.calls = [Shoot.Call(anne, at: try #require(LocalTime(hour: 10)))]
    var board = Board()
    _ = try board.apply(
      .group([
        .addContributor(person(anne, "Anne Holm", [.camera])),
        .addContributor(person(per, "Per Lund", [.voice])),
        .addContributor(person(siri, "Siri Moe", [.camera])),
        .addPost(post, PostDetails()), .addShoot(shoot),
      ]))
    return board
  }

  private func person(_ id: ContributorID, _ name: String, _ roles: [Role]) -> Contributor {
    var person = Contributor(id: id, name: name)
    person.skills = roles.map { Skill(role: $0, level: .often, wish: .gladly) }
    return person
  }
}
