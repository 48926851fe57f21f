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

      Members who were forgotten are left out, and named, unless --again says otherwise: what they did goes to a former \
      colleague, and their whole name is taken out of the texts. They are known by the name if they were forgotten without a \
      mail address, as Trello tells no addresses.
      """)

  @Argument(help: "The file, or - for standard input.", completion: .file(extensions: ["json"]))
  var file: String

  @Option(help: ArgumentHelp("The stage of a list; may be repeated.", valueName: "list=stage"))
  var map: [String] = []

  @Flag(help: "Only show what would happen.")
  var dryRun = false

  @Flag(help: "Do not ask.")
  var yes = false

  @Flag(help: "Take in those who were forgotten, too.")
  var again = false

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
    let leftOut = try leftOut(of: plan, known, at: desk)
    let change = try plan.changes(
      known: known, without: Set(leftOut.keys), on: Array(board.contributors),
      desk.forgettingWords, &desk.circumstances)
    let summary = plan.summary(
      known: known, leftOut: leftOut.values.sorted { $0.name < $1.name })
    if !desk.isJSON { dialogue.show(summary) }
    if dryRun || change.isEmpty { return try dialogue.report(summary, isDone: false) }
    if asks, !dialogue.confirms() { return desk.say(desk.texts.commands.imports.cancelled) }
    _ = try desk.commit(change)
    try dialogue.report(summary, isDone: true)
  }

  /// Who was forgotten, by what they are in Trello.
  private func leftOut(
    of plan: ImportPlan, _ known: KnownOrigins, at desk: Desk
  ) throws -> [String: LeftOut] {
    let new = plan.newcomers(known: known)
    let days = try desk.daysForgotten(
      of: new.map { $0.contributor(ContributorID(rawValue: 0)) }, again: again)
    let pairs = zip(new, days).compactMap { person, day in
      day.map { (person.origin, LeftOut(name: person.name, forgottenOn: $0)) }
    }
    return Dictionary(pairs) { first, _ in first }
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
    commandName: "board", abstract: "Read a board that tavle exported into an empty one.",
    discussion: """
      Whoever was forgotten on this board is left out, and named, unless --again says otherwise: what they did goes to a \
      former colleague, and their whole name is taken out of the texts. A new board knows of nobody who was forgotten \
      elsewhere.
      """)

  @Argument(help: "The file, or - for standard input.", completion: .file(extensions: ["json"]))
  var file: String

  @Flag(help: "Take in those who were forgotten, too.")
  var again = false

  @OptionGroup var options: SharedOptions

  var files: [String] { [file] }

  func run(at desk: Desk) throws {
    var document = try BoardDocument(decoding: try Files.read(file))
    guard try desk.store().boardCount() == 0, try desk.store().contributors().isEmpty else {
      throw CommandError.boardNotEmpty
    }
    let leftOut = try leaveOut(of: &document, at: desk)
    _ = try desk.commit(document.change)
    if desk.isJSON {
      leftOut.forEach { desk.warn($0) }
      let board = try desk.wholeBoard()
      let posts = Stage.allCases.flatMap { board.posts(in: $0) }.compactMap { board[$0] }
      return try desk.json("posts", posts.map { PostView($0, on: board) })
    }
    if !leftOut.isEmpty { desk.say(leftOut.joined(separator: "\n")) }
    let counts = (document.posts.count, document.contributors.count)
    desk.say(desk.texts.commands.imports.added(counts.0, counts.1))
  }

  /// Takes those out of a board who were forgotten, and tells who that is.
  private func leaveOut(of document: inout BoardDocument, at desk: Desk) throws -> [String] {
    let people = document.contributors
    let days = try desk.daysForgotten(of: people, again: again)
    let gone = zip(people, days).filter { $0.1 != nil }.map(\.0)
    document = try document.forgetting(gone, desk.forgettingWords, &desk.circumstances)
    let leftOut = zip(people, days).compactMap { person, day in
      day.map { LeftOut(name: person.name, forgottenOn: $0) }
    }
    let lines = LeftOutWords(desk.texts).lines(leftOut)
    return lines.isEmpty ? [] : lines + [desk.texts.forgetting.goesToFormer]
  }
}

extension Desk {
  /// Whether questions can be asked and will be seen.
  var isTalking: Bool { !isJSON && StandardInput.isTerminal && Output.standard.isTerminal }
}
