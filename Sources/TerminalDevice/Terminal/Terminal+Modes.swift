import CNcurses
import Glibc

extension Terminal {
  /// Listens to the mouse, or leaves it to the terminal for selecting text.
  public mutating func setMouse(on: Bool) { setMode(.mouse, on: on) }

  /// Sets the window's title, where the terminal has one.
  ///
  /// Control characters are left out; the old title comes back at the end.
  public mutating func setTitle(_ title: String) {
    guard capabilities.title else { return }
    setMode(.title, on: true)
    let clean = title.unicodeScalars.filter { $0.value >= 32 && !(0x7F...0x9F).contains($0.value) }
    write("\u{1B}]2;\(String(String.UnicodeScalarView(clean.prefix(256))))\u{7}")
  }

  /// Asks the terminal for its background colour, where it is likely to understand.
  ///
  /// The answer comes as ``Input/background(red:green:blue:)``, late or never: ask after the first frame.
  public func askBackground() {
    if capabilities.answersBackground { write("\u{1B}]11;?\u{1B}\\") }
  }

  mutating func setMode(_ mode: TerminalModes.Mode, on: Bool) {
    let bytes = modes.set(mode, on)
    guard !bytes.isEmpty else { return }
    // What undoes the mode is known before it is set: a crash may come in between.
    if on { prepareRestoring() }
    write(bytes)
    if !on { prepareRestoring() }
  }

  private func prepareRestoring() {
    // Without a second screen the text stays; the prompt goes below it.
    let leave = entry.leave.isEmpty ? "\r\n" : entry.leave
    SignalGuard.undo(
      with: modes.switches.off + entry.plain + entry.showCursor + entry.keypadOff + leave + "\r")
  }

  /// Sends bytes the library knows nothing of.
  ///
  /// Only between frames: the library has sent all of its own then.
  func write(_ text: String) { Self.write(text, to: output) }

  /// Sends bytes to a terminal.
  static func write(_ text: String, to output: Int32) {
    var text = text
    text.withUTF8 { bytes in
      var sent = 0
      while sent < bytes.count {
        let count = Glibc.write(output, bytes.baseAddress?.advanced(by: sent), bytes.count - sent)
        if count > 0 { sent += count } else if errno != EINTR { return }
      }
    }
  }
}
