import ArgumentParser
import TavleCore

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

  @OptionGroup var options: SharedOptions

  func run(at desk: Desk) throws {
    let reply = try Vocabularies.replies.find(reply)
    let role = try role.map { try Vocabularies.roles.find($0) }
    try desk.change([try PostNumbers.one(number)]) { board, post in
      let person = try PersonFinder(board.contributors).find(who)
      let ask = try ask(of: person, for: role, on: post)
      return try board.recording(reply, on: ask.id, of: post.id, desk.circumstances)
    }
  }

  /// The ask that is meant: of several, the one that is still running.
  private func ask(
    of person: Contributor, for role: Role?, on post: Post
  ) throws(CommandError) -> Ask {
    let all = post.asks.filter { $0.contributor == person.id && (role ?? $0.role) == $0.role }
    let running = all.filter(\.state.isRunning)
    let fitting = running.isEmpty ? all : running
    guard let ask = fitting.first else { throw .notOnPost(name: person.name, post.number) }
    guard fitting.count == 1 else {
      throw .severalAsks(name: person.name, post.number, fitting.map(\.role))
    }
    return ask
  }
}
