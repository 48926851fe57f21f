import TavleCore
import TavleStore
import TavleTexts
import TavleUI
import TerminalKit

/// Plays a script of keys against a board without a terminal, for tests, bug reports and pictures.
///
/// Changes are really committed to the store, in order; what needs a terminal or another program is left out.
struct ScriptPlayer {
  private var state: State
  private let store: Store
  private let author: String
  private let reading: PeopleReading
  private var isOver = false

  /// A player on an open store.
  init(_ store: Store, _ options: SessionOptions, size: Size) throws(StoreError) {
    self.store = store
    author = options.author
    reading = PeopleReading(
      texts: .texts(in: options.language), environment: options.environment)
    state = Session.state(options, size: size, looks: Looks(unicode: !options.ascii))
    let (board, last) = try store.loadBoard()
    play(.store(.first(board, totals: [:], last: last)))
    play(.store(.complete))
  }

  /// The screen as it is now.
  var screen: Screen { view(state) }

  /// Plays what a script says, until its end or until it quits.
  ///
  /// - Throws: `KeyScriptError` for the first word that is not understood; nothing is played then.
  mutating func play(_ script: String) throws(KeyScriptError) {
    for input in try KeyScript.inputs(script) where !isOver {
      let now = Clock.now
      play(.clock(now: now, today: Clock.day(now)))
      play(.input(input))
    }
  }

  private mutating func play(_ message: Message) {
    for effect in update(&state, message) { perform(effect) }
    if state.isUnseen { play(.drawn) }
  }

  private mutating func perform(_ effect: Effect) {
    let (now, author) = (Clock.now, author)
    switch effect {
    case .commit(let change, let expected):
      answer { store throws(StoreError) in
        try store.commit(change, author: author, at: now, over: expected)
      }
    case .undo(nil, let seen):
      answer { store throws(StoreError) in try store.undo(author: author, at: now, seen: seen) }
    case .undo(let sequence?, _):
      answer { store throws(StoreError) in
        try store.undo(sequence: sequence, author: author, at: now)
      }
    case .redo(let seen):
      answer { store throws(StoreError) in try store.redo(author: author, at: now, seen: seen) }
    case .loadDetails(let post):
      if let details = try? store.details(of: post) { play(.store(.details(post, details))) }
    case .loadLog(let post):
      if let log = try? store.log(limit: 500, post: post) { play(.store(.log(log, post: post))) }
    case .readPeople(let path):
      let message = reading.message(
        path, on: state.board.contributors, &state.circumstances,
        forgotten: store.daysForgotten)
      play(message)
    case .quit: isOver = true
    default: break
    }
  }

  private mutating func answer(_ body: (Store) throws(StoreError) -> LogEntry) {
    do throws(StoreError) {
      play(.store(.committed(try body(store))))
    } catch .overtaken(let conflicts) {
      play(.store(.overtaken(conflicts)))
    } catch {
      play(.store(.refused(Failure(error, texts: state.texts, board: state.board).sentence)))
    }
  }
}
