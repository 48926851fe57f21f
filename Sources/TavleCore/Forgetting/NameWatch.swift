/// Tells whether something that was kept apart from the board is about somebody who is forgotten.
public struct NameWatch: Sendable {
  private let person: ContributorID
  private let finder: NameFinder
  /// Whether words that may be somebody else's name count.
  private let countsPerhaps: Bool

  /// Watches for a colleague, by reference and by every word that can be nobody else.
  ///
  /// Words that may be somebody else's count where one of them was taken for theirs.
  public init(_ forgetting: Forgetting, on board: Board) {
    person = forgetting.person.id
    finder = NameFinder(forgetting.person, among: board.contributors)
    countsPerhaps = forgetting.hits.contains { $0.isRedacted && !$0.mention.hit.isSure }
  }

  /// Watches for what can be nobody else than a colleague.
  public init(_ person: Contributor) {
    (self.person, finder, countsPerhaps) = (person.id, NameFinder(person), false)
  }

  /// Whether a change is about them or names them.
  public func concerns(_ change: Change) -> Bool {
    if change.contributors.contains(person) { return true }
    var isNamed = false
    change.forEachText { _, text in isNamed = isNamed || concerns(text) }
    return isNamed
  }

  /// Whether a text names them.
  public func concerns(_ text: String) -> Bool {
    finder.hits(in: text).contains { countsPerhaps || $0.isSure }
  }

  /// A text, with a word in the place of what names them.
  public func redacted(_ text: String, _ word: String) -> String {
    var bytes = Array(text.utf8)
    for hit in finder.hits(in: text).reversed() where countsPerhaps || hit.isSure {
      bytes.replaceSubrange(hit.range, with: Array(word.utf8))
    }
    return String(decoding: bytes, as: UTF8.self)
  }
}
