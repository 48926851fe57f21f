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

  /// The form that the ending of a file stands for; `nil` for other endings.
  init?(of path: String) {
    guard let found = Self.allCases.first(where: { Files.hasEnding($0.ending, path) }) else {
      return nil
    }
    self = found
  }
}
