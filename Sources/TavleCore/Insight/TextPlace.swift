/// Where a text stands: in which field, of what.
public struct TextPlace: Hashable, Sendable {
  /// Of what.
  public let holder: Holder
  /// In which field.
  public let field: TextField

  /// A field of something.
  public init(_ holder: Holder, _ field: TextField) { (self.holder, self.field) = (holder, field) }

  /// What texts can belong to.
  public enum Holder: Hashable, Sendable {
    case board
    case contributor(ContributorID)
    /// The post itself, its note and its caption.
    case post(PostID)
    case ask(PostID, AskID)
    case comment(PostID, CommentID)
    case favour(FavourID)
    case shoot(ShootID)
    case consent(ConsentID)
  }
}

extension Board {
  /// Every text on the board that somebody typed, with its place.
  ///
  /// Long texts are those that have been loaded. O(n) of all that is written.
  public func forEachText(_ body: (TextPlace, String) -> Void) {
    if !name.isEmpty { body(TextPlace(.board, .name), name) }
    for door in openDoors { Self.look(through: door, .board, body) }
    for person in people.values.sorted(by: { $0.id < $1.id }) {
      Self.look(through: person, .contributor(person.id), body)
      for consent in consents(of: person.id) {
        Self.look(through: consent, .consent(consent.id), body)
      }
    }
    for post in posts { look(through: post, body) }
    for favour in favours { Self.look(through: favour, .favour(favour.id), body) }
    for shoot in shoots { Self.look(through: shoot, .shoot(shoot.id), body) }
  }

  private func look(through post: Post, _ body: (TextPlace, String) -> Void) {
    Self.look(through: post, .post(post.id), body)
    for ask in post.asks { Self.look(through: ask, .ask(post.id, ask.id), body) }
    guard let details = details(of: post.id) else { return }
    Self.look(through: details, .post(post.id), body)
    for comment in details.comments {
      Self.look(through: comment, .comment(post.id, comment.id), body)
    }
  }

  private static func look(
    through value: some HoldsTexts, _ holder: TextPlace.Holder,
    _ body: (TextPlace, String) -> Void
  ) {
    value.forEachText { field, text in body(TextPlace(holder, field), text) }
  }
}
