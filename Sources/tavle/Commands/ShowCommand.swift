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
    let (board, posts) = try board(at: desk)
    if desk.isJSON {
      let report = AppearanceReport(texts: desk.texts, today: desk.today, board: board)
      return try desk.json("posts", posts.map { ShownPost($0, report) })
    }
    let sheet = PostSheet(
      texts: desk.texts, board: board, today: desk.today, width: Output.standard.width)
    let sheets = posts.map { sheet.lines($0).joined(separator: "\n") }
    Output.standard.text(sheets.joined(separator: "\n\n"))
  }

  /// The posts, with what those who are seen on them have said: all of the board is only read where somebody is.
  private func board(at desk: Desk) throws -> (Board, [Post]) {
    var (board, posts) = try desk.board(with: try PostNumbers.read(numbers))
    if posts.contains(where: { !board.appearances(on: $0).isEmpty }) {
      board.load(consents: try desk.wholeBoard().consents)
    }
    return (board, posts)
  }
}

/// A post as `show --json` prints it: as everywhere, with who is seen on it and what is to be taken down.
private struct ShownPost: Encodable {
  let post: PostView
  /// Who is seen or heard; left out if that is nobody.
  let appearances: [AppearanceView]?
  /// What is to be taken down, or was; left out if that is nothing.
  let takedowns: [TakedownView]?

  init(_ post: Post, _ report: AppearanceReport) {
    let board = report.board
    self.post = PostView(post, details: board.details(of: post.id), on: board)
    let (seen, tasks) = (report.views(post), post.takedowns)
    appearances = seen.isEmpty ? nil : seen
    takedowns =
      tasks.isEmpty ? nil : tasks.indices.map { TakedownView(tasks[$0], $0, of: post, on: board) }
  }

  private enum CodingKeys: CodingKey {
    case appearances, takedowns
  }

  func encode(to encoder: any Encoder) throws {
    try post.encode(to: encoder)
    var more = encoder.container(keyedBy: CodingKeys.self)
    try more.encodeIfPresent(appearances, forKey: .appearances)
    try more.encodeIfPresent(takedowns, forKey: .takedowns)
  }
}
