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

      Whoever was forgotten is left out, and named, unless --again says otherwise or they are on the roster again. They are \
      known by their mail address, or by the name if they were forgotten without one.
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

  @Flag(help: "Take in those who were forgotten, too.")
  var again = false

  @OptionGroup var options: SharedOptions

  var files: [String] { [file] }

  func run(at desk: Desk) throws {
    let whole = try PeopleImport.plan(of: try Files.read(file), told: try mapping())
    let (plan, outcome) = try outcome(of: whole, at: desk)
    if !desk.isJSON { show(plan, at: desk) }
    if dryRun || outcome.change.isEmpty { return try say(plan, outcome, isDone: false, at: desk) }
    if !yes, desk.isTalking, !ImportDialogue(desk).confirms() {
      return desk.say(desk.texts.commands.imports.cancelled)
    }
    // Made anew of the roster as it is when it is written.
    var done = (plan: plan, outcome: outcome)
    _ = try desk.commit {
      done = try self.outcome(of: whole, at: desk)
      return done.outcome.change
    }
    try say(done.plan, done.outcome, isDone: true, at: desk)
  }

  /// What a plan does to the roster, without those who were forgotten.
  private func outcome(
    of plan: PeoplePlan, at desk: Desk
  ) throws -> (plan: PeoplePlan, outcome: PeopleOutcome) {
    var plan = plan
    let roster = try desk.store().contributors()
    plan.leaveOut(try desk.daysForgotten(of: plan.contributors, again: again), on: roster)
    return (plan, plan.outcome(on: roster, &desk.circumstances))
  }

  private func show(_ plan: PeoplePlan, at desk: Desk) {
    let leftOut = LeftOutWords(desk.texts).lines(plan.leftOut)
    let lines = PeopleImportReport(desk.texts).lines(plan) + (leftOut.isEmpty ? [] : [""] + leftOut)
    Output.standard.text((lines + [""]).joined(separator: "\n"))
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
