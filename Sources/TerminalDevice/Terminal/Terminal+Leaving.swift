import CNcurses
import Glibc
import TerminalKit

extension Terminal {
  /// Gives the terminal back to the shell until the program is continued; ``Input/resumed`` follows.
  ///
  /// The whole process group stops, as with the terminal's own stop key. Without a shell to continue it the call returns
  /// at once.
  public mutating func suspend() {
    leave()
    SignalGuard.standBack(true)
    SignalGuard.stop()
    SignalGuard.standBack(false)
    _ = SignalGuard.take()
    comeBack()
  }

  /// Runs something that needs the terminal for itself; afterwards the next frame is sent whole.
  ///
  /// Meanwhile the terminal is as it was before the program started, keys that interrupt do not reach the program, and
  /// standard error is let through.
  public mutating func outside<Result, Failure: Error>(
    _ body: () throws(Failure) -> Result
  ) throws(Failure) -> Result {
    leave()
    SignalGuard.standBack(true)
    defer {
      SignalGuard.standBack(false)
      enter()
    }
    return try body()
  }

  /// The terminal was somebody else's for a while.
  mutating func comeBack() {
    enter()
    pending.append(.resumed)
  }

  /// Puts the terminal back in good order.
  func leave() {
    write(modes.switches.off)
    if entry.leave.isEmpty { tavle_blank() }
    endwin()
    SignalGuard.disarm()
  }

  private mutating func enter() {
    SignalGuard.arm()
    reset_prog_mode()
    noticeSize()
    write(modes.switches.on)
  }
}
