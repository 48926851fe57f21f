import ArgumentParser
import TavleCore
import TavleTexts

/// Lists what is to be taken down, or notes what became of it.
struct TakedownCommand: DeskCommand {
  static let configuration = CommandConfiguration(
    commandName: "takedown",
    abstract: "List what is to be taken down, by day, or note what became of it.",
    discussion: """
      For example: tavle takedown 42 --done, or 42 2 --stays "named in the annual report" where \
      several things of a post are listed.
      """)

  @Argument(help: "The number of the post.")
  var number: String?

  @Argument(help: "Which of several, by the number in the list.")
  var place: Int?

  @Flag(help: "It is down.")
  var done = false

  @Option(help: "It stays, on which other ground; at least ten characters, kept.")
  var stays: String?

  @OptionGroup var options: SharedOptions

  func validate() throws {
    if done, stays != nil { throw ValidationError("Either --done or --stays.") }
    if number == nil, done || stays != nil { throw ValidationError("Say of which post.") }
    if number != nil, !done, stays == nil { throw ValidationError("Say --done or --stays why.") }
  }

  func run(at desk: Desk) throws {
    let board = try desk.wholeBoard()
    guard let number else { return try list(board, at: desk) }
    let post = try desk.post(number, on: board)
    let place = try found(on: post, at: desk)
    var takedowns = post.takedowns
    if let stays {
      let reason = try Typed.line(stays)
      guard reason.count >= Override.shortestReason else { throw CommandError.reasonTooShort }
      takedowns[place].staysBecause = reason
    } else {
      takedowns[place].doneOn = desk.today
    }
    let entry = try desk.commit(.setPost(post.id, .takedowns(takedowns)), over: board)
    if desk.isJSON {
      let view = TakedownView(takedowns[place], place, of: post, on: board)
      return try desk.json("takedowns", [view])
    }
    desk.say(desk.describe(entry, in: board))
  }

  /// The place of what is meant: the one that was named, else the only one that is open.
  private func found(on post: Post, at desk: Desk) throws(CommandError) -> Int {
    let open = post.takedowns.indices.filter { post.takedowns[$0].isOpen }
    if let place {
      guard open.contains(place - 1) else { throw .noSuchTakedown(post.number) }
      return place - 1
    }
    guard let first = open.first else { throw .noSuchTakedown(post.number) }
    guard open.count == 1 else {
      throw .severalTakedowns(
        post.number, open.map { "\($0 + 1) \(desk.texts.place(of: post.takedowns[$0]))" })
    }
    return first
  }

  private func list(_ board: Board, at desk: Desk) throws {
    let open = desk.rules(on: board).agenda().takedowns.compactMap { down in
      board[down.post].map { (post: $0, place: down.place, task: $0.takedowns[down.place]) }
    }
    if desk.isJSON {
      return try desk.json(
        "takedowns", open.map { TakedownView($0.task, $0.place, of: $0.post, on: board) })
    }
    var table = TextTable()
    for (post, place, task) in open {
      let day = desk.texts.words.day(task.deadline, today: desk.today)
      table.add(
        task.deadline < desk.today ? "! \(day)" : day, "#\(post.number) \(place + 1)",
        board[task.contributor]?.name ?? "", post.title, task.owner, desk.texts.place(of: task))
    }
    let lines = open.isEmpty ? [desk.texts.commands.consent.nothingToTakeDown] : table.lines()
    Output.standard.text(lines.joined(separator: "\n"))
  }
}

extension Texts {
  /// Where something is that is to be taken down.
  func place(of task: Takedown) -> String {
    [task.channel.map(consent.name), task.address].compactMap(\.self).joined(separator: " ")
  }

  /// What is to be taken down for whom, by when and by whom; or what became of it.
  func line(_ task: Takedown, in board: Board, today: Day) -> String {
    let state =
      if let day = task.doneOn {
        "\(consentScreen.isDown), \(words.day(day, today: today))"
      } else if let ground = task.staysBecause {
        "\(consentScreen.stays): \(ground)"
      } else {
        consentLetters.by(words.day(task.deadline, today: today), task.owner)
      }
    let sign = task.isOpen ? task.deadline < today ? "[!]" : "[ ]" : "[x]"
    let name = board[task.contributor]?.name ?? log.somebody
    let parts = [Optional(place(of: task)).nonEmpty, name, state].compactMap(\.self)
    return "\(sign) " + parts.joined(separator: " · ")
  }
}

/// Something to take down, as `--json` prints it.
struct TakedownView: Encodable {
  /// The post, and which of its things it is.
  var number, place: Int
  var title: String
  /// Who took a yes back.
  var name: String
  var channel: Channel?
  var address: String?
  /// Who sees to it.
  var owner: String
  /// The last day it may be there.
  var deadline: Day
  /// The day it was taken down, or why it stays.
  var doneOn: Day?
  var staysBecause: String?

  init(_ task: Takedown, _ place: Int, of post: Post, on board: Board) {
    (number, title, self.place) = (post.number, post.title, place + 1)
    name = board[task.contributor]?.name ?? ""
    (channel, address, owner) = (task.channel, task.address, task.owner)
    (deadline, doneOn, staysBecause) = (task.deadline, task.doneOn, task.staysBecause)
  }
}
