public import TavleCore

/// A whole board as one value, for files that outlive the program: everything but the log.
///
/// Its coded form is stable; what is unknown to an older program is refused by its ``format``.
public struct Archive: Equatable, Sendable, Codable {
  /// The present form.
  public static let currentFormat = 1

  /// The form it has, now 1.
  public var format = currentFormat
  /// What the board is called.
  public var name: String
  /// Everybody on the roster, by identifier.
  public var contributors: [Contributor]
  /// All posts of all stages with their long texts, by identifier.
  public var posts: [ArchivedPost]

  /// An archive of what is given.
  public init(name: String, contributors: [Contributor], posts: [ArchivedPost]) {
    self.name = name
    self.contributors = contributors
    self.posts = posts
  }

  /// What puts all of it on a board.
  ///
  /// An empty name leaves the board's as it is.
  public var change: Change {
    .group(
      (name.isEmpty ? [] : [.setBoard(.name(name))]) + contributors.map(Change.addContributor)
        + posts.map { .addPost($0.post, $0.details) })
  }
}

/// A post with its long texts.
public struct ArchivedPost: Equatable, Sendable, Codable {
  /// The post.
  public var post: Post
  /// What is not in memory all the time.
  public var details: PostDetails

  /// A post with its long texts.
  public init(post: Post, details: PostDetails) {
    self.post = post
    self.details = details
    setDerived()
  }

  /// Reads both, and sets what follows from the texts.
  public init(from decoder: any Decoder) throws {
    let box = try decoder.container(keyedBy: CodingKeys.self)
    post = try box.decode(Post.self, forKey: .post)
    details = try box.decodeIfPresent(PostDetails.self, forKey: .details) ?? PostDetails()
    setDerived()
  }

  private mutating func setDerived() {
    post.setDerived(
      hasNote: !details.note.isEmpty, hasCaption: !details.caption.isEmpty,
      commentCount: details.comments.count)
  }
}
