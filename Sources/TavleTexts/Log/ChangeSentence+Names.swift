import TavleCore

extension ChangeSentence {
  /// What changes are about: the number of the post, the name of the colleague, or how many there are.
  func subject(of changes: [Change]) -> String {
    let posts = Set(changes.flatMap(\.posts))
    if posts.count > 1 { return log.posts(posts.count) }
    if let post = posts.first { return label(of: post) }
    let people = Set(changes.flatMap(\.contributors))
    if people.count > 1 { return log.people(people.count) }
    return people.first.map(name) ?? ""
  }

  private func label(of id: PostID) -> String {
    if let number = board[id]?.number { return "#\(number)" }
    for case .addPost(let post, _) in leaves + before where post.id == id && post.number > 0 {
      return "#\(post.number)"
    }
    return log.somePost
  }

  func name(of id: ContributorID) -> String {
    if let name = board[id]?.name { return name }
    for case .addContributor(let person) in leaves + before where person.id == id {
      return person.name
    }
    return log.somebody
  }

  /// The first name, where the role and the post say who is meant.
  func firstName(of id: ContributorID) -> String { board[id]?.firstName ?? name(of: id) }

  /// A role, and for an expert the topic.
  func role(of ask: Ask) -> String {
    ask.topic.map { "\(words.roles(ask.role)): \($0)" } ?? words.roles(ask.role)
  }

  /// An ask as it was before.
  func oldAsk(_ id: AskID) -> Ask? {
    // Of several changes of one ask, the last to be undone has what was there before all of them.
    for change in before.reversed() {
      switch change {
      case .setAsk(let ask) where ask.id == id: return ask
      case .addAsk(let ask) where ask.id == id: return ask
      default: continue
      }
    }
    return nil
  }

  /// A favour as it was before.
  func oldFavour(_ id: FavourID) -> Favour? {
    for change in before.reversed() {
      switch change {
      case .setFavour(let favour) where favour.id == id: return favour
      case .addFavour(let favour) where favour.id == id: return favour
      default: continue
      }
    }
    return nil
  }

  /// A favour as it was, or is again.
  func favour(_ id: FavourID) -> Favour? {
    oldFavour(id) ?? board.favours.first { $0.id == id }
  }

  /// A favour that changed: how far it has come, if that is new.
  func sentence(_ favour: Favour, before old: Favour?) -> String {
    old?.state == favour.state
      ? log.favourChanged(favour.problem)
      : log.favourMoved(favour.problem, texts.favours.states(favour.state))
  }

  /// The value a field of a post had before.
  func oldValue<Value>(of id: PostID, _ read: (PostValue) -> Value?) -> Value? {
    for case .setPost(id, let value) in before {
      if let found = read(value) { return found }
    }
    return nil
  }
}
