extension Board {
  /// What a change is made over: the values its fields have now, as the changes that set them.
  ///
  /// It is what ``apply(_:)`` would return, as far as fields get new values; texts that are not loaded and things that
  /// are not there are left out. The cost follows the change and not the board.
  public func expectation(of change: Change) -> Change {
    let leaves = change.leaves
    guard leaves.contains(where: { $0.field != nil }) else { return .group([]) }
    var part = part(touchedBy: change)
    var values: [Change] = []
    for leaf in leaves {
      if let value = part.present(like: leaf) { values.append(value) }
      _ = try? part.apply(leaf)
    }
    return .group(values.reversed())
  }

  /// The value a field has now, as the change that sets it; `nil` if the change sets no field, or what it is about is
  /// not there or not loaded.
  public func present(like change: Change) -> Change? {
    switch change {
    case .setPost(let id, .note): details(of: id).map { .setPost(id, .note($0.note)) }
    case .setPost(let id, .caption): details(of: id).map { .setPost(id, .caption($0.caption)) }
    case .setPost(let id, let value): self[id].map { .setPost(id, $0.value(like: value)) }
    case .setContributor(let id, let value):
      self[id].map { .setContributor(id, $0.value(like: value)) }
    case .setAsk(let ask): self.ask(ask.post, ask.id).map(Change.setAsk)
    case .setFavour(let favour): self[favour.id].map(Change.setFavour)
    case .setShoot(let shoot): self[shoot.id].map(Change.setShoot)
    case .setBoard(let value): .setBoard(self.value(like: value))
    default: nil
    }
  }

  private func part(touchedBy change: Change) -> Board {
    var part = Board()
    let posts = change.posts.compactMap { self[$0] }
    part.load(posts: posts, expecting: posts.count)
    for post in posts {
      if let details = details(of: post.id) { part.load(details: details, of: post.id) }
    }
    part.load(contributors: change.contributors.compactMap { self[$0] })
    let favours = change.favours.compactMap { self[$0] }
    part.load(favours: favours)
    part.load(contributors: favours.compactMap { $0.asker.flatMap { self[$0] } })
    let shoots = change.shoots.compactMap { self[$0] }
    part.load(shoots: shoots)
    part.load(contributors: shoots.flatMap(\.calls).compactMap { self[$0.contributor] })
    part.load(settings: settings)
    return part
  }
}
