import Glibc
import TestSupport

/// A bare terminal that keeps every byte it gets and answers nothing.
final class Pty {
  /// All that was written so far.
  private(set) var bytes: [UInt8] = []
  private let child: ChildProcess
  /// Kept, because the folder goes with it.
  private let home: Home
  private var master: Int32
  private var status: Int32?

  /// Runs a program, tavle unless told otherwise, as the leader of a session on a new terminal.
  init(
    _ home: Home, _ arguments: [String] = [Home.tavle], columns: UInt16 = 100, rows: UInt16 = 30,
    environment extra: [String: String?] = [:]
  ) throws {
    self.home = home
    master = open("/dev/ptmx", O_RDWR | O_NOCTTY | O_CLOEXEC)
    let path = try Self.unlock(master)
    Self.resize(master, columns, rows)
    child = try ChildProcess(
      arguments, environment: home.environment(extra), streams: .terminal(path))
  }

  deinit {
    if status == nil {
      kill(child.id, SIGKILL)
      _ = child.end(waiting: true)
    }
    close()
  }

  /// The process.
  var program: pid_t { child.id }

  /// Everything that was written, as text.
  var text: String { String(decoding: bytes, as: UTF8.self) }

  /// Closes the window.
  func close() {
    if master >= 0 { Glibc.close(master) }
    master = -1
  }

  /// Sends keys.
  func send(_ text: String) {
    _ = Array(text.utf8).withUnsafeBytes { write(master, $0.baseAddress, $0.count) }
  }

  /// Gives the terminal another size.
  func resize(columns: UInt16, rows: UInt16) { Self.resize(master, columns, rows) }

  /// Lets the terminal's other end be opened.
  ///
  /// - Returns: its path. See ioctl_tty(2): TIOCSPTLCK and TIOCGPTN, which Swift does not import.
  private static func unlock(_ master: Int32) throws -> String {
    var (locked, number): (CInt, CUnsignedInt) = (0, 0)
    guard ioctl(master, 0x4004_5431, &locked) == 0, ioctl(master, 0x8004_5430, &number) == 0
    else { throw TestFailure("no terminal: \(String(cString: strerror(errno)))") }
    return "/dev/pts/\(number)"
  }

  private static func resize(_ master: Int32, _ columns: UInt16, _ rows: UInt16) {
    var size = winsize(ws_row: rows, ws_col: columns, ws_xpixel: 0, ws_ypixel: 0)
    _ = ioctl(master, UInt(TIOCSWINSZ), &size)
  }

  /// The line discipline of the terminal, every setting.
  var modes: [UInt64] {
    var modes = termios()
    tcgetattr(master, &modes)
    let keys = withUnsafeBytes(of: modes.c_cc) { $0.map(UInt64.init) }
    return [modes.c_iflag, modes.c_oflag, modes.c_cflag, modes.c_lflag].map(UInt64.init) + keys
  }

  /// Reads what comes next; `false` if nothing came in time or the other end is closed.
  @discardableResult
  func read(within limit: Limit) -> Bool {
    var watched = pollfd(fd: master, events: Int16(POLLIN), revents: 0)
    guard poll(&watched, 1, limit.milliseconds) > 0, watched.revents & Int16(POLLIN) != 0 else {
      return false
    }
    var piece = [UInt8](repeating: 0, count: 65_536)
    let count = Glibc.read(master, &piece, piece.count)
    if count > 0 { bytes += piece[..<count] }
    return count > 0
  }

  /// Reads until a text has come.
  func read(until text: String, within limit: Limit = Limit()) throws {
    while !self.text.contains(text) {
      guard read(within: limit) else { throw TestFailure("never came: \(text)\n\(readable)") }
    }
  }

  /// Reads until nothing more comes for a while.
  func settle(seconds: Double = 0.3) { while read(within: Limit(seconds: seconds)) {} }

  /// Reads until the program ends.
  ///
  /// - Returns: its exit status, or 128 and the signal that ended it.
  func end(within limit: Limit = Limit()) throws -> Int32 {
    let ended = holds(within: limit) {
      if master >= 0 { while read(within: Limit(seconds: 0)) {} }
      status = status ?? child.end()
      return status != nil
    }
    guard ended, let status else { throw TestFailure("does not end\n\(readable)") }
    return status
  }

  /// What was written, with the escapes to be read.
  var readable: String { text.replacing("\u{1B}", with: "␛") }
}
