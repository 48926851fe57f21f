import TavleCore

/// What was typed to see only some colleagues; all terms must hold.
///
/// | Term | Shows colleagues |
/// |---|---|
/// | `robot`, `"it drift"` | with these words in name, department or topics |
/// | `@anne` | of that name |
/// | `role:camera` | who can be asked for the role |
/// | `department:IT` | of the department |
/// | `topic:lager`, `#lager` | who know a topic that begins so |
/// | `free:2026-12-03`, `free:fri` | who are there on that day |
/// | `level:2` | who do so at this level at least; alone: who do anything at it |
/// | `!term` | for whom the term does not hold |
///
/// Keys and roles are read in English, Danish and Norwegian. What cannot be read is a word.
struct PeopleFilter {
  private enum Condition {
    case word(SearchWord)
    case name([SearchWord])
    case roles([TavleCore.Role])
    case topics([SearchWord])
    case department(String)
    case level
    case free(Day)
  }

  private enum Key { case topic, level, free, department }

  /// Folded keys in all languages; roles and signs are read as on the board.
  private static let keys: [String: Key] = [
    "topic": .topic, "emne": .topic, "tema": .topic, "level": .level, "niveau": .level,
    "niva": .level, "department": .department, "afdeling": .department, "avdeling": .department,
    "free": .free, "fri": .free, "ledig": .free,
  ]

  /// The first term with a value that cannot be read.
  private(set) var problem: String?
  private var terms: [(condition: Condition, isNegated: Bool)] = []
  private var least = Level.learning

  /// Reads a filter; never fails.
  init(_ text: String, reader: DateReader) {
    for token in Self.tokens(in: text) { read(token, reader) }
  }

  /// Whether everybody passes.
  var isEmpty: Bool { terms.isEmpty }

  /// The terms of a text; quotes hold words together.
  private static func tokens(in text: String) -> [Substring] {
    var isQuoted = false
    return text.split { character in
      if character == "\"" { isQuoted.toggle() }
      return character.isWhitespace && !isQuoted
    }
  }

  private mutating func read(_ token: Substring, _ reader: DateReader) {
    let isNegated = token.first == "!"
    let body = isNegated ? token.dropFirst() : token
    let parts = body.split(separator: ":", maxSplits: 1, omittingEmptySubsequences: false)
    if parts.count == 2, let key = Self.keys[Folding.key(parts[0])] {
      let value = parts[1].filter { $0 != "\"" }
      if !read(key, value, isNegated, reader), !value.isEmpty {
        problem = problem ?? String(body)
        terms.append((.word(SearchWord(body.filter { $0 != "\"" })), isNegated))
      }
    } else {
      for term in Filter(String(token), reader: reader).terms {
        terms.append((Self.condition(term.condition, text: body), term.isNegated))
      }
    }
  }

  /// Reads the value of a key; while there is none everybody is shown.
  ///
  /// - Returns: whether it could be read.
  private mutating func read(
    _ key: Key, _ value: String, _ isNegated: Bool, _ reader: DateReader
  ) -> Bool {
    switch key {
    case .topic where !value.isEmpty: terms.append((.topics([SearchWord(value)]), isNegated))
    case .level:
      guard let level = Int(value).flatMap(Level.init(rawValue:)) else { return false }
      least = max(least, level)
      terms.append((.level, isNegated))
    case .free:
      guard case .date(let found)? = try? reader.read(value).first else { return false }
      terms.append((.free(found.day), isNegated))
    case .department where !value.isEmpty:
      terms.append((.department(Folding.key(value)), isNegated))
    case .topic, .department: break
    }
    return true
  }

  /// What a term of the board's filter means for people; what means nothing for them is a word.
  private static func condition(_ term: Filter.Condition, text: Substring) -> Condition {
    switch term {
    case .word(let word): .word(word)
    case .people(let names): .name(names)
    case .tags(let tags): .topics(tags.map(\.word))
    case .roles(let roles), .openRoles(let roles): .roles(roles)
    case .channels, .stages, .due, .priorities: .word(SearchWord(text.filter { $0 != "\"" }))
    }
  }

  /// Whether somebody passes.
  ///
  /// `rules` know who is there on a day.
  func matches(_ person: Contributor, _ rules: Guard) -> Bool {
    terms.allSatisfy { holds($0.condition, for: person, rules) != $0.isNegated }
  }

  private func holds(
    _ condition: Condition, for person: Contributor, _ rules: Guard
  ) -> Bool {
    switch condition {
    case .word(let word):
      word.matches(person.name) || word.matches(person.department ?? "")
        || person.topics.contains { word.matches($0.name) }
    case .name(let names): names.contains { $0.matches(person.name) }
    case .roles(let roles): roles.contains { helps(person, with: $0) }
    case .topics(let words):
      person.topics.contains { topic in
        (namesRole || topic.level >= least) && words.contains { $0.begins(topic.name) }
      }
    case .department(let key): person.department.map { Folding.key($0) } == key
    case .free(let day): rules.isFree(person, on: day)
    case .level:
      namesRole || namesTopic || person.topics.contains { $0.level >= least }
        || TavleCore.Role.allCases.contains { helps(person, with: $0) }
    }
  }

  private func helps(_ person: Contributor, with role: TavleCore.Role) -> Bool {
    guard let skill = person.skill(role) else { return false }
    return skill.wish != .no && skill.level >= least
  }

  /// A level is about the roles that are named; without one, about the topics.
  private var namesRole: Bool {
    terms.contains { if case .roles = $0.condition { true } else { false } }
  }

  private var namesTopic: Bool {
    terms.contains { if case .topics = $0.condition { true } else { false } }
  }
}
