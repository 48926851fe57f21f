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
  /// The same with those that are planned, as the guard counts them against the own limit.
  var used = 0

  /// Counts one more ask; `isAhead` says whether its post is still to come out.
  mutating func count(_ ask: Ask, isAhead: Bool, _ clock: DayClock) {
    if ask.state.isRunning { running += 1 }
    if ask.askedAt == nil, ask.state == .planned, isAhead { used += 1 }
    guard let at = ask.askedAt else { return }
    last = max(last ?? at, at)
    if clock.day(at).distance(to: clock.today) < 30 {
      month += 1
      used += 1
    }
  }
}

extension State {
  /// What everybody is and was asked.
  ///
  /// O(posts).
  func askTallies() -> [ContributorID: AskTally] {
    let clock = clock
    var tallies: [ContributorID: AskTally] = [:]
    for post in board.posts where !post.asks.isEmpty {
      for ask in post.asks {
        guard let person = ask.contributor else { continue }
        tallies[person, default: AskTally()].count(ask, isAhead: post.stage.isAhead, clock)
      }
    }
    return tallies
  }

  /// What somebody with these asks is and was asked.
  func tally(of asks: [Ask]) -> AskTally {
    let clock = clock
    return asks.reduce(into: AskTally()) { tally, ask in
      tally.count(ask, isAhead: board[ask.post]?.stage.isAhead == true, clock)
    }
  }

  /// When somebody was last asked, as a sentence says it.
  func lastAsked(_ tally: AskTally) -> String {
    guard let last = tally.last else { return texts.people.neverAsked }
    return texts.people.lastAsked(distance(of: last))
  }

  /// How long ago something was: *today*, *3 days ago*.
  func distance(of moment: Moment) -> String {
    texts.words.distance(min(clock.day(moment), today), from: today)
  }
}
