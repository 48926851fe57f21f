import ArgumentParser

/// A form the plan is written in.
enum PlanFormat: String, CaseIterable, ExpressibleByArgument {
  case text, markdown, html, ics, csv

  /// The ending of a file in this form.
  var ending: String {
    switch self {
    case .text: "txt"
    case .markdown: "md"
    case .html, .ics, .csv: rawValue
    }
  }
}
