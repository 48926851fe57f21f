import ArgumentParser
import TavleCore
import TavleStore
import TavleTexts

/// Takes back the last change.
struct UndoCommand: DeskCommand {
  static let configuration = CommandConfiguration(
    commandName: "undo", abstract: "Take back what you did last, or one entry of the log.")

  @Argument(help: ArgumentHelp("An entry of the log, by whomever.", valueName: "entry"))
  var sequence: Int64?

  @OptionGroup var options: SharedOptions

  func run(at desk: Desk) throws {
    let store = try desk.store()
    let (author, now) = (desk.settings.author, desk.circumstances.now)
    let entry =
      if let sequence { try store.undo(sequence: sequence, author: author, at: now) } else {
        try store.undo(author: author, at: now)
      }
    try desk.report(entry, isUndo: true)
  }
}

/// Does again what was taken back.
struct RedoCommand: DeskCommand {
  static let configuration = CommandConfiguration(
    commandName: "redo", abstract: "Do again what you took back last.")

  @OptionGroup var options: SharedOptions

  func run(at desk: Desk) throws {
    let entry = try desk.store().redo(author: desk.settings.author, at: desk.circumstances.now)
    try desk.report(entry, isUndo: false)
  }
}

extension Desk {
  /// Says what was taken back or done again.
  fileprivate func report(_ entry: LogEntry, isUndo: Bool) throws {
    let words = try LogWords([entry], self)
    if isJSON { return try json("log", [LogView(entry, words)]) }
    let said = words.describe(isUndo ? entry.reversed : entry)
    say(isUndo ? texts.commands.undone(said) : texts.commands.redone(said))
  }
}
