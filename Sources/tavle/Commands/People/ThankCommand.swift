import ArgumentParser
import TavleCore
import TavleTexts
import TavleUI

/// Thanks a colleague who has helped.
struct ThankCommand: DeskCommand {
  static let configuration = CommandConfiguration(
    commandName: "thank", abstract: "Write thanks to a colleague, print them, and note: thanked.")

  @Argument(help: "The number of the post.")
  var number: String

  @Argument(help: "Who: a name, or beginnings of its parts.")
  var who: String

  @Option(name: .customLong("for"), help: "One concrete sentence about what they did.")
  var sentence: String

  @Option(help: "The role, where there are several.")
  var role: String?

  @OptionGroup var options: SharedOptions

  func run(at desk: Desk) throws {
    let sentence = try Typed.line(sentence)
    guard sentence.split(separator: " ").count >= 3 else { throw CommandError.thanksEmpty }
    try desk.settle(number, who, role, .thanked) { board, ask, post, person in
      let letter = desk.letterContext(on: board).texts(for: person)
        .thanks(sentence, about: post, to: person, from: desk.settings.author)
      return (
        letter, try board.thanking(ask.id, of: post.id, for: sentence, desk.circumstances)
      )
    }
  }
}

/// Tells a colleague how it went.
struct TellCommand: DeskCommand {
  static let configuration = CommandConfiguration(
    commandName: "tell", abstract: "Write to a colleague how a post went, and note: told.")

  @Argument(help: "The number of the post.")
  var number: String

  @Argument(help: "Who: a name, or beginnings of its parts.")
  var who: String

  @Option(help: "How it went, with a number: \"4,120 have seen it\".")
  var result: String

  @Option(help: "The role, where there are several.")
  var role: String?

  @OptionGroup var options: SharedOptions

  func run(at desk: Desk) throws {
    let result = try Typed.line(result)
    guard result.contains(where: \.isNumber) else { throw CommandError.resultWithoutNumber }
    try desk.settle(number, who, role, .told) { board, ask, post, person in
      let letter = desk.letterContext(on: board).texts(for: person)
        .result(result, about: post, to: person, from: desk.settings.author)
      return (letter, try board.telling(ask.id, of: post.id, result, desk.circumstances))
    }
  }
}

extension Desk {
  /// Writes a letter to somebody who has helped, notes it, prints it, and runs the user's own command.
  fileprivate func settle(
    _ number: String, _ who: String, _ role: String?, _ event: HookEvent,
    _ make: (Board, Ask, Post, Contributor) throws -> (TavleTexts.Letter, Change)
  ) throws {
    let board = try wholeBoard()
    let number = try PostNumbers.one(number)
    guard let post = board.post(number: number) else { throw CommandError.noSuchPost(number) }
    let person = try PersonFinder(board.contributors).find(who)
    let ask = try ask(of: person, for: try role.map { try Vocabularies.roles.find($0) }, on: post) {
      post.isContribution($0) && (event == .thanked ? $0.thankedAt : $0.toldAt) == nil
    }
    guard post.isContribution(ask) else {
      throw CommandError.hasNotHelped(name: person.name, post.number)
    }
    guard (event == .thanked ? ask.thankedAt : ask.toldAt) == nil else {
      throw CommandError.settledBefore(name: person.name, post.number, isThanks: event == .thanked)
    }
    guard event == .thanked || post.untold.contains(ask) else {
      throw CommandError.notPublished(post.number)
    }
    let (letter, change) = try make(board, ask, post, person)
    _ = try commit(change, over: board)
    try print(letter, to: person.name, mail: person.mail)
    run(event, post.id, ask.id, letter, on: try wholeBoard())
  }
}
