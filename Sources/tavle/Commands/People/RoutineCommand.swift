import ArgumentParser
import TavleCore
import TavleTexts

/// Lists what a team does again and again, and notes that it was done or is skipped this time.
struct RoutineCommand: DeskCommand {
  static let configuration = CommandConfiguration(
    commandName: "routine", abstract: "List routines, or note that one was done or is skipped.",
    discussion: "A routine that was noted comes back when it has its time again.")

  @Argument(help: "monday-numbers, friday-thanks, first-monday or roster-review; none lists them.")
  var name: String?

  @OptionGroup var options: SharedOptions

  func run(at desk: Desk) throws {
    guard let name else { return try list(try desk.wholeBoard(), at: desk) }
    let routine = try Vocabularies.routines.find(name)
    guard let period = routine.period(on: desk.today) else {
      throw CommandError.routineNotYet(routine)
    }
    let board = try desk.wholeBoard()
    let isNew = board.routines[routine] != period
    if isNew { _ = try desk.commit(.setBoard(.routine(routine, period)), over: board) }
    if desk.isJSON { return try list(try desk.wholeBoard(), at: desk) }
    desk.say(
      isNew
        ? desk.texts.asks.routineDone(desk.texts.asks.routines(routine))
        : desk.texts.commands.unchanged)
  }

  private func list(_ board: Board, at desk: Desk) throws {
    let open = Set(desk.rules(on: board).agenda().routines)
    let views = Routine.allCases.map {
      RoutineView(name: $0, last: board.routines[$0], isOpen: open.contains($0))
    }
    if desk.isJSON { return try desk.json("routines", views) }
    var table = TextTable()
    for view in views {
      table.add(
        view.name.rawValue, desk.texts.asks.routines(view.name), view.last ?? "",
        view.isOpen ? desk.texts.asks.isDue : "")
    }
    Output.standard.text(table.lines().joined(separator: "\n"))
  }
}

/// A routine as `--json` prints it.
private struct RoutineView: Encodable {
  var name: Routine
  /// The period it was last noted for, such as `2026-W48`; left out if it never was.
  var last: String?
  /// Whether it has its time and is not done.
  var isOpen: Bool
}
