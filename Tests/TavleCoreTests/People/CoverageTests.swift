import TavleCore
import Testing

/// How departments are covered.
struct CoverageTests {
  private static let today = Day(number: 20_780)

  private func post(_ number: Int64, daysAgo: Int, story: String?, _ stage: Stage = .published)
    -> Post
  {
    var post = Post(id: PostID(rawValue: number), title: "T", createdAt: Moment(seconds: 0))
    (post.stage, post.story) = (stage, story)
    post.publishedDay = Self.today.adding(days: -daysAgo)
    return post
  }

  @Test func `who is never featured comes first, a story counts for whom it is about`() throws {
    var board = Board()
    let people = [("Anne Holm", "Lager"), ("Per Lund", "Salg"), ("Bo Vik", "IT")].enumerated()
      .map { index, entry in
        var person = Contributor(id: ContributorID(rawValue: Int64(index + 1)), name: entry.0)
        person.department = entry.1
        person.skills = [Skill(role: .camera), Skill(role: .voice, wish: .no)]
        return person
      }
    board.load(contributors: people)
    var helped = post(4, daysAgo: 30, story: nil)
    var ask = Ask(id: AskID(rawValue: 9), post: helped.id, role: .camera, contributor: people[1].id)
    ask.state = .done
    helped.asks = [ask]
    board.load(posts: [
      post(1, daysAgo: 10, story: "anne holm"), post(2, daysAgo: 5, story: "Kantinen"),
      post(3, daysAgo: 1, story: "Salg", .trash), helped, post(5, daysAgo: 70, story: "Gården"),
    ])
    let coverage = board.coverage(on: Self.today)
    #expect(coverage.map(\.department) == ["Gården", "IT", "Salg", "Lager", "Kantinen"])
    #expect(coverage.map { $0.lastFeatured?.distance(to: Self.today) } == [70, nil, 30, 10, 5])
    #expect(coverage.map { $0.isForgotten(on: Self.today) } == [true, false, false, false, false])
    #expect(coverage[3].helpers[.camera] == 1 && coverage[3].helpers[.voice] == 0)
  }

  @Test func `who is never to be asked covers no role`() {
    var people = (1...2).map { Contributor(id: ContributorID(rawValue: $0), name: "P\($0)") }
    for place in people.indices { people[place].skills = [Skill(role: .camera)] }
    #expect(!RoleSupply(people).isVulnerable(.camera))
    people[0].limits.asks = 0
    #expect(RoleSupply(people).isVulnerable(.camera) && RoleSupply(people).only(.camera) == "P2")
    people[1].hasLeft = true
    #expect(RoleSupply(people).only(.camera) == nil)
  }
}
