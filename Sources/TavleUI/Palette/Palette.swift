import TavleCore
import TavleTexts
import TerminalKit

extension State {
  /// Every action, post, colleague, tag and theme; typing finds it.
  func palette() -> Picker {
    var items = paletteActions.map { item(for: $0) }
    items += board.contributors.map {
      Picker.Item(
        .contributor($0.id), $0.name, detail: $0.department ?? "", key: "@\($0.firstName)")
    }
    items += paletteTags.map { Picker.Item(.tag($0), "#\($0)", key: "#") }
    items += palettePosts.map {
      Picker.Item(
        .post($0.id), $0.title, detail: texts.words.stages($0.stage), key: "#\($0.number)")
    }
    return Picker(.palette, title: texts.actions.palette.help.capitalizedFirst, items: items)
  }

  /// What can be done with the selected thing first, moving about last.
  private var paletteActions: [Action] {
    let all = Action.allCases.filter { ![.palette, .up, .down, .left, .right].contains($0) }
    let about = all.filter { [.card, .people].contains($0.entry.scope) }
    let others = all.filter { !about.contains($0) }
    return about.filter { reason(against: $0) == nil } + others.filter { $0.entry.group != .moving }
      + others.filter { $0.entry.group == .moving } + about.filter { reason(against: $0) != nil }
  }

  private var paletteTags: [String] { board.tags.sorted() }

  /// The posts of the palette: those on the board, the published ones up to a number that can be searched at once.
  private var palettePosts: [Post] {
    Stage.columns.flatMap { board.posts(in: $0).prefix(2_500) }.compactMap { board[$0] }
  }

  private func item(for action: Action) -> Picker.Item {
    let text = self.text(of: action)
    var item = Picker.Item(
      .action(action), text.help.capitalizedFirst, key: keyLabel(action) ?? "",
      disabled: reason(against: action))
    item.keywords = "\(text.hint) \(action.rawValue)"
    return item
  }

  /// What can be done with the selected thing, each with its key.
  func actionsMenu() -> Picker {
    let here = Action.allCases.filter {
      [.card, .people].contains($0.entry.scope) && screen.scope.scopes.contains($0.entry.scope)
    }
    let ordered =
      here.filter { reason(against: $0) == nil } + here.filter { reason(against: $0) != nil }
    return Picker(
      .actions, title: selected.map { "#\($0.number) \($0.title)" } ?? selectedPerson?.name ?? "",
      items: ordered.map { item(for: $0) })
  }

  /// What the keys do: this screen's first, then the rest; actions that cannot be done now say why.
  func help() -> Picker {
    let here = Action.allCases.filter { screen.scope.scopes.contains($0.entry.scope) }
    let local = here.filter { ![.global, .list].contains($0.entry.scope) }
    let global = here.filter { [.global, .list].contains($0.entry.scope) }
    var items: [Picker.Item] = []
    for group in [local, global] {
      for heading in ActionGroup.allCases {
        let all = group.filter { $0.entry.group == heading && keyLabel($0) != nil }
        let actions =
          all.filter { reason(against: $0) == nil } + all.filter { reason(against: $0) != nil }
        items += actions.enumerated().map { index, action in
          var item = helpItem(for: action)
          if index == 0 { item.section = texts.screens.groups(heading.title) }
          return item
        }
      }
    }
    return Picker(.help, title: texts.actions.help.help.capitalizedFirst, items: items)
  }

  private func helpItem(for action: Action) -> Picker.Item {
    let keys = keymap.keys(for: action, in: scopeName).map { Key.label(of: $0, in: looks.glyphs) }
    var item = item(for: action)
    item.key = keys.joined(separator: "  ")
    return item
  }
}

extension ActionGroup {
  /// The heading as the texts name it.
  var title: ScreenTexts.Group {
    switch self {
    case .moving: .moving
    case .places: .places
    case .posts: .posts
    case .editing: .editing
    case .people: .people
    case .dates: .dates
    case .finding: .finding
    case .many: .many
    case .out: .out
    case .removing: .removing
    case .system: .system
    }
  }
}

extension String {
  /// The text with its first letter as a capital.
  var capitalizedFirst: String { prefix(1).uppercased() + dropFirst() }
}
