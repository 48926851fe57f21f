import ArgumentParser
import TavleCore
import TavleTexts

/// The help log: colleagues' problems, and what social media did about them.
struct FavourCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "favour", abstract: "Colleagues' problems, and what social media did about them.",
    subcommands: [
      FavourAddCommand.self, FavourListCommand.self, FavourEditCommand.self,
      FavourMoveCommand.self, FavourRemoveCommand.self,
    ])
}

/// Writes a favour down.
struct FavourAddCommand: DeskCommand {
  static let configuration = CommandConfiguration(
    commandName: "add", abstract: "Write down what a colleague needs.",
    discussion: """
      One line, as in the board: @anne needs test customers >fri. !case looks for somebody \
      through social media, !course is help with a channel.
      """)

  @Argument(help: "What they need.")
  var text: [String]

  @OptionGroup var options: SharedOptions

  func run(at desk: Desk) throws {
    let line = FavourLine(
      try Typed.line(text.joined(separator: " ")), reader: desk.dateReader)
    guard !line.problem.isEmpty else { throw CommandError.emptyText }
    let favour = line.favour(knowing: try desk.wholeBoard().contributors, &desk.circumstances)
    _ = try desk.commit(.addFavour(favour))
    let board = try desk.wholeBoard()
    if desk.isJSON { return try desk.json("favours", [FavourView(favour, on: board)]) }
    desk.say(desk.texts.favours.added(favour.problem))
    for pattern in (desk.settings.patterns + desk.texts.favours.patterns)
    where pattern.fits(favour.problem) {
      desk.say("\(desk.texts.favours.tryThis): \(pattern.advice)")
    }
  }
}

/// Lists favours, and the karma they are.
struct FavourListCommand: DeskCommand {
  static let configuration = CommandConfiguration(
    commandName: "list", abstract: "List favours, newest first, and the karma of the team.")

  @OptionGroup var options: SharedOptions

  func run(at desk: Desk) throws {
    let board = try desk.wholeBoard()
    if desk.isJSON {
      return try desk.json("favours", board.favours.map { FavourView($0, on: board) })
    }
    var table = TextTable()
    let count = board.favours.count
    for (index, favour) in board.favours.enumerated() {
      let name = favour.asker.flatMap { board[$0]?.name } ?? favour.askerName ?? ""
      let day = favour.state.isOver ? nil : favour.deadline
      table.add(
        String(count - index), desk.texts.favours.states(favour.state),
        desk.texts.favours.kinds(favour.kind), favour.problem, name,
        day.map { desk.texts.favours.neededBy(desk.texts.words.day($0, today: desk.today)) } ?? "",
        favour.outcome ?? "")
    }
    let karma = board.karma
    Output.standard.text(
      (table.lines() + [desk.texts.favours.karma(karma.points, karma.kittens)])
        .joined(separator: "\n"))
  }
}

/// Changes the words and the day of a favour.
struct FavourEditCommand: DeskCommand {
  static let configuration = CommandConfiguration(
    commandName: "edit", abstract: "Change what a favour is about, and by when.",
    discussion: "The line is read as with add; without a day it has none any more.")

  @Argument(help: "The number in the list.")
  var number: Int

  @Argument(help: "What they need.")
  var text: [String]

  @OptionGroup var options: SharedOptions

  func run(at desk: Desk) throws {
    let board = try desk.wholeBoard()
    let favour = try board.favour(number)
    let line = FavourLine(
      try Typed.line(text.joined(separator: " ")), reader: desk.dateReader, changing: favour)
    guard !line.problem.isEmpty else { throw CommandError.emptyText }
    let changed = line.changing(favour, knowing: board.contributors)
    guard changed != favour || desk.isJSON else {
      return desk.say(desk.texts.commands.unchanged)
    }
    if changed != favour { _ = try desk.commit(.setFavour(changed), over: board) }
    let now = try desk.wholeBoard()
    if desk.isJSON { return try desk.json("favours", [FavourView(changed, on: now)]) }
    desk.say(desk.texts.favours.changed(changed.problem))
  }
}

/// Moves a favour on.
struct FavourMoveCommand: DeskCommand {
  static let configuration = CommandConfiguration(
    commandName: "move", abstract: "Note how far a favour has come.",
    discussion: "Solved and could-not want what came of it: who asked is told the same.")

  @Argument(help: "The number in the list.")
  var number: Int

  @Argument(help: "heard, offered, tried, solved or could-not.")
  var state: String

  @Option(help: "What came of it.")
  var outcome: String?

  @OptionGroup var options: SharedOptions

  func run(at desk: Desk) throws {
    let state = try Vocabularies.favourStates.find(state)
    let board = try desk.wholeBoard()
    let favour = try board.favour(number)
    let outcome = try Typed.line(ifAny: outcome)
    let change = try board.moving(favour.id, to: state, outcome: outcome, desk.circumstances)
    _ = try desk.commit(change, over: board)
    let now = try desk.wholeBoard()
    if desk.isJSON {
      return try desk.json("favours", [FavourView(try now.existing(favour.id), on: now)])
    }
    let isNew = state == .solved && favour.state != .solved
    desk.say(
      isNew
        ? desk.texts.favours.solved(now.karma.points, now.karma.kittens)
        : desk.texts.favours.moved(favour.problem, desk.texts.favours.states(state)))
    let told = try now.existing(favour.id)
    if state.isOver, let outcome = desk.letterContext(on: now).outcome(of: told) {
      Output.standard.text("\n" + outcome.letter.text)
    }
  }
}

/// Takes a favour away.
struct FavourRemoveCommand: DeskCommand {
  static let configuration = CommandConfiguration(
    commandName: "remove", abstract: "Take a favour out of the help log.")

  @Argument(help: "The number in the list.")
  var number: Int

  @OptionGroup var options: SharedOptions

  func run(at desk: Desk) throws {
    let favour = try desk.wholeBoard().favour(number)
    _ = try desk.commit(.removeFavour(favour.id))
    desk.say(desk.texts.favours.removed(favour.problem))
  }
}

extension Board {
  /// The favour with a number in the list; they are counted from the oldest, so that a new one changes no other's.
  fileprivate func favour(_ number: Int) throws(CommandError) -> Favour {
    let all = favours
    guard all.indices.contains(number - 1) else { throw .noSuchFavour(number, of: all.count) }
    return all[all.count - number]
  }
}

/// A favour as `--json` prints it.
private struct FavourView: Encodable {
  var id: String
  /// What it is called on the command line.
  var number: Int
  var kind: Favour.Kind
  var problem: String
  /// The name of who asked; left out if nobody is known.
  var asker: String?
  var state: Favour.State
  var outcome: String?
  var deadline: Day?

  init(_ favour: Favour, on board: Board) {
    id = String(favour.id.rawValue)
    number = board.favours.reversed().firstIndex { $0.id == favour.id }.map { $0 + 1 } ?? 0
    (kind, problem, state) = (favour.kind, favour.problem, favour.state)
    asker = favour.asker.flatMap { board[$0]?.name } ?? favour.askerName
    (outcome, deadline) = (favour.outcome, favour.deadline)
  }
}
