import TerminalKit

extension State {
  /// What has been typed and is not on the disk, in fields whose words would be missed; empty for nothing.
  ///
  /// For the moment the program is made to end.
  public var typedText: String {
    (layers.map(\.typedText) + [inFlight?.source?.typedText ?? ""]).filter { !$0.isEmpty }
      .joined(separator: "\n\n")
  }
}

extension Layer {
  /// Whether anything stands in it, be it as short as a day.
  var hasWords: Bool {
    switch self {
    case .prompt(let prompt): !prompt.editor.isEmpty || !prompt.rest.isEmpty
    case .area(let area): !area.editor.text.isEmpty
    case .picker, .question, .conflict: false
    }
  }

  /// What was typed in it and would be missed; empty for nothing.
  var typedText: String {
    switch self {
    case .prompt(let prompt) where prompt.wouldLoseText:
      [prompt.editor.text, prompt.rest].filter { !$0.isEmpty }.joined(separator: "\n")
    case .area(let area) where area.editor.text != area.original: area.editor.text
    case .conflict(let conflict): conflict.flight.source?.typedText ?? ""
    default: ""
    }
  }
}
