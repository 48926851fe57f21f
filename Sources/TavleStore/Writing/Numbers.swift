import TavleCore

/// Gives out the numbers that must not be given twice, from counter rows.
struct Numbers {
  let connection: any Connection

  /// The next place in the log.
  func nextSequence() throws(StoreError) -> Int64 { try add(1, to: "change") }

  /// The change with a number for each new post that has none, or one that another post has.
  func numbered(_ change: Change) throws(StoreError) -> Change {
    switch change {
    case .addPost(var post, let details):
      post.number = try number(for: post)
      return .addPost(post, details)
    case .group(let changes):
      var numberedChanges: [Change] = []
      for change in changes { numberedChanges.append(try numbered(change)) }
      return .group(numberedChanges)
    default: return change
    }
  }

  /// Notes that a stage has more or fewer posts.
  func count(_ stage: Stage, by difference: Int) throws(StoreError) {
    _ = try add(difference, to: Self.counter(of: stage))
  }

  /// The last number a counter gave.
  func counter(_ name: String) throws(StoreError) -> Int64 {
    try connection.number(BoardStatement.counter, .text(name)) ?? 0
  }

  /// The name of the counter of a stage.
  static func counter(of stage: Stage) -> String { "stage \(stage.rawValue)" }

  private func number(for post: Post) throws(StoreError) -> Int {
    let wanted = SQLValue(post.number)
    guard post.number > 0, try connection.number(PostQuery.byNumber, wanted) == nil else {
      return Int(try add(1, to: "post"))
    }
    if try counter("post") < post.number {
      try connection.run(BoardStatement.setCounter, .text("post"), wanted)
    }
    return post.number
  }

  private func add(_ difference: Int, to name: String) throws(StoreError) -> Int64 {
    let sum = try connection.number(BoardStatement.count, .text(name), SQLValue(difference))
    guard let sum else { throw connection.damaged("counter \(name)") }
    return sum
  }
}
