import ArgumentParser
import TavleCore
import TavleExchange
import TavleTexts

/// Says who can help with something on a post.
struct SuggestCommand: DeskCommand {
  static let configuration = CommandConfiguration(
    commandName: "suggest", abstract: "Say who can help with a post, and why.",
    discussion: """
      Without a role, everything that is still open on the post is filled, the scarcest role \
      first. Nobody is put on the post: that is tavle assign.
      """)

  @Argument(help: "The number of the post.")
  var number: String

  @Option(help: "camera, voice, photo, proofreading, ideas, co-presenting or expertise.")
  var role: String?

  @Option(help: "A topic they should know.")
  var topic: String?

  @Option(help: ArgumentHelp("The day the help is needed.", valueName: "day"))
  var by: String?

  @Option(help: "How long it takes, in minutes.")
  var minutes: String?

  @OptionGroup var options: SharedOptions

  func run(at desk: Desk) throws {
    let board = try desk.wholeBoard()
    let number = try PostNumbers.one(number)
    guard let post = board.post(number: number) else { throw CommandError.noSuchPost(number) }
    let rules = desk.rules(on: board)
    guard let role else { return try crew(on: post, rules, at: desk) }
    let need = try need(try Vocabularies.roles.find(role), at: desk)
    let suggestions = rules.suggestions(for: need, on: post)
    let report = SuggestionReport(texts: desk.texts, today: desk.today)
    if desk.isJSON {
      return Output.standard.data(try JSONText.text(report.view(suggestions)).escapedJSON + "\n")
    }
    Output.standard.text(report.lines(suggestions, for: need.role).joined(separator: "\n"))
  }

  private func need(_ role: Role, at desk: Desk) throws -> Need {
    Need(
      role, topic: try Typed.line(ifAny: topic)?.lowercased(),
      neededBy: try by.flatMap { try desk.day($0)?.day },
      minutes: try minutes.flatMap { try desk.minutes($0) })
  }

  private func crew(on post: Post, _ rules: Guard, at desk: Desk) throws {
    let crew = rules.crew(for: post.openRoles.map { Need($0) }, on: post)
    let report = SuggestionReport(texts: desk.texts, today: desk.today)
    if desk.isJSON { return try desk.json("roles", crew.places.map(report.view)) }
    Output.standard.text(
      crew.places.isEmpty
        ? desk.texts.commands.noOpenRole : report.lines(crew).joined(separator: "\n"))
  }
}
