import CNcurses
import Glibc
public import TerminalKit

extension Terminal {
  /// Sleeps until something comes from the terminal, from a signal or on another descriptor, and returns all that has
  /// come from the first two, in order.
  ///
  /// A held key comes as one batch, and so does a storm of new sizes (as one). The result is empty when the other
  /// descriptor became readable or the time is up.
  ///
  /// - Parameters:
  ///   - descriptor: Another descriptor to wake up for; it is not read.
  ///   - milliseconds: The longest sleep; `nil` sleeps as long as it takes.
  /// - Returns: What has come, or nothing.
  public mutating func read(
    alsoWatching descriptor: Int32? = nil, timeout milliseconds: Int? = nil
  ) -> [Input] {
    let limit = pending.isEmpty && !mayHaveMore ? milliseconds.map { Int32(clamping: $0) } ?? -1 : 0
    var watched = [
      pollfd(fd: SignalGuard.descriptor, events: Int16(POLLIN), revents: 0),
      pollfd(fd: input, events: Int16(POLLIN), revents: 0),
    ]
    if let descriptor { watched.append(pollfd(fd: descriptor, events: Int16(POLLIN), revents: 0)) }
    _ = poll(&watched, nfds_t(watched.count), limit)
    receiveSignals()
    receiveInput(ready: watched[1].revents != 0)
    defer { pending.removeAll() }
    return pending
  }

  private mutating func receiveInput(ready: Bool) {
    guard ready || mayHaveMore else { return }
    let waiting = tavle_waiting(input)
    let inputs = waiting > 0 || mayHaveMore ? machine.drain(&source) : []
    mayHaveMore = inputs.count >= InputMachine.drainLimit
    pending += inputs
    // A descriptor that is ready without bytes is at its end. Once may be chance.
    emptyReads = waiting > 0 ? 0 : emptyReads + 1
    if emptyReads >= 3 { pending.append(.hangUp) }
  }

  private mutating func receiveSignals() {
    let numbers = SignalGuard.take()
    if numbers.contains(SIGTSTP) { suspend() }
    if numbers.contains(SIGCONT) { comeBack() }
    if numbers.contains(SIGWINCH) { noticeSize() }
    for number in [SIGTERM, SIGINT, SIGQUIT] where numbers.contains(number) {
      pending.append(.terminate(signal: number))
    }
    if numbers.contains(SIGHUP) { pending.append(.hangUp) }
  }

  /// Takes the window's present size.
  mutating func noticeSize() {
    let now = Discovery.windowSize(output)
    tavle_resize(Int32(now.rows), Int32(now.columns))
    painter.forget()
    guard now != size else { return }
    size = now
    pending.append(.resize(now))
  }
}
