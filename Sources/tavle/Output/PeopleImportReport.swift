import TavleCore
import TavleExchange
import TavleTexts
import TerminalKit

/// Shows what an import of people understood, and says what it did.
struct PeopleImportReport {
  private let texts: ImportTexts

  /// A report in a language.
  init(_ texts: Texts) { self.texts = texts.commands.imports }

  /// The columns, the first people, and what is not taken in, a line each; empty lines between them.
  func lines(_ plan: PeoplePlan) -> [String] {
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
    return lines
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

  /// What would be, or was, done.
  func sentence(_ plan: PeoplePlan, _ outcome: PeopleOutcome, isDone: Bool) -> String {
    guard !plan.people.isEmpty else { return texts.nobodyThere }
    guard !outcome.change.isEmpty else { return texts.nobodyNew }
    let sentence = isDone ? texts.addedPeople : texts.wouldAddPeople
    return sentence(outcome.new, outcome.filled)
  }

  /// Of how many the roster says something else, and who has the name of somebody on it; nothing for nobody.
  func remarks(_ outcome: PeopleOutcome) -> [String] {
    let names = outcome.namesakes.prefix(8).joined(separator: ", ")
    let more = outcome.namesakes.count > 8 ? "\(names), …" : names
    return (outcome.differing > 0 ? [texts.differing(outcome.differing)] : [])
      + (names.isEmpty ? [] : [texts.namesakes(more)])
  }

  /// What `--json` prints.
  struct View: Encodable {
    var source: String
    var isDone: Bool
    var new, filled, unchanged, differing: Int
    /// Of how many a private mail address or number was left out.
    var privateLeft: Int
    /// How many were not taken in, by the reason.
    var skipped: [String: Int]
    /// What the columns become; those that are left out are missing.
    var columns: [String: String]
    /// Who was forgotten and is left out for that.
    var leftOut: [LeftOut]

    init(_ plan: PeoplePlan, _ outcome: PeopleOutcome, isDone: Bool) {
      (source, self.isDone) = (plan.source.rawValue, isDone)
      (new, filled) = (outcome.new, outcome.filled)
      privateLeft = plan.people.count(where: \.hasPrivate)
      leftOut = plan.leftOut
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
