import TavleCore
import TavleStore
import TavleTexts
import TerminalDevice

/// What a command works with: settings, texts, time, and the board, which is opened when it is first asked for.
final class Desk {
  let settings: Settings
  let texts: Texts
  /// Whether results are printed as JSON.
  let isJSON: Bool
  /// The time and fresh identifiers.
  var circumstances = Clock.circumstances()
  /// What was last read of the board; knows the names for messages.
  private(set) var known = Board()
  /// The board, if it was asked for.
  private(set) var opened: Store?
  /// Whether it is said that a forgetting was interrupted.
  var speaksOfForgetting = true
  /// The board that was named on the command line.
  let board: String?

  /// Sets everything up and says which settings were not understood.
  ///
  /// - Throws: ``Failure`` when the configuration cannot be read, or there is no theme of the name that was given.
  init(_ options: SharedOptions) throws {
    do {
      settings = try Settings(options)
    } catch {
      throw Failure(error, texts: .texts(in: options.lang ?? .ofLocale))
    }
    texts = .texts(in: settings.language)
    board = options.board
    isJSON = options.json
    for warning in settings.warnings { warn(sentence(for: warning)) }
    do { try check(theme: options.theme) } catch { throw Failure(error, texts: texts) }
  }

  /// A theme that was named must be there; one in the configuration may be missing for a while.
  private func check(theme: String?) throws(CommandError) {
    guard let theme else { return }
    let names = ThemeShelf(folder: settings.themeFolder).names
    guard !names.contains(theme) else { return }
    throw .unknownWord(.theme, theme, known: names.map { KnownWord(name: $0) })
  }

  /// The day here.
  var today: Day { circumstances.today }

  /// Reads days in the user's language first.
  var dateReader: DateReader { DateReader(today: today, language: settings.language) }

  /// Where the board is.
  func location() throws(CommandError) -> StoreLocation {
    guard let location = settings.location else { throw .noHome }
    return location
  }

  /// The open board.
  func store() throws -> Store {
    if let opened { return opened }
    let location = try location()
    let isNew = !location.exists
    if let words = passwordWarning(location) { warn(words) }
    let store = try Store.open(location)
    if isNew, let words = networkWarning(location) { warn(words) }
    warnOfUnfinishedForgetting(of: store)
    opened = store
    return store
  }

  /// All of the board, long texts left out.
  func wholeBoard() throws -> Board {
    known = try store().loadBoard().board
    return known
  }

  /// The part of the board that has certain posts, with their long texts, all colleagues, and all posts of some
  /// stages.
  func board(with numbers: [Int], stages: [Stage] = []) throws -> (board: Board, posts: [Post]) {
    let store = try store()
    var board = Board()
    board.load(contributors: try store.contributors())
    for stage in stages { board.load(posts: try store.posts(in: stage)) }
    let posts = try numbers.map { number in
      guard let post = try store.post(number: number) else {
        throw CommandError.noSuchPost(number)
      }
      return post
    }
    board.load(posts: posts)
    for post in posts {
      board.load(details: try store.details(of: post.id) ?? PostDetails(), of: post.id)
    }
    known = board
    return (board, posts)
  }

  /// Puts a change on the disk that depends on what is there: nobody else writes between what is read to make it and
  /// the writing.
  ///
  /// Nil when the change is empty.
  func commit(making: () throws -> Change) throws -> LogEntry? {
    try store().commit(author: settings.author, at: circumstances.now, building: making)
  }

  /// Puts a change on the disk that was made of a board read before; what others have done since is not overruled.
  func commit(_ change: Change, over board: Board) throws -> LogEntry {
    try store().commit(
      change, author: settings.author, at: circumstances.now, over: board.expectation(of: change))
  }

  /// Puts a change on the disk.
  func commit(_ change: Change) throws -> LogEntry {
    try store().commit(change, author: settings.author, at: circumstances.now)
  }
}

extension Language {
  /// The language of the locale of this process, else English.
  static var ofLocale: Language { Settings.localeLanguage(processEnvironment()) }
}
