import TavleCore
import TavleTexts
import TerminalKit

extension State {
  /// Does what an action means in the help log.
  mutating func performOnFavours(_ action: Action, _ shown: FavoursScreen) -> [Effect] {
    let page = max(1, favoursRoom.count - 1)
    switch action {
    case .up: return step(-1, shown)
    case .down: return step(1, shown)
    case .pageUp: return step(-page, shown)
    case .pageDown: return step(page, shown)
    case .first: return step(-listedFavours.count, shown)
    case .last: return step(listedFavours.count, shown)
    case .back: return closeScreen()
    case .addFavour:
      return open(
        Prompt(
          .newFavour, title: texts.favours.new, placeholder: texts.favours.newExample))
    default: return selectedFavour.map { perform(action, on: $0) } ?? []
    }
  }

  private mutating func perform(_ action: Action, on favour: Favour) -> [Effect] {
    switch action {
    case .open, .editFavour:
      return open(
        Prompt(
          .favourProblem(favour.id), title: texts.favours.problem, text: FavourLine.text(of: favour)
        ))
    case .favourOn: return move(favour, to: favour.state.next)
    case .favourBack: return move(favour, to: favour.state.previous)
    case .endFavour: return open(endPicker(favour))
    case .removeFavour:
      return commit(.removeFavour(favour.id), texts.favours.removed(favour.problem))
    default: return []
    }
  }

  private mutating func step(_ distance: Int, _ shown: FavoursScreen) -> [Effect] {
    let favours = listedFavours
    guard !favours.isEmpty else { return [] }
    return select(favours[min(max(0, shown.place + distance), favours.count - 1)].id, shown)
  }

  private mutating func select(_ id: FavourID, _ shown: FavoursScreen) -> [Effect] {
    var shown = shown
    shown.selected = id
    shown.place = listedFavours.firstIndex { $0.id == id } ?? shown.place
    screen = .favours(shown)
    return []
  }

  /// Solved, or not: how it ends.
  private func endPicker(_ favour: Favour) -> Picker {
    menu(
      .favourEnd(favour.id), texts.favours.end(favour.problem),
      [(Favour.State.solved, "s"), (.couldNot, "n")].map {
        Picker.Item(.favourState($0), texts.favours.states($0), key: $1)
      })
  }

  /// Moves a favour on or back; before it is over it is asked what came of it.
  mutating func move(_ favour: Favour, to state: Favour.State) -> [Effect] {
    guard state != favour.state else { return [] }
    if state.isOver {
      return open(
        Prompt(
          .favourOutcome(favour.id, state), title: texts.favours.outcome(favour.problem),
          text: favour.outcome ?? "", placeholder: texts.favours.outcomeExample))
    }
    return commit(favour.id, to: state, nil)
  }

  private mutating func commit(
    _ id: FavourID, to state: Favour.State, _ outcome: String?
  ) -> [Effect] {
    do throws(ModelError) {
      let favour = try board.existing(id)
      let change = try board.moving(id, to: state, outcome: outcome, circumstances)
      let karma = Karma(points: board.karma.points + 1)
      let sentence =
        state == .solved && favour.state != .solved
        ? texts.favours.solved(karma.points, karma.kittens)
        : texts.favours.moved(favour.problem, texts.favours.states(state))
      let effects = commit(change, sentence)
      var told = favour
      told.outcome = outcome
      if !effects.isEmpty, let told = letterContext.outcome(of: told) {
        inFlight?.afterwards = [.copy(told.letter.text, saying: sentence)]
      }
      return effects
    } catch {
      return refuse(error)
    }
  }

  // MARK: What is typed

  mutating func submitFavour(_ text: String) -> [Effect] {
    let line = FavourLine(text, reader: dateReader)
    guard !line.problem.isEmpty else { return complain(texts.errors.emptyProblem) }
    layers.removeLast()
    let favour = line.favour(knowing: board.contributors, &circumstances)
    if case .favours(var shown) = screen {
      (shown.selected, shown.place) = (favour.id, 0)
      screen = .favours(shown)
    }
    return commit(.addFavour(favour), texts.favours.added(favour.problem))
  }

  mutating func submitProblem(_ text: String, _ id: FavourID, _ prompt: Prompt) -> [Effect] {
    let line = FavourLine(text, reader: dateReader, changing: board[id])
    guard !line.problem.isEmpty else { return complain(texts.errors.emptyProblem) }
    layers.removeLast()
    guard text != prompt.original else { return [] }
    guard let favour = board[id] else { return say(.note, texts.errors.favourGone) }
    let changed = line.changing(favour, knowing: board.contributors)
    return changed == favour
      ? [] : commit(.setFavour(changed), texts.favours.changed(changed.problem))
  }

  mutating func submitOutcome(
    _ text: String, _ id: FavourID, _ state: Favour.State
  ) -> [Effect] {
    guard !text.isEmpty else { return complain(texts.errors.emptyOutcome) }
    layers.removeLast()
    return commit(id, to: state, text)
  }

  /// Opens the help log at a favour.
  mutating func open(favour: FavourID) -> [Effect] {
    var shown = FavoursScreen()
    shown.selected = favour
    screens.append(.favours(shown))
    return []
  }

  /// What a line about a favour means: its kind, whose it is, and by when.
  func understanding(ofFavour text: String, _ present: Favour?) -> Understanding {
    let line = FavourLine(text, reader: dateReader, changing: present)
    guard !line.problem.isEmpty else { return .nothing }
    let blank = Favour(id: FavourID(rawValue: 0), problem: " ", createdAt: circumstances.now)
    let favour = line.changing(present ?? blank, knowing: board.contributors)
    let name =
      favour.asker.flatMap { board[$0]?.name } ?? favour.askerName.map(texts.prompts.notOnRoster)
    let day = favour.deadline.map { texts.favours.neededBy(texts.words.day($0, today: today)) }
    return .yes(
      [texts.favours.kinds(favour.kind), name, day].compactMap(\.self).joined(separator: separator))
  }

  // MARK: Keeping its place

  mutating func settleFavours() {
    guard case .favours(var shown) = screen else { return }
    let favours = listedFavours
    if let place = favours.firstIndex(where: { $0.id == shown.selected }) {
      shown.place = place
    } else if inFlight == nil {
      shown.place = min(shown.place, max(0, favours.count - 1))
      shown.selected = favours.isEmpty ? nil : favours[shown.place].id
    }
    shown.window = shown.window.following(
      shown.place, count: favours.count, room: favoursRoom.count)
    screen = .favours(shown)
  }

  /// Selects the favour on a row of the screen, if there is one.
  mutating func selectFavour(at row: Int) -> Bool {
    guard case .favours(let shown) = screen else { return false }
    let place = shown.window.first + row - favoursRoom.first
    guard (0..<favoursRoom.count).contains(row - favoursRoom.first),
      listedFavours.indices.contains(place)
    else { return false }
    _ = select(listedFavours[place].id, shown)
    return true
  }
}
