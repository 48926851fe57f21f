import TavleCore
import Testing

/// Who has helped, and came back.
struct ParticipationTests {
  @Test func `who helped with two posts came back, twice on one post is once`() {
    var board = Board()
    let people = (1...4).map { Contributor(id: ContributorID(rawValue: $0), name: "P\($0)") }
    board.load(contributors: people)
    func post(_ number: Int64, _ helpers: [Int64], _ stage: Stage, _ state: AskState = .done)
      -> Post
    {
      var post = Post(id: PostID(rawValue: number), title: "T", createdAt: Moment(seconds: 0))
      post.stage = stage
      post.asks = helpers.enumerated().map { place, helper in
        var ask = Ask(
          id: AskID(rawValue: number * 100 + Int64(place)), post: post.id, role: .camera,
          contributor: ContributorID(rawValue: helper))
        ask.state = state
        return ask
      }
      return post
    }
    board.load(posts: [
      post(1, [1, 1], .published), post(2, [2], .published), post(3, [2], .needsColleague),
      post(4, [3], .trash), post(5, [1, 4], .published, .declined),
    ])
    #expect(board.participation == Participation(helped: 2, returned: 1))
  }
}
