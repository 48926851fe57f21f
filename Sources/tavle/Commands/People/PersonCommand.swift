import ArgumentParser
import TavleCore
import TavleExchange
import TavleStore
import TavleTexts

/// One colleague: adds, shows, edits.
struct PersonCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "person", abstract: "Add, show or edit a colleague.",
    subcommands: [
      PersonAddCommand.self, PersonShowCommand.self, PersonEditCommand.self, PersonAwayCommand.self,
      PersonGainsCommand.self, PersonInsightCommand.self, PersonKnowsCommand.self,
      PersonForgetCommand.self, PersonConsentCommand.self, PersonWhereCommand.self,
    ])
}

/// What is known of a colleague.
struct PersonOptions: ParsableArguments {
  @Option(help: "Where they work.")
  var department: String?

  @Option(help: "What they are there.")
  var title: String?

  @Option(help: "Mail address.")
  var mail: String?

  @Option(help: "Telephone number.")
  var phone: String?

  @Option(help: "Name in the company's chat.")
  var chat: String?

  @Option(help: "The language they are written to in: en, da or nb.")
  var language: String?

  @Option(help: "The country whose holidays count for them: DK or NO.")
  var country: String?

  @Option(help: "What they hope to get out of helping.")
  var goal: String?

  @Option(help: "The most asks in 30 days, 0 to 8; 0 is never.")
  var asks: String?

  @Option(
    help: ArgumentHelp("The most minutes in 30 days.", valueName: "minutes"))
  var minutes: String?

  @Option(help: ArgumentHelp("Days of rest between two asks.", valueName: "days"))
  var rest: String?

  @Option(help: ArgumentHelp("Days on which they can help: mon-thu.", valueName: "days"))
  var weekdays: String?

  @Option(
    help: ArgumentHelp(
      "Working days of notice they want, by role: \"camera 10, photo 4\".", valueName: "notice"))
  var notice: String?

  @Option(help: ArgumentHelp("The last day of a break from being asked.", valueName: "day"))
  var pause: String?

  @Option(
    help: ArgumentHelp(
      "A role, perhaps with level 1 to 3 and wish: camera:3:gladly; may be repeated.",
      valueName: "role"))
  var role: [String] = []

  @Option(
    help: ArgumentHelp(
      "A topic, perhaps with level 1 to 3: pumps:3; may be repeated.", valueName: "topic"))
  var topic: [String] = []
}

/// Puts a colleague on the roster.
struct PersonAddCommand: DeskCommand {
  static let configuration = CommandConfiguration(
    commandName: "add", abstract: "Put a colleague on the roster.",
    discussion: """
      Somebody who was forgotten is not put on it unless --again says so. They are known by their mail address, or by the \
      name if they were forgotten without one.
      """)

  @Argument(help: "First and last name.")
  var name: [String]

  @Flag(help: "Add somebody even if there is a colleague of the same name.")
  var another = false

  @Flag(help: "Add somebody even if they were forgotten.")
  var again = false

  @OptionGroup var facts: PersonOptions
  @OptionGroup var options: SharedOptions

  func run(at desk: Desk) throws {
    let name = try Typed.line(name.joined(separator: " "))
    let person = try person(called: name, at: desk)
    try desk.changeRoster { people in
      if !another, people.contains(where: { $0.name == name }) { throw CommandError.sameName(name) }
      let days = try desk.daysForgotten(of: [person], again: again)
      if let day = days[0] { throw CommandError.staysForgotten(name: name, day) }
      return .addContributor(person)
    }
  }

  private func person(called name: String, at desk: Desk) throws -> Contributor {
    let person = Contributor(id: desk.circumstances.identifier(), name: name)
    var board = Board()
    try board.apply(.addContributor(person))
    for value in try PersonEditor.values(facts, for: person, desk.dateReader) {
      try board.apply(.setContributor(person.id, value))
    }
    return try board.existing(person.id)
  }
}

/// Shows a colleague.
struct PersonShowCommand: DeskCommand {
  static let configuration = CommandConfiguration(
    commandName: "show", abstract: "Show everything about a colleague.")

  @Argument(help: "Who: a name, or beginnings of its parts.")
  var who: [String]

  @OptionGroup var options: SharedOptions

  func run(at desk: Desk) throws {
    let board = try desk.wholeBoard()
    let person = try PersonFinder(board.contributors).find(who.joined(separator: " "))
    if desk.isJSON {
      let view = ContributorView(person, lastAsked: board.lastAsked()[person.id])
      return try desk.json("people", [view])
    }
    let sheet = PersonSheet(texts: desk.texts, today: desk.today)
    Output.standard.text(sheet.lines(person, on: board).joined(separator: "\n"))
  }
}

/// Changes what is known of a colleague.
struct PersonEditCommand: DeskCommand {
  static let configuration = CommandConfiguration(
    commandName: "edit",
    abstract: "Change what is known of a colleague; an empty text (\"\") clears a fact.")

  @Argument(help: "Who: a name, or beginnings of its parts.")
  var who: String

  @Option(help: "First and last name.")
  var name: String?

  @Option(help: ArgumentHelp("Take a role away; may be repeated.", valueName: "role"))
  var unrole: [String] = []

  @Option(help: ArgumentHelp("Take a topic away; may be repeated.", valueName: "topic"))
  var untopic: [String] = []

  @Flag(inversion: .prefixedNo, help: "Whether they have left.")
  var left: Bool?

  @OptionGroup var facts: PersonOptions
  @OptionGroup var options: SharedOptions

  func run(at desk: Desk) throws {
    try desk.changeRoster { people in
      let person = try PersonFinder(people).find(who)
      return .joined(try values(for: person, at: desk).map { .setContributor(person.id, $0) })
    }
  }

  private func values(for person: Contributor, at desk: Desk) throws -> [ContributorValue] {
    var person = person
    let gone = Set(try unrole.map { try Vocabularies.roles.find($0) })
    let forgotten = Set(try untopic.map { try PersonEditor.topicName($0) })
    person.skills.removeAll { gone.contains($0.role) }
    person.topics.removeAll { forgotten.contains($0.name) }
    var values = try PersonEditor.values(facts, for: person, desk.dateReader)
    if !gone.isEmpty, facts.role.isEmpty { values.append(.skills(person.skills)) }
    if !forgotten.isEmpty, facts.topic.isEmpty { values.append(.topics(person.topics)) }
    if let name { values.append(.name(try Typed.line(name))) }
    if let left { values.append(.hasLeft(left)) }
    guard !values.isEmpty else { throw CommandError.nothingToEdit(command: "person edit") }
    return values
  }
}

/// Notes when a colleague is away.
struct PersonAwayCommand: DeskCommand {
  static let configuration = CommandConfiguration(
    commandName: "away", abstract: "Note when a colleague is away; - takes all days away.",
    discussion: "Only the days are kept, never why.")

  @Argument(help: "Who: a name, or beginnings of its parts.")
  var who: String

  @Argument(help: "Days: 30/11-4/12, week 52, tomorrow; several with commas.")
  var days: [String]

  @OptionGroup var options: SharedOptions

  func run(at desk: Desk) throws {
    let text = days.joined(separator: " ")
    try desk.note(
      try PersonEditor.fact { () throws(FactProblem) in
        try FactReader(desk.dateReader).away(text)
      }, of: who)
  }
}

/// Prints what a colleague got out of helping.
struct PersonGainsCommand: DeskCommand {
  static let configuration = CommandConfiguration(
    commandName: "gains",
    abstract: "Print what was in it for a colleague, as Markdown in their language.")

  @Argument(help: "Who: a name, or beginnings of its parts.")
  var who: [String]

  @OptionGroup var options: SharedOptions

  func run(at desk: Desk) throws {
    let board = try desk.wholeBoard()
    let person = try PersonFinder(board.contributors).find(who.joined(separator: " "))
    let texts = desk.letterContext(on: board).texts(for: person)
    let text = MarkdownPeople.gains(of: person, on: board, texts: texts)
    guard desk.isJSON else { return Output.standard.text(text) }
    try desk.json("gains", [["name": person.name, "text": text]])
  }
}

extension Desk {
  fileprivate func note(_ away: [Away], of who: String) throws {
    try changeRoster { people in
      let person = try PersonFinder(people).find(who)
      return .setContributor(
        person.id, .away(away.isEmpty ? [] : (person.away + away).joined))
    }
  }
}
