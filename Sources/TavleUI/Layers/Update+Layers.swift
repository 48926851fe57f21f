import TavleCore
import TavleTexts
import TerminalKit

extension State {
  /// Gives a key to the layer on top.
  mutating func pressInLayer(_ key: Key) -> [Effect] {
    notice = nil
    switch layers.last {
    case .picker(let picker): return press(key, in: picker)
    case .prompt(let prompt): return press(key, in: prompt)
    case .area(let area): return press(key, in: area)
    case .question(let question): return press(key, in: question)
    case .conflict(let conflict):
      return pressSystemKey(key) ?? press(key, in: conflict)
    case nil: return []
    }
  }

  /// Keys that mean the same in every layer; `nil` if the key is not one of them.
  private mutating func pressSystemKey(_ key: Key) -> [Effect]? {
    switch key {
    case .control("c"): quit()
    case .control("l"): [.redraw]
    case .control("z"): [.suspend]
    default: nil
    }
  }

  /// Replaces the layer on top.
  mutating func replaceLayer(_ layer: Layer) { layers[layers.count - 1] = layer }

  // MARK: Pickers

  private mutating func press(_ key: Key, in picker: Picker) -> [Effect] {
    if let effects = pressSystemKey(key) { return effects }
    var picker = picker
    if picker.isMenu, let item = picker.item(for: key) {
      layers.removeLast()
      return item.disabled.map { refuse(item: $0) } ?? choose(item.value, from: picker)
    }
    switch key {
    case Key(.escape): return closePicker(picker)
    case .character("q") where picker.isMenu: return closePicker(picker)
    case Key(.enter): return take(picker)
    case Key(.tab) where picker.isMultiple: picker.toggleSelected()
    case Key(.tab) where picker.posts != nil: return chooseOtherRole(picker)
    case .character(" ") where picker.isMultiple && picker.query.isEmpty: picker.toggleSelected()
    case Key(.up), .control("p"), Key(.tab, .shift): picker.select(by: -1)
    case Key(.down), .control("n"), Key(.tab): picker.select(by: 1)
    case .character("k") where picker.isMenu: picker.select(by: -1)
    case .character("j") where picker.isMenu: picker.select(by: 1)
    case Key(.pageUp): picker.select(by: -10)
    case Key(.pageDown): picker.select(by: 10)
    default:
      if !picker.isMenu, picker.query.handle(key) { picker.selected = 0 }
    }
    replaceLayer(.picker(picker))
    return preview(picker)
  }

  /// From who can help with one role to the list of roles.
  private mutating func chooseOtherRole(_ picker: Picker) -> [Effect] {
    layers.removeLast()
    return open(rolePicker(picker.posts ?? []))
  }

  private mutating func refuse(item reason: String) -> [Effect] {
    notice = Notice(.note, reason)
    return []
  }

  private mutating func closePicker(_ picker: Picker) -> [Effect] {
    layers.removeLast()
    // `theme` is still what was in use before the list was walked through: the loop only previews.
    return picker.purpose == .theme ? [.setTheme(theme)] : []
  }

  /// Shows a theme while it is selected.
  private func preview(_ picker: Picker) -> [Effect] {
    guard picker.purpose == .theme, case .theme(let name) = picker.selectedItem?.value else {
      return []
    }
    return [.setTheme(name)]
  }

  private mutating func take(_ picker: Picker) -> [Effect] {
    if picker.isMultiple {
      layers.removeLast()
      return take(picker.choice(), from: picker)
    }
    guard let item = picker.selectedItem else {
      guard picker.takesNew, !picker.query.isEmpty else { return [] }
      layers.removeLast()
      return takeNew(picker.query.text, from: picker)
    }
    if let reason = item.disabled { return refuse(item: reason) }
    layers.removeLast()
    return choose(item.value, from: picker)
  }

  // MARK: Lines

  private mutating func press(_ key: Key, in prompt: Prompt) -> [Effect] {
    if let effects = pressSystemKey(key) { return effects }
    var prompt = prompt
    prompt.complaint = nil
    switch key {
    case Key(.escape): return leave(prompt)
    case Key(.enter), .control("s"): return submit(prompt)
    case Key(.up), .control("p"): prompt.reading = max(0, prompt.reading - 1)
    case Key(.down), .control("n"): prompt.reading += 1
    default:
      guard prompt.editor.handle(key) else { return [] }
      prompt.reading = 0
    }
    replaceLayer(.prompt(prompt))
    return edited(prompt)
  }

  /// What follows at once from a line that was edited: the filter filters.
  mutating func edited(_ prompt: Prompt) -> [Effect] {
    if prompt.purpose == .filter { setFilter(prompt.editor.text) }
    return []
  }

  private mutating func leave(_ prompt: Prompt) -> [Effect] {
    if prompt.purpose == .filter {
      setFilter(prompt.original)
    } else if prompt.wouldLoseText {
      return askToDiscard()
    }
    layers.removeLast()
    return []
  }

  // MARK: Several lines

  private mutating func press(_ key: Key, in area: TextArea) -> [Effect] {
    if let effects = pressSystemKey(key) { return effects }
    var area = area
    let field = areaField
    switch key {
    case Key(.escape):
      if area.editor.text != area.original { return askToDiscard() }
      layers.removeLast()
      return []
    case .control("s"): return submit(area)
    case .control("g"): return editOutside(area)
    default: _ = area.editor.handle(key, columns: field.columns, rows: field.rows)
    }
    let line = area.editor.cursorPosition(columns: field.columns, in: looks.glyphs).row
    let count = area.editor.lines(columns: field.columns, in: looks.glyphs).count
    area.window = area.window.following(line, count: count, room: field.rows)
    replaceLayer(.area(area))
    return []
  }

  /// Hands a text over as it is; it stays in its field until it comes back.
  private func editOutside(_ area: TextArea) -> [Effect] {
    area.purpose.editedText.map {
      [.edit(text: area.editor.text, over: area.original, what: $0)]
    } ?? []
  }

  // MARK: Questions

  mutating func askToDiscard(_ purpose: Question.Purpose = .discard) -> [Effect] {
    layers.append(.question(Question(purpose: purpose, text: texts.prompts.discard)))
    return []
  }

  private mutating func press(_ key: Key, in question: Question) -> [Effect] {
    if let effects = pressSystemKey(key) { return effects }
    var question = question
    switch key {
    case .character("y"), .character("j"): return answer(question, yes: true)
    case .character("n"), Key(.escape), .character("q"): return answer(question, yes: false)
    case Key(.enter): return answer(question, yes: question.isYes)
    case Key(.left), Key(.right), Key(.tab), .character("h"), .character("l"):
      question.isYes.toggle()
      replaceLayer(.question(question))
      return []
    default: return []
    }
  }

  private mutating func answer(_ question: Question, yes: Bool) -> [Effect] {
    layers.removeLast()
    guard yes else { return [] }
    switch question.purpose {
    case .discard:
      layers.removeLast()
      return []
    case .takeTheirs: return takeTheirs()
    case .withdraw(let person): return withdraw(person)
    case .quitUnsaved: return [.quit]
    }
  }

  // MARK: Mouse

  mutating func pointInLayer(_ event: MouseEvent) -> [Effect] {
    switch event.kind {
    case .wheelUp: return pressInLayer(Key(.up))
    case .wheelDown: return pressInLayer(Key(.down))
    case .press, .doublePress:
      if case .conflict(let conflict) = layers.last { return point(event, in: conflict) }
      guard case .picker(var picker) = layers.last else { return [] }
      guard let place = pickerPlace(at: event.position, in: picker) else { return [] }
      picker.selected = place
      replaceLayer(.picker(picker))
      return event.kind == .doublePress || picker.isMenu ? take(picker) : []
    case .drag, .release, .secondary: return []
    }
  }
}
