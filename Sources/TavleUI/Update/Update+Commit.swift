import TavleCore
import TavleTexts

extension State {
  /// Sends a change on its way to the disk; the sentence is said when it is there.
  mutating func commit(_ change: Change, _ sentence: String, follow: PostID? = nil) -> [Effect] {
    guard !change.isEmpty else { return [] }
    inFlight = InFlight(sentence: sentence, follow: follow)
    return [.commit(change)]
  }

  /// Builds a change for each of some posts and sends them as one.
  ///
  /// Each change is built on the board as the ones before leave it, so that places in a stage come out right.
  mutating func commit(
    on posts: [PostID], _ sentence: String, follow: PostID? = nil,
    _ build: (Board, PostID, inout Circumstances) throws(ModelError) -> Change
  ) -> [Effect] {
    var changes: [Change] = []
    var scratch = posts.count > 1 ? board : Board()
    do throws(ModelError) {
      for post in posts {
        let change = try build(posts.count > 1 ? scratch : board, post, &circumstances)
        if posts.count > 1 { try scratch.apply(change) }
        if !change.isEmpty { changes.append(change) }
      }
    } catch {
      return refuse(error)
    }
    return commit(.joined(changes), sentence, follow: follow)
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
