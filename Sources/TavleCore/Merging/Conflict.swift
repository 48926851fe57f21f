/// Two people gave the same field different values.
///
/// Each value is the change that sets it, so it says which post or colleague and which field it is about.
public struct Conflict: Hashable, Sendable {
  /// The value the change was made over.
  public let base: Change
  /// The value somebody else has set since.
  public let theirs: Change
  /// The value that was to be set.
  ///
  /// Where only a part of it is at odds (one thing to do of a list), it has what else is new in ``theirs``.
  public let mine: Change
  /// Who set ``theirs``; for stores, which have the log.
  public var author: String?
  /// When they did.
  public var at: Moment?

  /// A conflict about one field.
  public init(base: Change, theirs: Change, mine: Change) {
    self.base = base
    self.theirs = theirs
    self.mine = mine
  }
}

/// A change cannot be carried out as it was meant: others have changed the same fields since.
public struct Overtaken: Error, Hashable, Sendable {
  /// What is at odds, in the order of the change; never empty.
  public let conflicts: [Conflict]

  /// What is at odds.
  public init(_ conflicts: [Conflict]) { self.conflicts = conflicts }
}

// MARK: Deciding

extension Change {
  /// The change, or its expectation, with another value for the field a value is for.
  ///
  /// To keep one's own value of a conflict, put ``Conflict/mine`` into the change and ``Conflict/theirs`` into what it
  /// expects.
  public func replacing(_ value: Change) -> Change {
    if case .group(let changes) = self { return .group(changes.map { $0.replacing(value) }) }
    return field != nil && field == value.field ? value : self
  }

  /// The change without anything about the post or colleague of a conflict, whose other value is to stay.
  public func leavingOut(_ conflict: Conflict) -> Change {
    if case .group(let changes) = self {
      return .group(changes.map { $0.leavingOut(conflict) }.filter { !$0.isEmpty })
    }
    return isAboutSameThing(as: conflict.mine) ? .group([]) : self
  }

  private func isAboutSameThing(as other: Change) -> Bool {
    switch other {
    case .setContributor(let id, _): if case .setContributor(id, _) = self { true } else { false }
    case .setBoard, .setFavour: field == other.field
    default: !Set(posts).isDisjoint(with: other.posts)
    }
  }
}
