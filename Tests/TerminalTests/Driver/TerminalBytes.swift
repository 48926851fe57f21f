/// What a program told its terminal, taken apart.
struct TerminalBytes {
  /// One thing it said.
  enum Part: Hashable {
    case text(Unicode.Scalar)
    case control(UInt8)
    /// After `ESC [`, with the final character.
    case sequence(String)
    /// After `ESC ]`, without what ends it.
    case command(String)
    /// After `ESC`, two characters at most.
    case escape(String)
  }

  private(set) var parts: [Part] = []
  private var rest: Substring.UnicodeScalarView

  /// Takes bytes apart.
  init(_ bytes: [UInt8]) {
    let text = String(decoding: bytes, as: UTF8.self)
    rest = Substring(text).unicodeScalars
    while let scalar = rest.popFirst() {
      switch scalar.value {
      case 0x1B: parts.append(afterEscape())
      case 0..<0x20, 0x7F..<0xA0: parts.append(.control(UInt8(scalar.value)))
      default: parts.append(.text(scalar))
      }
    }
  }

  private mutating func afterEscape() -> Part {
    switch rest.first {
    case "[":
      rest.removeFirst()
      return .sequence(taken { (0x40...0x7E).contains($0.value) })
    case "]":
      rest.removeFirst()
      let text = taken { $0.value == 7 || $0.value == 0x1B }
      if text.last == "\u{1B}" { _ = rest.popFirst() }
      return .command(String(text.dropLast()))
    case "(", ")":
      return .escape(
        String(String.UnicodeScalarView([rest.removeFirst()] + [rest.popFirst() ?? "?"])))
    default: return .escape(rest.popFirst().map { String($0) } ?? "")
    }
  }

  /// All up to and with the first character that ends it.
  private mutating func taken(until isEnd: (Unicode.Scalar) -> Bool) -> String {
    var text = String.UnicodeScalarView()
    while let scalar = rest.popFirst() {
      text.append(scalar)
      if isEnd(scalar) { break }
    }
    return String(text)
  }

  /// The parts no curses program has a reason to say.
  var strange: [Part] { parts.filter { !Self.isKnown($0) } }

  private static func isKnown(_ part: Part) -> Bool {
    switch part {
    // Bidirectional controls, zero-width marks and undecodable bytes are never meant to be seen.
    case .text(let scalar):
      !(0x200B...0x200F).contains(scalar.value) && !(0x202A...0x202E).contains(scalar.value)
        && !(0x2066...0x2069).contains(scalar.value) && scalar != "\u{FEFF}" && scalar != "\u{FFFD}"
    // Bell, backspace, tab, line feed, carriage return, and back from the drawing set.
    case .control(let byte): [7, 8, 9, 10, 13, 15].contains(byte)
    case .sequence(let text): isKnown(sequence: text)
    case .command(let text): text == "11;?" || text.hasPrefix("2;tavle") || text == "104"
    // Save, restore, keypad, up, next line, tab stops, and ASCII as the set; never `ESC ( 0`.
    case .escape(let text):
      ["7", "8", "=", ">", "M", "D", "E", "H", "(B", ")0", "g"].contains(text)
    }
  }

  private static func isKnown(sequence text: String) -> Bool {
    guard let final = text.last else { return false }
    let parameters = text.dropLast()
    let modes: Set<Substring> = [
      "1", "7", "12", "25", "12;25", "34", "1000", "1002", "1003", "1004", "1006", "1006;1000",
      "1000;1002;1006", "1034", "1049", "2004", "2026",
    ]
    switch final {
    case "h", "l":
      return parameters.first == "?"
        ? modes.contains(parameters.dropFirst()) : ["4", "34"].contains(parameters)
    case "c": return parameters == "?0" || parameters == "?1" || parameters == "?8"
    case "t": return ["22;0;0", "23;0;0", "22;2", "23;2"].contains(parameters)
    default:
      return "ABCDGHJKLMPSTXZ@bdmrg".contains(final)
        && parameters.allSatisfy { $0.isNumber || $0 == ";" }
    }
  }

  /// The colours and attributes that were asked for, as they were written.
  var renditions: Set<String> {
    Set(
      parts.compactMap { part in
        if case .sequence(let text) = part, text.last == "m" {
          String(text.dropLast())
        } else {
          nil
        }
      })
  }

  /// Whether a mode was left on, after everything.
  func isOn(_ mode: String) -> Bool {
    let last = parts.last { part in
      guard case .sequence(let text) = part, let final = text.last, "hl".contains(final) else {
        return false
      }
      return text.dropFirst().dropLast().split(separator: ";").contains { $0 == mode }
    }
    if case .sequence(let text) = last { return text.hasSuffix("h") }
    return false
  }
}
