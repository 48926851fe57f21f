import ArgumentParser
import Foundation
import TavleCore
import TavleStore
import TavleTexts

/// Opens an example board that is not kept.
struct DemoCommand: DeskCommand {
  static let configuration = CommandConfiguration(
    commandName: "demo", abstract: "An example board to look around in; nothing is kept.")

  @Flag(name: .customLong("print"), help: "Print it as text.")
  var isPrinted = false

  @OptionGroup var options: SharedOptions
  @OptionGroup var script: ScriptOptions

  var files: [String] { [script.script].compactMap(\.self) }

  func run(at desk: Desk) throws {
    let change = ExampleBoard.change(in: desk.settings.language, &desk.circumstances)
    if script.script == nil, isPrinted || !desk.hasScreen {
      return try desk.printBoard(try numbered(change))
    }
    let folder = FileManager.default.temporaryDirectory.appending(path: "tavle-\(UUID())")
    defer { try? FileManager.default.removeItem(at: folder) }
    let location = StoreLocation.file(path: folder.appending(path: "board.db").path)
    let store = try Store.open(location)
    _ = try store.commit(change, author: desk.settings.author, at: desk.circumstances.now)
    if script.script != nil { return try script.play(at: desk, on: store) }
    store.close()
    try desk.openScreen(at: location, isKept: false)
  }

  /// The board a change makes, with the numbers a store would give.
  private func numbered(_ change: Change) throws -> Board {
    var board = Board()
    var number = 0
    guard case .group(let changes) = change else { return board }
    for change in changes {
      if case .addPost(var post, let details) = change {
        number += 1
        post.number = number
        try board.apply(.addPost(post, details))
      } else {
        try board.apply(change)
      }
    }
    return board
  }
}
