import ArgumentParser
import Foundation
import TavleCore
import TavleExchange
import TavleStore
import TavleTexts
import TerminalDevice
import TerminalKit

/// Opens the board: full screen on a terminal, else as text.
struct OpenCommand: DeskCommand {
  static let configuration = CommandConfiguration(
    commandName: "open", abstract: "The board: full screen, or as text where there is no terminal.",
    shouldDisplay: false)

  @OptionGroup var options: SharedOptions
  @OptionGroup var script: ScriptOptions

  var files: [String] { [script.script].compactMap(\.self) }

  func run(at desk: Desk) throws {
    if script.script != nil { return try script.play(at: desk, on: try desk.store()) }
    let problems = desk.themeProblems() + InboxReader.readBeforeOpening(at: desk)
    for problem in problems { desk.warn(problem) }
    guard desk.hasScreen else { return try desk.printBoard(try desk.wholeBoard()) }
    try desk.openScreen(at: try desk.location(), notice: problems.first)
  }
}

/// Plays keys against the board instead of showing it.
struct ScriptOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "Play the keys in a file, or of standard input for -, against the board.", valueName: "file"),
    completion: .file())
  var script: String?

  @Option(help: ArgumentHelp("The size of the screen for --script.", valueName: "columns×rows"))
  var size: ScreenSize = ScreenSize(columns: 120, rows: 40)

  @Flag(help: "Print the screen when the script is over.")
  var dump = false

  /// Plays the script on an open board.
  func play(at desk: Desk, on store: Store) throws {
    guard let script else { return }
    let keys = String(decoding: try Files.read(script), as: UTF8.self)
    var player = try ScriptPlayer(
      store, desk.settings.sessionOptions(at: store.location),
      size: Size(columns: size.columns, rows: size.rows))
    try player.play(keys)
    if dump { Output.standard.text(player.screen.text) }
  }
}

/// A size on the command line: `120x40`.
struct ScreenSize: ExpressibleByArgument {
  var columns, rows: Int

  init(columns: Int, rows: Int) { (self.columns, self.rows) = (columns, rows) }

  init?(argument: String) {
    let parts = argument.lowercased().split { $0 == "x" || $0 == "×" }.map { Int($0) }
    guard parts.count == 2, let columns = parts[0], let rows = parts[1],
      (1...1000).contains(columns), (1...1000).contains(rows)
    else { return nil }
    self.init(columns: columns, rows: rows)
  }

  var defaultValueDescription: String { "\(columns)x\(rows)" }
}

extension Desk {
  /// Whether there is a terminal that can show a full screen.
  var hasScreen: Bool {
    !isJSON && Output.standard.isTerminal && StandardInput.isTerminal
      && settings.environment["TERM"] != "dumb"
  }

  /// Prints a board as text or JSON.
  func printBoard(_ board: Board) throws {
    if isJSON {
      let posts = Stage.columns.flatMap { board.posts(in: $0) }.compactMap { board[$0] }
      return try json("posts", posts.map { PostView($0, on: board) })
    }
    let width = Output.standard.isTerminal ? Output.standard.width : nil
    let lines = BoardText(texts: texts, board: board, today: today).lines(width: width)
    Output.standard.text(lines.drop { $0.isEmpty }.joined(separator: "\n"))
  }

  /// Says on standard error what does not stop a command.
  func warn(_ sentence: String, as word: String? = nil) {
    Output.errors.text("\(word ?? texts.commands.warning): \(sentence)")
  }

  /// What is wrong with the user's theme that was chosen, in sentences.
  func themeProblems() -> [String] {
    settings.theme.map { ThemeCheck(folder: settings.themeFolder).problems(of: $0) }?
      .map(sentence(for:)) ?? []
  }

  /// A problem of a file in words, with file and line.
  func sentence(for problem: SettingsProblem) -> String {
    Failure(problem, texts: texts).sentence
  }

  /// Runs the interactive program until the user quits; a terminal that cannot show it gets the board as text.
  ///
  /// `notice` is said first. A board that `isKept` is backed up every day.
  func openScreen(
    at location: StoreLocation, notice: String? = nil, isKept: Bool = true
  ) throws {
    signal(SIGPIPE, SIG_DFL)
    do {
      var opening = BoardOpening(self, location)
      opening.options.notice = notice
      opening.options.isKept = isKept
      let status = try opening.run()
      if status != 0 { throw ExitCode(status) }
    } catch is TerminalError {
      let term = settings.environment["TERM"] ?? ""
      Output.errors.text("\(texts.commands.warning): \(texts.commands.noScreen(term))")
      try printBoard(try Store.open(location).loadBoard().board)
    }
  }
}
