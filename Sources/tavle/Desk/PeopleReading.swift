import TavleCore
import TavleExchange
import TavleTexts
import TavleUI

/// Reads a file of colleagues for the screen and shows what it would become; nothing is changed by that.
struct PeopleReading {
  let texts: Texts
  let environment: [String: String]

  /// Reads a file.
  ///
  /// - Parameters:
  ///   - typed: the path as it was typed or dropped.
  ///   - roster: everybody on the board.
  ///   - at: now.
  ///   - forgotten: for each of some people the day they were forgotten, if they were.
  /// - Returns: what the screen is told: what would become of the file, or why it cannot be read.
  func message(
    _ typed: String, on roster: some Collection<Contributor>, _ at: inout Circumstances,
    forgotten: ([Contributor]) throws -> [Day?]
  ) -> Message {
    let path = Folders.expanded(Self.unquoted(typed), environment)
    do {
      var plan = try PeopleImport.plan(of: try Files.readPlain(path))
      plan.leaveOut(try forgotten(plan.contributors), on: roster)
      return .peopleRead(preview(plan, plan.outcome(on: roster, &at)))
    } catch {
      return .peopleUnread(Failure(error, texts: texts).sentence)
    }
  }

  private func preview(_ plan: PeoplePlan, _ outcome: PeopleOutcome) -> PeoplePreview {
    let report = PeopleImportReport(texts)
    let leftOut = LeftOutWords(texts).lines(plan.leftOut, command: Self.command)
    let lines = report.lines(plan).filter { !$0.isEmpty } + report.remarks(outcome)
    let wouldDo = report.sentence(plan, outcome, isDone: false)
    // Where there is nothing to do, the first sentence is all that is shown.
    let isAlone = outcome.change.isEmpty && !leftOut.isEmpty
    let others = plan.people.isEmpty ? [] : [wouldDo]
    return PeoplePreview(
      lines: leftOut + lines,
      wouldDo: isAlone ? (others + leftOut).joined(separator: " ") : wouldDo,
      done: report.sentence(plan, outcome, isDone: true), change: outcome.change)
  }

  /// What to type so that they come in who were forgotten; the file is left out, as a popup has no room for its path.
  private static let command = "tavle import people … --again"

  /// A path without the quotation marks and the blank that terminals put around one that is dropped on them.
  private static func unquoted(_ path: String) -> String {
    let words = ShellWords.split(path)
    return words.count == 1 ? words[0] : path
  }
}
