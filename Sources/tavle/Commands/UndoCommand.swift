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
    try desk.report(entry, desk.texts.commands.undone)
  }
}

/// Does again what was taken back.
struct RedoCommand: DeskCommand {
  static let configuration = CommandConfiguration(
    commandName: "redo", abstract: "Do again what you took back last.")

  @OptionGroup var options: SharedOptions

  func run(at desk: Desk) throws {
    let entry = try desk.store().redo(author: desk.settings.author, at: desk.circumstances.now)
    try desk.report(entry, desk.texts.commands.redone)
  }
}

extension Desk {
  /// Says what was taken back or done again; the sentence is that of what had been done.
  fileprivate func report(_ entry: LogEntry, _ sentence: (String) -> String) throws {
    let names = try names(for: [entry])
    if isJSON { return try json("log", [LogView(entry, self, names)]) }
    // Taking back is described by what it takes back, which is the entry's inverse.
    let original = LogEntry(
      sequence: entry.sequence, session: entry.session, author: entry.author, at: entry.at,
      change: entry.inverse, inverse: entry.change)
    let isUndo = sentence("") == texts.commands.undone("")
    say(sentence(texts.describe(isUndo ? original : entry, in: names, today: today)))
  }
}
