/// A text that says what a user does, for scripts and tests.
///
/// Words are keys by their names (`j`, `ctrl-r`, `<enter>` or `enter`), text in quotes is typed character by character,
/// and calls stand for the rest: `paste("…")`, `resize(100x30)`, `click(row,column)` and its kin, `focus(in)`,
/// `focus(out)`, `hangup()`. In quotes `\"` `\\` `\n` (Enter) `\t` (Tab) are understood. `//` begins a comment.
public enum KeyScript {
  /// What a script says, in order.
  /// - Throws: ``KeyScriptError`` at the first word that is not understood.
  public static func inputs(_ script: String) throws(KeyScriptError) -> [Input] {
    var inputs: [Input] = []
    for (index, line) in script.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
      .enumerated()
    {
      var scanner = KeyScriptScanner(line: line, number: index + 1)
      while let word = try scanner.next() { inputs += try meaning(of: word, scanner.number) }
    }
    return inputs
  }

  private static func meaning(
    of word: KeyScriptWord, _ line: Int
  ) throws(KeyScriptError) -> [Input] {
    switch word {
    case .key(let name):
      do { return [.key(try Key(name: name))] } catch {
        throw KeyScriptError(line: line, word: name, reason: .key(error))
      }
    case .typed(let text): return text.map { .key(key(typing: $0)) }
    case .call(let name, let argument):
      guard let input = KeyScriptCall.input(name, argument) else {
        throw KeyScriptError(line: line, word: "\(name)(\(argument))", reason: .call)
      }
      return [input]
    }
  }

  /// The key that types a character.
  static func key(typing character: Character) -> Key {
    switch character {
    case "\n": Key(.enter)
    case "\t": Key(.tab)
    default: .character(character)
    }
  }
}

/// Where and why a script is not understood.
public struct KeyScriptError: Error, Hashable, Sendable {
  /// What is wrong.
  public enum Reason: Hashable, Sendable {
    /// No such key.
    case key(KeyNameError)
    /// No such call, or not with this in its brackets.
    case call
    /// A quotation mark or bracket is never closed.
    case unclosed
  }
  /// The line, from 1.
  public var line: Int
  /// The word.
  public var word: String
  /// What is wrong.
  public var reason: Reason

  /// An error.
  public init(line: Int, word: String, reason: Reason) {
    self.line = line
    self.word = word
    self.reason = reason
  }
}

/// What the calls of a script mean.
enum KeyScriptCall {
  static func input(_ name: String, _ argument: String) -> Input? {
    if name == "paste" { return .paste(argument) }
    if let kind = mouse[name] {
      return numbers(argument, ",").map {
        .mouse(MouseEvent(kind, at: Position(row: $0.0, column: $0.1)))
      }
    }
    switch (name, argument) {
    case ("resize", _):
      return numbers(argument, "x").map { .resize(Size(columns: $0.0, rows: $0.1)) }
    case ("focus", "in"), ("focus", "out"): return .focus(argument == "in")
    case ("resumed", ""): return .resumed
    case ("hangup", ""): return .hangUp
    default: return nil
    }
  }

  private static let mouse: [String: MouseEvent.Kind] = [
    "click": .press, "doubleclick": .doublePress, "drag": .drag, "release": .release,
    "rightclick": .secondary, "wheelup": .wheelUp, "wheeldown": .wheelDown,
  ]

  private static func numbers(_ text: String, _ separator: Character) -> (Int, Int)? {
    let parts = text.filter { $0 != " " }.split(separator: separator).map { Int($0) }
    guard parts.count == 2, let first = parts[0], let second = parts[1], first >= 0, second >= 0
    else { return nil }
    return (first, second)
  }
}
