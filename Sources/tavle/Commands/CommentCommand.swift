import ArgumentParser
import TavleCore

/// Says something about posts.
struct CommentCommand: DeskCommand {
  static let configuration = CommandConfiguration(
    commandName: "comment", abstract: "Say something about a post; - reads standard input.")

  @Argument(help: "The number, or several with commas.")
  var number: String

  @Argument(help: "What to say.")
  var text: [String]

  @OptionGroup var options: SharedOptions

  func run(at desk: Desk) throws {
    let input = text == ["-"] ? String(decoding: try StandardInput.all(), as: UTF8.self) : nil
    let words = try Typed.lines(input ?? text.joined(separator: " "))
    guard !words.isEmpty else { throw CommandError.emptyText }
    try desk.change(try PostNumbers.read([number])) { _, post in
      .addComment(
        Comment(
          id: desk.circumstances.identifier(), post: post.id, author: desk.settings.author,
          at: desk.circumstances.now, text: words))
    }
  }
}
