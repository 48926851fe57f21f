import ArgumentParser
import TavleCore
import TavleStore
import TavleTexts

/// Copies a board to another place, whatever keeps it here and there.
struct CopyCommand: DeskCommand {
  static let configuration = CommandConfiguration(
    commandName: "copy", abstract: "Copy a board, log and all, to a file or a server.",
    discussion: """
      Both places are written like --board: the path of a file, or postgres://user@host/database. \
      There must be no board at the second one, or an empty one. Both may be in use. All of the \
      board is copied, or nothing; the first one stays as it is.
      """)

  @Argument(
    help: ArgumentHelp("The board that is copied.", valueName: "from"), completion: .file())
  var source: String

  @Argument(help: ArgumentHelp("Where it is copied to.", valueName: "to"), completion: .file())
  var target: String

  @OptionGroup var options: SharedOptions

  func run(at desk: Desk) throws {
    let copied = try copy(at: desk)
    if desk.isJSON { return try desk.json("boards", [CopyView(copied)]) }
    desk.say(desk.texts.commands.copied(copied.posts, copied.people, copied.entries))
  }

  private func copy(at desk: Desk) throws -> CopyProgress {
    let store = try Store.open(StoreLocation(source), StoreOptions(mayCreate: false))
    var meter = CopyMeter(texts: desk.texts)
    defer { meter.clear() }
    return try store.copy(to: StoreLocation(target)) { meter.show($0) }
  }
}

/// What was copied, as `--json` prints it.
struct CopyView: Encodable {
  let posts: Int
  let people: Int
  /// The entries of the log.
  let entries: Int

  init(_ copied: CopyProgress) {
    posts = copied.posts
    people = copied.people
    entries = copied.entries
  }
}

/// Shows on a terminal how far a copy has come, if the board is large enough to wait for.
struct CopyMeter {
  let texts: Texts
  private let output = Output.errors
  private var shown = ""

  init(texts: Texts) { self.texts = texts }

  /// Shows the share that is done.
  mutating func show(_ progress: CopyProgress) {
    guard progress.total > 20_000, output.isTerminal else { return }
    let text = texts.commands.copying(progress.rows * 100 / progress.total)
    guard text != shown else { return }
    output.data("\r\(text)")
    shown = text
  }

  /// Leaves an empty line.
  mutating func clear() {
    guard !shown.isEmpty else { return }
    output.data("\r\(String(repeating: " ", count: shown.count))\r")
    shown = ""
  }
}
