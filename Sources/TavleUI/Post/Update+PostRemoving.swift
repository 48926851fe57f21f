import TavleCore
import TavleTexts

extension State {
  /// Takes away what a row stands for: an ask, a thing to do, a link, a comment; from other rows the post itself.
  mutating func remove(_ row: PostRow, from post: Post) -> [Effect] {
    switch row {
    case .ask(let id): return removeAsk(id, from: post)
    case .appearance(let who): return takeOff(who, post.id)
    case .item(let index): return removeItem(index, from: post)
    case .link(let index): return removeLink(index, from: post)
    case .comment(let id): return removeComment(id, from: post)
    default: return removePost(post)
    }
  }

  /// Moves the post to the trash and closes its screen.
  private mutating func removePost(_ post: Post) -> [Effect] {
    guard post.stage != .trash else { return say(.note, texts.errors.alreadyThere) }
    let effects = performOnCard(.trash)
    return effects + closeScreen()
  }

  /// Sends a removal.
  ///
  /// One key cannot repeat it: elsewhere that key would throw a whole post away.
  private mutating func take(away change: Change, _ sentence: String) -> [Effect] {
    lastChange = nil
    return commit(change, sentence)
  }

  private mutating func removeAsk(_ id: AskID, from post: Post) -> [Effect] {
    guard let ask = board.ask(post.id, id) else { return say(.note, texts.errors.askGone) }
    let who = ask.contributor.flatMap { board[$0] }?.name ?? roleName(ask.role, ask.topic)
    return take(away: .removeAsk(post.id, id), texts.post.removedAsk(who, "#\(post.number)"))
  }

  private mutating func removeItem(_ index: Int, from post: Post) -> [Effect] {
    guard post.checklist.indices.contains(index) else { return [] }
    var list = post.checklist
    let gone = list.remove(at: index)
    return take(
      away: .setPost(post.id, .checklist(list)), texts.post.removedItem(gone.title))
  }

  private mutating func removeLink(_ index: Int, from post: Post) -> [Effect] {
    guard post.links.indices.contains(index) else { return [] }
    var links = post.links
    let gone = links.remove(at: index)
    return take(away: .setPost(post.id, .links(links)), texts.post.removedLink(gone.address))
  }

  private mutating func removeComment(_ id: CommentID, from post: Post) -> [Effect] {
    guard let comment = board.details(of: post.id)?.comments.first(where: { $0.id == id }) else {
      return say(.note, texts.errors.commentGone)
    }
    return take(
      away: .removeComment(post.id, id), texts.post.removedComment(comment.author))
  }

  /// Lets a thing to do change places with its neighbour; other rows have no order.
  mutating func moveItem(_ row: PostRow, _ direction: Int, of post: Post) -> [Effect] {
    guard case .item(let index) = row else { return say(.note, texts.errors.notHere) }
    guard post.checklist.indices.contains(index), post.checklist.indices.contains(index + direction)
    else { return say(.note, texts.post.itemAtEnd) }
    var list = post.checklist
    list.swapAt(index, index + direction)
    if case .post(var shown) = screen {
      shown.selected = .item(index + direction)
      screen = .post(shown)
    }
    return commit(
      .setPost(post.id, .checklist(list)), texts.post.movedItem(list[index + direction].title))
  }
}
