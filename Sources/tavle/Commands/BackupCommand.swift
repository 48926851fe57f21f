import ArgumentParser
import TavleCore
import TavleStore
import TavleTexts

/// Saves the board to a file.
struct BackupCommand: DeskCommand {
  static let configuration = CommandConfiguration(
    commandName: "backup", abstract: "Save the board, log and all, to a file; it may be in use.",
    discussion: "The file is a board by itself, also when the board is on a server.")

  @Argument(help: "The file.", completion: .file())
  var file: String

  @Flag(help: "Replace the file if it is there.")
  var overwrite = false

  @OptionGroup var options: SharedOptions

  var files: [String] { [file] }

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
    abstract: "Replace the board by a backup; the board as it was is kept in a file.",
    discussion: """
      A board in a file is kept beside itself, one on a server in the folder for tavle's data, \
      ~/.local/share/tavle. Others who have the board open go on with the one that was restored.
      """)

  @Argument(help: "The file.", completion: .file())
  var file: String

  @OptionGroup var options: SharedOptions

  var files: [String] { [file] }

  func run(at desk: Desk) throws {
    let kept = try restore(at: desk)
    if desk.isJSON { return try desk.json("files", [FileView(path: kept)]) }
    desk.say(desk.texts.commands.restored(file))
    desk.say(desk.texts.commands.backedUp(kept))
  }

  /// Restores, and tells what is wrong with the file from what is wrong with the board.
  private func restore(at desk: Desk) throws -> String {
    let location = try desk.location()
    var kept: String?
    do throws(StoreError) {
      return try Store.restore(
        location, from: file, at: desk.circumstances.now,
        keepingIn: Folders.data(desk.settings.environment)
      ) { kept = $0 }
    } catch .missing(file) {
      throw CommandError.cannotRead(path: file, reason: .missing)
    } catch .noPermission(file) {
      throw CommandError.cannotRead(path: file, reason: .noPermission)
    } catch {
      if let kept { throw CommandError.notRestored(error, kept: kept) }
      throw error.isAbout(file) ? CommandError.notABackup(error) : error
    }
  }
}

extension StoreError {
  /// Whether it says that the contents of a file are not those of a board.
  fileprivate func isAbout(_ file: String) -> Bool {
    switch self {
    case .notADatabase(let path), .damaged(let path, _): path == file
    case .newerSchema: true
    default: false
    }
  }
}

/// A file that was written, as `--json` prints it.
struct FileView: Encodable {
  /// Where it is.
  let path: String
}
