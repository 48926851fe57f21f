import ArgumentParser
import TavleCore
import TavleExchange
import TavleStore
import TavleTexts

/// Shows what was done.
struct LogCommand: DeskCommand {
  static let configuration = CommandConfiguration(
    commandName: "log", abstract: "Show what was done, by whom and when; newest first.")

  @Argument(help: "Only about this post.")
  var number: String?

  @Option(help: "How many entries at most.")
  var limit = 50

  @OptionGroup var options: SharedOptions

  func run(at desk: Desk) throws {
    let store = try desk.store()
    let post = try number.map { number in
      let number = try PostNumbers.one(number)
      guard let post = try store.post(number: number) else {
        throw CommandError.noSuchPost(number)
      }
      return post.id
    }
    let entries = try store.log(limit: max(0, limit), post: post)
    let names = try desk.names(for: entries)
    if desk.isJSON { return try desk.json("log", entries.map { LogView($0, desk, names) }) }
    guard !entries.isEmpty else { return Output.errors.text(desk.texts.commands.noEntries) }
    report(entries, names, at: desk)
  }

  private func report(_ entries: [LogEntry], _ names: Board, at desk: Desk) {
    var table = TextTable()
    table.rightAligned = [0]
    for entry in entries {
      let (day, time) = Clock.local(entry.at)
      table.add(
        "\(entry.sequence)", desk.texts.words.day(day, time, today: desk.today), entry.author,
        desk.texts.describe(entry, in: names, today: desk.today))
    }
    let width = Output.standard.isTerminal ? Output.standard.width : nil
    Output.standard.text(table.lines(width: width).joined(separator: "\n"))
  }
}

/// An entry of the log, as `--json` prints it.
struct LogView: Encodable {
  /// Its place in the log.
  let sequence: Int64
  /// When, ISO 8601 in UTC.
  let at: String
  /// Who.
  let author: String
  /// What, as a sentence in the user's language.
  let what: String
  /// The numbers of the posts it is about.
  let posts: [Int]
  /// The entry it takes back.
  let undoes: Int64?

  /// A view of an entry; `names` has the posts and colleagues it is about.
  init(_ entry: LogEntry, _ desk: Desk, _ names: Board) {
    sequence = entry.sequence
    at = entry.at.iso8601
    author = entry.author
    what = desk.texts.describe(entry, in: names, today: desk.today)
    posts = entry.change.posts.compactMap { names[$0]?.number }
    undoes = entry.undoes
  }
}

extension Desk {
  /// A board that knows the posts and colleagues some entries are about.
  func names(for entries: [LogEntry]) throws -> Board {
    let store = try store()
    var board = Board()
    board.load(contributors: try store.contributors())
    for id in Set(entries.flatMap(\.change.posts)) {
      if let post = try store.post(id) { board.load(posts: [post]) }
    }
    return board
  }
}
