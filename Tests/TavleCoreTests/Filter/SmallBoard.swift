import TavleCore

/// Five posts and two colleagues, on Wednesday 11 March 2026.
struct SmallBoard {
  let board: Board
  let index: PostIndex
  let reader = DateReader(today: Day("2026-03-11") ?? Day(number: 0), language: .danish)

  init() {
    var board = Board()
    let anne = Contributor(id: ContributorID(rawValue: 1), name: "Anne Holm")
    let bo = Contributor(id: ContributorID(rawValue: 2), name: "Bo Ørsted")
    board.load(contributors: [anne, bo])
    board.load(posts: [
      Self.post(1, "Ny pakkerobot på lageret", .tip, "2026-03-09") {
        $0.tags = ["logistik"]
        $0.channels = [.instagram]
      },
      Self.post(2, "Robotten får navn", .needsColleague, "2026-03-11") {
        $0.channels = [.instagram, .linkedin]
        $0.priority = .urgent
        $0.asks = [Ask(id: AskID(rawValue: 1), post: $0.id, role: .camera, contributor: anne.id)]
      },
      Self.post(3, "Lærlingenes første dag", .scheduled, "2026-03-13") {
        $0.tags = ["Video"]
        $0.channels = [.facebook]
        $0.priority = .high
        $0.asks = [
          Ask(id: AskID(rawValue: 2), post: $0.id, role: .proofreading),
          Ask(id: AskID(rawValue: 3), post: $0.id, role: .voice, contributor: bo.id),
        ]
      },
      Self.post(4, "Sommerfesten", .published, "2025-06-20") {
        $0.source = "Anne fra salg"
        var ask = Ask(id: AskID(rawValue: 4), post: $0.id, role: .camera, contributor: anne.id)
        ask.state = .done
        $0.asks = [ask]
      },
      Self.post(5, "Glemt idé", .trash, nil) { _ in },
    ])
    self.board = board
    index = PostIndex(board)
  }

  /// The numbers of the posts that a filter finds, ascending.
  func numbers(_ text: String, in other: PostIndex? = nil) -> [Int] {
    let filter = Filter(text, reader: reader)
    let found = (other ?? index).matches(filter, on: board, today: reader.today)
    return board.posts.filter { found.contains($0.id) }.map(\.number).sorted()
  }

  static func id(_ number: Int) -> PostID { PostID(rawValue: Int64(number)) }

  private static func post(
    _ number: Int, _ title: String, _ stage: Stage, _ day: String?, _ change: (inout Post) -> Void
  ) -> Post {
    var post = Post(id: id(number), title: title, createdAt: Moment(seconds: 0))
    post.number = number
    post.stage = stage
    post.planDay = day.flatMap { Day($0) }
    change(&post)
    return post
  }
}
