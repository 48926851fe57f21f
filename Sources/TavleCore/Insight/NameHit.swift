/// A piece of a text that names somebody, or may.
public struct NameHit: Hashable, Sendable {
  /// What of theirs it is.
  public let kind: Kind
  /// Whether it is theirs for certain; first and last names alone are words, and other people's names, too.
  public let isSure: Bool
  /// Where it is, in bytes of UTF-8; a genitive belongs to it.
  public let range: Range<Int>

  /// What of somebody's can stand in a text.
  public enum Kind: String, CaseIterable, Codable, Sendable {
    /// First and last name, in either order, as one word too.
    case fullName = "full-name"
    /// Any one of their names.
    case oneName = "one-name"
    case mail, phone, chat
  }
}

/// What somebody is called in texts, ready to be looked for.
///
/// Whole words only; capitals and accents do not matter, and genitives are names (`Annes`, `Anne's`, `Jonas'`).
public struct NameFinder: Sendable {
  private let phrases: [String: [NamePhrase]]
  private let phones: [PhoneNeedle]

  /// What a colleague is called; what it is called by is not certain where somebody else on the board has the same name.
  public init(_ person: Contributor, among others: some Sequence<Contributor> = []) {
    let name = NameWord.words(of: person.name).map(\.folded)
    let isShared = others.contains {
      $0.id != person.id && NameWord.words(of: $0.name).map(\.folded) == name
    }
    var all = NamePhrase.names(person.name, isSure: !isShared)
    if let mail = person.mail { all.append(NamePhrase(mail, .mail, isSure: true)) }
    if let chat = person.chat { all.append(NamePhrase(chat, .chat, isSure: nil)) }
    phrases = all.reduce(into: [:]) { index, phrase in
      for key in phrase.firstKeys { index[key, default: []].append(phrase) }
    }
    phones = person.phone.map(PhoneNeedle.all) ?? []
  }

  /// Everything in a text that names them, in order, none overlapping another.
  ///
  /// O(n).
  public func hits(in text: String) -> [NameHit] {
    let words = NameWord.words(of: text)
    var found = phones.flatMap { $0.hits(in: text) }
    for place in words.indices {
      for phrase in phrases[words[place].key] ?? [] {
        if let hit = phrase.hit(at: place, of: words, in: text) { found.append(hit) }
      }
    }
    return found.count > 1 ? Self.apart(found) : found
  }

  /// The certain ones and the longest win over those that overlap them.
  private static func apart(_ hits: [NameHit]) -> [NameHit] {
    let best = hits.sorted {
      ($0.isSure ? 0 : 1, -$0.range.count, $0.range.lowerBound)
        < ($1.isSure ? 0 : 1, -$1.range.count, $1.range.lowerBound)
    }
    var kept: [NameHit] = []
    for hit in best where !kept.contains(where: { $0.range.overlaps(hit.range) }) {
      kept.append(hit)
    }
    return kept.sorted { $0.range.lowerBound < $1.range.lowerBound }
  }
}
