import CNcurses
import Glibc

/// Keys from the curses library.
struct CursesSource: KeySource {
  /// The library's window for reading.
  let window: UnsafeMutablePointer<WINDOW>
  /// The descriptor behind it.
  let descriptor: Int32

  mutating func next(within milliseconds: Int) -> KeyCode? {
    var value: UInt32 = 0
    // Bytes that are no character come as "nothing": they are passed over while more is waiting.
    for attempt in 0..<64 {
      switch tavle_next(window, attempt == 0 ? Int32(milliseconds) : 0, &value) {
      case 1: if let scalar = Unicode.Scalar(value) { return .scalar(scalar) }
      case 2: if Int32(value) != KEY_RESIZE { return .key(Int32(value)) }
      default: if tavle_waiting(descriptor) <= 0 { return nil }
      }
    }
    return nil
  }

  var milliseconds: Int {
    var now = timespec()
    clock_gettime(CLOCK_MONOTONIC, &now)
    return now.tv_sec * 1000 + now.tv_nsec / 1_000_000
  }
}
