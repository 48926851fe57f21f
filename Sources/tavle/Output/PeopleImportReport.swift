import TavleCore
import TavleExchange
import TavleTexts
import TerminalKit

/// Shows what an import of people understood, and says what it did.
struct PeopleImportReport {
  private let desk: Desk
  private var texts: ImportTexts { desk.texts.commands.imports }

  init(_ desk: Desk) { self.desk = desk }

  /// Shows the columns, the first people, and what is not taken in.
  func show(_ plan: PeoplePlan) {
    var lines = [texts.peopleFrom(plan.source.rawValue)]
    var columns = TextTable()
    for column in plan.columns {
      let becomes = column.becomes.map { texts.columns($0.rawValue) }
      columns.add(
        "  " + column.heading, "→",
        becomes ?? (column.isNeverStored ? texts.neverStored : texts.unknownColumn))
    }
    lines += columns.lines()
    if !plan.people.isEmpty { lines += [""] + people(plan) }
    let left = remarks(plan)
    if !left.isEmpty { lines += [""] + left.map { "  " + $0 } }
    Output.standard.text((lines + [""]).joined(separator: "\n"))
  }

  private func people(_ plan: PeoplePlan) -> [String] {
    var table = TextTable()
    for person in plan.people.prefix(8) {
      table.add(
        "  " + person.name, person.mail ?? "", person.department ?? "", person.jobTitle ?? "")
    }
    let more = plan.people.count - 8
    return table.lines() + (more > 0 ? ["  " + texts.andMore(more)] : [])
  }

  private func remarks(_ plan: PeoplePlan) -> [String] {
    let skipped = PeoplePlan.Reason.allCases.compactMap { reason -> String? in
      let lines = plan.skipped.filter { $0.reason == reason }.map(\.line)
      return lines.isEmpty
        ? nil : texts.skippedPeople(reason.rawValue, list(lines), lines.count)
    }
    let mails = plan.people.filter(\.hasBadMail).map(\.line)
    let hidden = plan.people.count(where: \.hasPrivate)
    return skipped + (mails.isEmpty ? [] : [texts.badMails(list(mails))])
      + (hidden > 0 ? [texts.privateLeft(hidden)] : [])
  }

  /// The first lines of many.
  private func list(_ lines: [Int]) -> String {
    let shown = lines.prefix(10).map(String.init).joined(separator: ", ")
    return lines.count > 10 ? "\(shown), …" : shown
  }

  /// Says what would be, or was, done.
  func say(_ plan: PeoplePlan, _ outcome: PeopleOutcome, isDone: Bool) throws {
    if desk.isJSON { return try desk.json("imports", [View(plan, outcome, isDone: isDone)]) }
    if outcome.differing > 0 { desk.say(texts.differing(outcome.differing)) }
    guard !plan.people.isEmpty else { return desk.say(texts.nobodyThere) }
    guard !outcome.change.isEmpty else { return desk.say(texts.nobodyNew) }
    let sentence = isDone ? texts.addedPeople : texts.wouldAddPeople
    desk.say(sentence(outcome.new, outcome.filled))
  }

  /// What `--json` prints.
  private struct View: Encodable {
    var source: String
    var isDone: Bool
    var new, filled, unchanged, differing: Int
    /// How many were not taken in, by the reason.
    var skipped: [String: Int]
    /// What the columns become; those that are left out are missing.
    var columns: [String: String]

    init(_ plan: PeoplePlan, _ outcome: PeopleOutcome, isDone: Bool) {
      (source, self.isDone) = (plan.source.rawValue, isDone)
      (new, filled) = (outcome.new, outcome.filled)
      (unchanged, differing) = (outcome.unchanged, outcome.differing)
      skipped = Dictionary(plan.skipped.map { ($0.reason.rawValue, 1) }, uniquingKeysWith: +)
      columns = Dictionary(
        plan.columns.compactMap { column in
          column.becomes.map { (column.heading, $0.rawValue) }
        }
      ) { first, _ in first }
    }
  }
}
