import ArgumentParser
import TavleCore

/// Gives posts a day.
struct ScheduleCommand: DeskCommand {
  static let configuration = CommandConfiguration(
    commandName: "schedule", abstract: "Plan posts for a day, perhaps with a time.",
    discussion: """
      For example: tavle schedule 42 fri 9:00, 42,43 week 49, 42 2026-12-03 10:00, or 42 - for no \
      day. While somebody who is seen or heard has not said yes, it takes a reason; over a no \
      nothing is scheduled.
      """)

  @Argument(help: "The number, or several with commas.")
  var number: String

  @Argument(help: "The day and time, or - for none.")
  var when: [String]

  @Option(
    help: "Why, where somebody has not said yes; at least ten characters, kept with the post.")
  var reason: String?

  @OptionGroup var options: SharedOptions

  func run(at desk: Desk) throws {
    let day = try desk.day(when.joined(separator: " "))
    let numbers = try PostNumbers.read([number])
    let reasons = try day.map { try kept(with: numbers, on: $0.day, at: desk) } ?? [:]
    let stages: [Stage] = [.tip, .needsColleague, .scheduled]
    try desk.change(numbers, stages: stages) { board, post in
      .joined(
        [reasons[post.id]].compactMap(\.self).map { .setPost(post.id, $0) }
          + [try board.scheduling(post.id, day: day?.day, time: day?.time, desk.circumstances)])
    }
  }

  /// What is kept with posts that go on although somebody has not said yes.
  private func kept(
    with numbers: [Int], on day: Day, at desk: Desk
  ) throws -> [PostID: PostValue] {
    let board = try desk.wholeBoard()
    let posts = numbers.compactMap { board.post(number: $0) }.map { (post: $0, day: day) }
    return try desk.checked(posts, on: board, because: reason, isOut: false)
  }
}
