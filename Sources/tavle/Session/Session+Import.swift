import TavleCore
import TavleExchange
import TavleTexts
import TavleUI

extension Session {
  /// Reads a file of colleagues and shows what it would become; nothing is changed by that.
  mutating func readPeople(_ typed: String) {
    let path = Folders.expanded(Self.unquoted(typed), options.environment)
    do {
      let plan = try PeopleImport.plan(of: try Files.readPlain(path))
      let report = PeopleImportReport(state.texts)
      let outcome = plan.outcome(on: state.board.contributors, &state.circumstances)
      let lines = report.lines(plan).filter { !$0.isEmpty }
      let preview = PeoplePreview(
        lines: lines + report.remarks(outcome),
        wouldDo: report.sentence(plan, outcome, isDone: false),
        done: report.sentence(plan, outcome, isDone: true), change: outcome.change)
      perform(update(&state, .peopleRead(preview)))
    } catch {
      let sentence = Failure(error, texts: state.texts).sentence
      perform(update(&state, .peopleUnread(sentence)))
    }
  }

  /// A path without the quotation marks and the blank that terminals put around one that is dropped on them.
  private static func unquoted(_ path: String) -> String {
    let words = ShellWords.split(path)
    return words.count == 1 ? words[0] : path
  }
}
