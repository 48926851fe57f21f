import ArgumentParser
import TavleCore
import TavleTexts

/// Prints what is waiting, for a login shell or a mail in the morning.
struct TodayCommand: DeskCommand {
  static let configuration = CommandConfiguration(
    commandName: "today", abstract: "Print what is waiting: debts, answers, what is needed, tips.")

  @OptionGroup var options: SharedOptions

  func run(at desk: Desk) throws {
    let board = try desk.wholeBoard()
    let report = AgendaReport(
      texts: desk.texts, today: desk.today, board: board, rules: desk.rules(on: board))
    if desk.isJSON { return try desk.json("today", report.items(TodaySection.allCases)) }
    Output.standard.text(report.lines().joined(separator: "\n"))
  }
}

/// Prints what colleagues are owed.
struct OwedCommand: DeskCommand {
  static let configuration = CommandConfiguration(
    commandName: "owed", abstract: "Print the thanks and results colleagues are owed.")

  @OptionGroup var options: SharedOptions

  func run(at desk: Desk) throws {
    let board = try desk.wholeBoard()
    let report = AgendaReport(
      texts: desk.texts, today: desk.today, board: board, rules: desk.rules(on: board))
    if desk.isJSON { return try desk.json("owed", report.items([.thanks, .results])) }
    Output.standard.text(report.lines([.thanks, .results]).joined(separator: "\n"))
  }
}
