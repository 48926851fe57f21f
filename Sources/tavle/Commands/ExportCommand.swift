import ArgumentParser
import TavleCore
import TavleExchange
import TavleStore
import TavleTexts

/// Writes the board for other programs.
struct ExportCommand: DeskCommand {
  /// What is written.
  enum Form: String, CaseIterable, ExpressibleByArgument {
    case json, markdown
  }

  static let configuration = CommandConfiguration(
    commandName: "export", abstract: "Write the whole board.",
    discussion: """
      json keeps everything and can be read back with tavle import board; markdown is for people.
      """)

  @Argument(help: "json or markdown.")
  var form: Form

  @Option(
    name: [.short, .long], help: ArgumentHelp("Write to a file.", valueName: "file"),
    completion: .file())
  var output: String?

  @Flag(help: "Replace the file if it is there.")
  var overwrite = false

  @OptionGroup var options: SharedOptions

  var files: [String] { [output].compactMap(\.self) }

  func run(at desk: Desk) throws {
    let text = try text(of: try desk.store().completeBoard(), at: desk)
    guard let output else { return Output.standard.data(text) }
    try Files.write(text, to: output, overwriting: overwrite)
    Output.errors.text(desk.texts.commands.written(output))
  }

  private func text(of board: Board, at desk: Desk) throws -> String {
    switch form {
    case .json:
      String(decoding: try BoardDocument(of: board).encoded(), as: UTF8.self).escapedJSON + "\n"
    case .markdown:
      MarkdownBoard.board(board, texts: desk.texts) + "\n"
    }
  }
}
