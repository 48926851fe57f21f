import ArgumentParser
import TavleCore

/// Moves posts to a stage.
struct MoveCommand: DeskCommand {
  static let configuration = CommandConfiguration(
    commandName: "move", abstract: "Move posts to a stage.",
    usage: "tavle move <number> ... <stage>",
    discussion: """
      The stages are tip, needs-colleague, scheduled, published, archive and trash; their names \
      in Danish and Norwegian and beginnings of names will do.
      """)

  @Argument(help: "The numbers, and last the stage.")
  var words: [String]

  @OptionGroup var options: SharedOptions

  func run(at desk: Desk) throws {
    // A stage of two words may be written without quotes.
    let split = words.firstIndex { !Self.isNumber($0) } ?? max(0, words.count - 1)
    let stage = try Vocabularies.stages.find(words[split...].joined(separator: " "))
    let numbers = try PostNumbers.read(Array(words[..<split]))
    try desk.move(numbers, to: stage)
    if stage == .published { try desk.runPublished(numbers) }
  }

  private static func isNumber(_ word: String) -> Bool {
    word.allSatisfy { $0.isWholeNumber || $0 == "#" || $0 == "," }
  }
}

/// Moves posts to the trash.
struct TrashCommand: DeskCommand {
  static let configuration = CommandConfiguration(
    commandName: "trash", abstract: "Move posts to the trash.")

  @Argument(help: "The number, or several.")
  var numbers: [String]

  @OptionGroup var options: SharedOptions

  func run(at desk: Desk) throws {
    try desk.move(try PostNumbers.read(numbers), to: .trash)
  }
}

/// Takes posts out of trash and archive.
struct UntrashCommand: DeskCommand {
  static let configuration = CommandConfiguration(
    commandName: "untrash",
    abstract: "Take posts out of the trash or the archive, to where they came from.")

  @Argument(help: "The number, or several.")
  var numbers: [String]

  @OptionGroup var options: SharedOptions

  func run(at desk: Desk) throws {
    try desk.change(try PostNumbers.read(numbers), stages: Stage.columns) { board, post in
      try board.restoring(post.id, desk.circumstances)
    }
  }
}

extension Desk {
  /// Moves posts to a stage and says so.
  fileprivate func move(_ numbers: [Int], to stage: Stage) throws {
    try change(numbers, stages: [stage]) { board, post in
      try board.moving(post.id, to: stage, circumstances)
    }
  }
}
