import TavleCore
import TerminalKit

extension State {
  /// Takes text that was pasted: into the field that is open, or as a new idea.
  ///
  /// Never as commands.
  mutating func paste(_ text: String) -> [Effect] {
    switch layers.last {
    case .prompt(var prompt):
      prompt.paste(text)
      layers[layers.count - 1] = .prompt(prompt)
      return edited(prompt)
    case .picker(var picker) where !picker.isMenu:
      picker.query.paste(text)
      picker.selected = 0
      layers[layers.count - 1] = .picker(picker)
      return []
    case .area(var area):
      area.editor.paste(text)
      layers[layers.count - 1] = .area(area)
      return []
    case .picker, .question, .conflict: return []
    case nil:
      guard case .board = screen else { return [] }
      let stage = boardScreen?.stage.column == nil ? .tip : boardScreen?.stage ?? .tip
      return open(newPostPrompt(stage == .published ? .tip : stage, text: text))
    }
  }

  /// Takes a mouse event.
  mutating func point(_ event: MouseEvent) -> [Effect] {
    if !layers.isEmpty { return pointInLayer(event) }
    switch screen {
    case .board: return pointOnBoard(event)
    case .plan: return pointOnPlan(event)
    case .post, .roster, .contributor, .log, .composer, .today, .shoots, .favours:
      switch event.kind {
      case .wheelUp: return perform(.up)
      case .wheelDown: return perform(.down)
      case .press, .doublePress:
        let place = event.position
        return pointInList(row: place.row, column: place.column, open: event.kind == .doublePress)
      case .drag, .release, .secondary: return []
      }
    }
  }
}

extension Prompt {
  /// Takes pasted text in; of several lines for a new post all but the first are for its note.
  fileprivate mutating func paste(_ text: String) {
    guard case .newPost = purpose, let end = text.firstIndex(where: \.isNewline) else {
      return editor.paste(text)
    }
    editor.paste(String(text[..<end]))
    let more = text[text.index(after: end)...]
    if !more.allSatisfy(\.isWhitespace) { rest += (rest.isEmpty ? "" : "\n") + more }
  }
}
