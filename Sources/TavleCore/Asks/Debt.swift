/// A thanks or a result that a colleague is owed.
public struct Debt: Hashable, Sendable {
  /// What is owed.
  public let kind: Kind
  /// For what.
  public let ask: Ask
  /// Since which day.
  public let since: Day
  /// Whether it has waited too long.
  public let isLate: Bool

  /// What can be owed.
  public enum Kind: Hashable, Sendable { case thanks, result }
}

extension Guard {
  /// What one post owes, oldest first.
  ///
  /// Thanks are owed from the day somebody has helped, and late after the team's number of working days. A result is owed
  /// once the post has been out for the team's number of days. What lies in the trash owes nothing.
  public func debts(of post: Post) -> [Debt] {
    guard post.stage != .trash else { return [] }
    return post.asks.flatMap { debts(of: $0, post) }.sorted {
      ($0.since, $0.ask.id) < ($1.since, $1.ask.id)
    }
  }

  /// What the whole board owes, oldest first.
  ///
  /// O(posts).
  public func debts() -> [Debt] {
    let rows = board.table.rows
    var debts: [Debt] = []
    for place in rows.indices where !rows[place].asks.isEmpty {
      debts += self.debts(of: rows[place])
    }
    return debts.sorted { ($0.since, $0.ask.id) < ($1.since, $1.ask.id) }
  }

  private func debts(of ask: Ask, _ post: Post) -> [Debt] {
    guard ask.state == .done, let done = ask.doneAt.map(clock.day), ask.contributor != nil else {
      return []
    }
    var debts: [Debt] = []
    if ask.thankedAt == nil {
      let days = teamCalendar.workingDays(after: done, through: clock.today)
      debts.append(
        Debt(kind: .thanks, ask: ask, since: done, isLate: days > norms.thanksDays))
    }
    if ask.toldAt == nil, let due = resultDue(of: post), due <= clock.today {
      debts.append(
        Debt(
          kind: .result, ask: ask, since: due,
          isLate: due.distance(to: clock.today) > norms.resultDays))
    }
    return debts
  }

  /// The day from which a result is owed; `nil` while the post is not out.
  private func resultDue(of post: Post) -> Day? {
    let isOut = post.stage == .published || post.stage == .archive
    return isOut ? post.publishedDay?.adding(days: norms.resultDays) : nil
  }
}
