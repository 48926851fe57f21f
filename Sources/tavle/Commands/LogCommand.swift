import ArgumentParser
import TavleCore
import TavleStore
import TavleTexts

/// Shows what was done.
struct LogCommand: DeskCommand {
  static let configuration = CommandConfiguration(
    commandName: "log", abstract: "Show what was done, by whom and when; newest first.")

  @Argument(help: "Only about this post.")
  var number: String?

  @Option(help: "How many entries at most.")
  var limit = 50

  @OptionGroup var options: SharedOptions

  func run(at desk: Desk) throws {
    let post = try number.map { try desk.board(with: [try PostNumbers.one($0)]).posts[0].id }
    let entries = try desk.store().log(limit: max(0, limit), post: post)
    let words = try LogWords(entries, desk)
    if desk.isJSON { return try desk.json("log", entries.map { LogView($0, words) }) }
    guard !entries.isEmpty else { return Output.errors.text(desk.texts.commands.noEntries) }
    var table = TextTable()
    table.rightAligned = [0]
    for entry in entries {
      let (day, time) = Clock.local(entry.at)
      table.add(
        "\(entry.sequence)", desk.texts.words.day(day, time, today: desk.today), entry.author,
        words.sentence(entry))
    }
    let width = Output.standard.isTerminal ? Output.standard.width : nil
    Output.standard.text(table.lines(width: width).joined(separator: "\n"))
  }
}
