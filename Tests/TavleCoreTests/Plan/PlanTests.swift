import TavleCore
import Testing

/// What lies on which day of the plan, and what there is to know about a day. Today is Saturday 21 November 2026.
@Suite struct PlanValueTests {
  @Test func `what has a time comes first; holidays, gaps and crowding are known`() throws {
    var board = Board()
    let posts = [
      post(1, "2026-12-03", .linkedin, hour: 14), post(2, "2026-12-03", .linkedin, hour: 9),
      post(3, "2026-12-03", .facebook), post(4, "2026-12-25", .linkedin),
    ]
    for post in posts { _ = try board.apply(.addPost(post, PostDetails())) }
    let plan = try plan(board)
    let day = try #require(plan[try day("2026-12-03")])
    #expect(day.entries == [.post(posts[1].id), .post(posts[0].id), .post(posts[2].id)])
    #expect(day.crowded == [.linkedin] && !day.isOff)
    let christmas = try #require(plan[try self.day("2026-12-25")])
    #expect(christmas.holiday == .christmasDay && christmas.isOff)
    #expect(
      plan.emptyWeeks.map(\.description) == [
        "2026-11-23", "2026-12-07", "2026-12-14", "2026-12-28",
      ])
  }

  @Test func `one colleague's plan has only what is theirs`() throws {
    let (anne, per) = (ContributorID(rawValue: 91), ContributorID(rawValue: 92))
    var first = post(1, "2026-12-03", .linkedin)
    var ask = Ask(id: AskID(rawValue: 5), post: first.id, role: .proofreading, contributor: anne)
    (ask.state, ask.neededBy) = (.accepted, try day("2026-12-01"))
    first.asks = [ask]
    var shoot = Shoot(
      id: ShootID(rawValue: 7), title: "Roof", day: try day("2026-12-02"),
      createdAt: Moment(seconds: 0))
    shoot.calls = [Shoot.Call(per, at: try #require(LocalTime(hour: 9)))]
    var board = Board()
    _ = try board.apply(
      .group([
        .addContributor(Contributor(id: anne, name: "Anne Holm")),
        .addContributor(Contributor(id: per, name: "Per Lund")), .addPost(first, PostDetails()),
        .addPost(post(2, "2026-12-04", .linkedin), PostDetails()), .addShoot(shoot),
      ]))
    let hers = try plan(board, of: anne).days.flatMap(\.entries)
    #expect(hers == [.need(first.id, ask.id), .post(first.id)])
    #expect(try plan(board, of: per).days.flatMap(\.entries) == [.shoot(shoot.id)])
    #expect(try plan(board).days.flatMap(\.entries).count == 4)
  }

  @Test func `the door is open every week but on holidays, from its first day on`() throws {
    let door = OpenDoor(
      .friday, at: try #require(LocalTime(hour: 14)), from: try day("2026-12-04"))
    var board = Board()
    _ = try board.apply(.setBoard(.openDoors([door])))
    let days = try plan(board).days.filter { !$0.entries.isEmpty }.map(\.day.description)
    #expect(days == ["2026-12-04", "2026-12-11", "2026-12-18"])
  }

  @Test func `what there is to know about a day is said`() throws {
    var first = post(1, "2026-12-03", .linkedin)
    var ask = Ask(id: AskID(rawValue: 5), post: first.id, role: .camera)
    ask.neededBy = try day("2026-12-10")
    first.asks = [ask]
    var board = Board()
    _ = try board.apply(.addPost(first, PostDetails()))
    _ = try board.apply(.addPost(post(2, "2026-12-12", .linkedin), PostDetails()))
    func remarks(_ text: String) throws -> [PlanRemark] {
      board.planRemarks(
        on: try #require(board[first.id]), at: try day(text), in: .denmark,
        today: try day("2026-11-21"))
    }
    #expect(try remarks("2026-12-11") == [])
    #expect(try remarks("2026-12-03") == [.neededLater(ask.id, try day("2026-12-10"))])
    #expect(
      try remarks("2026-12-12") == [.weekend(.saturday), .crowded(.linkedin, PostID(rawValue: 2))])
    #expect(try remarks("2026-12-25") == [.holiday(.christmasDay)])
    #expect(try remarks("2026-11-20").first == .past)
  }

  @Test func `a shoot is to be on a working day that lies ahead, and before its posts come out`()
    throws
  {
    var board = Board()
    let first = post(1, "2026-12-11", .linkedin)
    var shoot = Shoot(
      id: ShootID(rawValue: 40), title: "Hall 3", day: try day("2026-12-10"),
      createdAt: Moment(seconds: 0))
    shoot.posts = [first.id]
    _ = try board.apply(.group([.addPost(first, PostDetails()), .addShoot(shoot)]))
    func remarks(_ text: String) throws -> [PlanRemark] {
      shoot.day = try day(text)
      return board.planRemarks(on: shoot, in: .denmark, today: try day("2026-11-21"))
    }
    #expect(try remarks("2026-12-10") == [])
    #expect(try remarks("2026-12-11") == [], "on the day itself it can still come out")
    #expect(
      try remarks("2026-12-13")
        == [.weekend(.sunday), .outBefore(first.id, try day("2026-12-11"))])
    #expect(try remarks("2026-12-25").first == .holiday(.christmasDay))
    #expect(try remarks("2026-11-20") == [.past])
    let early = board.planRemarks(
      on: first, at: try day("2026-12-09"), in: .denmark, today: try day("2026-11-21"))
    #expect(early == [.madeLater(shoot.id, try day("2026-12-10"))])
    shoot.isCancelled = true
    #expect(try remarks("2026-12-13") == [])
    _ = try board.apply(.setShoot(shoot))
    #expect(
      board.planRemarks(
        on: first, at: try day("2026-12-09"), in: .denmark, today: try day("2026-11-21")) == [])
  }

  private func day(_ text: String) throws -> Day { try #require(Day(text)) }

  private func plan(_ board: Board, of person: ContributorID? = nil) throws -> Plan {
    Plan(
      board, days: try day("2026-11-23")..<day("2027-01-04"), of: person, in: .denmark,
      today: try day("2026-11-21"))
  }

  private func post(_ id: Int64, _ day: String, _ channel: Channel, hour: Int? = nil) -> Post {
    var post = Post(id: PostID(rawValue: id), title: "Post \(id)", createdAt: Moment(seconds: 0))
    (post.number, post.stage, post.channels) = (Int(id), .scheduled, [channel])
    (post.planDay, post.planTime) = (Day(day), hour.flatMap { LocalTime(hour: $0) })
    return post
  }
}
