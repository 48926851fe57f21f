import TavleCore
import TavleTexts
import TerminalKit

extension State {
  /// Whether what is pressed waits until the change before it is on the disk: as long as that is a matter of an instant.
  var isWaiting: Bool { inFlight != nil && connectivity == .online }

  /// Takes in how the connection is.
  ///
  /// When it is bad, what was pressed meanwhile is done after all: looking around needs no server.
  mutating func take(_ connection: Connectivity) -> [Effect] {
    let before = connectivity
    connectivity = connection
    switch connection {
    case .slow, .offline: return releaseHeld()
    case .online where before == .offline:
      if inFlight == nil { notice = Notice(.note, texts.connection.back) }
      return screens.flatMap(\.wishes)
    case .online: return []
    }
  }

  /// Why nothing can be changed at the moment; `nil` if it can.
  private var obstacle: String? {
    if connectivity == .offline { return texts.connection.notDoneOffline }
    return inFlight == nil ? nil : texts.connection.notDoneSlow
  }

  /// Holds a change back that cannot be sent, and says why; `nil` if it can be sent.
  ///
  /// Whatever was open before the key that asked for it stays open, see ``keepingLayers(_:)``.
  mutating func holdBack() -> [Effect]? {
    guard let obstacle else { return nil }
    isHeldBack = true
    notice = Notice(.error, obstacle)
    return connectivity == .offline ? [.reconnect] : []
  }

  /// Does something that may want to change the board; if that was held back, what was being typed or chosen is as
  /// it was.
  mutating func keepingLayers(_ body: (inout State) -> [Effect]) -> [Effect] {
    let before = layers
    isHeldBack = false
    let effects = body(&self)
    if isHeldBack { layers = before }
    return effects
  }

  /// Opens a text again that came from the user's editor and could not be saved.
  mutating func reopen(_ text: String, _ what: EditedText) {
    let (id, isNote): (PostID, Bool) =
      switch what {
      case .note(let id): (id, true)
      case .caption(let id): (id, false)
      }
    let number = "#\(board[id]?.number ?? 0)"
    let details = board.details(of: id)
    var area =
      isNote
      ? TextArea(.note(id), title: texts.post.noteOf(number), text: details?.note ?? "")
      : TextArea(.caption(id), title: texts.post.captionOf(number), text: details?.caption ?? "")
    area.editor = TextEditor(text)
    layers.append(.area(area))
  }

  /// Asks before the program ends with a change that is not saved; `nil` if there is none.
  mutating func askBeforeLosing() -> [Effect]? {
    guard inFlight != nil, connectivity != .online else { return nil }
    layers.append(
      .question(Question(purpose: .quitUnsaved, text: texts.connection.quitUnsaved)))
    return []
  }
}

extension InFlight {
  /// What was typed for the change that is on its way.
  var typedTexts: [String] { change?.typedTexts ?? [] }
}

extension Change {
  /// The texts in it that somebody has typed.
  fileprivate var typedTexts: [String] {
    switch self {
    case .addPost(let post, let details): [post.title, details.note].filter { !$0.isEmpty }
    case .setPost(_, .title(let text)), .setPost(_, .note(let text)),
      .setPost(_, .caption(let text)):
      [text]
    case .addComment(let comment): [comment.text]
    case .addContributor(let person): [person.name]
    case .group(let changes): changes.flatMap(\.typedTexts)
    default: []
    }
  }
}
