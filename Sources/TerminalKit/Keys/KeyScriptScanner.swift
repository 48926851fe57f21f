/// A word of a key script.
enum KeyScriptWord: Hashable {
  case key(String)
  case typed(String)
  case call(name: String, argument: String)
}

/// Splits one line of a key script into words.
struct KeyScriptScanner {
  private var rest: Substring
  let number: Int

  init(line: Substring, number: Int) {
    rest = line
    self.number = number
  }

  /// The next word; nil at the end of the line or at a comment.
  mutating func next() throws(KeyScriptError) -> KeyScriptWord? {
    rest = rest.drop(while: \.isWhitespace)
    if rest.isEmpty || rest.hasPrefix("//") { return nil }
    if rest.first == "\"" { return .typed(try quotation()) }
    if let name = callName() { return .call(name: name, argument: try argument(of: name)) }
    let word = rest.prefix { !$0.isWhitespace }
    rest = rest.dropFirst(word.count)
    let bracketed = word.count > 2 && word.first == "<" && word.last == ">"
    return .key(String(bracketed ? word.dropFirst().dropLast() : word))
  }

  /// The letters before an opening bracket, which is consumed with them.
  private mutating func callName() -> String? {
    let name = rest.prefix(while: \.isLetter)
    guard name.count > 1, rest.dropFirst(name.count).first == "(" else { return nil }
    rest = rest.dropFirst(name.count + 1)
    return String(name)
  }

  private mutating func argument(of name: String) throws(KeyScriptError) -> String {
    let argument: String
    if rest.first == "\"" {
      argument = try quotation()
    } else {
      argument = String(rest.prefix { $0 != ")" })
      rest = rest.dropFirst(argument.count)
    }
    guard rest.first == ")" else { throw unclosed(name + "(" + argument) }
    rest = rest.dropFirst()
    return argument
  }

  private mutating func quotation() throws(KeyScriptError) -> String {
    let whole = rest
    var text = ""
    rest = rest.dropFirst()
    while let character = rest.popFirst() {
      switch character {
      case "\"": return text
      case "\\": text.append(escaped(rest.popFirst()))
      default: text.append(character)
      }
    }
    throw unclosed(String(whole))
  }

  private func escaped(_ character: Character?) -> Character {
    switch character {
    case "n": "\n"
    case "t": "\t"
    case let other?: other
    case nil: "\\"
    }
  }

  private func unclosed(_ word: String) -> KeyScriptError {
    KeyScriptError(line: number, word: word, reason: .unclosed)
  }
}
