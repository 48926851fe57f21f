import TavleCore
import TavleTexts

extension State {
  /// Sends a change on its way to the disk; the sentence is said when it is there, without one what the log says.
  ///
  /// `expected` are the values it is made over: those on the screen, unless something else is given.
  mutating func commit(
    _ change: Change, _ sentence: String?, follow: PostID? = nil, over expected: Change? = nil
  ) -> [Effect] {
    guard !change.isEmpty else { return [] }
    if let heldBack = holdBack() { return heldBack }
    var flight = InFlight(sentence: sentence, follow: follow)
    (flight.change, flight.expected) = (change, expected ?? board.expectation(of: change))
    inFlight = flight
    return [.commit(change, over: flight.expected)]
  }

  /// Builds a change for each of some posts and sends them as one.
  ///
  /// Each change is built on the board as the ones before leave it, so that places in a stage come out right. They are
  /// made on the board itself and taken back: a copy of a large board would cost more than the change.
  mutating func commit(
    on posts: [PostID], _ sentence: String?, follow: PostID? = nil,
    _ build: (Board, PostID, inout Circumstances) throws(ModelError) -> Change
  ) -> [Effect] {
    do throws(ModelError) {
      return commit(.joined(try built(on: posts, build)), sentence, follow: follow)
    } catch {
      return refuse(error)
    }
  }

  private mutating func built(
    on posts: [PostID],
    _ build: (Board, PostID, inout Circumstances) throws(ModelError) -> Change
  ) throws(ModelError) -> [Change] {
    var changes: [Change] = []
    var inverses: [Change] = []
    defer { for inverse in inverses.reversed() { _ = try? board.apply(inverse) } }
    for post in posts {
      let change = try build(board, post, &circumstances)
      guard !change.isEmpty else { continue }
      changes.append(change)
      if posts.count > 1 { inverses.append(try board.apply(change)) }
    }
    return changes
  }

  /// Says why something cannot be done.
  mutating func refuse(_ error: ModelError) -> [Effect] {
    notice = Notice(.error, texts.errors.model(error, in: board))
    return []
  }

  /// Says what was done about posts: the number of one, or how many.
  func subject(_ posts: [PostID]) -> String {
    if posts.count == 1, let number = posts.first.flatMap({ board[$0] })?.number {
      return "#\(number)"
    }
    return texts.done.posts(posts.count)
  }
}
