import ArgumentParser
import TavleCore
import TavleExchange
import TavleTexts

/// Lists colleagues.
struct PeopleCommand: DeskCommand {
  static let configuration = CommandConfiguration(
    commandName: "people", abstract: "List colleagues and what they can do.")

  @Option(help: "Only those with this role.")
  var role: String?

  @Option(help: "Only those who know this topic.")
  var topic: String?

  @Flag(help: "Those who have left as well.")
  var all = false

  @OptionGroup var options: SharedOptions

  func run(at desk: Desk) throws {
    let role = try role.map { try Vocabularies.roles.find($0) }
    let board = try desk.wholeBoard()
    let people = board.contributors.filter { person in
      (all || !person.hasLeft) && role.map { person.skill($0) != nil } ?? true
        && topic.map { person.knows($0) } ?? true
    }
    let keyed = people.map { (key: CollationKey($0.name, language: desk.settings.language), $0) }
    let sorted = keyed.sorted { $0.key < $1.key }.map(\.1)
    let lastAsked = board.lastAsked()
    if desk.isJSON {
      return try desk.json(
        "people", sorted.map { ContributorView($0, lastAsked: lastAsked[$0.id]) })
    }
    guard !sorted.isEmpty else { return Output.errors.text(desk.texts.commands.noPeople) }
    report(sorted, lastAsked, at: desk)
  }

  private func report(
    _ people: [Contributor], _ lastAsked: [ContributorID: Moment], at desk: Desk
  ) {
    var table = TextTable()
    let sheet = PersonSheet(texts: desk.texts, today: desk.today)
    for person in people {
      table.add(
        person.name, person.department ?? "", sheet.lastAsked(lastAsked[person.id]),
        sheet.roles(person))
    }
    let width = Output.standard.isTerminal ? Output.standard.width : nil
    Output.standard.text(table.lines(width: width).joined(separator: "\n"))
  }
}

extension Contributor {
  /// Whether one of their topics begins so.
  fileprivate func knows(_ topic: String) -> Bool {
    let key = Folding.key(topic)
    return topics.contains { Folding.key($0.name).hasPrefix(key) }
  }
}
