import TavleCore

/// A small board on which everything can be changed: eight posts, two colleagues, two asks, a comment.
///
/// Posts 1 and 2 are tips, 3 needs a colleague, 4 and 5 are scheduled for 3 and 10 December 2026, 6 is published,
/// 7 was scheduled and is in the archive, 8 was published and is in the trash. It is 21 November 2026.
enum TestBoard {
  static let anne = ContributorID(rawValue: 101)
  static let bo = ContributorID(rawValue: 102)
  static let openAsk = AskID(rawValue: 11)
  static let annesAsk = AskID(rawValue: 12)
  static let comment = TavleCore.Comment(
    id: CommentID(rawValue: 21), post: id(3), author: "Kari", at: Moment(seconds: 900),
    text: "Ring til mester")
  static let now = Moment(seconds: 1_795_262_400)
  static let today = day("2026-11-21")

  static var circumstances: Circumstances {
    Circumstances(
      now: now, today: today,
      identifiers: IdentifierSource(milliseconds: now.seconds * 1000, seed: 1))
  }

  static func id(_ number: Int) -> PostID { PostID(rawValue: Int64(number)) }

  static func day(_ text: String) -> Day { Day(text) ?? Day(number: 0) }

  static func make() throws -> Board {
    var board = Board()
    for change in changes { try board.apply(change) }
    return board
  }

  /// The numbers of a stage, highest first.
  static func numbers(_ stage: Stage, _ board: Board) -> [Int] {
    board.posts(in: stage).map { Int($0.rawValue) }
  }

  static func post(
    _ number: Int, _ title: String, _ stage: Stage = .tip, rank: Int64 = 0,
    _ change: (inout Post) -> Void = { _ in }
  ) -> Post {
    var post = Post(id: id(number), title: title, createdAt: Moment(seconds: 100))
    post.number = number
    post.placement = Placement(
      stage: stage, rank: Rank(rawValue: rank * Rank.step), since: Moment(seconds: 200))
    change(&post)
    return post
  }

  static func ask(
    _ id: AskID, on post: Int, _ role: Role = .camera, of person: ContributorID? = nil
  ) -> Ask {
    Ask(id: id, post: TestBoard.id(post), role: role, contributor: person)
  }

  private static var changes: [Change] {
    [
      .addContributor(Contributor(id: anne, name: "Anne Holm")),
      .addContributor(Contributor(id: bo, name: "Bo Ørsted")),
      .addPost(post(1, "Ny pakkerobot på lageret"), PostDetails(caption: "Se her")),
      .addPost(post(2, "Sommerfesten", rank: 1), PostDetails()),
      .addPost(
        post(3, "Lærlingenes første dag", .needsColleague) {
          $0.asks = [ask(openAsk, on: 3), ask(annesAsk, on: 3, .proofreading, of: anne)]
        }, PostDetails(note: "Kl. 8 ved porten", comments: [comment])),
      .addPost(
        post(4, "Varmepumpen forklaret", .scheduled) { $0.planDay = day("2026-12-03") },
        PostDetails()),
      .addPost(
        post(5, "Julelys", .scheduled, rank: 1) { $0.planDay = day("2026-12-10") }, PostDetails()),
      .addPost(
        post(6, "Åbent hus", .published) { $0.publishedDay = day("2026-11-02") }, PostDetails()),
      .addPost(
        post(7, "Vinterdæk", .archive) {
          $0.cameFrom = .scheduled
          $0.planDay = day("2026-12-05")
        }, PostDetails()),
      .addPost(post(8, "Gammelt nyt", .trash) { $0.cameFrom = .published }, PostDetails()),
    ]
  }
}
