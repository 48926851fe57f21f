import TavleCore

extension Change {
  /// Calls a function with each change that is not a group, in order.
  func forEachLeaf(_ body: (Change) -> Void) {
    if case .group(let changes) = self {
      for change in changes { change.forEachLeaf(body) }
    } else {
      body(self)
    }
  }

  /// The posts a change touches; unlike ``Change/posts`` linear for groups of any size.
  var touchedPosts: Set<PostID> {
    var found: Set<PostID> = []
    forEachLeaf { found.formUnion($0.posts) }
    return found
  }

  /// The contributors a change touches or names.
  var namedContributors: Set<ContributorID> {
    var found: Set<ContributorID> = []
    forEachLeaf { found.formUnion($0.contributors) }
    return found
  }

  /// The favours a change touches.
  var touchedFavours: Set<FavourID> {
    var found: Set<FavourID> = []
    forEachLeaf { found.formUnion($0.favours) }
    return found
  }

  /// The shoots a change touches.
  var touchedShoots: Set<ShootID> {
    var found: Set<ShootID> = []
    forEachLeaf { found.formUnion($0.shoots) }
    return found
  }

  /// The consents a change puts on record or takes off it.
  var touchedConsents: Set<ConsentID> {
    var found: Set<ConsentID> = []
    forEachLeaf { leaf in
      switch leaf {
      case .addConsent(let consent): found.insert(consent.id)
      case .removeConsent(let id): found.insert(id)
      default: break
      }
    }
    return found
  }

  /// The posts it puts on the board; nothing is known of them before, as a rule.
  var addedPosts: Set<PostID> {
    var found: Set<PostID> = []
    forEachLeaf { if case .addPost(let post, _) = $0 { found.insert(post.id) } }
    return found
  }

  /// The contributors it takes off the roster.
  var removedContributors: Set<ContributorID> {
    var found: Set<ContributorID> = []
    forEachLeaf { if case .removeContributor(let id) = $0 { found.insert(id) } }
    return found
  }
}
