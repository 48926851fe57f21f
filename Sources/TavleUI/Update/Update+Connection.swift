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

  /// Asks before the program ends with a change that is not saved; `nil` if there is none.
  mutating func askBeforeLosing() -> [Effect]? {
    guard inFlight != nil, connectivity != .online else { return nil }
    layers.append(
      .question(Question(purpose: .quitUnsaved, text: texts.connection.quitUnsaved)))
    return []
  }
}
