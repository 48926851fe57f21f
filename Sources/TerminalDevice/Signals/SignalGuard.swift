import CNcurses
import Glibc

/// The one place that talks to the signal handlers (see `guard.h`), which put the terminal back whatever happens.
enum SignalGuard {
  /// Remembers the terminal and catches signals; `false` where a screen is open already.
  static func begin(input: Int32, output: Int32) -> Bool { tavle_guard_begin(input, output) == 1 }

  /// From now on the screen is ours: a crash must give it back, and standard error is held.
  static func arm() { tavle_guard_arm() }

  /// The screen has been given back; held messages are printed.
  static func disarm() { tavle_guard_disarm() }

  /// Says which bytes undo all modes that are set.
  static func undo(with bytes: String) {
    var bytes = bytes
    bytes.withUTF8 { buffer in
      buffer.withMemoryRebound(to: CChar.self) { text in
        if let start = text.baseAddress { tavle_guard_undo_with(start, text.count) }
      }
    }
  }

  /// Gives the signals back to whoever had them.
  static func end() { tavle_guard_end() }

  /// Leaves interrupts and stops to another program that has the terminal.
  static func standBack(_ back: Bool) { tavle_guard_stand_back(back ? 1 : 0) }

  /// Stops this program and the ones started with it until the shell continues them.
  static func stop() {
    tavle_guard_stop()
    // Another thread may take the signal, so that the process runs on for a moment; being continued is a signal too.
    var wait = pollfd(fd: descriptor, events: Int16(POLLIN), revents: 0)
    _ = poll(&wait, 1, 50)
  }

  /// Becomes readable when a signal has come.
  static var descriptor: Int32 { tavle_guard_descriptor() }

  /// The signals that have come since the last call, each once.
  static func take() -> Set<Int32> {
    var bytes = [UInt8](repeating: 0, count: 64)
    var numbers: Set<Int32> = []
    while true {
      let count = read(descriptor, &bytes, bytes.count)
      guard count > 0 else { return numbers }
      numbers.formUnion(bytes[..<count].map(Int32.init))
    }
  }
}
