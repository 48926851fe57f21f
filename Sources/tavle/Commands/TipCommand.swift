import ArgumentParser
import Foundation
import TavleCore
import TavleExchange
import TavleStore

/// Writes down a tip.
struct TipCommand: DeskCommand {
  static let configuration = CommandConfiguration(
    commandName: "tip", abstract: "Write down a tip.",
    discussion: """
      tavle tip 'New robot #logistics +ig @anne >fri 9:00' takes tag, channel, who gave it and day \
      out of the line. With - or text on standard input, the first line is the tip and the rest \
      its note.
      """)

  @Argument(help: "The tip in one line, or - to read standard input.")
  var text: [String] = []

  @Option(help: ArgumentHelp("Who gave it.", valueName: "who"))
  var from: String?

  @Option(help: "What else there is to say.")
  var note: String?

  @Flag(help: "Read standard input: one tip per line.")
  var lines = false

  @Flag(help: "Read standard input: one mail message (RFC 5322).")
  var mail = false

  @OptionGroup var options: SharedOptions

  func run(at desk: Desk) throws {
    let writer = TipWriter(desk)
    let tips = try read(writer)
    let known = try desk.store().findOrigins(tips.compactMap(\.post.origin))
    let new = tips.filter { $0.post.origin.map { known[$0] == nil } ?? true }
    let posts = try writer.write(new)
    try writer.report(posts + (try known.values.compactMap { try desk.store().post($0) }))
  }

  private func read(_ writer: TipWriter) throws -> [NewTip] {
    let isPiped = mail || lines || text == ["-"] || (text.isEmpty && !StandardInput.isTerminal)
    guard isPiped else { return [try writer.tip(text.joined(separator: " "), from, note)] }
    let data = try StandardInput.all()
    if mail { return [try writer.tip(mail: data, from, note)] }
    let input = String(decoding: data, as: UTF8.self)
    let all = input.split(whereSeparator: \.isNewline).map(String.init)
    let filled = all.filter { !Cleaning.line($0).isEmpty }
    if lines {
      guard !filled.isEmpty else { throw CommandError.emptyTip }
      return try filled.map { try writer.tip($0, from, note) }
    }
    guard let first = filled.first, let start = input.range(of: first) else {
      throw CommandError.emptyTip
    }
    return [try writer.tip(first, from, note ?? String(input[start.upperBound...]))]
  }
}
