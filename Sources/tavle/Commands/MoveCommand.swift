import ArgumentParser
import TavleCore

/// Moves posts to a stage.
struct MoveCommand: DeskCommand {
  static let configuration = CommandConfiguration(
    commandName: "move", abstract: "Move posts to a stage.",
    usage: "tavle move <number> ... <stage>",
    discussion: """
      The stages are tip, needs-colleague, scheduled, published, archive and trash; their names \
      in Danish and Norwegian and beginnings of names will do. While somebody who is seen or heard \
      has not said yes, scheduled and published take a reason; over a no neither is possible.
      """)

  @Argument(help: "The numbers, and last the stage.")
  var words: [String]

  @Option(
    help: "Why, where somebody has not said yes; at least ten characters, kept with the post.")
  var reason: String?

  @OptionGroup var options: SharedOptions

  func run(at desk: Desk) throws {
    // A stage of two words may be written without quotes.
    let split = words.firstIndex { !Self.isNumber($0) } ?? max(0, words.count - 1)
    let stage = try Vocabularies.stages.find(words[split...].joined(separator: " "))
    let numbers = try PostNumbers.read(Array(words[..<split]))
    try desk.move(numbers, to: stage, keeping: try reasons(numbers, stage, at: desk))
    if stage == .published { try desk.runPublished(numbers) }
  }

  /// What is kept with posts that go on although somebody has not said yes.
  private func reasons(
    _ numbers: [Int], _ stage: Stage, at desk: Desk
  ) throws -> [PostID: PostValue] {
    guard stage == .scheduled || stage == .published else { return [:] }
    let board = try desk.wholeBoard()
    let posts = numbers.compactMap { board.post(number: $0) }.compactMap { post in
      (stage == .published ? desk.today : post.planDay).map { (post: post, day: $0) }
    }
    return try desk.checked(posts, on: board, because: reason, isOut: stage == .published)
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

  @Option(
    help: "Why, where somebody has not said yes; at least ten characters, kept with the post.")
  var reason: String?

  @OptionGroup var options: SharedOptions

  func run(at desk: Desk) throws {
    let numbers = try PostNumbers.read(numbers)
    let board = try desk.wholeBoard()
    // Back in *scheduled* is as it was when somebody put it there.
    let scheduled = numbers.compactMap { board.post(number: $0) }
      .filter { $0.cameFrom == .scheduled }
      .compactMap { post in post.planDay.map { (post: post, day: $0) } }
    let reasons = try desk.checked(scheduled, on: board, because: reason, isOut: false)
    try desk.change(numbers, stages: Stage.columns) { board, post in
      .joined(
        [reasons[post.id]].compactMap(\.self).map { .setPost(post.id, $0) }
          + [try board.restoring(post.id, desk.circumstances)])
    }
  }
}

extension Desk {
  /// Moves posts to a stage and says so.
  fileprivate func move(
    _ numbers: [Int], to stage: Stage, keeping values: [PostID: PostValue] = [:]
  ) throws {
    try change(numbers, stages: [stage]) { board, post in
      .joined(
        [values[post.id]].compactMap(\.self).map { .setPost(post.id, $0) }
          + [try board.moving(post.id, to: stage, circumstances)])
    }
  }
}
