import TavleCore
import TavleTexts
import TerminalKit

extension State {
  /// Takes in what the store tells.
  mutating func take(_ news: StoreNews) -> [Effect] {
    switch news {
    case .first(let board, let totals, let last):
      if !isLoading { notice = Notice(.note, texts.connection.replaced) }
      self.board = board
      self.totals = totals
      lastSeen = last
      isLoading = true
      searchIndex = nil
      return boardChanged()
    case .more(let posts, let index):
      load(posts, index)
      return []
    case .complete:
      isLoading = false
      totals = [:]
      return closeScreensOfMissing()
    case .committed(let entry): return committed(entry)
    case .refused(let sentence): return refused(sentence)
    case .overtaken(let conflicts): return overtaken(conflicts)
    case .changed(let entries): return changed(entries)
    case .connection(let connection): return take(connection)
    case .details(let post, let details):
      let isFresh = agendaKey == BoardKey(in: self)
      board.load(details: details, of: post)
      // Long texts change nothing that is waiting, and looking through all posts is dear.
      if isFresh { agendaKey = BoardKey(in: self) }
      return (toCopy.isEmpty ? [] : copyWithTexts(toCopy)) + editAwaited(post)
    case .log(let entries, let post):
      takeLog(entries, post)
      return []
    case .trouble(let sentence):
      toCopy = []
      notice = sentence.map { Notice(.error, $0) }
      return []
    }
  }

  /// The index of the first posts waits until here, behind the first frame.
  private mutating func load(_ posts: [Post], _ index: PostIndex) {
    if searchIndex == nil {
      searchIndex = PostIndex(board, expecting: totals.values.reduce(0, +))
    }
    board.load(posts: posts)
    searchIndex?.merge(index)
    refreshLists()
  }

  private mutating func boardChanged() -> [Effect] {
    refreshLists()
    focusOnSomething()
    if isEmpty { offerStart() }
    previewed = nil
    return screens.flatMap(\.wishes)
  }

  /// Whether nothing has been written on the board yet.
  var isEmpty: Bool {
    board.postCount == 0 && board.contributors.isEmpty && totals.values.allSatisfy { $0 == 0 }
  }

  private mutating func committed(_ entry: LogEntry) -> [Effect] {
    let flight = inFlight
    inFlight = nil
    // In words before it is done, and an undo after: the post is there then. A copy of the board would cost more.
    let isUndo = entry.undoes != nil && flight?.isRedo != true
    let said = isUndo ? nil : flight?.sentence ?? describe(entry)
    apply(entry)
    notice = sentence(about: entry, said ?? describe(entry.reversed), flight)
    let single = entry.change.posts.count == 1 ? entry.change.posts.first : nil
    if let post = flight?.follow ?? (entry.undoes == nil ? nil : single) { follow(post) }
    removeMarksOfMissing()
    let closed = closeScreensOfMissing()
    if let ask = flight?.next { askOn(about: ask) }
    return (flight?.afterwards ?? []) + closed + releaseHeld()
  }

  private func describe(_ entry: LogEntry) -> String {
    texts.describe(entry, in: board, today: today)
  }

  /// What to say about a change of the user's own; an undo says what it undid.
  private func sentence(about entry: LogEntry, _ what: String, _ flight: InFlight?) -> Notice {
    if entry.undoes == nil {
      let place = placeOffScreen(of: entry.change).map { separator + $0 } ?? ""
      return Notice(.done, what.capitalizedFirst + place)
    }
    return flight?.isRedo == true
      ? Notice(.done, texts.done.redid(what)) : Notice(.undone, texts.done.undid(what))
  }

  /// Where the post is that was changed, when none of the open screens shows that place: somebody else may have put it
  /// away meanwhile.
  private func placeOffScreen(of change: Change) -> String? {
    guard change.posts.count == 1, let post = board[change.posts[0]], post.stage.column == nil,
      !change.leaves.contains(where: \.isMove), !shows(post.stage)
    else { return nil }
    return texts.done.nowIn(texts.words.stagesInSentence(post.stage))
  }

  private func shows(_ stage: Stage) -> Bool {
    screens.contains {
      if case .board(let shown) = $0 { shown.columns.contains(stage) } else { false }
    }
  }

  /// Follows an entry of the log, and keeps totals, index and lists in step.
  mutating func apply(_ entry: LogEntry) {
    if isLoading { count(entry.change) }
    board.follow(entry)
    lastSeen = max(lastSeen, entry.sequence)
    addToLogs(entry)
    reindex(entry.change)
    refreshLists()
  }

  /// Tells the search index what changed, if there is one.
  private mutating func reindex(_ change: Change) {
    guard searchIndex != nil else { return }
    for id in change.posts {
      if let post = board[id] {
        searchIndex?.put(post, on: board)
      } else {
        searchIndex?.remove(id)
      }
    }
    for person in change.contributors {
      for post in board.posts where post.asks.contains(where: { $0.contributor == person }) {
        searchIndex?.put(post, on: board)
      }
    }
  }

  /// Keeps the totals right while not everything is loaded.
  private mutating func count(_ change: Change) {
    switch change {
    case .group(let parts): for part in parts { count(part) }
    case .addPost(let post, _): totals[post.stage, default: 0] += 1
    case .removePost(let id):
      if let stage = board[id]?.stage { totals[stage, default: 1] -= 1 }
    case .movePost(let id, let placement):
      if let stage = board[id]?.stage { totals[stage, default: 1] -= 1 }
      totals[placement.stage, default: 0] += 1
    default: break
    }
  }

  private mutating func follow(_ post: PostID) {
    guard case .board(var screen) = screen else { return }
    screen.select(post, of: board)
    self.screen = .board(screen)
  }

  /// Closes what is open about things that are gone; while posts are still being read nobody knows.
  mutating func closeScreensOfMissing() -> [Effect] {
    guard !isLoading else { return [] }
    screens.removeAll { screen in
      switch screen {
      case .post(let screen): board[screen.post] == nil
      case .contributor(let screen): board[screen.person] == nil
      case .board, .composer, .roster, .log, .today, .plan, .shoots, .favours: false
      }
    }
    return []
  }

  /// Takes a text that comes back from the user's editor, and closes the field it was begun in.
  mutating func take(edited text: String?, over: String, _ what: EditedText) -> [Effect] {
    if case .area(let begun) = layers.last, begun.purpose.editedText == what { layers.removeLast() }
    defer { surface() }
    guard let text else {
      notice = Notice(.note, texts.done.unchanged)
      return endInterruption()
    }
    isHeldBack = false
    var area = area(for: what, text: over)
    area.editor = TextEditor(text)
    let effects = save(Cleaning.lines(text), from: area)
    // What cannot be saved now stays, in tavle's own field.
    if isHeldBack { layers.append(.area(area)) }
    return effects + endInterruption()
  }
}

extension ScreenState {
  /// What a screen has to be told again when the board was replaced as a whole, or nobody could be asked for a while.
  var wishes: [Effect] {
    switch self {
    case .post(let screen): [.loadDetails(screen.post), .loadLog(screen.post)]
    case .log(let screen): [.loadLog(screen.post)]
    case .board, .roster, .contributor, .composer, .today, .plan, .shoots, .favours: []
    }
  }
}

extension Change {
  /// Whether a post changes place.
  fileprivate var isMove: Bool { if case .movePost = self { true } else { false } }
}
