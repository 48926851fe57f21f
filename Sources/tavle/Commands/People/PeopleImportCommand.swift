import ArgumentParser
import TavleCore
import TavleExchange
import TavleStore
import TavleTexts

/// Takes in colleagues from an address book or a table.
struct PeopleImportCommand: DeskCommand {
  static let configuration = CommandConfiguration(
    commandName: "people",
    abstract: "Take in colleagues from vCards, Entra ID, Outlook, Google or another table.",
    discussion: """
      Shows first what was understood; on a terminal nothing happens without a yes. Birthdays, \
      home addresses and notes are never stored. What the roster has stays; the same file again \
      changes nothing.
      """)

  @Argument(
    help: "The file, or - for standard input.", completion: .file(extensions: ["csv", "vcf"]))
  var file: String

  @Option(
    help: ArgumentHelp(
      "What a column becomes: name, first-name, last-name, mail, department, job-title, phone, none; may be repeated.",
      valueName: "heading=field"))
  var map: [String] = []

  @Flag(help: "Only show what would happen.")
  var dryRun = false

  @Flag(help: "Do not ask.")
  var yes = false

  @OptionGroup var options: SharedOptions

  var files: [String] { [file] }

  func run(at desk: Desk) throws {
    let plan = try PeopleImport.plan(of: try Files.read(file), told: try mapping())
    let report = PeopleImportReport(desk.texts)
    let outcome = plan.outcome(on: try desk.store().contributors(), &desk.circumstances)
    if !desk.isJSON {
      Output.standard.text((report.lines(plan) + [""]).joined(separator: "\n"))
    }
    if dryRun || outcome.change.isEmpty { return try say(plan, outcome, isDone: false, at: desk) }
    if !yes, desk.isTalking, !ImportDialogue(desk).confirms() {
      return desk.say(desk.texts.commands.imports.cancelled)
    }
    // Made anew of the roster as it is when it is written.
    var done = outcome
    _ = try desk.commit {
      done = plan.outcome(on: try desk.store().contributors(), &desk.circumstances)
      return done.change
    }
    try say(plan, done, isDone: true, at: desk)
  }

  private func say(
    _ plan: PeoplePlan, _ outcome: PeopleOutcome, isDone: Bool, at desk: Desk
  ) throws {
    if desk.isJSON {
      return try desk.json("imports", [PeopleImportReport.View(plan, outcome, isDone: isDone)])
    }
    let report = PeopleImportReport(desk.texts)
    for remark in report.remarks(outcome) { desk.say(remark) }
    desk.say(report.sentence(plan, outcome, isDone: isDone))
  }

  private func mapping() throws(CommandError) -> [String: PersonColumn] {
    var columns: [String: PersonColumn] = [:]
    for text in map {
      guard let equals = text.lastIndex(of: "="), equals > text.startIndex else {
        throw .badMapping(text)
      }
      let word = String(text[text.index(after: equals)...])
      guard let column = PersonColumn(rawValue: word) else {
        throw .unknownWord(
          .column, word, known: PersonColumn.allCases.map { KnownWord(name: $0.rawValue) })
      }
      columns[String(text[..<equals])] = column
    }
    return columns
  }
}
