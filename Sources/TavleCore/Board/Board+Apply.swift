extension Board {
  /// Carries out a change and returns the change that undoes it.
  ///
  /// Applying the inverse gives the board as it was, and returns the change again. In a group either everything
  /// happens or nothing. Long texts that are not loaded stay unknown; the inverse of a change to them is then
  /// unknown too, so stores load the details of a post before they change them.
  ///
  /// - Throws: ``ModelError`` when a rule would be broken; the board is then as before.
  @discardableResult
  public mutating func apply(_ change: Change) throws(ModelError) -> Change {
    let inverse = try perform(change)
    assert(invariantsHold(after: change))
    return inverse
  }

  private mutating func perform(_ change: Change) throws(ModelError) -> Change {
    switch change {
    case .addPost(let post, let details): try add(post, details)
    case .removePost(let id): try removePost(id)
    case .setPost(let id, let value): .setPost(id, try set(value, on: id))
    case .movePost(let id, let placement): .movePost(id, try move(id, to: placement))
    case .addAsk(let ask): try add(ask)
    case .removeAsk(let post, let id): .addAsk(try removeAsk(post, id))
    case .setAsk(let ask): .setAsk(try set(ask))
    case .addComment(let comment): try add(comment)
    case .removeComment(let post, let id): try removeComment(post, id)
    case .addContributor(let person): try add(person)
    case .removeContributor(let id): .addContributor(try removeContributor(id))
    case .setContributor(let id, let value): .setContributor(id, try set(value, on: id))
    case .addFavour(let favour): try add(favour)
    case .removeFavour(let id): .addFavour(try removeFavour(id))
    case .setFavour(let favour): .setFavour(try set(favour))
    case .addShoot(let shoot): try add(shoot)
    case .removeShoot(let id): .addShoot(try removeShoot(id))
    case .setShoot(let shoot): .setShoot(try set(shoot))
    case .addConsent(let consent): try add(consent)
    case .removeConsent(let id): .addConsent(try removeConsent(id))
    case .setBoard(let value): .setBoard(set(value))
    case .group(let changes): try performAll(changes)
    }
  }

  private mutating func performAll(_ changes: [Change]) throws(ModelError) -> Change {
    let withoutTexts = changes.flatMap(\.posts).filter { loadedDetails[$0] == nil }
      .compactMap { table[$0] }
    var inverses: [Change] = []
    do throws(ModelError) {
      for change in changes { inverses.append(try perform(change)) }
    } catch {
      // What cannot be taken back one by one is in texts that were not loaded, and is put back as a whole below.
      for inverse in Change.group(inverses.reversed()).leaves { _ = try? perform(inverse) }
      withoutTexts.forEach { takeBack($0) }
      throw error
    }
    return .group(inverses.reversed())
  }

  /// Puts a post back whose texts were not loaded: their inverses do not know what was there.
  private mutating func takeBack(_ post: Post) {
    table.put(post)
    loadedDetails[post.id] = nil
  }

  /// A post that is there, or the error that says it is not.
  public func existing(_ id: PostID) throws(ModelError) -> Post {
    guard let post = table[id] else { throw .noSuchPost(id) }
    return post
  }

  /// A contributor who is there, or the error that says they are not.
  public func existing(_ id: ContributorID) throws(ModelError) -> Contributor {
    guard let person = people[id] else { throw .noSuchContributor(id) }
    return person
  }
}

// MARK: Posts

extension Board {
  private mutating func add(_ post: Post, _ details: PostDetails) throws(ModelError) -> Change {
    guard !table.contains(post.id) else { throw .exists(post.id.rawValue) }
    try check(title: post.title)
    try check(post.planDay, post.planTime, of: post.id)
    for ask in post.asks {
      guard ask.post == post.id else { throw .noSuchPost(ask.post) }
      try check(ask)
    }
    try check(post.appears)
    for takedown in post.takedowns { _ = try existing(takedown.contributor) }
    for comment in details.comments where comment.post != post.id {
      throw .noSuchPost(comment.post)
    }
    var (post, details) = (post, details)
    // In the order in which single ones are put in, so that taking one away can be undone.
    post.asks.sort { $0.id < $1.id }
    details.comments.sort { ($0.at, $0.id) < ($1.at, $1.id) }
    post.setDerived(
      hasNote: !details.note.isEmpty, hasCaption: !details.caption.isEmpty,
      commentCount: details.comments.count)
    table.put(post)
    insertInOrder(post)
    loadedDetails[post.id] = details
    return .removePost(post.id)
  }

  private mutating func removePost(_ id: PostID) throws(ModelError) -> Change {
    let post = try existing(id)
    removeFromOrder(post)
    table.remove(id)
    return .addPost(post, loadedDetails.removeValue(forKey: id) ?? PostDetails())
  }

  private mutating func move(_ id: PostID, to new: Placement) throws(ModelError) -> Placement {
    let post = try existing(id)
    removeFromOrder(post)
    table.modify(id) { $0.placement = new }
    insertInOrder(try existing(id))
    return post.placement
  }

  private mutating func set(_ value: PostValue, on id: PostID) throws(ModelError) -> PostValue {
    let post = try existing(id)
    try check(value, of: id)
    switch value {
    case .note(let text):
      table.modify(id) { $0.hasNote = !text.isEmpty }
      return .note(exchange(id, \.note, text))
    case .caption(let text):
      table.modify(id) { $0.hasCaption = !text.isEmpty }
      return .caption(exchange(id, \.caption, text))
    default:
      table.modify(id) { $0.set(value) }
      return post.value(like: value)
    }
  }

  private mutating func exchange(
    _ id: PostID, _ field: WritableKeyPath<PostDetails, String>, _ text: String
  ) -> String {
    let old = loadedDetails[id]?[keyPath: field] ?? ""
    loadedDetails[id]?[keyPath: field] = text
    return old
  }

  private func check(_ value: PostValue, of id: PostID) throws(ModelError) {
    switch value {
    case .title(let title): try check(title: title)
    case .plan(let day, let time): try check(day, time, of: id)
    case .appears(let appears): try check(appears)
    case .takedowns(let takedowns):
      for takedown in takedowns { _ = try existing(takedown.contributor) }
    default: break
    }
  }

  private func check(_ appears: [Appearance]) throws(ModelError) {
    for appearance in appears {
      if let person = appearance.contributor { _ = try existing(person) }
    }
  }

  private func check(title: String) throws(ModelError) {
    guard title.contains(where: { !$0.isWhitespace }) else { throw .empty(.title) }
    guard title.utf8.count <= Post.titleLimit || title.count <= Post.titleLimit else {
      throw .tooLong(.title, limit: Post.titleLimit)
    }
  }

  private func check(_ day: Day?, _ time: LocalTime?, of id: PostID) throws(ModelError) {
    guard time == nil || day != nil else { throw .timeWithoutDay(id) }
  }
}

// MARK: Asks and comments

extension Board {
  private func check(_ ask: Ask) throws(ModelError) {
    guard (ask.contributor == nil) == (ask.state == .open) else {
      throw .askWithoutContributor(ask.id)
    }
    if let contributor = ask.contributor { _ = try existing(contributor) }
  }

  private mutating func add(_ ask: Ask) throws(ModelError) -> Change {
    let post = try existing(ask.post)
    guard !post.asks.contains(where: { $0.id == ask.id }) else { throw .exists(ask.id.rawValue) }
    try check(ask)
    table.modify(post.id) { post in
      let place = post.asks.firstIndex { $0.id > ask.id } ?? post.asks.count
      post.asks.insert(ask, at: place)
    }
    return .removeAsk(ask.post, ask.id)
  }

  private mutating func removeAsk(_ post: PostID, _ id: AskID) throws(ModelError) -> Ask {
    guard let old = ask(try existing(post).id, id) else { throw .noSuchAsk(id) }
    table.modify(post) { $0.asks.removeAll { $0.id == id } }
    return old
  }

  private mutating func set(_ ask: Ask) throws(ModelError) -> Ask {
    guard let old = self.ask(try existing(ask.post).id, ask.id) else { throw .noSuchAsk(ask.id) }
    try check(ask)
    table.modify(ask.post) { post in
      for index in post.asks.indices where post.asks[index].id == ask.id { post.asks[index] = ask }
    }
    return old
  }

  private mutating func add(_ comment: Comment) throws(ModelError) -> Change {
    _ = try existing(comment.post)
    guard comment.text.contains(where: { !$0.isWhitespace }) else { throw .empty(.comment) }
    let known = loadedDetails[comment.post]?.comments ?? []
    guard !known.contains(where: { $0.id == comment.id }) else {
      throw .exists(comment.id.rawValue)
    }
    table.modify(comment.post) { $0.commentCount += 1 }
    let place = known.firstIndex { ($0.at, $0.id) > (comment.at, comment.id) } ?? known.count
    loadedDetails[comment.post]?.comments.insert(comment, at: place)
    return .removeComment(comment.post, comment.id)
  }

  private mutating func removeComment(
    _ post: PostID, _ id: CommentID
  ) throws(ModelError) -> Change {
    _ = try existing(post)
    guard let details = loadedDetails[post] else {
      table.modify(post) { $0.commentCount -= 1 }
      return .group([])
    }
    guard let old = details.comments.first(where: { $0.id == id }) else {
      throw .noSuchComment(id)
    }
    table.modify(post) { $0.commentCount -= 1 }
    loadedDetails[post]?.comments.removeAll { $0.id == id }
    return .addComment(old)
  }
}

// MARK: People and settings

extension Board {
  private mutating func add(_ person: Contributor) throws(ModelError) -> Change {
    guard people[person.id] == nil else { throw .exists(person.id.rawValue) }
    try check(name: person.name)
    try check(person.limits, of: person.id)
    people[person.id] = person
    return .removeContributor(person.id)
  }

  private mutating func removeContributor(
    _ id: ContributorID
  ) throws(ModelError) -> Contributor {
    let person = try existing(id)
    let count = traces(of: id)
    guard count == 0 else { throw .stillAsked(id, asks: count) }
    people[id] = nil
    return person
  }

  private mutating func set(
    _ value: ContributorValue, on id: ContributorID
  ) throws(ModelError) -> ContributorValue {
    let person = try existing(id)
    switch value {
    case .name(let name): try check(name: name)
    case .limits(let limits): try check(limits, of: id)
    default: break
    }
    people[id]?.set(value)
    return person.value(like: value)
  }

  private func check(_ limits: Limits, of id: ContributorID) throws(ModelError) {
    guard limits.isValid else { throw .limitOutOfRange(id) }
  }

  private func check(name: String) throws(ModelError) {
    guard name.contains(where: { !$0.isWhitespace }) else { throw .empty(.name) }
  }

  mutating func set(_ value: BoardValue) -> BoardValue {
    let old = self.value(like: value)
    switch value {
    case .name(let new): name = new
    case .country(let new): country = new
    case .routine(let routine, let period): routines[routine] = period
    case .openDoors(let new): openDoors = new
    }
    return old
  }
}
