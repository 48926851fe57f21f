import TavleCore
import TavleTexts
import TerminalKit

extension State {
  /// Whether what is pressed waits until the change before it is on the disk: as long as that is a matter of an instant.
  var isWaiting: Bool { inFlight != nil && connectivity == .online }

  /// Whether input must wait: for a change, for what was pressed before it, or for a layer to be seen.
  var mustHold: Bool { isWaiting || isUnseen || !held.isEmpty && !isInterrupted }

  /// Whether a key ends the program; that one never waits.
  func isQuit(_ key: Key) -> Bool {
    guard layers.isEmpty else { return key == .control("c") }
    if case .action(.quit) = keymap.match([key], in: scopeName) { return true }
    return false
  }

  /// Takes in how the connection is.
  ///
  /// When it is bad, what was pressed meanwhile is done after all: looking around needs no server.
  mutating func take(_ connection: Connectivity) -> [Effect] {
    connectivity = connection
    switch connection {
    case .slow: return releaseHeld()
    case .offline:
      hasBeenOffline = true
      toCopy = []
      return releaseHeld()
    case .online where hasBeenOffline:
      hasBeenOffline = false
      previewed = nil
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

  /// Ends the program, but asks first when there is a change that is not saved.
  ///
  /// Whoever is being asked that and wants to end it once more has answered.
  mutating func quit() -> [Effect] {
    if case .question(let question) = layers.last, case .quitUnsaved = question.purpose {
      return [.quit]
    }
    guard inFlight != nil, connectivity != .online else { return [.quit] }
    layers.append(
      .question(Question(purpose: .quitUnsaved, text: texts.connection.quitUnsaved)))
    return []
  }
}
