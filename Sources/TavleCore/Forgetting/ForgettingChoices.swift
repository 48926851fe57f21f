/// What whoever lets tavle forget a colleague has decided.
public struct ForgettingChoices: Hashable, Sendable, Codable {
  /// Which words that name them, or may, are replaced.
  public var redacting = Redacting.sure
  /// Words that stay nevertheless: they are somebody else's name, or no name.
  public var kept: Set<MentionKey> = []
  /// On which other ground what is published stays; `nil` where nothing is left to be taken down.
  public var stays: String?

  /// What is certain is replaced; nothing that is published stays.
  public init() {}

  /// Which words that name somebody are replaced.
  public enum Redacting: String, CaseIterable, Codable, Sendable {
    /// First and last names alone, too.
    case all
    /// What can be nobody else.
    case sure
    case none
  }

  /// Whether words are to be replaced.
  func replaces(_ hit: NameHit, _ key: MentionKey) -> Bool {
    switch redacting {
    case .all: !kept.contains(key)
    case .sure: hit.isSure && !kept.contains(key)
    case .none: false
    }
  }
}

/// Tells one place where somebody is named from all others; says nothing about who it is.
public struct MentionKey: Hashable, Sendable, Codable {
  /// Of what, and in which field.
  let place: String
  /// The how-manieth hit there, from 0.
  let number: Int

  /// The hit with a number at a place.
  init(_ place: TextPlace, _ number: Int) {
    self.place = "\(place.holder.key) \(place.field.rawValue)"
    self.number = number
  }
}

extension TextPlace.Holder {
  fileprivate var key: String {
    switch self {
    case .board: "board"
    case .contributor(let id): "contributor \(id.rawValue)"
    case .post(let id): "post \(id.rawValue)"
    case .ask(let post, let id): "ask \(post.rawValue) \(id.rawValue)"
    case .comment(let post, let id): "comment \(post.rawValue) \(id.rawValue)"
    case .favour(let id): "favour \(id.rawValue)"
    case .shoot(let id): "shoot \(id.rawValue)"
    case .consent(let id): "consent \(id.rawValue)"
    }
  }
}
