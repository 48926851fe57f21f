import ArgumentParser
import Foundation
import TavleCore
import TavleExchange
import TavleTexts

/// Takes in the tips that lie in the inbox of the configuration.
struct InboxCommand: DeskCommand {
  static let configuration = CommandConfiguration(
    commandName: "inbox", abstract: "Take in the tips from the inbox folder of config.toml.")

  @OptionGroup var options: SharedOptions

  func run(at desk: Desk) throws {
    guard let folder = desk.settings.inbox else { throw CommandError.noInbox }
    try InboxReader(desk, folder: folder).readAndReport()
  }
}

/// Takes in the tips that lie in a folder.
struct InboxImportCommand: DeskCommand {
  static let configuration = CommandConfiguration(
    commandName: "inbox", abstract: "Take in the .txt, .md and .eml files of a folder as tips.",
    discussion: "Files that were read move into the folder read inside it.")

  @Argument(help: "The folder.", completion: .directory)
  var folder: String

  @OptionGroup var options: SharedOptions

  var files: [String] { [folder] }

  func run(at desk: Desk) throws {
    guard FileManager.default.fileExists(atPath: folder) else {
      throw CommandError.cannotRead(path: folder, reason: .missing)
    }
    try InboxReader(desk, folder: folder).readAndReport()
  }
}
