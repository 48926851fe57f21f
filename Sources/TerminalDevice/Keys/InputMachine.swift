import TerminalKit

/// Turns codes from a terminal into input: keys, pastes, the mouse, and answers to questions.
///
/// It reads what stands behind an escape that the curses library could not decode, so that a late answer or an unknown
/// sequence never becomes keystrokes. All times are in milliseconds.
struct InputMachine {
  /// How long the rest of a begun sequence may take.
  static let sequenceLimit = 150
  /// How long the terminal may pause within a paste.
  static let pasteLimit = 1000
  /// How much of an answer is read before it counts as noise.
  static let replyLimit = 4096
  /// How many events one drain returns at most.
  static let drainLimit = 4096

  /// What key numbers mean.
  var table: KeyTable
  private var mouse = MouseReader()
  private var ahead: KeyCode?
  private var escapedAt: Int?

  /// A machine for a terminal's keys.
  init(table: KeyTable) { self.table = table }

  /// Everything that is waiting.
  ///
  /// Drags in a row count as the last of them.
  mutating func drain(_ source: inout some KeySource) -> [Input] {
    var inputs: [Input] = []
    while inputs.count < Self.drainLimit, let code = next(&source, within: 0) {
      guard let input = input(for: code, &source) else { continue }
      if input.isDrag, inputs.last?.isDrag == true { inputs.removeLast() }
      inputs.append(input)
    }
    return inputs
  }

  private mutating func next(_ source: inout some KeySource, within limit: Int) -> KeyCode? {
    defer { ahead = nil }
    return ahead ?? source.next(within: limit)
  }

  private mutating func input(for code: KeyCode, _ source: inout some KeySource) -> Input? {
    switch code {
    case .key(let number): return meaning(of: number, &source)
    case .scalar("\u{1B}"): return escape(&source)
    case .scalar(let scalar):
      if isTailOfEscape(scalar, &source) { return nil }
      return Key(typed: scalar).map { .key(combined($0, &source)) }
    }
  }

  private mutating func meaning(of number: Int32, _ source: inout some KeySource) -> Input? {
    switch table[number] {
    case .key(let key): .key(key)
    case .focus(let focused): .focus(focused)
    case .pasteStart: paste(&source)
    case .pasteEnd, nil: nil
    }
  }

  /// A character with the combining marks behind it, as one.
  private mutating func combined(_ key: Key, _ source: inout some KeySource) -> Key {
    guard case .character(var character) = key.code, key.modifiers.isEmpty else { return key }
    while let code = next(&source, within: 0) {
      guard case .scalar(let scalar) = code, scalar.value > 0x2FF,
        case let longer = String(character) + String(Character(scalar)), longer.count == 1,
        let joined = longer.first
      else {
        ahead = code
        break
      }
      character = joined
    }
    return .character(character)
  }
}

// MARK: - Behind an escape

extension InputMachine {
  private mutating func escape(_ source: inout some KeySource) -> Input? {
    guard let code = next(&source, within: 0) else {
      escapedAt = source.milliseconds
      return .key(Key(.escape))
    }
    switch code {
    case .scalar("\u{1B}"):
      ahead = code
      return .key(Key(.escape))
    case .scalar(let scalar) where Self.introducers.contains(scalar):
      return sequence(introducedBy: scalar, &source)
    case .scalar(let scalar):
      return Key(typed: scalar).map { .key(Key($0.code, $0.modifiers.union(.alt))) }
    case .key(let number):
      guard case .key(let key) = table[number] else { return meaning(of: number, &source) }
      return .key(Key(key.code, key.modifiers.union(.alt)))
    }
  }

  private static let introducers: Set<Unicode.Scalar> = ["[", "O", "]", "P", "^", "_"]

  private mutating func sequence(
    introducedBy scalar: Unicode.Scalar, _ source: inout some KeySource
  ) -> Input? {
    guard let first = next(&source, within: Self.sequenceLimit) else {
      return .key(Key(.character(Character(scalar)), .alt))
    }
    ahead = first
    switch scalar {
    case "[": return control(&source)
    case "O": return applicationKey(&source)
    default: return reply(&source)
    }
  }

  private mutating func control(_ source: inout some KeySource) -> Input? {
    var parameters = ""
    while parameters.utf8.count < Self.replyLimit,
      case .scalar(let scalar)? = next(&source, within: Self.sequenceLimit)
    {
      guard !(0x40...0x7E).contains(scalar.value) else {
        return meaning(
          of: ControlSequence(parameters: parameters, final: Character(scalar)), &source)
      }
      parameters.unicodeScalars.append(scalar)
    }
    return nil
  }

  private mutating func meaning(
    of sequence: ControlSequence, _ source: inout some KeySource
  ) -> Input? {
    if sequence.final == "M", sequence.parameters.isEmpty { return oldMouse(&source) }
    if let report = sequence.mouse {
      let event = mouse.event(
        bits: report.bits, at: report.position, released: report.released, now: source.milliseconds)
      return event.map { .mouse($0) }
    }
    switch (sequence.parameters, sequence.final) {
    case ("", "I"): return .focus(true)
    case ("", "O"): return .focus(false)
    case ("200", "~"): return paste(&source)
    default: return sequence.key.map { .key($0) }
    }
  }

  /// The form of mouse reports from before SGR: three characters, each 32 more than its number.
  private mutating func oldMouse(_ source: inout some KeySource) -> Input? {
    var values: [Int] = []
    while values.count < 3, case .scalar(let scalar)? = next(&source, within: Self.sequenceLimit) {
      values.append(Int(scalar.value) - 32)
    }
    guard values.count == 3, values.allSatisfy({ $0 >= 0 }) else { return nil }
    let position = Position(row: max(0, values[2] - 1), column: max(0, values[1] - 1))
    let event = mouse.event(
      bits: values[0], at: position, released: false, now: source.milliseconds)
    return event.map { .mouse($0) }
  }

  /// Behind `ESC O` one character names a key, with digits for modifiers before it on some terminals.
  private mutating func applicationKey(_ source: inout some KeySource) -> Input? {
    var parameters = ""
    while parameters.utf8.count < 8,
      case .scalar(let scalar)? = next(&source, within: Self.sequenceLimit)
    {
      guard Character(scalar).isNumber || scalar == ";" else {
        if parameters.isEmpty, let code = ControlSequence.keypad[scalar] { return .key(Key(code)) }
        let modifier = parameters.last.map { "1;\($0)" } ?? ""
        return ControlSequence(parameters: modifier, final: Character(scalar)).key.map { .key($0) }
      }
      parameters.unicodeScalars.append(scalar)
    }
    return nil
  }

  /// An answer to a question (OSC, DCS, PM, APC), up to BEL or `ESC \`.
  private mutating func reply(_ source: inout some KeySource) -> Input? {
    var text = ""
    while text.utf8.count < Self.replyLimit, let code = next(&source, within: Self.sequenceLimit) {
      guard case .scalar(let scalar) = code else { continue }
      if scalar == "\u{7}" || scalar == "\u{9C}" { break }
      if scalar == "\u{1B}" {
        _ = next(&source, within: Self.sequenceLimit)
        break
      }
      text.unicodeScalars.append(scalar)
    }
    return Background.color(inReply: text).map {
      .background(red: $0.red, green: $0.green, blue: $0.blue)
    }
  }

  /// On slow lines the rest of a sequence comes after its escape has been taken for the key: it is swallowed.
  private mutating func isTailOfEscape(
    _ scalar: Unicode.Scalar, _ source: inout some KeySource
  ) -> Bool {
    guard let at = escapedAt else { return false }
    escapedAt = nil
    guard source.milliseconds - at <= Self.sequenceLimit, Self.introducers.contains(scalar),
      let following = next(&source, within: Self.sequenceLimit)
    else { return false }
    ahead = following
    _ = sequence(introducedBy: scalar, &source)
    return true
  }

  /// Pasted text up to its end mark, with line breaks as newlines and without control characters but tabs.
  private mutating func paste(_ source: inout some KeySource) -> Input {
    var text = String.UnicodeScalarView()
    var afterReturn = false
    // The end mark may come in pieces, which the library then does not recognise.
    var tail: String?
    while let code = next(&source, within: Self.pasteLimit) {
      if case .key(let number) = code {
        if table[number] == .pasteEnd { break }
        continue
      }
      guard case .scalar(let scalar) = code else { continue }
      tail = scalar == "\u{1B}" ? "" : tail.flatMap { $0.count < 5 ? $0 + "\(scalar)" : nil }
      if tail == "[201~" {
        text.removeLast(4)
        break
      }
      if let cleaned = Self.cleaned(scalar, afterReturn: afterReturn) { text.append(cleaned) }
      afterReturn = scalar == "\r"
    }
    return .paste(String(text))
  }

  private static func cleaned(_ scalar: Unicode.Scalar, afterReturn: Bool) -> Unicode.Scalar? {
    switch scalar.value {
    case 13: "\n"
    case 10: afterReturn ? nil : "\n"
    case 9: scalar
    case 0..<32, 0x7F...0x9F: nil
    default: scalar
    }
  }
}

extension Input {
  /// Whether this is a drag of the mouse.
  fileprivate var isDrag: Bool {
    if case .mouse(let event) = self { event.kind == .drag } else { false }
  }
}
