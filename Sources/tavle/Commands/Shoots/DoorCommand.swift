import ArgumentParser
import TavleCore
import TavleStore
import TavleTexts

/// The open door: hours in the week in which whoever has an idea can come by.
struct DoorCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "door", abstract: "Say when the door stands open for whoever has an idea.",
    discussion: "Without a subcommand it lists the hours. On public holidays the door is closed.",
    subcommands: [
      DoorListCommand.self, DoorAddCommand.self, DoorRemoveCommand.self, DoorVisitCommand.self,
    ],
    defaultSubcommand: DoorListCommand.self)
}

/// Lists when the door stands open.
struct DoorListCommand: DeskCommand {
  static let configuration = CommandConfiguration(
    commandName: "list", abstract: "List when the door stands open.")

  @OptionGroup var options: SharedOptions

  func run(at desk: Desk) throws {
    let board = try desk.wholeBoard()
    try desk.list(board.openDoors)
    guard let first = Day(year: desk.today.year, month: desk.today.month, day: 1) else { return }
    let clock = DayClock(
      today: desk.today, utcOffset: Clock.offset(at: desk.circumstances.now))
    let visits = board.visits(on: first...desk.today, clock).count
    if visits > 0 { desk.say(desk.texts.commands.shoots.visits(visits)) }
  }
}

/// Opens the door.
struct DoorAddCommand: DeskCommand {
  static let configuration = CommandConfiguration(
    commandName: "add", abstract: "Open the door once a week.",
    discussion: "For example: tavle door add thu 13:00 --place Canteen, or mon-fri 9:00.")

  @Argument(help: "The day of the week, or several.")
  var weekday: String

  @Argument(help: "When it opens.")
  var time: String

  @Option(help: "How long it is open.")
  var minutes = "60"

  @Option(help: "Where.")
  var place: String?

  @Option(help: ArgumentHelp("The first day it may be open; today without.", valueName: "day"))
  var from: String?

  @OptionGroup var options: SharedOptions

  func run(at desk: Desk) throws {
    let days = try PersonEditor.fact { () throws(FactProblem) in
      guard let days = try FactReader(desk.dateReader).weekdays(weekday) else {
        throw .notWeekday(weekday)
      }
      return days
    }
    guard let time = try desk.time(time) else { throw CommandError.badFact(.notTime(time)) }
    guard let minutes = try desk.minutes(minutes) else {
      throw CommandError.notMinutes(minutes)
    }
    let first = try from.map { try desk.someDay($0).day } ?? desk.today
    let place = try Typed.line(ifAny: place)
    let new = days.days.map {
      OpenDoor($0, at: time, minutes: minutes, place: place, from: first)
    }
    try desk.changeDoors { doors in
      // At one time there is one door; whoever says it again means another length or place.
      doors.filter { old in !new.contains { $0.weekday == old.weekday && $0.time == old.time } }
        + new
    }
  }
}

/// Closes the door.
struct DoorRemoveCommand: DeskCommand {
  static let configuration = CommandConfiguration(
    commandName: "remove", abstract: "Close the door at one of its hours.")

  @Argument(help: "The number in the list.")
  var number: Int

  @OptionGroup var options: SharedOptions

  func run(at desk: Desk) throws {
    try desk.changeDoors { doors in
      guard doors.indices.contains(number - 1) else {
        throw CommandError.noSuchDoor(number, of: doors.count)
      }
      return doors.enumerated().filter { $0.offset != number - 1 }.map(\.element)
    }
  }
}

/// Writes down the tip of somebody who came by.
struct DoorVisitCommand: DeskCommand {
  static let configuration = CommandConfiguration(
    commandName: "visit", abstract: "Write down the tip of somebody who came by.",
    discussion: """
      For example: tavle door visit anne 'New robot in hall 3 #logistics +ig'. Who came by is the \
      tip's source, and need not be on the roster; #open-door says that it was a visit, so that \
      visits can be listed and counted.
      """)

  @Argument(help: "Who came by; several words in quotes.")
  var who: String

  @Argument(help: "The tip in one line, with the signs of tavle tip.")
  var text: [String]

  @Option(help: "What else there is to say.")
  var note: String?

  @OptionGroup var options: SharedOptions

  func run(at desk: Desk) throws {
    let line = QuickAddLine(text.joined(separator: " "), reader: desk.dateReader)
    let (title, visitor) = (try Typed.line(line.wholeTitle), try Typed.line(who))
    guard !title.isEmpty, !visitor.isEmpty else { throw CommandError.emptyTip }
    var board = Board()
    board.load(contributors: try desk.store().contributors())
    let post = board.visit(
      by: who, saying: line, in: desk.settings.language, &desk.circumstances)
    let writer = TipWriter(desk)
    let details = PostDetails(note: try Typed.lines(note ?? ""))
    try writer.report(try writer.write([NewTip(post: post, details: details)]))
  }
}

extension Desk {
  fileprivate func list(_ doors: [OpenDoor]) throws {
    if isJSON { return try json("doors", doors.enumerated().map(DoorView.init)) }
    var table = TextTable()
    for (place, door) in doors.enumerated() {
      let day = texts.words.weekdays[door.weekday.rawValue - 1].capitalizedSentence
      let first = texts.words.day(door.first, today: today)
      table.add(
        "\(place + 1)", "\(day) \(door.time)", texts.words.minutes(door.minutes), door.place ?? "",
        door.first > today ? texts.commands.shoots.doorFrom(first) : "")
    }
    let lines = doors.isEmpty ? [texts.commands.shoots.noDoors] : table.lines()
    Output.standard.text(lines.joined(separator: "\n"))
  }

  /// Changes when the door stands open, in order of the week, and says so.
  fileprivate func changeDoors(_ make: ([OpenDoor]) throws -> [OpenDoor]) throws {
    let board = try wholeBoard()
    let doors = try make(board.openDoors).sorted { ($0.weekday, $0.time) < ($1.weekday, $1.time) }
    let isNew = doors != board.openDoors
    let entry = isNew ? try commit(.setBoard(.openDoors(doors)), over: board) : nil
    guard !isJSON else { return try list(doors) }
    say(entry.map { describe($0, in: board) } ?? texts.commands.unchanged)
  }
}

/// An hour of the open door, as `--json` prints it.
private struct DoorView: Encodable {
  /// What it is called on the command line.
  var number: Int
  /// The day of the week in English, `monday`.
  var weekday: String
  var time: LocalTime
  var minutes: Int
  var place: String?
  /// The first day it may be open.
  var from: Day

  init(_ place: Int, _ door: OpenDoor) {
    (number, weekday) = (place + 1, String(describing: door.weekday))
    (time, minutes) = (door.time, door.minutes)
    (self.place, from) = (door.place, door.first)
  }
}
