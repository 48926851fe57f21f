import TavleUI

extension PlanFormat {
  /// The form that was chosen on the screen.
  init(_ form: PaperForm) {
    switch form {
    case .page: self = .html
    case .text: self = .text
    case .markdown: self = .markdown
    case .calendar: self = .ics
    case .table: self = .csv
    }
  }
}
