import ArgumentParser
import TavleCore
import TavleTexts

/// Shoots: several posts that are filmed or photographed on a day.
struct ShootCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "shoot", abstract: "Plan shoots, and look one through before it.",
    discussion: """
      A shoot is called by its number in the list or a part of its title. Who is to come is whoever \
      is asked to be filmed, heard, photographed or to present on its posts. Without a subcommand it \
      lists those that lie ahead.
      """,
    subcommands: [
      ShootListCommand.self, ShootShowCommand.self, ShootAddCommand.self, ShootEditCommand.self,
      ShootCallCommand.self, ShootSheetCommand.self, ShootCancelCommand.self,
      ShootRemoveCommand.self,
    ],
    defaultSubcommand: ShootListCommand.self)
}

/// Plans a shoot.
struct ShootAddCommand: DeskCommand {
  static let configuration = CommandConfiguration(commandName: "add", abstract: "Plan a shoot.")

  @Argument(help: "What it is called.")
  var title: [String]

  @Option(help: ArgumentHelp("The day, perhaps with a time: \"3 dec 9:00\".", valueName: "day"))
  var day: String

  @OptionGroup var facts: ShootOptions
  @OptionGroup var options: SharedOptions

  func run(at desk: Desk) throws {
    let found = try desk.someDay(day)
    let title = try PostEditor.line(title.joined(separator: " "))
    var shoot = Shoot(
      id: desk.circumstances.identifier(), title: title, day: found.day,
      createdAt: desk.circumstances.now)
    shoot.time = found.time
    let board = try desk.wholeBoard()
    try facts.apply(to: &shoot, on: board, at: desk)
    _ = try desk.commit(.addShoot(shoot))
    let sentence = desk.texts.planned(
      shoot, on: board, in: desk.rules(on: board).holidays, today: desk.today, separator: " · ")
    try desk.say(sentence, about: shoot.id)
  }
}

/// Lists shoots.
struct ShootListCommand: DeskCommand {
  static let configuration = CommandConfiguration(
    commandName: "list", abstract: "List the shoots that lie ahead, or all of them.")

  @Flag(help: "Those that are over, too.")
  var all = false

  @OptionGroup var options: SharedOptions

  func run(at desk: Desk) throws {
    let board = try desk.wholeBoard()
    let shoots = board.shoots.filter { all || $0.day >= desk.today }
    if desk.isJSON {
      return try desk.json(
        "shoots", shoots.map { ShootView($0, on: board, today: desk.today) })
    }
    Output.standard.text(ShootReport(board, at: desk).lines(shoots).joined(separator: "\n"))
  }
}

/// Shows who comes to a shoot, who is missing, and what could go wrong.
struct ShootShowCommand: DeskCommand {
  static let configuration = CommandConfiguration(
    commandName: "show",
    abstract: "Show who comes to a shoot, who is missing, and what could go wrong.")

  @Argument(help: "The number in the list, or a part of the title; without it the next shoot.")
  var shoot: [String] = []

  @OptionGroup var options: SharedOptions

  func run(at desk: Desk) throws {
    let board = try desk.wholeBoard()
    guard let shoot = try meant(on: board, today: desk.today) else {
      if desk.isJSON { return try desk.json("shoots", [ShootView]()) }
      return desk.say(desk.texts.commands.shoots.noShoots)
    }
    if desk.isJSON {
      let review = desk.rules(on: board).review(of: shoot)
      let view = ShootView(shoot, review, on: board, texts: desk.texts, today: desk.today)
      return try desk.json("shoots", [view])
    }
    Output.standard.text(ShootReport(board, at: desk).lines(shoot).joined(separator: "\n"))
  }

  private func meant(on board: Board, today: Day) throws -> Shoot? {
    shoot.isEmpty
      ? ShootFinder.next(on: board, today: today)
      : try ShootFinder(board, today: today).find(shoot.joined(separator: " "))
  }
}

extension Desk {
  /// Says what was done about a shoot, or prints it as it is now.
  fileprivate func say(_ sentence: String, about id: ShootID) throws {
    guard isJSON else { return say(sentence) }
    let board = try wholeBoard()
    try json("shoots", [ShootView(try board.existing(id), on: board, today: today)])
  }

  /// Changes the shoot that is meant, and says so.
  func changeShoot(
    _ text: String, _ make: (inout Shoot, Board) throws -> Void,
    saying sentence: (_ new: Shoot, _ old: Shoot, Board) -> String
  ) throws {
    let board = try wholeBoard()
    let old = try ShootFinder(board, today: today).find(text)
    var new = old
    try make(&new, board)
    if new != old { _ = try commit(try board.setting(new), over: board) }
    try say(new == old ? texts.commands.unchanged : sentence(new, old, board), about: new.id)
  }
}
