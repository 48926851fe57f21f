public import TavleCore

/// The help log: colleagues' problems, and what social media did about them.
public struct FavourTexts: Sendable {
  /// What the screen is called, and that nothing is in it; the key writes one down.
  public var title: String
  public var empty: @Sendable (_ key: String) -> String
  /// What the team has earned.
  public var karma: @Sendable (_ points: Int, _ kittens: Int) -> String
  /// Kinds and states.
  public var kinds: @Sendable (Favour.Kind) -> String
  public var states: @Sendable (Favour.State) -> String
  /// The field for a new one, an example, the field for what came of it, and an example.
  public var new, newExample: String
  public var outcome: @Sendable (_ problem: String) -> String
  public var outcomeExample: String
  /// The field for another problem.
  public var problem: String
  /// How a favour ends: the question.
  public var end: @Sendable (_ problem: String) -> String
  /// Something was written down, or is so far; solved ones earn a point.
  public var added: @Sendable (_ problem: String) -> String
  public var moved: @Sendable (_ problem: String, _ state: String) -> String
  public var solved: @Sendable (_ points: Int, _ kittens: Int) -> String
  public var removed: @Sendable (_ problem: String) -> String
  /// When something is needed by.
  public var neededBy: @Sendable (_ day: String) -> String
  /// What stands before a pattern that fits.
  public var tryThis: String
  /// Patterns: words of a problem, and what to try; a colleague's own come before these.
  public var patterns: [Pattern]

  /// If a problem is about one of some words, something to try.
  public struct Pattern: Hashable, Sendable {
    /// Words, of which one stands in the problem.
    public let words: [String]
    /// What to try.
    public let advice: String

    /// A pattern.
    public init(words: [String], advice: String) {
      (self.words, self.advice) = (words, advice)
    }

    /// Reads a line such as `journalist, press: ask on X`; `nil` if it is none.
    public init?(line: String) {
      guard !line.hasPrefix("#"), let colon = line.firstIndex(of: ":") else { return nil }
      let words = line[..<colon].split(separator: ",").map { Cleaning.line(String($0)) }
        .filter { !$0.isEmpty }
      let advice = Cleaning.line(String(line[line.index(after: colon)...]))
      guard !words.isEmpty, !advice.isEmpty else { return nil }
      self.init(words: words, advice: advice)
    }

    /// Whether a problem is about it.
    public func fits(_ problem: String) -> Bool {
      let text = Folding.key(problem)
      return words.contains { text.contains(Folding.key($0)) }
    }
  }
}
