public import TavleCore
import TavleTexts
import TerminalKit

/// Something the screens save that is more than what stands on them.
public enum Document: Hashable, Sendable {
  /// The roster, as it can be shown around; of some colleagues, or of all with how the departments are covered.
  case roster(only: [ContributorID]?)
  /// What a colleague got out of helping.
  case gains(ContributorID)
  /// The plan of so many weeks from a day on.
  case plan(PaperForm, from: Day, weeks: Int)
}

/// A form of what is read without tavle.
public enum PaperForm: CaseIterable, Hashable, Sendable {
  case page, text, markdown, calendar, table
}

/// A form of the sheet for a shoot.
public enum SheetForm: CaseIterable, Hashable, Sendable {
  /// On the clipboard; as a draft of a mail; a page to print; for a calendar.
  case copy, mail, page, calendar
}

extension State {
  /// What saving the screen that is shown means: a document where there is one, else its lines as they stand.
  ///
  /// A document of a part of the board would be wrong, and is not made before all is there.
  mutating func saveScreen() -> [Effect] {
    let document: Document
    switch screen {
    case .roster(let shown): document = .roster(only: shown.filterText.isEmpty ? nil : shown.rows)
    case .contributor(let shown): document = .gains(shown.person)
    case .plan where isLoading: return say(.note, texts.errors.stillReading)
    case .plan: return open(paperPicker())
    default: return [.save(TavleUI.view(self).text, name: "tavle-\(screen.scope).txt")]
    }
    return isLoading ? say(.note, texts.errors.stillReading) : [.saveDocument(document)]
  }

  private func paperPicker() -> Picker {
    menu(
      .paper, texts.plan.saveAs,
      zip(PaperForm.allCases, ["p", "t", "m", "c", "s"]).map { form, key in
        Picker.Item(.paper(form), texts.plan.name(of: form), key: key)
      })
  }

  /// Saves the weeks of the plan that are shown.
  mutating func save(planAs form: PaperForm) -> [Effect] {
    guard let shown = planScreen else { return [] }
    let weeks = shown.weeks
    return [.saveDocument(.plan(form, from: weeks[0], weeks: weeks.count))]
  }
}

extension PlanTexts {
  /// What a form is called.
  fileprivate func name(of form: PaperForm) -> String {
    switch form {
    case .page: page
    case .text: plainText
    case .markdown: markdown
    case .calendar: calendar
    case .table: table
    }
  }
}
