import TavleCore
import TavleTexts

/// The entries of the log that are about one colleague, by them, or name them, in words.
struct InsightLog {
  private let person: Contributor
  private let finder: NameFinder
  private let board: Board
  private let texts: Texts
  private let today: Day

  init(of person: Contributor, on board: Board, today: Day, texts: Texts) {
    (self.person, self.board, self.today, self.texts) = (person, board, today, texts)
    finder = NameFinder(person, among: board.contributors)
  }

  /// An entry in words.
  struct Line {
    let at: Moment
    let author: String
    let sentence: String
    /// Whether it is about them for certain.
    let isSure: Bool
  }

  /// The entries that are theirs in some way, in the order they were given.
  func lines(_ entries: [LogEntry]) -> [Line] {
    let pairs = entries.compactMap { entry in entry.undoes.map { (entry.sequence, $0) } }
    let undoes = Dictionary(pairs) { first, _ in first }
    return entries.compactMap { entry in
      let isAbout = concerned(entry).contains(person.id)
      let hits = isAbout ? [] : hits(in: entry)
      guard isAbout || !hits.isEmpty else { return nil }
      return Line(
        at: entry.at, author: entry.author,
        sentence: sentence(entry, isRedo: Self.isRedo(entry, undoes)),
        isSure: isAbout || hits.contains(where: \.isSure))
    }
  }

  /// Taking back what was taken back is doing it again.
  private static func isRedo(_ entry: LogEntry, _ undoes: [Int64: Int64]) -> Bool {
    let steps = sequence(first: entry.sequence) { undoes[$0] }
    return steps.dropFirst().reduce(0) { count, _ in count + 1 }.isMultiple(of: 2)
  }

  private func concerned(_ entry: LogEntry) -> [ContributorID] {
    entry.change.contributors + entry.inverse.contributors
  }

  /// Where they are named: as its author, or in what was written.
  private func hits(in entry: LogEntry) -> [NameHit] {
    var hits = finder.hits(in: entry.author)
    for change in [entry.change, entry.inverse] {
      change.forEachText { _, text in hits += finder.hits(in: text) }
    }
    return hits
  }

  /// What was done; of what is somebody else's private matter only the name.
  private func sentence(_ entry: LogEntry, isRedo: Bool) -> String {
    let own = entry.leaving { !isOthers($0, in: entry) }
    guard !own.change.isEmpty else {
      let names = concerned(entry).compactMap { board[$0]?.name }
      let others = names.isEmpty ? [texts.log.somebody] : Array(Set(names)).sorted()
      return texts.insight.otherMatter(others.joined(separator: ", "))
    }
    let sentence = texts.describe(own, in: board, today: today)
    guard entry.undoes != nil else { return sentence }
    if isRedo { return texts.log.redid(sentence) }
    return texts.log.undid(texts.describe(own.reversed, in: board, today: today))
  }

  /// Whether a change is about somebody else and not about them.
  private func isOthers(_ change: Change, in entry: LogEntry) -> Bool {
    var people = change.contributors
    // What takes something away says only which; whose it was is in what undoes it.
    for other in entry.inverse.leaves + entry.change.leaves
    where other.adds(whatIsRemovedBy: change) {
      people += other.contributors
    }
    return !people.isEmpty && !people.contains(person.id)
  }
}

extension LogEntry {
  /// The entry with some of its changes only.
  fileprivate func leaving(_ isKept: (Change) -> Bool) -> LogEntry {
    LogEntry(
      sequence: sequence, session: session, author: author, at: at,
      change: .group(change.leaves.filter(isKept)), inverse: .group(inverse.leaves.filter(isKept)),
      undoes: undoes)
  }
}

extension Change {
  /// Whether it puts there, or puts back, what another takes away.
  fileprivate func adds(whatIsRemovedBy other: Change) -> Bool {
    switch (self, other) {
    case (.addAsk(let ask), .removeAsk(_, let id)): ask.id == id
    case (.addConsent(let consent), .removeConsent(let id)): consent.id == id
    case (.addFavour(let favour), .removeFavour(let id)): favour.id == id
    case (.addShoot(let shoot), .removeShoot(let id)): shoot.id == id
    default: false
    }
  }
}
