import ArgumentParser
import TavleCore

/// Puts a colleague on a post.
struct AssignCommand: DeskCommand {
  static let configuration = CommandConfiguration(
    commandName: "assign", abstract: "Put a colleague on a post for a role; a tip moves on.",
    discussion: "With - instead of a name, the role is noted as open.")

  @Argument(help: "The number, or several with commas.")
  var number: String

  @Argument(help: "Who: a name, or beginnings of its parts.")
  var who: String

  @Option(help: "camera, voice, photo, proofreading, ideas, co-presenting or expertise.")
  var role: String

  @Option(help: "The topic, for expertise.")
  var topic: String?

  @Option(help: ArgumentHelp("The day the help is needed.", valueName: "day"))
  var by: String?

  @Option(help: "How long it takes, in minutes.")
  var minutes: String?

  @Option(help: "Why, where a rule stops it; at least ten characters, kept with the ask.")
  var because: String?

  @OptionGroup var options: SharedOptions

  func run(at desk: Desk) throws {
    let need = Need(
      try Vocabularies.roles.find(role),
      topic: try Typed.line(ifAny: topic)?.lowercased(),
      neededBy: try by.flatMap { try desk.day($0)?.day },
      minutes: try minutes.flatMap { try desk.minutes($0) })
    let numbers = try PostNumbers.read([number])
    let overrides = try overrides(need, numbers, at: desk)
    try desk.change(numbers, stages: [.needsColleague]) { board, post in
      guard who != "-" else { return try board.opening(need, on: post.id, &desk.circumstances) }
      let person = try PersonFinder(board.contributors).find(who)
      return try board.assigning(
        person.id, to: post.id, for: need, overriding: overrides, &desk.circumstances)
    }
  }

  /// The command line that puts somebody on a post for a need, as a shell reads it.
  static func line(_ name: String, _ need: Need, _ number: Int) -> String {
    var words = ["tavle", "assign", "\(number)", name, "--role", need.role.rawValue]
    if let topic = need.topic { words += ["--topic", topic] }
    if let day = need.neededBy { words += ["--by", "\(day)"] }
    if let minutes = need.minutes { words += ["--minutes", "\(minutes)"] }
    return words.map(ShellWords.quoted).joined(separator: " ")
  }

  /// What the guard lets pass with a reason; it judges what is asked for first.
  private func overrides(_ need: Need, _ numbers: [Int], at desk: Desk) throws -> [Override] {
    guard who != "-" else { return [] }
    let board = try desk.wholeBoard()
    let person = try PersonFinder(board.contributors).find(who)
    let posts = numbers.compactMap { board.post(number: $0) }
    // Who is on it already is not to be stopped by a limit.
    for post in posts {
      _ = try board.assigning(person.id, to: post.id, for: need, &desk.circumstances)
    }
    let rules = desk.rules(on: board)
    let notes = rules.remarks(on: person, for: need, on: posts.first).filter { $0.verdict == .note }
    let stops = rules.stops(
      on: person.id, for: need, onEach: posts.map(\.id), desk.circumstances)
    return try desk.judged(stops + notes, about: person, because: because)
  }
}
