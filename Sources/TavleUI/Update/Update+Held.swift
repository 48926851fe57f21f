import TerminalKit

// What is pressed before the program can take it waits, and is taken in the order in which it came.

extension State {
  /// Opens a layer nobody asked for; keys that were pressed before it was there wait until it is closed.
  ///
  /// Below what is open already: nobody is to answer a question by what they are just typing elsewhere.
  mutating func interrupt(with layer: Layer) {
    buried += 1
    layers.insert(layer, at: 0)
    surface()
  }

  /// Notes that a layer nobody asked for has come up, as nothing lies above it any more.
  mutating func surface() {
    guard buried > 0, layers.count <= buried else { return }
    buried = max(0, layers.count - 1)
    guard !layers.isEmpty else { return }
    isInterrupted = true
    isUnseen = true
  }

  /// Goes on with what had to wait, when the layer that came between is closed.
  mutating func endInterruption() -> [Effect] {
    guard isInterrupted, layers.isEmpty else { return [] }
    isInterrupted = false
    return releaseHeld()
  }

  /// Takes the input that had to wait.
  ///
  /// What follows a change that could not be made was not meant for the field that is still open for it: it waits until
  /// that is closed.
  mutating func releaseHeld() -> [Effect] {
    var effects: [Effect] = []
    while !isWaiting, !isUnseen, !isInterrupted, !held.isEmpty {
      effects += takeNext(held.removeFirst())
      isInterrupted = isInterrupted || isHeldBack && !layers.isEmpty && !held.isEmpty
    }
    return effects
  }
}
