import CNcurses
import TerminalKit

/// What the curses library's key numbers mean.
struct KeyTable {
  /// The meaning of a number.
  enum Meaning: Hashable {
    /// A key.
    case key(Key)
    /// The marks around pasted text.
    case pasteStart, pasteEnd
    /// The window got or lost the focus.
    case focus(Bool)
  }

  private var meanings: [Int32: Meaning]

  /// A table from meanings.
  init(_ meanings: [Int32: Meaning]) { self.meanings = meanings }

  /// The meaning of a number, if it has one.
  subscript(code: Int32) -> Meaning? { meanings[code] }

  /// The numbers every terminal has.
  static let standard: KeyTable = {
    var meanings = named.merging(functionKeys) { first, _ in first }.mapValues { Meaning.key($0) }
    for mark in marks { meanings[mark.code] = mark.meaning }
    return KeyTable(meanings)
  }()

  private static let named: [Int32: Key] = [
    KEY_UP: Key(.up), KEY_DOWN: Key(.down), KEY_LEFT: Key(.left), KEY_RIGHT: Key(.right),
    KEY_HOME: Key(.home), KEY_END: Key(.end), KEY_PPAGE: Key(.pageUp), KEY_NPAGE: Key(.pageDown),
    KEY_BACKSPACE: Key(.backspace), KEY_DC: Key(.delete), KEY_IC: Key(.insert),
    KEY_ENTER: Key(.enter), KEY_BTAB: Key(.tab, .shift),
    KEY_SR: Key(.up, .shift), KEY_SF: Key(.down, .shift),
    KEY_SLEFT: Key(.left, .shift), KEY_SRIGHT: Key(.right, .shift),
    KEY_SHOME: Key(.home, .shift), KEY_SEND: Key(.end, .shift),
    KEY_SPREVIOUS: Key(.pageUp, .shift), KEY_SNEXT: Key(.pageDown, .shift),
    KEY_SDC: Key(.delete, .shift), KEY_SIC: Key(.insert, .shift),
    KEY_A1: Key(.home), KEY_A3: Key(.pageUp), KEY_C1: Key(.end), KEY_C3: Key(.pageDown),
  ]

  /// F13–F24 are F1–F12 with Shift, F25–F36 with Ctrl, as xterm numbers them.
  private static let functionKeys: [Int32: Key] = {
    let kinds: [Key.Modifiers] = [[], .shift, .control]
    var keys: [Int32: Key] = [:]
    for number in 1...36 {
      let key = Key(.function((number - 1) % 12 + 1), kinds[(number - 1) / 12])
      keys[tavle_function_key + Int32(number)] = key
    }
    return keys
  }()

  /// Sequences the library has no key for; their numbers are beyond its own.
  private static let marks: [(text: String, code: Int32, meaning: Meaning)] = [
    ("\u{1B}[200~", 2001, .pasteStart), ("\u{1B}[201~", 2002, .pasteEnd),
    ("\u{1B}[I", 2003, .focus(true)), ("\u{1B}[O", 2004, .focus(false)),
  ]

  /// Both forms of sequences that terminals use for the same key, whatever their description says.
  private static let variants: [(text: String, code: Int32)] = {
    var result: [(text: String, code: Int32)] = []
    for (text, code) in lettered { result += [("\u{1B}[" + text, code), ("\u{1B}O" + text, code)] }
    for (text, code) in numbered { result.append(("\u{1B}[" + text, code)) }
    return result
  }()

  private static let lettered: [(String, Int32)] = [
    ("A", KEY_UP), ("B", KEY_DOWN), ("C", KEY_RIGHT), ("D", KEY_LEFT), ("H", KEY_HOME),
    ("F", KEY_END),
  ]

  private static let numbered: [(String, Int32)] = [
    ("1~", KEY_HOME), ("7~", KEY_HOME), ("4~", KEY_END), ("8~", KEY_END), ("2~", KEY_IC),
    ("3~", KEY_DC),
    ("5~", KEY_PPAGE), ("6~", KEY_NPAGE), ("Z", KEY_BTAB),
    ("11~", tavle_function_key + 1), ("12~", tavle_function_key + 2),
    ("13~", tavle_function_key + 3), ("14~", tavle_function_key + 4),
  ]

  /// The table of the terminal now open; also teaches the library the sequences it lacks.
  ///
  /// The library's own mouse decoding is switched off: it knows neither the wheel's sides nor all drags.
  static func ofOpenTerminal() -> KeyTable {
    define_key(nil, KEY_MOUSE)
    for mark in marks { define_key(mark.text, mark.code) }
    for variant in variants where key_defined(variant.text) == 0 {
      define_key(variant.text, variant.code)
    }
    var table = standard
    for (name, key) in extendedNames {
      guard let text = tavle_capability(name) else { continue }
      let code = key_defined(text)
      if code > 0, table[code] == nil { table.meanings[code] = .key(key) }
    }
    return table
  }

  /// xterm's names for keys with modifiers: `kRIT5` is Ctrl-Right.
  private static let extendedNames: [(String, Key)] = {
    let keys: [(String, Key.Code)] = [
      ("kUP", .up), ("kDN", .down), ("kLFT", .left), ("kRIT", .right), ("kHOM", .home),
      ("kEND", .end),
      ("kPRV", .pageUp), ("kNXT", .pageDown), ("kDC", .delete), ("kIC", .insert),
    ]
    return keys.flatMap { name, code in
      (2...8).map { number in
        (number == 2 ? name : "\(name)\(number)", Key(code, ControlSequence.modifiers(number)))
      }
    }
  }()
}
