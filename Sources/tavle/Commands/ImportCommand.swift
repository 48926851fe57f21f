import ArgumentParser
import Foundation
import TavleCore
import TavleExchange
import TavleStore
import TavleTexts

/// Takes in what other programs wrote.
struct ImportCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "import", abstract: "Take in a board, tips, or another program's export.",
    subcommands: [
      TrelloImportCommand.self, PeopleImportCommand.self, InboxImportCommand.self,
      BoardImportCommand.self,
    ])
}

/// Takes in the JSON export of a Trello board.
struct TrelloImportCommand: DeskCommand {
  static let configuration = CommandConfiguration(
    commandName: "trello", abstract: "Take in the JSON export of a Trello board.",
    discussion: """
      Shows first what becomes of what. On a terminal each list's stage can be chosen, and \
      nothing happens without a yes. The same file again changes nothing.
      """)

  @Argument(help: "The file, or - for standard input.", completion: .file(extensions: ["json"]))
  var file: String

  @Option(help: ArgumentHelp("The stage of a list; may be repeated.", valueName: "list=stage"))
  var map: [String] = []

  @Flag(help: "Only show what would happen.")
  var dryRun = false

  @Flag(help: "Do not ask.")
  var yes = false

  @OptionGroup var options: SharedOptions

  var files: [String] { [file] }

  func run(at desk: Desk) throws {
    let data = try Files.read(file)
    var stages = try mapping()
    var plan = try TrelloImport.plan(of: data, map: stages, zone: .current)
    let board = try desk.wholeBoard()
    let dialogue = ImportDialogue(desk)
    let asks = !yes && !dryRun && file != "-" && desk.isTalking
    if asks {
      stages.merge(dialogue.stages(for: plan.lists)) { told, _ in told }
      plan = try TrelloImport.plan(of: data, map: stages, zone: .current)
    }
    let known = KnownOrigins(of: board)
    let change = plan.changes(known: known, &desk.circumstances)
    let summary = plan.summary(known: known)
    if !desk.isJSON { dialogue.show(summary) }
    if dryRun || change.isEmpty { return try dialogue.report(summary, isDone: false) }
    if asks, !dialogue.confirms() { return desk.say(desk.texts.commands.imports.cancelled) }
    _ = try desk.commit(change)
    try dialogue.report(summary, isDone: true)
  }

  private func mapping() throws(CommandError) -> [String: Stage] {
    var stages: [String: Stage] = [:]
    for text in map {
      guard let equals = text.lastIndex(of: "="), equals > text.startIndex else {
        throw .badMapping(text)
      }
      stages[String(text[..<equals])] = try Vocabularies.stages.find(
        String(text[text.index(after: equals)...]))
    }
    return stages
  }
}

/// Takes in a whole board that tavle exported.
struct BoardImportCommand: DeskCommand {
  static let configuration = CommandConfiguration(
    commandName: "board", abstract: "Read a board that tavle exported into an empty one.")

  @Argument(help: "The file, or - for standard input.", completion: .file(extensions: ["json"]))
  var file: String

  @OptionGroup var options: SharedOptions

  var files: [String] { [file] }

  func run(at desk: Desk) throws {
    let document = try BoardDocument(decoding: try Files.read(file))
    guard try desk.store().boardCount() == 0, try desk.store().contributors().isEmpty else {
      throw CommandError.boardNotEmpty
    }
    _ = try desk.commit(document.change)
    if desk.isJSON {
      let board = try desk.wholeBoard()
      let posts = Stage.allCases.flatMap { board.posts(in: $0) }.compactMap { board[$0] }
      return try desk.json("posts", posts.map { PostView($0, on: board) })
    }
    let counts = (document.posts.count, document.contributors.count)
    desk.say(desk.texts.commands.imports.added(counts.0, counts.1))
  }
}

extension Desk {
  /// Whether questions can be asked and will be seen.
  var isTalking: Bool { !isJSON && StandardInput.isTerminal && Output.standard.isTerminal }
}
