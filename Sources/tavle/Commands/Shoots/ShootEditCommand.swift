import ArgumentParser
import TavleCore
import TavleTexts

/// Changes what is known of a shoot.
struct ShootEditCommand: DeskCommand {
  static let configuration = CommandConfiguration(
    commandName: "edit",
    abstract: "Change what is known of a shoot; an empty text (\"\") clears a fact.")

  @Argument(help: "The number in the list, or a part of the title.")
  var shoot: String

  @Option(help: "What it is called.")
  var title: String?

  @Option(help: ArgumentHelp("The day, perhaps with a time.", valueName: "day"))
  var day: String?

  @Option(help: ArgumentHelp("Take a post away; may be repeated.", valueName: "number"))
  var unpost: [String] = []

  @OptionGroup var facts: ShootOptions
  @OptionGroup var options: SharedOptions

  func run(at desk: Desk) throws {
    guard title != nil || day != nil || !unpost.isEmpty || !facts.isEmpty else {
      throw CommandError.nothingToEdit(command: "shoot edit")
    }
    try desk.changeShoot(shoot) { shoot, board in
      if let title { shoot.title = try PostEditor.line(title) }
      if let found = try day.map(desk.someDay) {
        (shoot.day, shoot.time) = (found.day, found.time ?? shoot.time)
      }
      try facts.apply(to: &shoot, on: board, at: desk)
      guard !unpost.isEmpty else { return }
      let gone = try PostNumbers.read(unpost)
      shoot.posts.removeAll { gone.contains(board[$0]?.number ?? 0) }
    } saying: { new, old, board in
      desk.texts.changed(
        new, before: old, on: board, in: desk.rules(on: board).holidays, today: desk.today,
        separator: " · ")
    }
  }
}

/// Notes when somebody is to come to a shoot.
struct ShootCallCommand: DeskCommand {
  static let configuration = CommandConfiguration(
    commandName: "call",
    abstract: "Note when somebody is to come to a shoot; - is when it begins.")

  @Argument(help: "The number in the list, or a part of the title.")
  var shoot: String

  @Argument(help: "Who: a name, or beginnings of its parts.")
  var who: String

  @Argument(help: "The time, or -.")
  var time: String

  @OptionGroup var options: SharedOptions

  func run(at desk: Desk) throws {
    let time = try desk.time(time)
    let person = try PersonFinder(try desk.wholeBoard().contributors).find(who)
    try desk.changeShoot(shoot) { shoot, board in
      if time != nil, !board.crew(of: shoot).contains(person.id) {
        desk.warn(
          desk.texts.commands.shoots.notAsked(person.firstName), as: desk.texts.rules.note)
      }
      let place = shoot.calls.firstIndex { $0.contributor == person.id }
      switch (place, time) {
      case (let place?, let time?): shoot.calls[place].time = time
      case (let place?, nil): shoot.calls.remove(at: place)
      case (nil, let time?): shoot.calls.append(Shoot.Call(person.id, at: time))
      case (nil, nil): break
      }
    } saying: { _, _, _ in
      time.map { desk.texts.shoots.called(person.firstName, "\($0)") }
        ?? desk.texts.shoots.calledWithAll(person.firstName)
    }
  }
}

/// Calls a shoot off.
struct ShootCancelCommand: DeskCommand {
  static let configuration = CommandConfiguration(
    commandName: "cancel", abstract: "Call a shoot off; it stays on record.")

  @Argument(help: "The number in the list, or a part of the title.")
  var shoot: String

  @Flag(help: "It takes place after all.")
  var undo = false

  @OptionGroup var options: SharedOptions

  func run(at desk: Desk) throws {
    try desk.changeShoot(shoot) { shoot, _ in
      shoot.isCancelled = !undo
    } saying: { shoot, _, _ in
      (undo ? desk.texts.shoots.revived : desk.texts.shoots.cancelled)(shoot.title)
    }
  }
}

/// Takes a shoot away.
struct ShootRemoveCommand: DeskCommand {
  static let configuration = CommandConfiguration(
    commandName: "remove", abstract: "Take a shoot away that was never meant; cancel tells others.")

  @Argument(help: "The number in the list, or a part of the title.")
  var shoot: String

  @OptionGroup var options: SharedOptions

  func run(at desk: Desk) throws {
    let board = try desk.wholeBoard()
    let shoot = try ShootFinder(board, today: desk.today).find(shoot)
    let entry = try desk.commit(.removeShoot(shoot.id), over: board)
    if desk.isJSON {
      return try desk.json("shoots", [ShootView(shoot, on: board, today: desk.today)])
    }
    desk.say(desk.describe(entry, in: board))
  }
}
