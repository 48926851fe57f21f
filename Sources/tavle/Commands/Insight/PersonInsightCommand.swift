import ArgumentParser
import Foundation
import TavleCore
import TavleExchange
import TavleStore
import TavleTexts

/// Prints everything that is kept about a colleague, for them to read.
struct PersonInsightCommand: DeskCommand {
  static let configuration = CommandConfiguration(
    commandName: "insight",
    abstract: "Print everything that is kept about a colleague, as Markdown in their language.",
    discussion: """
      What is known of them, what they were asked for, where they are seen, what they said about that, every text that names them, \
      and what the log has. A first name alone may be a word or somebody else: it says so. Of what is somebody else's there is \
      the name only. Others cannot read the file of --out, which replaces what is there.

      --json prints {"insight": [one]} with asOf, contact, purpose, source, keeping, person, asks, appearances, takedowns, \
      consents, shoots, favours, mentions and log.
      """)

  @Argument(help: "Who: a name, or beginnings of its parts.")
  var who: [String]

  @Option(
    name: [.short, .long],
    help: ArgumentHelp("Write to a file that only you can read.", valueName: "file"),
    completion: .file())
  var out: String?

  @OptionGroup var options: SharedOptions

  var files: [String] { [out].compactMap(\.self) }

  func run(at desk: Desk) throws {
    let board = try desk.store().completeBoard()
    let person = try PersonFinder(board.contributors).find(who.joined(separator: " "))
    let insight = Insight(
      of: person, on: board, log: try desk.store().changes(since: 0).reversed(),
      author: desk.settings.author, copies: KeptCopies.days, today: desk.today,
      clock: LocalClock(.current), texts: desk.letterContext(on: board).texts(for: person))
    let text = try desk.isJSON ? json(insight) : insight.markdown
    guard let out else { return print(text, desk) }
    try PaperFile(path: out, isPrivate: true).replace(with: text + "\n")
    Output.errors.text(desk.texts.commands.written(out))
  }

  private func json(_ insight: Insight) throws -> String {
    try JSONText.list("insight", [insight.view]).escapedJSON
  }

  /// JSON is for programs and stays as it is.
  private func print(_ text: String, _ desk: Desk) {
    desk.isJSON ? Output.standard.data(text + "\n") : Output.standard.text(text)
  }
}

/// Prints the page that says what tavle can know about a colleague.
struct PersonKnowsCommand: DeskCommand {
  static let configuration = CommandConfiguration(
    commandName: "knows",
    abstract: "Print the page “What tavle knows about you”, for every colleague to read.",
    discussion: """
      What can be kept about a colleague, why, who sees it, how long, and what is never kept: as Markdown, or as a page to print \
      on A4. Nobody's own facts are on it.
      """)

  @Flag(help: "A page to print on A4.")
  var html = false

  @Option(
    help: ArgumentHelp("The language of the page: en, da or nb.", valueName: "language"),
    transform: LanguageOption.read)
  var language: Language?

  @OptionGroup var options: SharedOptions

  func validate() throws {
    if html, options.json { throw ValidationError("--json goes without --html.") }
  }

  func run(at desk: Desk) throws {
    let page = KnowsPage(
      author: desk.settings.author, copies: KeptCopies.days,
      texts: .texts(in: language ?? desk.settings.language))
    if desk.isJSON { return try desk.json("knows", page.facts) }
    html ? Output.standard.data(page.html + "\n") : Output.standard.text(page.markdown)
  }
}

/// Of how many days the store keeps copies of a board.
private enum KeptCopies {
  static let days = 7
}
