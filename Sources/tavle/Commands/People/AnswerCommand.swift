import ArgumentParser
import TavleCore
import TavleTexts

/// Records what became of an ask.
struct AnswerCommand: DeskCommand {
  static let configuration = CommandConfiguration(
    commandName: "answer", abstract: "Record that a colleague was asked, answered, or helped.")

  @Argument(help: "The number of the post.")
  var number: String

  @Argument(help: "Who: a name, or beginnings of its parts.")
  var who: String

  @Argument(help: "asked, yes, no, none or done.")
  var reply: String

  @Option(help: "The role, where there are several.")
  var role: String?

  @Option(help: "Whether they would do it again: gladly, ok or no-thanks; with done.")
  var again: String?

  @Option(help: "Why, where a rule stops it; at least ten characters, kept with the ask.")
  var because: String?

  @OptionGroup var options: SharedOptions

  func run(at desk: Desk) throws {
    let reply = try Vocabularies.replies.find(reply)
    let again = try again.map { try Vocabularies.again.find($0) }
    let role = try role.map { try Vocabularies.roles.find($0) }
    let number = try PostNumbers.one(number)
    let overrides = reply == .asked ? try overrides(role, number, at: desk) : []
    var answered: AskID?
    try desk.change([number]) { board, post in
      let person = try PersonFinder(board.contributors).find(who)
      let ask = try desk.ask(of: person, for: role, on: post, where: \.state.isRunning)
      answered = ask.id
      if reply == .noAnswer, ask.state == .asked, !desk.rules(on: board).isOverdue(ask) {
        let days = desk.texts.asks.earlyNoAnswer(desk.settings.norms.answerDays)
        desk.warn("\(person.name) \(days)", as: desk.texts.rules.note)
      }
      let change = try board.recording(
        reply, on: ask.id, of: post.id, overriding: overrides, desk.circumstances)
      guard let again else { return change }
      var noted = board
      try noted.apply(change)
      return .joined([change, try noted.noting(again, on: ask.id, of: post.id, desk.circumstances)])
    }
    if reply == .noAnswer, !desk.isJSON, let answered {
      try close(answered, of: number, at: desk)
    }
  }

  /// Says what to write to somebody who did not answer, and who else could help.
  private func close(_ id: AskID, of number: Int, at desk: Desk) throws {
    let board = try desk.wholeBoard()
    guard let post = board.post(number: number), let ask = board.ask(post.id, id),
      let person = ask.contributor.flatMap({ board[$0] })
    else { return }
    let letter = desk.letterContext(on: board).texts(for: person)
      .closing(about: post, to: person, from: desk.settings.author)
    Output.standard.text("\n" + letter.text)
    guard let next = desk.rules(on: board).suggestions(for: Need(ask), on: post).first else {
      return
    }
    let command = AssignCommand.line(next.contributor.name, Need(ask), number)
    desk.say(
      "\n"
        + desk.texts.commands.nextSuggestion(next.contributor.name, next.score.total, command))
  }

  /// What the guard lets pass with a reason.
  private func overrides(_ role: Role?, _ number: Int, at desk: Desk) throws -> [Override] {
    let board = try desk.wholeBoard()
    guard let post = board.post(number: number) else { throw CommandError.noSuchPost(number) }
    let person = try PersonFinder(board.contributors).find(who)
    let ask = try desk.ask(of: person, for: role, on: post, where: \.state.isRunning)
    guard ask.state != .asked else { return [] }
    let draft = ask.state == .planned ? AskLetter(ask, desk.letterContext(on: board)) : nil
    if let problem = draft?.problems(today: desk.today).first(where: \.blocksSpoken) {
      throw CommandError.askIncomplete(desk.texts.problem(problem))
    }
    let remarks = desk.rules(on: board).remarks(on: ask).notPassedOver(for: ask)
    return try desk.judged(remarks, about: person, because: because)
  }
}
