import TavleCore
import TavleTexts
import TerminalKit

extension ContributorField {
  /// What the field is called.
  var label: PeopleTexts.Field {
    switch self {
    case .name: .name
    case .department: .department
    case .jobTitle: .jobTitle
    case .mail: .mail
    case .phone: .phone
    case .chat: .chat
    case .country: .country
    case .goal: .goal
    case .asks: .asks
    case .minutes: .minutes
    case .rest: .rest
    case .weekdays: .weekdays
    case .lead: .lead
    case .away: .away
    case .pause: .pause
    }
  }

  /// The kind of value the field is kept in, with nothing in it.
  var kind: ContributorValue {
    switch self {
    case .name: .name("")
    case .department: .department(nil)
    case .jobTitle: .jobTitle(nil)
    case .mail: .mail(nil)
    case .phone: .phone(nil)
    case .chat: .chat(nil)
    case .country: .country(nil)
    case .goal: .goal(nil)
    case .asks, .minutes, .rest, .weekdays, .lead: .limits(Limits())
    case .away: .away([])
    case .pause: .pausedUntil(nil)
    }
  }

  /// Whether it is about how often, how long and when they can be asked.
  var isLimit: Bool { Self.limits.contains(self) }

  /// The fields about how often, how long and when they can be asked.
  static let limits: [ContributorField] = [.asks, .minutes, .rest, .weekdays, .lead, .away, .pause]

  /// The facts at the top.
  static let facts: [ContributorField] = allCases.filter { !$0.isLimit }
}

extension State {
  /// What is typed about colleagues, read in any of the three languages.
  var factReader: FactReader { FactReader(dateReader) }

  /// A field with what was typed; an empty text clears it.
  ///
  /// Limits share a value: the others stay as they are in `limits`.
  func value(
    of field: ContributorField, _ text: String, limits: Limits
  ) throws(FactProblem) -> ContributorValue {
    let optional = text.isEmpty ? nil : text
    return switch field {
    case .name: .name(text)
    case .department: .department(optional)
    case .jobTitle: .jobTitle(optional)
    case .mail: .mail(optional)
    case .phone: .phone(optional)
    case .chat: .chat(optional)
    case .goal: .goal(optional)
    case .country: .country(try country(text))
    case .away: .away(try factReader.away(text))
    case .pause: .pausedUntil(try factReader.day(text))
    default: .limits(try self.limits(limits, field, text))
    }
  }

  private func limits(
    _ old: Limits, _ field: ContributorField, _ text: String
  ) throws(FactProblem) -> Limits {
    var limits = old
    switch field {
    case .asks: limits.asks = try factReader.number(text, upTo: Limits.largest.asks)
    case .minutes: limits.minutes = try factReader.number(text, upTo: Limits.largest.minutes)
    case .rest: limits.restDays = try factReader.number(text, upTo: Limits.largest.restDays)
    case .weekdays: limits.weekdays = try factReader.weekdays(text)
    case .lead: limits.leadDays = try factReader.lead(text, role: role)
    default: break
    }
    return limits
  }

  /// The country a text begins to name, in the user's language, in English, or by its code.
  private func country(_ text: String) throws(FactProblem) -> Country? {
    let key = Folding.key(text)
    if key.isEmpty { return nil }
    let found = Country.allCases.first { country in
      let names = Language.allCases.map { Texts.texts(in: $0).words.countries(country) }
      return (names + [country.rawValue]).contains { Folding.key($0).hasPrefix(key) }
    }
    guard let found else { throw .notCountry(text) }
    return found
  }

  /// The only role whose word, in any of the three languages, begins with a text.
  func role(_ text: String) -> TavleCore.Role? {
    let key = Folding.key(text)
    let found = TavleCore.Role.allCases.filter { role in
      let names = Language.allCases.map { Texts.texts(in: $0).words.roles(role) }
      return (names + [role.rawValue]).contains { Folding.key($0).hasPrefix(key) }
    }
    return found.count == 1 && !key.isEmpty ? found[0] : nil
  }

  /// What stands in a field, as it can be typed; `nil` if there is nothing.
  func typed(_ field: ContributorField, of person: Contributor) -> String? {
    let limits = person.limits
    return switch field {
    case .name: person.name
    case .department: person.department
    case .jobTitle: person.jobTitle
    case .mail: person.mail
    case .phone: person.phone
    case .chat: person.chat
    case .goal: person.goal
    case .country: person.country.map(texts.words.countries)
    case .asks: limits.asks.map(String.init)
    case .minutes: limits.minutes.map(String.init)
    case .rest: limits.restDays.map(String.init)
    case .weekdays: limits.weekdays.map(texts.words.list)
    case .lead: limits.leadDays.isEmpty ? nil : words(ofLead: limits.leadDays)
    case .away:
      person.away.isEmpty
        ? nil : person.away.map { "\($0.first)–\($0.last)" }.joined(separator: ", ")
    case .pause: person.pausedUntil?.description
    }
  }

  /// What a field shows: what was said, or what everybody has.
  func shown(_ field: ContributorField, of person: Contributor) -> (text: String, isSaid: Bool) {
    let (limits, people) = (person.limits, texts.people)
    let usual: String? =
      switch field {
      case .asks: people.usual(String(limits.mostAsks))
      case .minutes: people.usual(String(limits.mostMinutes))
      case .rest: people.usual(String(limits.rest))
      case .weekdays: people.usual(texts.words.list(limits.days))
      case .country: people.asTheBoard
      default: nil
      }
    let said: String? =
      switch field {
      case .away:
        person.away.isEmpty
          ? nil : person.away.map { texts.words.stretch($0, today: today) }.joined(separator: ", ")
      case .pause: person.pausedUntil.map { texts.words.day($0, today: today) }
      default: typed(field, of: person)
      }
    return (said ?? usual ?? looks.symbols.dash, said != nil)
  }

  /// Working days of notice by role.
  func words(ofLead days: [TavleCore.Role: Int]) -> String {
    TavleCore.Role.allCases.compactMap { role in
      days[role].map { "\(texts.words.roles(role)) \($0)" }
    }.joined(separator: ", ")
  }
}
