extension Ask {
  /// What a contributor is meant for on a post: nobody is meant for the same thing twice.
  struct Claim: Hashable {
    let contributor: ContributorID
    let role: Role
    let topic: String?
  }

  /// What somebody is meant for; `nil` while that is nobody, and once they have said no.
  var claim: Claim? {
    guard let contributor, !state.isOff else { return nil }
    return Claim(contributor: contributor, role: role, topic: topic)
  }
}

extension Board {
  /// Whether a change that is about to be made means nobody twice for the same thing.
  ///
  /// For stores, where two people may have meant the same colleague without knowing of each other. What is on a board
  /// already is not judged: whoever is meant twice on an older one can still answer twice.
  ///
  /// - Throws: ``ModelError/alreadyAsked(_:)``.
  public func checkClaim(of change: Change) throws(ModelError) {
    let ask: Ask
    switch change {
    case .addAsk(let new), .setAsk(let new): ask = new
    default: return
    }
    guard let claim = ask.claim, let post = self[ask.post],
      claim != post.asks.first(where: { $0.id == ask.id })?.claim
    else { return }
    guard !post.asks.contains(where: { $0.claim == claim }) else {
      throw .alreadyAsked(claim.contributor)
    }
  }
}

extension Post {
  /// Whether a contributor is on the post for a role already, and has not said no.
  public func isClaimed(by contributor: ContributorID, role: Role, topic: String?) -> Bool {
    let claim = Ask.Claim(contributor: contributor, role: role, topic: topic)
    return asks.contains { $0.claim == claim }
  }
}
