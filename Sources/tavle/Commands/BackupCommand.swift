import ArgumentParser
import TavleCore
import TavleStore
import TavleTexts

/// Saves the board to a file.
struct BackupCommand: DeskCommand {
  static let configuration = CommandConfiguration(
    commandName: "backup", abstract: "Save the board, log and all, to a file; it may be in use.")

  @Argument(help: "The file.", completion: .file())
  var file: String

  @Flag(help: "Replace the file if it is there.")
  var overwrite = false

  @OptionGroup var options: SharedOptions

  func run(at desk: Desk) throws {
    try desk.store().backUp(to: file, overwriting: overwrite)
    if desk.isJSON { return try desk.json("files", [FileView(path: file)]) }
    desk.say(desk.texts.commands.backedUp(file))
  }
}

/// Brings a saved board back.
struct RestoreCommand: DeskCommand {
  static let configuration = CommandConfiguration(
    commandName: "restore",
    abstract: "Replace the board by a backup; the board as it was is kept in a file beside it.")

  @Argument(help: "The file.", completion: .file())
  var file: String

  @OptionGroup var options: SharedOptions

  func run(at desk: Desk) throws {
    let kept = try desk.store().restore(from: file, at: desk.circumstances.now)
    if desk.isJSON { return try desk.json("files", [FileView(path: kept)]) }
    desk.say(desk.texts.commands.restored(file))
    desk.say(desk.texts.commands.backedUp(kept))
  }
}

/// A file that was written, as `--json` prints it.
struct FileView: Encodable {
  /// Where it is.
  let path: String
}
