import TavleCore

extension TextArea.Purpose {
  /// The change that gives the text a new value; `nil` for what is said anew.
  func setting(_ text: String) -> Change? {
    switch self {
    case .note(let id): .setPost(id, .note(text))
    case .caption(let id): .setPost(id, .caption(text))
    case .comment: nil
    }
  }

  /// What it is called outside; `nil` for what is written here only.
  var editedText: EditedText? {
    switch self {
    case .note(let id): .note(id)
    case .caption(let id): .caption(id)
    case .comment: nil
    }
  }
}
