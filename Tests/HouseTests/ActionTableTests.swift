import TavleCore
import TavleTexts
import TavleUI
import TerminalKit
import Testing

/// Characters that need AltGr or are dead keys on Danish and Norwegian keyboards.
private let hardCharacters: Set<Character> = [
  "@", "£", "$", "€", "[", "]", "{", "}", "\\", "|", "~", "^", "`", "´", "¨",
]

struct ActionTableTests {
  private func keys(_ action: Action) throws -> [[Key]] {
    try action.entry.keys.map { text in
      try text.split(separator: " ").map { try Key(name: String($0)) }
    }
  }

  @Test func `the default keys contradict each other nowhere`() throws {
    #expect(try Keymap<Action>.tavle().conflicts == [])
  }

  @Test(arguments: Action.allCases)
  func `every key has a name, which is written as it is read, and one or two make a command`(
    _ action: Action
  ) throws {
    for (text, keys) in zip(action.entry.keys, try keys(action)) {
      #expect((1...2).contains(keys.count), "\(text)")
      #expect(keys.map(\.name).joined(separator: " ") == text)
    }
    #expect(Set(action.entry.keys).count == action.entry.keys.count)
  }

  @Test(arguments: Action.allCases)
  func `no key needs AltGr, Alt or a dead key`(_ action: Action) throws {
    for key in try keys(action).joined() {
      #expect(!key.modifiers.contains(.alt))
      if case .character(let character) = key.code {
        #expect(!hardCharacters.contains(character) && character.isASCII)
      }
    }
  }

  @Test(arguments: ScreenScope.allCases)
  func `on every screen every key of an action that is valid there means that action`(
    _ screen: ScreenScope
  ) throws {
    let keymap = try Keymap<Action>.tavle()
    for action in Action.allCases where screen.scopes.contains(action.entry.scope) {
      for keys in try keys(action) {
        let match = keymap.match(keys, in: screen.rawValue)
        #expect(match == .action(action), "\(keys.map(\.name)) on \(screen)")
      }
      #expect(try keymap.keys(for: action, in: screen.rawValue) == keys(action))
    }
  }

  @Test(arguments: ScreenScope.allCases)
  func `the beginning of two keys waits for the second`(_ screen: ScreenScope) throws {
    let keymap = try Keymap<Action>.tavle()
    #expect(keymap.match([.character("g")], in: screen.rawValue) == .prefix)
    #expect(keymap.match([.character("g"), .character("§")], in: screen.rawValue) == .none)
  }

  @Test func `every action is valid on some screen`() {
    let scopes = Set(ScreenScope.allCases.flatMap(\.scopes))
    #expect(Action.allCases.filter { !scopes.contains($0.entry.scope) } == [])
  }

  @Test func `what stands in the hints has a key to show`() {
    #expect(ScreenScope.allCases.flatMap(\.hints).filter { $0.entry.keys.isEmpty } == [])
  }

  @Test(arguments: Language.allCases)
  func `every action has a short and a long name in every language, no two the same`(
    _ language: Language
  ) {
    let texts = Texts.texts(in: language).actions
    for action in Action.allCases {
      let text = action.text(in: texts)
      #expect(!text.hint.isEmpty && !text.help.isEmpty, "\(action)")
      #expect(text.hint.count <= 24, "\(action): \(text.hint)")
    }
    let helps = Action.allCases.map { "\($0.entry.scope): \($0.text(in: texts).help)" }
    let repeated = Dictionary(grouping: helps) { $0 }.filter { $0.value.count > 1 }.keys
    #expect(repeated.isEmpty, "\(repeated)")
  }

  @Test func `own keys replace the defaults of an action, and wrong names are told`() throws {
    let keymap = try Keymap<Action>.tavle(own: [.new: ["ctrl-n"]])
    #expect(keymap.match([.control("n")], in: "board") == .action(.new))
    #expect(keymap.match([.character("n")], in: "board") == .none)
    #expect(throws: KeyNameError.unknown("nyt")) { try Keymap<Action>.tavle(own: [.new: ["nyt"]]) }
  }
}
