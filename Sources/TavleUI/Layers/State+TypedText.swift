import TerminalKit

extension State {
  /// What has been typed and not been taken yet, in fields whose words would be missed; empty for nothing.
  ///
  /// For the moment the program is made to end.
  public var typedText: String {
    let unsaved = connectivity == .online ? [] : inFlight?.typedTexts ?? []
    let texts = unsaved + layers.compactMap { layer -> String? in
      switch layer {
      case .prompt(let prompt) where prompt.wouldLoseText:
        [prompt.editor.text, prompt.rest].filter { !$0.isEmpty }.joined(separator: "\n")
      case .area(let area) where area.editor.text != area.original: area.editor.text
      default: nil
      }
    }
    return texts.joined(separator: "\n\n")
  }
}
