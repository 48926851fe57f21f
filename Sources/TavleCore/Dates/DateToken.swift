/// A run of letters, a run of digits or a sign.
struct DateToken: Equatable {
  enum Kind: Equatable {
    case letters(key: String)
    /// A number and how many digits it is written with.
    case number(Int, width: Int)
    case sign(Character)
  }

  let kind: Kind
  /// Which word of the text it is in, parted by blanks.
  let word: Int

  /// The tokens of a text; commas part words and say nothing.
  static func tokens(in words: [Substring]) -> [DateToken] {
    words.enumerated().flatMap { index, word in
      runs(of: word).compactMap { token($0, word: index) }
    }
  }

  private static func runs(of word: Substring) -> [Substring] {
    var runs: [Substring] = []
    var rest = word
    while let first = rest.first {
      let shape = shape(of: first)
      let run = shape == .sign ? rest.prefix(1) : rest.prefix { self.shape(of: $0) == shape }
      runs.append(run)
      rest = rest.dropFirst(run.count)
    }
    return runs
  }

  private enum Shape {
    case letter, digit, sign
  }

  private static func shape(of character: Character) -> Shape {
    if character.isLetter { return .letter }
    return character.isASCII && character.isNumber ? .digit : .sign
  }

  private static func token(_ run: Substring, word: Int) -> DateToken? {
    guard let first = run.first, first != "," else { return nil }
    switch shape(of: first) {
    case .letter: return DateToken(kind: .letters(key: Folding.key(run)), word: word)
    case .digit:
      guard let value = digits(run.utf8) else {
        return DateToken(kind: .sign(first), word: word)
      }
      return DateToken(kind: .number(value, width: run.utf8.count), word: word)
    case .sign:
      let isDash = ["−", "–", "—"].contains(first)
      return DateToken(kind: .sign(isDash ? "-" : first), word: word)
    }
  }
}
