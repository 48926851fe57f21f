public import TavleCore
import TavleTexts
public import TavleUI
public import TerminalKit

/// The interactive program without terminal and store: keys go in, screens come out.
///
/// Commits are carried out on a board of its own and come back at once, as a store would send them; long texts and
/// the log are served; every other effect is kept for the test to look at.
public struct Harness {
  /// The program.
  public var state: State
  /// The board as a store would have it, long texts included.
  public private(set) var stored: Board
  /// What the program asked for besides commits and reading.
  public private(set) var effects: [Effect] = []
  /// What was committed, oldest first.
  public private(set) var log: [LogEntry] = []
  private var undone: [LogEntry] = []
  /// Whether changes are answered at once; otherwise when ``answer()`` is called, as by a server that is far away.
  public var answersAtOnce = true
  private var unanswered: [Effect] = []

  /// A program on a board at a size, in a language, on Saturday 21 November 2026 at noon.
  public init(
    _ board: Board = Board(), size: Size = Size(columns: 140, rows: 40),
    language: Language = .english, unicode: Bool = true
  ) {
    let circumstances = Harness.circumstances
    state = State(
      circumstances: circumstances, size: size, texts: .texts(in: language),
      keymap: (try? Keymap<Action>.tavle()) ?? Keymap([]), looks: Looks(unicode: unicode),
      author: "Kari")
    stored = board
    send(.store(.first(Harness.withoutTexts(board), totals: [:], last: 0)))
    send(.store(.complete))
  }

  /// Saturday 21 November 2026, 12:00 UTC, and identifiers that are the same each time.
  public static var circumstances: Circumstances {
    let now = Moment(seconds: 1_795_262_400)
    return Circumstances(
      now: now, today: Day(number: Int32(now.seconds / 86_400)),
      identifiers: IdentifierSource(milliseconds: now.seconds * 1_000, seed: 42))
  }

  /// The example board in a language.
  public static func example(_ language: Language = .english) -> Board {
    var board = Board()
    var circumstances = circumstances
    _ = try? board.apply(numbered(ExampleBoard.change(in: language, &circumstances), from: 1))
    return board
  }

  /// The screen as it is now.
  public var screen: Screen { view(state) }

  /// The texts that went to the clipboard, oldest first.
  public var copied: [String] {
    effects.compactMap { effect in if case .copy(let text, _, _) = effect { text } else { nil } }
  }

  /// The last line's message.
  public var notice: String? { state.notice?.text }

  /// Presses the keys of a script.
  public mutating func press(_ script: String) throws(KeyScriptError) {
    for input in try KeyScript.inputs(script) { send(.input(input)) }
  }

  /// Sends a message and carries out what follows.
  public mutating func send(_ message: Message) {
    for effect in update(&state, message) { perform(effect) }
    if state.isUnseen { send(.drawn) }
  }

  /// Carries out the changes that have waited, and answers.
  public mutating func answer() {
    answersAtOnce = true
    let waiting = unanswered
    unanswered = []
    for effect in waiting { perform(effect) }
  }

  private mutating func perform(_ effect: Effect) {
    switch effect {
    case .commit where !answersAtOnce, .undo where !answersAtOnce, .redo where !answersAtOnce:
      unanswered.append(effect)
    case .commit(let change, let expected): commit(change, over: expected)
    case .undo(let sequence, _): undo(sequence)
    case .redo: redo()
    case .loadDetails(let post):
      if let details = stored.details(of: post) { send(.store(.details(post, details))) }
    case .loadLog(let post):
      let entries = log.filter { post == nil || $0.change.posts.contains { $0 == post } }
      send(.store(.log(entries.reversed(), post: post)))
    default: effects.append(effect)
    }
  }

  // MARK: A small store

  private mutating func commit(_ change: Change, over expected: Change) {
    undone = []
    do throws(Overtaken) {
      let rebased = try change.rebased(over: expected, on: stored)
      // As a store does: what is done already is done once more, so that the log has it.
      let done = rebased.isEmpty ? change : rebased
      record(Harness.numbered(done, from: (stored.posts.map(\.number).max() ?? 0) + 1))
    } catch {
      send(.store(.overtaken(error.conflicts.map(signed))))
    }
  }

  private func signed(_ conflict: Conflict) -> Conflict {
    var conflict = conflict
    let entry = log.last { $0.change.leaves.contains { $0.field == conflict.theirs.field } }
    (conflict.author, conflict.at) = (entry?.author, entry?.at)
    return conflict
  }

  /// Lets somebody else change the board at the same moment.
  ///
  /// The program hears of it only when it `isTold`, as when both press a key at once.
  public mutating func others(
    _ change: Change, by author: String = "Bo Holm", isTold: Bool = true
  ) throws(ModelError) {
    let inverse = try stored.apply(change)
    let entry = LogEntry(
      sequence: Int64(log.count + 1), session: "other", author: author,
      at: state.circumstances.now, change: change, inverse: inverse)
    log.append(entry)
    if isTold { send(.store(.changed([entry]))) }
  }

  private mutating func record(_ change: Change, undoes: Int64? = nil) {
    do throws(ModelError) {
      let inverse = try stored.apply(change)
      let entry = LogEntry(
        sequence: Int64(log.count + 1), session: "test", author: "Kari",
        at: state.circumstances.now, change: change, inverse: inverse, undoes: undoes)
      log.append(entry)
      send(.store(.committed(entry)))
    } catch {
      send(.store(.refused(state.texts.errors.model(error, in: stored))))
    }
  }

  private mutating func undo(_ sequence: Int64?) {
    let taken = Set(log.compactMap(\.undoes))
    let entry = log.last { entry in
      sequence.map { $0 == entry.sequence }
        ?? (entry.undoes == nil && !taken.contains(entry.sequence))
    }
    guard let entry else { return send(.store(.refused("nothing to undo"))) }
    undone.append(entry)
    record(entry.inverse, undoes: entry.sequence)
  }

  private mutating func redo() {
    guard let entry = undone.popLast() else { return send(.store(.refused("nothing to redo"))) }
    record(entry.change)
  }

  private static func numbered(_ change: Change, from first: Int) -> Change {
    var next = first
    return numbered(change, &next)
  }

  private static func numbered(_ change: Change, _ next: inout Int) -> Change {
    switch change {
    case .addPost(var post, let details) where post.number == 0:
      post.number = next
      next += 1
      return .addPost(post, details)
    case .group(let parts):
      var done: [Change] = []
      for part in parts { done.append(numbered(part, &next)) }
      return .group(done)
    default: return change
    }
  }

  private static func withoutTexts(_ board: Board) -> Board {
    var board = board
    board.forgetDetails(except: nil)
    return board
  }
}
