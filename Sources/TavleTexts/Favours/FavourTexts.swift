public import TavleCore

/// The help log: colleagues' problems, and what social media did about them.
public struct FavourTexts: Sendable {
  /// What the screen is called.
  public var title: String
  /// Nothing is in it; the key writes one down.
  public var empty: @Sendable (_ key: String) -> String
  /// What the team has earned.
  public var karma: @Sendable (_ points: Int, _ kittens: Int) -> String
  /// The kinds.
  public var kinds: @Sendable (Favour.Kind) -> String
  /// How far it has come.
  public var states: @Sendable (Favour.State) -> String
  /// What is to be done about one that was only heard.
  public var offer: String
  /// The field for a new one, and an example.
  public var new, newExample: String
  /// The field for what came of it.
  public var outcome: @Sendable (_ problem: String) -> String
  /// An example of what came of one.
  public var outcomeExample: String
  /// The field for another problem.
  public var problem: String
  /// How a favour ends: the question.
  public var end: @Sendable (_ problem: String) -> String
  /// Something was written down.
  public var added: @Sendable (_ problem: String) -> String
  /// Something has come so far.
  public var moved: @Sendable (_ problem: String, _ state: String) -> String
  /// Something is solved, which earns a point.
  public var solved: @Sendable (_ points: Int, _ kittens: Int) -> String
  /// Something was taken away.
  public var removed: @Sendable (_ problem: String) -> String
  /// The words or the day of something were changed.
  public var changed: @Sendable (_ problem: String) -> String
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
