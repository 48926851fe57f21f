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
  /// Thanks are owed from the day somebody has helped (at the latest when the post is out), and late after the team's number
  /// of working days. A result is owed once the post has been out for the team's number of days. What lies in the trash
  /// owes nothing.
  public func debts(of post: Post) -> [Debt] {
    guard post.stage != .trash else { return [] }
    return post.asks.flatMap { debts(of: $0, post) }.sorted {
      ($0.since, $0.ask.id) < ($1.since, $1.ask.id)
    }
  }

  private func debts(of ask: Ask, _ post: Post) -> [Debt] {
    guard post.isContribution(ask) else { return [] }
    let done = ask.doneAt.map(clock.day) ?? post.publishedDay ?? clock.today
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
    post.isOut ? post.publishedDay?.adding(days: norms.resultDays) : nil
  }
}

extension Post {
  /// Whether it was published, and was not thrown away since.
  var isOut: Bool { stage == .published || stage == .archive && publishedDay != nil }

  /// Whether somebody has helped with an ask: it is done, or they said yes and the post is out.
  public func isContribution(_ ask: Ask) -> Bool {
    ask.contributor != nil && (ask.state == .done || isOut && ask.state == .accepted)
  }

  /// The asks of those who have helped and were not thanked.
  public var unthanked: [Ask] { asks.filter { isContribution($0) && $0.thankedAt == nil } }

  /// The asks of those who have helped and were not told how it went; nobody is told before it is out.
  public var untold: [Ask] {
    isOut ? asks.filter { isContribution($0) && $0.toldAt == nil } : []
  }
}
