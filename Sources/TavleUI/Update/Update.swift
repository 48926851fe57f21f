import TavleCore
import TavleTexts
import TerminalKit

/// Changes the state by one message and says what is to be done outside.
///
/// The only way the state changes. Pure: equal states and messages give equal results.
public func update(_ state: inout State, _ message: Message) -> [Effect] {
  let effects = state.handle(message)
  state.settle()
  return effects + state.previewEffects()
}

extension State {
  fileprivate mutating func handle(_ message: Message) -> [Effect] {
    switch message {
    case .clock(let now, let today):
      circumstances.now = now
      circumstances.today = today
      forgetOthersChanges()
      return []
    case .input(let input): return take(input)
    case .store(let news): return take(news)
    case .edited(let text, let over, let what): return take(edited: text, over: over, what)
    case .peopleRead(let preview): return take(people: preview)
    case .peopleUnread(let sentence): return take(unreadPeople: sentence)
    case .notice(let notice):
      self.notice = notice
      return []
    case .drawn:
      isUnseen = false
      return releaseHeld()
    case .backup(let backup):
      offer(backup)
      return []
    }
  }

  mutating func take(_ input: Input) -> [Effect] {
    switch input {
    case .resize(let size):
      self.size = size
      return []
    case .resumed: return [.redraw]
    case .hangUp, .terminate: return [.quit]
    case .focus, .background: return []
    case .key(let key) where mustHold && isQuit(key): return quit()
    case .key, .paste, .mouse:
      if mustHold {
        held.append(input)
        return releaseHeld()
      }
      if connectivity != .online { toCopy = [] }
      toEdit = nil
      return takeNext(input)
    }
  }

  /// Takes what comes next; a layer that it lays open is not its own.
  mutating func takeNext(_ input: Input) -> [Effect] {
    let effects = keepingLayers { $0.takeNow(input) }
    surface()
    return effects + endInterruption()
  }

  private mutating func takeNow(_ input: Input) -> [Effect] {
    switch input {
    case .key(let key): return layers.isEmpty ? press(key) : pressInLayer(key)
    case .paste(let text): return paste(text)
    case .mouse(let event): return point(event)
    default: return []
    }
  }

  /// Looks a key up in the keymap of the screen and does what it means.
  private mutating func press(_ key: Key) -> [Effect] {
    let keys = pending + [key]
    switch keymap.match(keys, in: scopeName) {
    case .action(let action):
      pending = []
      return perform(action)
    case .prefix:
      pending = keys
      notice = nil
      return []
    case .none:
      let wasPending = !pending.isEmpty
      pending = []
      if !wasPending || key.code == .escape { return wasPending ? [] : unknown(key) }
      notice = Notice(.note, texts.errors.noSuchKey(Key.label(of: keys, in: looks.glyphs)))
      return []
    }
  }

  private mutating func unknown(_ key: Key) -> [Effect] {
    notice = Notice(.note, texts.errors.noSuchKey(key.label(in: looks.glyphs)))
    return []
  }

  /// The scope of the present screen, as the keymap names it.
  var scopeName: String { screen.scope.rawValue }

  /// Does an action, or says why it cannot be done.
  mutating func perform(_ action: Action) -> [Effect] {
    notice = nil
    if let reason = reason(against: action) {
      notice = Notice(.note, reason)
      return []
    }
    if action.entry.isChange { lastChange = .action(action) }
    defer { told = nil }
    return performGlobal(action) ?? performOnScreen(action)
  }

  private mutating func performOnScreen(_ action: Action) -> [Effect] {
    switch screen {
    case .board: performOnBoard(action)
    case .post(let post): performOnPost(action, post)
    case .roster: performOnRoster(action)
    case .contributor(let person): performOnContributor(action, person)
    case .log: performOnLog(action)
    case .composer(let shown): performInComposer(action, shown)
    case .today(let shown): performOnToday(action, shown)
    case .plan(let shown): performOnPlan(action, shown)
    case .shoots(let shown): performOnShoots(action, shown)
    case .favours(let shown): performOnFavours(action, shown)
    }
  }

  /// Keeps selections and scroll positions within what there is.
  mutating func settle() {
    refreshAgenda()
    switch screen {
    case .board: settleBoard()
    case .post: settlePost()
    case .roster: settleRoster()
    case .contributor: settleContributor()
    case .log: settleLog()
    case .composer: settleComposer()
    case .today: settleToday()
    case .plan: settlePlan()
    case .shoots: settleShoots()
    case .favours: settleFavours()
    }
  }
}

extension ScreenState {
  /// The narrowest scope of the screen.
  var scope: ScreenScope {
    switch self {
    case .board(let board): board.columns.count > 1 ? .board : .shelf
    case .post: .post
    case .roster: .roster
    case .contributor: .contributor
    case .log: .log
    case .composer: .composer
    case .today: .today
    case .plan: .plan
    case .shoots: .shoots
    case .favours: .favours
    }
  }
}
