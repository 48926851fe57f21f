import ArgumentParser
import TavleCore
import TavleExchange
import TavleTexts

/// Lists posts.
struct ListCommand: DeskCommand {
  static let configuration = CommandConfiguration(
    commandName: "list", abstract: "List posts, one line each.")

  @Option(help: ArgumentHelp("Only these stages; several with commas.", valueName: "stage"))
  var stage: [String] = []

  @Option(
    help: ArgumentHelp(
      "Only what fits a filter: words #tag @person +channel stage:tip due:week role:camera "
        + "open:proofreading !not.",
      valueName: "query"))
  var find: String?

  @OptionGroup var options: SharedOptions

  func run(at desk: Desk) throws {
    let board = try desk.wholeBoard()
    let wanted = try stage.flatMap { $0.split(separator: ",") }.map {
      try Vocabularies.stages.find(String($0))
    }
    let filter = Filter(find ?? "", reader: desk.dateReader)
    let stages = wanted.isEmpty ? filter.stages ?? Stage.columns : wanted
    let matcher = FilterMatcher(filter, board: board, today: desk.today)
    let posts = Stage.allCases.filter(stages.contains).flatMap { board.posts(in: $0) }
      .compactMap { board[$0] }.filter(matcher.matches)
    try report(posts, on: board, at: desk)
  }

  private func report(_ posts: [Post], on board: Board, at desk: Desk) throws {
    if desk.isJSON { return try desk.json("posts", posts.map { PostView($0, on: board) }) }
    guard !posts.isEmpty else { return Output.errors.text(desk.texts.commands.noPosts) }
    let line = PostLine(texts: desk.texts, board: board, today: desk.today)
    var table = TextTable()
    table.rightAligned = [0]
    for post in posts {
      table.add(
        "#\(post.number)", desk.texts.words.stages(post.stage), line.day(post), line.text(post))
    }
    let width = Output.standard.isTerminal ? Output.standard.width : nil
    Output.standard.text(table.lines(width: width).joined(separator: "\n"))
  }
}

extension Filter {
  /// All stages, if the filter itself says which: then archive and trash are looked through too.
  fileprivate var stages: [Stage]? {
    let namesStages = terms.contains {
      if case .stages = $0.condition { !$0.isNegated } else { false }
    }
    return namesStages ? Stage.allCases : nil
  }
}
