import TavleCore
import TavleTexts

/// What one colleague is and was asked, in numbers.
struct AskTally: Hashable, Sendable {
  /// When they were last asked for anything.
  var last: Moment?
  /// Asks that are planned, out or accepted.
  var running = 0
  /// Asks that went out in the last thirty days.
  var month = 0

  /// Counts one more ask.
  mutating func count(_ ask: Ask, since start: Moment) {
    if ask.state.isRunning { running += 1 }
    guard let at = ask.askedAt else { return }
    last = max(last ?? at, at)
    if at >= start { month += 1 }
  }
}

extension State {
  /// The beginning of the thirty days that are counted.
  private var monthAgo: Moment { circumstances.now.adding(seconds: -30 * 86_400) }

  /// What everybody is and was asked.
  ///
  /// O(posts).
  func askTallies() -> [ContributorID: AskTally] {
    let start = monthAgo
    var tallies: [ContributorID: AskTally] = [:]
    for post in board.posts where !post.asks.isEmpty {
      for ask in post.asks {
        guard let person = ask.contributor else { continue }
        tallies[person, default: AskTally()].count(ask, since: start)
      }
    }
    return tallies
  }

  /// What somebody with these asks is and was asked.
  func tally(of asks: [Ask]) -> AskTally {
    let start = monthAgo
    return asks.reduce(into: AskTally()) { $0.count($1, since: start) }
  }

  /// When somebody was last asked, as a sentence says it.
  func lastAsked(_ tally: AskTally) -> String {
    guard let last = tally.last else { return texts.people.neverAsked }
    return texts.people.lastAsked(distance(of: last))
  }

  /// How long ago something was: *today*, *3 days ago*.
  func distance(of moment: Moment) -> String {
    texts.words.distance(
      Day(number: today.number - Int32(clamping: days(since: moment))), from: today)
  }
}
