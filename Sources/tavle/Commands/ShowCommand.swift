import ArgumentParser
import TavleCore
import TavleExchange

/// Shows everything about posts.
struct ShowCommand: DeskCommand {
  static let configuration = CommandConfiguration(
    commandName: "show", abstract: "Show everything about a post.")

  @Argument(help: "The number, or several.")
  var numbers: [String]

  @OptionGroup var options: SharedOptions

  func run(at desk: Desk) throws {
    let (board, posts) = try desk.board(with: try PostNumbers.read(numbers))
    if desk.isJSON {
      let views = posts.map { PostView($0, details: board.details(of: $0.id), on: board) }
      return try desk.json("posts", views)
    }
    let sheet = PostSheet(
      texts: desk.texts, board: board, today: desk.today, width: Output.standard.width)
    let sheets = posts.map { sheet.lines($0).joined(separator: "\n") }
    Output.standard.text(sheets.joined(separator: "\n\n"))
  }
}
