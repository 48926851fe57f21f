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

  @Option(
    help: ArgumentHelp(
      "Only those who are there on this day; their limits are another question.", valueName: "day"))
  var free: String?

  @Flag(help: "How the departments are covered, and when each was featured last.")
  var coverage = false

  @Flag(help: "Those who have left as well.")
  var all = false

  @Flag(help: "As Markdown to show around, by department and with the coverage; without levels.")
  var markdown = false

  @Flag(help: "With levels and wishes in the Markdown.")
  var full = false

  @OptionGroup var options: SharedOptions

  func validate() throws {
    let isText = markdown && (options.json || coverage)
    if isText || full && !markdown {
      throw ValidationError(
        "--full goes with --markdown, and that with neither --json nor --coverage.")
    }
  }

  func run(at desk: Desk) throws {
    let role = try role.map { try Vocabularies.roles.find($0) }
    let board = try desk.wholeBoard()
    if coverage { return try report(board.coverage(on: desk.today), at: desk) }
    let day = try free.flatMap { try desk.day($0)?.day }
    let rules = desk.rules(on: board)
    let people = board.contributors.filter { person in
      (all || !person.hasLeft) && day.map { rules.isFree(person, on: $0) } ?? true
        && role.map { (person.skill($0)?.wish ?? .no) != .no } ?? true
        && topic.map { person.knows($0) } ?? true
    }
    if markdown {
      let isWhole = self.role == nil && topic == nil && free == nil && !all
      let text = MarkdownPeople.roster(
        board, only: isWhole ? nil : people, today: desk.today, isFull: full, texts: desk.texts)
      return Output.standard.text(text)
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

  private func report(_ coverage: [Coverage], at desk: Desk) throws {
    if desk.isJSON { return try desk.json("departments", coverage.map(CoverageView.init)) }
    var table = TextTable()
    let words = desk.texts.words
    for department in coverage {
      let seen = department.lastFeatured.map { words.day($0, today: desk.today) }
      table.add(
        department.department, seen ?? desk.texts.people.never, desk.texts.helpers(department))
    }
    Output.standard.text(table.lines().joined(separator: "\n"))
    let team = desk.known.participation
    if team.helped > 0 {
      desk.say("\n" + desk.texts.people.participation(team.helped, team.returned))
    }
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

/// A department as `--json` prints it.
private struct CoverageView: Encodable {
  /// Its name.
  var department: String
  /// Colleagues on the roster, and how many can be asked, by role.
  var people: Int
  var helpers: [String: Int]
  /// The day of the last published post that features it; left out if there is none.
  var lastFeatured: Day?

  init(_ coverage: Coverage) {
    (department, people) = (coverage.department, coverage.people)
    helpers = Dictionary(
      uniqueKeysWithValues: coverage.helpers.map { ($0.key.rawValue, $0.value) })
    lastFeatured = coverage.lastFeatured
  }
}
