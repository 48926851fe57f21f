public import TavleCore
import TavleTexts
import TerminalKit

/// Who changed a post, and when this program heard of it.
public struct OthersChange: Hashable, Sendable {
  /// The user's name.
  public var author: String
  /// By this program's clock.
  public var at: Moment

  /// For how many seconds it is shown.
  static let span: Int64 = 60

  /// The first of the user's names.
  var firstName: String { author.split(separator: " ").first.map(String.init) ?? author }
}

extension State {
  /// Follows what others did; the user stays on the same things.
  mutating func changed(_ entries: [LogEntry]) -> [Effect] {
    let anchors = screens.map(anchor)
    for entry in entries {
      apply(entry)
      for post in entry.change.posts {
        changedByOthers[post] = OthersChange(author: entry.author, at: circumstances.now)
      }
    }
    for (index, anchor) in zip(screens.indices, anchors) { hold(anchor, screen: index) }
    if let last = entries.last { tell(last) }
    closeStart()
    removeMarksOfMissing()
    return closeScreensOfMissingAloud()
  }

  /// Says what somebody else did, unless there is something that is the user's own.
  private mutating func tell(_ entry: LogEntry) {
    switch notice?.kind {
    case .done, .undone, .error: return
    case .note, nil: break
    }
    let what = texts.describe(entry, in: board, today: today)
    notice = Notice(.note, entry.author + separator + what)
  }

  /// Who is asked how an empty board should begin need not answer once somebody else has begun.
  private mutating func closeStart() {
    guard !isEmpty else { return }
    layers.removeAll { layer in
      if case .picker(let picker) = layer { picker.purpose == .start } else { false }
    }
  }

  private mutating func closeScreensOfMissingAloud() -> [Effect] {
    let shown = screen
    let count = screens.count
    let effects = closeScreensOfMissing()
    guard screens.count < count else { return effects }
    switch shown {
    case .post(let shown) where board[shown.post] == nil:
      notice = Notice(.error, texts.errors.postGone)
    case .contributor(let shown) where board[shown.person] == nil:
      notice = Notice(.error, texts.errors.personGone)
    default: break
    }
    return effects
  }

  /// Lets go of what is not new any more; there is no timer, the next event is soon enough.
  mutating func forgetOthersChanges() {
    guard !changedByOthers.isEmpty else { return }
    let now = circumstances.now.seconds
    changedByOthers = changedByOthers.filter { now - $0.value.at.seconds < OthersChange.span }
  }

  /// Takes the marks off posts that are gone from the lists they were marked in.
  mutating func removeMarksOfMissing() {
    for index in screens.indices {
      guard case .board(var shown) = screens[index], !shown.marks.isEmpty else { continue }
      shown.marks = shown.marks.filter { id in
        board[id].map { shown.columns.contains($0.stage) } ?? false
      }
      screens[index] = .board(shown)
    }
  }
}

// MARK: Staying on the same things

/// What the user stands on and sees of a screen, by what does not move.
private enum Anchor {
  /// The selected post with its stage, and the first visible post of each stage that is scrolled.
  case board(selected: PostID?, stage: Stage, tops: [Stage: PostID])
  /// The lists of a post whose elements have no identifiers.
  case post([ChecklistItem], [PublishedLink])
  case none
}

extension State {
  private func anchor(_ screen: ScreenState) -> Anchor {
    switch screen {
    case .board(let shown):
      var tops: [Stage: PostID] = [:]
      for stage in shown.columns {
        let (first, list) = (shown.windows[stage]?.first ?? 0, shown.list(stage, of: board))
        if first > 0, list.indices.contains(first) { tops[stage] = list[first] }
      }
      return .board(
        selected: shown.selectedPost(of: board), stage: shown.stage, tops: tops)
    case .post(let shown):
      guard let post = board[shown.post] else { return .none }
      return .post(post.checklist, post.links)
    case .roster, .contributor, .log, .composer, .today, .plan, .shoots, .favours: return .none
    }
  }

  private mutating func hold(_ anchor: Anchor, screen index: Int) {
    switch (anchor, screens[index]) {
    case (.board(let selected, let stage, let tops), .board(var shown)):
      shown.hold(tops, of: board)
      if let selected, board[selected]?.stage != stage { shown.go(with: selected, of: board) }
      screens[index] = .board(shown)
    case (.post(let items, let links), .post(var shown)):
      guard let post = board[shown.post] else { return }
      shown.hold(items, links, post)
      screens[index] = .post(shown)
    default: break
    }
  }
}

extension BoardScreen {
  /// Lets the same posts be the first visible ones.
  fileprivate mutating func hold(_ tops: [Stage: PostID], of board: Board) {
    for (stage, top) in tops {
      if let place = list(stage, of: board).firstIndex(of: top) {
        windows[stage] = ScrollWindow(first: place)
      }
    }
  }

  /// Goes to another stage with the selected post, if it is shown there.
  fileprivate mutating func go(with post: PostID, of board: Board) {
    guard let stage = board[post]?.stage, list(stage, of: board).contains(post) else { return }
    select(post, of: board)
  }
}

extension PostScreen {
  /// Stays on the same thing to do, or the same link, wherever it is in its list now.
  fileprivate mutating func hold(
    _ items: [ChecklistItem], _ links: [PublishedLink], _ post: Post
  ) {
    switch selected {
    case .item(let index) where items.indices.contains(index):
      selected = items.place(of: index, in: post.checklist).map(PostRow.item) ?? selected
    case .link(let index) where links.indices.contains(index):
      selected = post.links.firstIndex(of: links[index]).map(PostRow.link) ?? selected
    default: break
    }
  }
}
