import TavleCore
import TerminalKit

extension Picker {
  /// Finds the lines that fit, once per change of what was typed.
  mutating func fit() {
    guard !isMenu, !query.isEmpty else {
      fitting = items
      return
    }
    if searchTexts.isEmpty { searchTexts = items.map(\.searchText) }
    let hits = FuzzyQuery(query.text).rank(searchTexts)
    // Far-fetched hits only hide what is meant; what can be done comes before what can be opened.
    let best = hits.first?.score ?? 0
    let good = hits.filter { $0.score * 5 >= best * 3 }.map { items[$0.index] }
    fitting = good.filter(\.isAction) + good.filter { !$0.isAction }
  }

  /// The selected line.
  var selectedItem: Item? {
    fitting.isEmpty ? nil : fitting[min(max(0, selected), fitting.count - 1)]
  }

  /// The line of a menu that a key chooses.
  func item(for key: Key) -> Item? {
    guard case .character(let character) = key.code, key.modifiers.isEmpty else { return nil }
    return items.first { $0.key == String(character) }
  }

  /// The posts a colleague is chosen for, where one is.
  var posts: [PostID]? { if case .colleague(let posts, _) = purpose { posts } else { nil } }

  mutating func select(by step: Int) {
    selected = min(max(0, selected + step), max(0, fitting.count - 1))
  }

  /// Chooses the selected line, or takes the choice back.
  mutating func toggleSelected() {
    if let value = selectedItem?.value {
      for index in items.indices where items[index].value == value {
        items[index].mark = items[index].mark == .on ? .off : .on
      }
    } else if takesNew, let value = newValue {
      var item = Item(value, query.text)
      item.mark = .on
      items.append(item)
    }
    query = LineEditor()
    selected = min(selected, items.count - 1)
  }

  /// What typed text would stand for, where new things can be typed.
  private var newValue: Value? {
    switch purpose {
    case .tags: Tag.clean(query.text).map(Value.tag)
    case .channels, .consentChannels, .consentQuestion:
      Channel(reading: query.text).map(Value.channel)
    default: nil
    }
  }

  /// What Enter changes where several can be chosen: only lines whose mark is another than at first.
  ///
  /// When nothing was marked, Enter means the selected line, or what was typed, as in any list.
  func choice() -> Choice {
    var choice = Choice()
    for item in items where item.mark != item.original {
      if item.mark == .on {
        choice.added.append(item.value)
      } else {
        choice.removed.append(item.value)
      }
    }
    guard choice.isEmpty || !query.isEmpty else { return choice }
    if let item = selectedItem {
      if item.mark != .on { choice.added.append(item.value) }
    } else if takesNew, let value = newValue {
      choice.added.append(value)
    }
    return choice
  }
}

/// What was marked, and what lost its mark, in a list where several can be chosen.
struct Choice: Hashable {
  var added: [Picker.Value] = []
  var removed: [Picker.Value] = []

  var isEmpty: Bool { added.isEmpty && removed.isEmpty }
}

extension Picker.Item {
  /// The words typing is compared with.
  fileprivate var searchText: FuzzyText {
    FuzzyText([title, keywords, detail].filter { !$0.isEmpty }.joined(separator: " "))
  }

  fileprivate var isAction: Bool { if case .action = value { true } else { false } }
}

/// Tags as they are typed.
enum Tag {
  /// A tag as it is stored: one word in lower case without `#`; `nil` if nothing is left.
  static func clean(_ text: String) -> String? {
    let words = Cleaning.line(text).lowercased().split { $0.isWhitespace || $0 == "," || $0 == "#" }
    return words.isEmpty ? nil : words.joined(separator: "-")
  }
}
