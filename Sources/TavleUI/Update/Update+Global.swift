import TavleCore
import TavleTexts
import TerminalKit

extension State {
  /// Does what an action means on every screen; `nil` if it depends on the screen.
  mutating func performGlobal(_ action: Action) -> [Effect]? {
    switch action {
    case .undo:
      if let reason = reasonAgainstUndo { return say(.note, reason) }
      return ask(.undo(selectedEntry?.undoable, seen: lastSeen))
    case .redo: return ask(.redo(seen: lastSeen))
    case .redraw: return [.redraw]
    case .suspend: return [.suspend]
    case .shell: return [.shell]
    case .quit: return quit()
    case .close: return closeScreen()
    case .goBoard, .goPeople, .goToday, .goPlan, .goShoots, .goFavours, .goLog, .goArchive,
      .goTrash:
      return go(action)
    case .palette: return open(palette())
    case .help: return open(help())
    case .actions: return open(actionsMenu())
    case .start:
      offerStart()
      return []
    case .chooseTheme: return open(themePicker())
    case .chooseLanguage: return open(languagePicker())
    case .chooseCountry: return open(countryPicker())
    case .askConsent: return askConsent()
    case .tipPoster: return savePoster()
    case .importPeople: return askForPeople()
    case .toggleMouse: return toggleMouse()
    case .exportScreen: return saveScreen()
    case .repeatLast: return repeatLast()
    default: return nil
    }
  }

  private mutating func ask(_ effect: Effect) -> [Effect] {
    lastChange = nil
    if let heldBack = holdBack() { return heldBack }
    inFlight = InFlight(sentence: nil)
    if case .redo = effect { inFlight?.isRedo = true }
    return [effect]
  }

  /// Opens a popup.
  mutating func open(_ picker: Picker) -> [Effect] {
    var picker = picker
    picker.seen = seen(by: picker.purpose)
    layers.append(.picker(picker))
    return []
  }

  /// Opens a field.
  mutating func open(_ prompt: Prompt) -> [Effect] {
    var prompt = prompt
    prompt.seen = seen(by: prompt.purpose)
    layers.append(.prompt(prompt))
    return []
  }

  private mutating func toggleMouse() -> [Effect] {
    mouse.toggle()
    notice = Notice(.note, mouse ? texts.done.mouseOn : texts.done.mouseOff)
    return [.setMouse(mouse)]
  }

  /// Goes to a place; the board is always below it.
  private mutating func go(_ action: Action) -> [Effect] {
    screens.removeSubrange(1...)
    switch action {
    case .goPeople: screens.append(.roster(RosterScreen()))
    case .goToday: screens.append(.today(TodayScreen()))
    case .goPlan: screens.append(.plan(PlanScreen(day: today)))
    case .goShoots: screens.append(.shoots(ShootsScreen()))
    case .goFavours: screens.append(.favours(FavoursScreen()))
    case .goArchive: screens.append(.board(BoardScreen(columns: [.archive])))
    case .goTrash: screens.append(.board(BoardScreen(columns: [.trash])))
    case .goLog:
      screens.append(.log(LogScreen()))
      return [.loadLog(nil)]
    default: break
    }
    return []
  }

  /// Closes the screen that is shown; the board ends the program.
  mutating func closeScreen() -> [Effect] {
    guard screens.count > 1 else { return quit() }
    screens.removeLast()
    if case .board = screen { board.forgetDetails(except: nil) }
    previewed = nil
    refreshLists()
    return []
  }

  /// Opens a post on a screen of its own.
  mutating func open(post: PostID) -> [Effect] {
    screens.append(.post(PostScreen(post: post)))
    return [.loadDetails(post), .loadLog(post)]
  }

  /// Opens a contributor on a screen of their own.
  mutating func open(contributor: ContributorID) -> [Effect] {
    screens.append(.contributor(ContributorScreen(person: contributor)))
    return []
  }

  private mutating func repeatLast() -> [Effect] {
    let posts = targets
    switch lastChange {
    case .action(let action): return perform(action)
    case .values(let values): return set(values, on: posts)
    case .labels(let added, let removed):
      return relabel(posts, Choice(added: added, removed: removed))
    case .stage(let stage): return move(posts, to: stage)
    case .plan(let day, let time): return plan(posts, day, time)
    case nil: return []
    }
  }
}
