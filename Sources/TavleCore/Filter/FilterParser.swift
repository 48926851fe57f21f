/// Turns tokens into terms and notes what it could not read.
struct FilterParser {
  let reader: DateReader
  private(set) var problems: [Filter.Problem] = []

  init(reader: DateReader) {
    self.reader = reader
  }

  /// The term of a token, or nil if it says nothing yet, like a lone `#`.
  mutating func term(_ token: FilterToken) -> Filter.Term? {
    guard let condition = condition(token) else { return nil }
    return Filter.Term(condition: condition, isNegated: token.isNegated)
  }

  private mutating func condition(_ token: FilterToken) -> Filter.Condition? {
    if let sign = token.sign { return signed(sign, token.value) }
    guard let key = token.key else { return .word(SearchWord(token.plain)) }
    guard let known = FilterKey.words[key] else {
      problems.append(.unknownKey(String(key)))
      return .word(SearchWord(token.plain))
    }
    // A key whose value is still to be typed narrows nothing.
    guard !token.value.isEmpty else { return nil }
    if let condition = keyed(known, token.value) { return condition }
    problems.append(.unknownValue(key: String(key), value: String(token.value)))
    return .word(SearchWord(token.plain))
  }

  private func signed(_ sign: Character, _ value: Substring) -> Filter.Condition? {
    let keys: [Character: FilterKey] = ["#": .tag, "@": .person, "+": .channel]
    guard let key = keys[sign], !value.isEmpty else { return nil }
    return keyed(key, value) ?? .word(SearchWord(String(sign) + value))
  }

  private func keyed(_ key: FilterKey, _ value: Substring) -> Filter.Condition? {
    switch key {
    case .stage: all(value) { Stage.words[$0] }.map { .stages($0) }
    case .due: all(value, due).map { .due($0) }
    case .role: all(value) { Role.words[$0] }.map { .roles($0) }
    case .open: all(value) { Role.words[$0] }.map { .openRoles($0) }
    case .priority: all(value) { Priority.words[$0] }.map { .priorities($0) }
    case .channel: all(value) { Channel(reading: $0) }.map { .channels($0) }
    case .tag: all(value, Filter.Tag.init).map { .tags($0) }
    case .person: all(value) { SearchWord(String($0)) }.map { .people($0) }
    }
  }

  /// All alternatives between commas, or nil if one of them cannot be read.
  private func all<Value>(_ value: Substring, _ read: (Substring) -> Value?) -> [Value]? {
    let parts = value.split(separator: ",")
    let values = parts.compactMap(read)
    return values.count == parts.count && !values.isEmpty ? values : nil
  }

  private func due(_ value: Substring) -> Filter.Due? {
    if let due = Filter.Due.words[value] { return due }
    guard case .date(let found)? = try? reader.read(String(value)).first else { return nil }
    return .on(found.day)
  }
}
