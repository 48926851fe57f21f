import CNcurses
import Glibc
public import TerminalKit

/// The terminal as a full screen.
///
/// Who owns this value owns the screen; when it goes away, the terminal is as it was.
///
/// The caller runs a loop: ``draw(_:theme:)``, then ``read(alsoWatching:timeout:)``. Nothing happens between the two and
/// no timer runs. A crash, a signal or `exit` puts the terminal back as well; messages on standard error appear then.
///
/// ```swift
/// var terminal = try Terminal.open()
/// while running {
///   terminal.draw(view(state), theme: theme)
///   for input in terminal.read(alsoWatching: mailbox.descriptor) { update(&state, input) }
/// }
/// ```
public struct Terminal: ~Copyable {
  /// What was found out about the terminal.
  public let capabilities: Capabilities
  /// Columns and rows, as of the last read.
  public internal(set) var size: Size

  let input: Int32
  let output: Int32
  let entry: TerminalEntry
  var source: CursesSource
  var machine: InputMachine
  var painter: Painter
  var modes = TerminalModes()
  var pending: [Input] = []
  var emptyReads = 0
  var mayHaveMore = false
  private let screen: OpaquePointer

  /// Takes the screen.
  ///
  /// - Throws: ``TerminalError`` where there is no full screen to be had; the terminal is untouched then.
  public static func open(_ options: TerminalOptions = TerminalOptions()) throws(TerminalError)
    -> Terminal
  {
    let discovery = try inspectOpen(options)
    let keys = isatty(STDIN_FILENO) == 1 ? STDIN_FILENO : Glibc.open("/dev/tty", O_RDWR | O_CLOEXEC)
    guard keys >= 0 else { throw .notATerminal }
    guard SignalGuard.begin(input: keys, output: STDOUT_FILENO) else { throw .alreadyOpen }
    guard let screen = start(discovery, input: keys), let window = tavle_key_window() else {
      SignalGuard.end()
      throw .unknownTerminal(term: discovery.capabilities.term)
    }
    var terminal = Terminal(discovery, input: keys, screen: screen, window: window)
    terminal.setMouse(on: options.mouse)
    return terminal
  }

  /// What ``open(_:)`` would find, without touching the screen.
  ///
  /// - Throws: ``TerminalError`` where there is no full screen to be had.
  public static func inspect(_ options: TerminalOptions = TerminalOptions()) throws(TerminalError)
    -> Capabilities
  {
    try inspectOpen(options).capabilities
  }

  private static func inspectOpen(_ options: TerminalOptions) throws(TerminalError) -> Discovery {
    guard isatty(STDOUT_FILENO) == 1 else { throw .notATerminal }
    return try Discovery.look(options, output: STDOUT_FILENO)
  }

  /// Starts the library with the chosen description.
  ///
  /// It would take a fixed size from `LINES` and `COLUMNS`, and then never notice a new one: they
  /// are removed, for good.
  private static func start(_ discovery: Discovery, input: Int32) -> OpaquePointer? {
    unsetenv("LINES")
    unsetenv("COLUMNS")
    let found = discovery.capabilities
    let delay = Int32(found.escapeDelay)
    guard found.entry == DirectEntry.name else {
      return tavle_start(found.entry, input, STDOUT_FILENO, delay)
    }
    let before = getenv("TERMINFO").map { String(cString: $0) }
    setenv("TERMINFO", DirectEntry.compiled, 1)
    defer { if let before { setenv("TERMINFO", before, 1) } else { unsetenv("TERMINFO") } }
    return tavle_start(found.entry, input, STDOUT_FILENO, delay)
      ?? tavle_start(discovery.entry.name, input, STDOUT_FILENO, delay)
  }

  private init(
    _ discovery: Discovery, input: Int32, screen: OpaquePointer,
    window: UnsafeMutablePointer<WINDOW>
  ) {
    capabilities = discovery.capabilities
    entry = discovery.entry
    size = Discovery.windowSize(STDOUT_FILENO)
    self.input = input
    output = STDOUT_FILENO
    self.screen = screen
    source = CursesSource(window: window, utf8: capabilities.typesUTF8)
    machine = InputMachine(table: .ofOpenTerminal())
    let hasColors = capabilities.color.depth != .none
    painter = Painter(
      depth: capabilities.color.depth, pairLimit: hasColors ? Int(tavle_start_colours()) : 0,
      utf8: capabilities.utf8)
    setMode(.paste, on: true)
    setMode(.focus, on: true)
    SignalGuard.arm()
  }

  deinit {
    leave()
    delwin(source.window)
    delscreen(screen)
    SignalGuard.end()
    if input != STDIN_FILENO { close(input) }
  }

  /// Shows a frame: only what differs from the last one is sent.
  ///
  /// The cursor is moved even where it is hidden.
  public mutating func draw(_ screen: Screen, theme: Theme) {
    painter.paint(screen, theme: theme, size: size)
  }

  /// Sends the whole of the next frame, whatever the terminal is believed to show.
  public mutating func redrawAll() { painter.forget() }
}
