import CNcurses
import Glibc

/// Keys from the curses library.
struct CursesSource: KeySource {
  /// The library's window for reading.
  let window: UnsafeMutablePointer<WINDOW>
  /// Whether characters come as UTF-8; else each byte is a character of Latin-1.
  let utf8: Bool
  private var characters = ByteDecoder()

  /// Keys that are read through a window.
  init(window: UnsafeMutablePointer<WINDOW>, utf8: Bool) {
    self.window = window
    self.utf8 = utf8
  }

  mutating func next(within milliseconds: Int) -> KeyCode? {
    var limit = milliseconds
    while true {
      let value = tavle_next(window, Int32(clamping: limit))
      guard value >= 0 else { return nil }
      guard value < 256 else {
        if value != KEY_RESIZE { return .key(value) }
        continue
      }
      guard utf8 else { return .scalar(Unicode.Scalar(UInt8(value))) }
      if let scalar = characters.add(UInt8(value)) { return .scalar(scalar) }
      // The rest of a character follows at once.
      limit = characters.isWithinCharacter ? max(limit, 50) : milliseconds
    }
  }

  var milliseconds: Int {
    var now = timespec()
    clock_gettime(CLOCK_MONOTONIC, &now)
    return now.tv_sec * 1000 + now.tv_nsec / 1_000_000
  }
}
