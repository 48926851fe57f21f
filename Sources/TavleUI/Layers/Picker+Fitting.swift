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
    fitting = FuzzyQuery(query.text).rank(searchTexts).map { items[$0.index] }
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

  mutating func select(by step: Int) {
    selected = min(max(0, selected + step), max(0, fitting.count - 1))
  }

  /// Chooses the selected line, or takes the choice back.
  mutating func toggleSelected() {
    if let value = selectedItem?.value {
      for index in items.indices where items[index].value == value { items[index].isOn.toggle() }
    } else if takesNew, let value = newValue {
      items.append(Item(value, query.text, isOn: true))
    }
    query = LineEditor()
    selected = min(selected, items.count - 1)
  }

  /// What typed text would stand for, where new things can be typed.
  private var newValue: Value? {
    switch purpose {
    case .tags: Tag.clean(query.text).map(Value.tag)
    case .channels: Channel(reading: query.text).map(Value.channel)
    default: nil
    }
  }

  /// What Enter takes where several can be chosen: everything that is on, and what was typed.
  func chosen() -> [Value] {
    var values = items.filter(\.isOn).map(\.value)
    guard !query.isEmpty else { return values }
    if let value = selectedItem?.value ?? (takesNew ? newValue : nil), !values.contains(value) {
      values.append(value)
    }
    return values
  }
}

extension Picker.Item {
  /// The words typing is compared with.
  fileprivate var searchText: FuzzyText {
    FuzzyText(detail.isEmpty ? title : "\(title) \(detail)")
  }
}

/// Tags as they are typed.
enum Tag {
  /// A tag as it is stored: one word in lower case without `#`; `nil` if nothing is left.
  static func clean(_ text: String) -> String? {
    let words = Cleaning.line(text).lowercased().split { $0.isWhitespace || $0 == "," || $0 == "#" }
    return words.isEmpty ? nil : words.joined(separator: "-")
  }
}
