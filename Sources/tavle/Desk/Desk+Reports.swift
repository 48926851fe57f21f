import TavleCore
import TavleExchange
import TavleTexts

extension Desk {
  /// Prints a list under its noun as JSON.
  func json(_ noun: String, _ values: [some Encodable]) throws {
    Output.standard.data(try JSONText.list(noun, values).escapedJSON + "\n")
  }

  /// Prints a sentence; nothing where JSON is wanted.
  func say(_ sentence: String) {
    if !isJSON { Output.standard.text(sentence) }
  }

  /// Changes posts and says what was done, or prints the posts as they are now.
  ///
  /// - Parameters:
  ///   - numbers: what the posts are called.
  ///   - stages: the stages `make` needs all posts of.
  ///   - make: the change of one post, made of the board as it is when the change is written.
  /// - Throws: what `make` throws, and when a post is not there or the change cannot be written.
  func change(
    _ numbers: [Int], stages: [Stage] = [], _ make: (Board, Post) throws -> Change
  ) throws {
    let entry = try commit {
      let (board, posts) = try board(with: numbers, stages: stages)
      return try group(posts, on: board, make)
    }
    say(entry.map { describe($0, in: known) } ?? texts.commands.unchanged)
    try printJSON(numbers)
  }

  private func printJSON(_ numbers: [Int]) throws {
    guard isJSON else { return }
    let (board, posts) = try board(with: numbers)
    try json("posts", posts.map { PostView($0, details: board.details(of: $0.id), on: board) })
  }

  /// What an entry of the log did, as a sentence by itself.
  func describe(_ entry: LogEntry, in board: Board) -> String {
    texts.describe(entry, in: board, today: today).capitalizedSentence
  }

  /// Makes one change of several posts, each made on the board as the ones before leave it.
  ///
  /// The first one named ends highest where each goes to the top.
  private func group(
    _ posts: [Post], on board: Board, _ make: (Board, Post) throws -> Change
  ) throws -> Change {
    var board = board
    var changes: [Change] = []
    for post in posts.reversed() {
      let change = try make(board, post)
      try board.apply(change)
      changes.append(change)
    }
    return .joined(changes)
  }

  /// Reads a day with a time; nil for no day.
  func day(_ text: String) throws(CommandError) -> DateFound? {
    guard let reading = try? dateReader.read(text).first else { throw .notADay(text) }
    return if case .date(let found) = reading { found } else { nil }
  }

  /// Reads minutes; nil for an empty text.
  func minutes(_ text: String) throws(CommandError) -> Int? {
    guard !text.isEmpty else { return nil }
    guard let minutes = Int(text), (1...1440).contains(minutes) else { throw .notMinutes(text) }
    return minutes
  }
}

extension String {
  /// The sentence with a capital letter at its beginning.
  var capitalizedSentence: String { prefix(1).uppercased() + dropFirst() }
}
