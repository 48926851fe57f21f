import Foundation
import TavleCore
import TavleStore
import TavleTexts
import TavleUI
import TerminalDevice
import TerminalKit

/// One run of the interactive program: the loop between terminal, state and store.
///
/// The only place where effects become deeds. Everything happens on the main thread, but the store, which has a
/// worker of its own.
struct Session: ~Copyable {
  /// All that decides what is on the screen.
  var state: State {
    _read { yield kept.state }
    _modify { yield &kept.state }
  }
  // In a box: the compiler follows every part of what cannot be copied, and a state has thousands.
  private let kept: KeptState
  var terminal: Terminal
  let options: SessionOptions
  let worker: StoreWorker
  let mailbox: Mailbox
  let shelf: ThemeShelf
  var theme: Theme
  /// What the user wrote in an editor that ended badly.
  var draft: DraftFile?
  var isOver = false
  /// What is to be said when the terminal is as it was.
  var farewell: String?
  /// What comes after this run; `nil` if the program is to end.
  var next: SessionEnd?
  /// Whether a backup is being looked for, as the board is damaged.
  var isLookingForBackup = false
  let keeper: Keeper
  /// The exit status: 0, or 128 and the number of the signal that ended it.
  var status: Int32 = 0

  /// Runs the interactive program on an open store until the user quits.
  ///
  /// - Returns: why it is over.
  /// - Throws: ``TerminalError`` where there is no full screen to be had, `StoreError` when the board cannot be read.
  static func run(_ store: sending Store, _ options: SessionOptions) throws -> SessionEnd {
    let mailbox = Mailbox()
    let keeper = Keeper(store.upkeep, mailbox)
    let worker = StoreWorker(store, author: options.author, mailbox: mailbox)
    let first = try worker.loadFirst()
    let terminal = try Terminal.open(
      TerminalOptions(
        environment: options.environment, depth: options.depth, mouse: options.mouse))
    var session = Session(terminal, options, worker, keeper, mailbox)
    session.begin(with: first)
    session.loop()
    worker.finish()
    session.warnOfUnsaved()
    let end = session.end()
    // Whoever quits while a backup is made has the terminal back already.
    keeper.finish()
    return end
  }

  private init(
    _ terminal: consuming Terminal, _ options: SessionOptions, _ worker: StoreWorker,
    _ keeper: Keeper, _ mailbox: Mailbox
  ) {
    let unicode = terminal.capabilities.utf8 && !options.ascii
    let looks = Looks(unicode: unicode)
    let depth = terminal.capabilities.color.depth
    let light = Background.isLight(colorFgBg: options.environment["COLORFGBG"]) ?? false
    let name = options.theme ?? ThemeChoice.usual(depth: depth, isLight: light)
    shelf = ThemeShelf(folder: options.themeFolder)
    theme = shelf.theme(name, depth: depth, glyphs: looks.glyphs)
    kept = KeptState(Session.state(options, size: terminal.size, looks: looks))
    kept.state.theme = name
    kept.state.themes = shelf.names
    self.terminal = terminal
    self.options = options
    self.worker = worker
    self.keeper = keeper
    self.mailbox = mailbox
  }

  /// A state before anything is loaded; also what scripts begin with.
  static func state(_ options: SessionOptions, size: Size, looks: Looks) -> State {
    let own = try? Keymap<Action>.tavle(own: options.keys)
    let keymap = own ?? (try? Keymap<Action>.tavle()) ?? Keymap([])
    var state = State(
      circumstances: Clock.circumstances(), size: size,
      texts: .texts(in: options.language), keymap: keymap, looks: looks, author: options.author)
    state.mouse = options.mouse
    (state.norms, state.ownPatterns) = (options.norms, options.patterns)
    state.utcOffset = Clock.offset(at: state.circumstances.now)
    return state
  }

  /// Gives the terminal back, says what is left to say, and returns why it is over.
  private consuming func end() -> SessionEnd {
    let (farewell, end) = (farewell, next ?? .quit(status))
    _ = consume self
    if let farewell { FileHandle.standardError.write(Data((farewell + "\n").utf8)) }
    return end
  }

  // MARK: The loop

  /// Shows the first frame, then reads what is not seen yet.
  private mutating func begin(with first: StoreNews) {
    perform(update(&state, .store(first)))
    draw()
    terminal.setTitle(state.board.name.isEmpty ? "tavle" : "tavle – \(state.board.name)")
    let kept = KeptText(for: options.location, options.environment).flatMap {
      $0.isThere ? $0.path : nil
    }
    if let words = options.notice ?? kept.map(state.texts.session.kept) ?? options.remark {
      state.notice = Notice(.note, words)
      draw()
    }
    if let backup = options.backup {
      perform(update(&state, .backup(backup)))
      draw()
    }
    worker.loadRest()
    if options.theme == nil, options.environment["COLORFGBG"] == nil { terminal.askBackground() }
  }

  private mutating func loop() {
    while !isOver {
      let midnight = Clock.millisecondsToMidnight(from: Clock.now)
      let inputs = terminal.read(alsoWatching: mailbox.descriptor, timeout: midnight)
      let letters = mailbox.collect()
      tick()
      for letter in letters { take(letter) }
      for input in inputs where !isOver { take(input) }
      if !isOver { draw() }
    }
  }

  private mutating func draw() {
    terminal.draw(view(state), theme: theme)
    if state.isUnseen { perform(update(&state, .drawn)) }
  }

  private mutating func tick() {
    let now = Clock.now
    guard now != state.circumstances.now else { return }
    state.utcOffset = Clock.offset(at: now)
    let before = state.circumstances.today
    perform(update(&state, .clock(now: now, today: Clock.day(now))))
    if state.circumstances.today != before { keep(isFirst: false) }
  }

  private mutating func take(_ input: TerminalKit.Input) {
    switch input {
    case .terminate(let signal):
      status = 128 + signal
    case .hangUp:
      status = 128 + SIGHUP
    case .background(let red, let green, let blue):
      followBackground(isLight: Background.isLight(red: red, green: green, blue: blue))
    default: break
    }
    perform(update(&state, .input(input)))
  }

  mutating func take(_ letter: Letter) {
    switch letter {
    case .news(.complete):
      perform(update(&state, .store(.complete)))
      worker.tidy()
      keep(isFirst: true)
    case .news(let news): perform(update(&state, .store(news)))
    case .refused(.overtaken(let conflicts)):
      perform(update(&state, .store(.overtaken(conflicts))))
    case .refused(let error):
      perform(update(&state, .store(.refused(words(for: error)))))
      offerBackup(after: error)
      meet(error)
    case .trouble(let error):
      perform(update(&state, .store(.trouble(words(for: error)))))
      meet(error)
    case .notKept(let error): take(notKept: error)
    case .hookEnded(let event, let end): take(hook: event, end)
    case .rescue(let damage): leave(damage)
    }
  }

  func words(for error: StoreError) -> String {
    if case .refused(let error) = error { return state.texts.errors.model(error, in: state.board) }
    return Failure(error, texts: state.texts).sentence
  }

  private mutating func followBackground(isLight: Bool) {
    guard options.theme == nil else { return }
    let name = ThemeChoice.usual(depth: terminal.capabilities.color.depth, isLight: isLight)
    guard name != state.theme else { return }
    state.theme = name
    use(theme: name)
  }

  /// Draws in a theme; which one the user has chosen is the state's affair.
  mutating func use(theme name: String) {
    theme = shelf.theme(
      name, depth: terminal.capabilities.color.depth, glyphs: state.looks.glyphs)
    terminal.redrawAll()
  }
}

/// The box that holds the state of a session.
private final class KeptState {
  var state: State

  init(_ state: State) { self.state = state }
}
