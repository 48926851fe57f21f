import ArgumentParser
import TavleCore

/// Gives posts a day.
struct ScheduleCommand: DeskCommand {
  static let configuration = CommandConfiguration(
    commandName: "schedule", abstract: "Plan posts for a day, perhaps with a time.",
    discussion: """
      For example: tavle schedule 42 fri 9:00, 42,43 week 49, 42 2026-12-03 10:00, or 42 - for no \
      day.
      """)

  @Argument(help: "The number, or several with commas.")
  var number: String

  @Argument(help: "The day and time, or - for none.")
  var when: [String]

  @OptionGroup var options: SharedOptions

  func run(at desk: Desk) throws {
    let day = try desk.day(when.joined(separator: " "))
    let stages: [Stage] = [.tip, .needsColleague, .scheduled]
    try desk.change(try PostNumbers.read([number]), stages: stages) { board, post in
      try board.scheduling(post.id, day: day?.day, time: day?.time, desk.circumstances)
    }
  }
}
