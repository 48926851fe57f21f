import TavleCore
import TavleExchange
import TavleStore
import TavleTexts

/// Reads what is known of a colleague from options; an empty text takes a fact away.
enum PersonEditor {
  /// The values of the options that were given; roles and topics are added to those of a person.
  static func values(
    _ facts: PersonOptions, for person: Contributor, _ dates: DateReader
  ) throws(CommandError) -> [ContributorValue] {
    var values: [ContributorValue] = []
    if let text = facts.department { values.append(.department(try Typed.line(ifAny: text))) }
    if let text = facts.title { values.append(.jobTitle(try Typed.line(ifAny: text))) }
    if let text = facts.goal { values.append(.goal(try Typed.line(ifAny: text))) }
    if let text = facts.country { values.append(.country(try country(text))) }
    let limits = try limits(facts, person.limits, FactReader(dates))
    if limits != person.limits { values.append(.limits(limits)) }
    if let text = facts.pause {
      values.append(
        .pausedUntil(try fact { () throws(FactProblem) in try FactReader(dates).day(text) }))
    }
    if let text = facts.mail { values.append(.mail(try mail(text))) }
    if let text = facts.phone { values.append(.phone(try Typed.line(ifAny: text))) }
    if let text = facts.chat { values.append(.chat(try Typed.line(ifAny: text))) }
    if let text = facts.language { values.append(.language(try language(text))) }
    if !facts.role.isEmpty { values.append(.skills(try skills(facts.role, person.skills))) }
    if !facts.topic.isEmpty { values.append(.topics(try topics(facts.topic, person.topics))) }
    return values
  }

  /// A fact that is read, with what is wrong with it as an error of a command.
  static func fact<Value>(
    _ read: () throws(FactProblem) -> Value
  ) throws(CommandError) -> Value {
    do throws(FactProblem) { return try read() } catch { throw .badFact(error) }
  }

  private static func limits(
    _ facts: PersonOptions, _ old: Limits, _ reader: FactReader
  ) throws(CommandError) -> Limits {
    try fact { () throws(FactProblem) in
      var limits = old
      if let text = facts.asks {
        limits.asks = try reader.number(text, upTo: Limits.largest.asks)
      }
      if let text = facts.minutes {
        limits.minutes = try reader.number(text, upTo: Limits.largest.minutes)
      }
      if let text = facts.rest {
        limits.restDays = try reader.number(text, upTo: Limits.largest.restDays)
      }
      if let text = facts.weekdays { limits.weekdays = try reader.weekdays(text) }
      if let text = facts.notice {
        limits.leadDays = try reader.lead(text) { try? Vocabularies.roles.find($0) }
      }
      return limits
    }
  }

  private static func country(_ text: String) throws(CommandError) -> Country? {
    text.isEmpty ? nil : try Vocabularies.countries.find(text)
  }

  /// A topic as it is kept.
  static func topicName(_ text: String) throws(CommandError) -> String {
    try Typed.line(text).lowercased()
  }

  private static func mail(_ text: String) throws(CommandError) -> String? {
    guard let address = try Typed.line(ifAny: text) else { return nil }
    guard MailAddress.isPlausible(address) else { throw .notMail(text) }
    return address
  }

  private static func language(_ text: String) throws(CommandError) -> Language? {
    if text.isEmpty { return nil }
    guard let language = Language(code: text) else {
      throw .unknownWord(
        .language, text, known: Language.allCases.map { KnownWord(name: $0.rawValue) })
    }
    return language
  }

  private static func skills(
    _ texts: [String], _ old: [Skill]
  ) throws(CommandError) -> [Skill] {
    var skills = old
    for text in texts {
      let parts = text.split(separator: ":").map(String.init)
      let role = try Vocabularies.roles.find(parts.first ?? "")
      let known = skills.first { $0.role == role }
      var skill = known ?? Skill(role: role)
      if parts.count > 1 { skill.level = try Vocabularies.levels.find(parts[1]) }
      if parts.count > 2 { skill.wish = try Vocabularies.wishes.find(parts[2]) }
      skills.removeAll { $0.role == role }
      skills.append(skill)
    }
    return skills
  }

  private static func topics(
    _ texts: [String], _ old: [Topic]
  ) throws(CommandError) -> [Topic] {
    var topics = old
    for text in texts {
      let parts = text.split(separator: ":", maxSplits: 1).map(String.init)
      let name = try topicName(parts.first ?? "")
      guard !name.isEmpty else { throw .emptyText }
      let level = parts.count > 1 ? try Vocabularies.levels.find(parts[1]) : .can
      topics.removeAll { $0.name == name }
      topics.append(Topic(name: name, level: level))
    }
    return topics
  }
}

extension Desk {
  /// Changes a colleague and says what was done, or prints the colleague.
  ///
  /// The change is made of the roster as it is when the change is written.
  func changeRoster(_ make: ([Contributor]) throws -> Change) throws {
    let entry = try commit { try make(try store().contributors()) }
    let people = try store().contributors()
    var board = Board()
    board.load(contributors: people)
    say(entry.map { describe($0, in: board) } ?? texts.commands.unchanged)
    guard isJSON else { return }
    let changed = Set(entry?.change.contributors ?? [])
    try json("people", people.filter { changed.contains($0.id) }.map { ContributorView($0) })
  }
}
