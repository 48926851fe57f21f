/// What a team has agreed on, so that nobody is asked too much or too late.
///
/// Limits of one colleague are theirs (``Limits``); these are the team's, from its configuration. The defaults are those
/// of `practices.md` §5.4.
public struct TeamNorms: Hashable, Sendable {
  /// Whose public holidays count on a board that has not said so.
  public var country = Country.denmark
  /// Working days between an ask and the day, by role.
  public var leadDays: [Role: Int] = [
    .expertise: 2, .ideas: 2, .proofreading: 3, .photo: 5, .voice: 5, .camera: 7,
    .copresenting: 10,
  ]
  /// Days after an ask in which another one stops; fewer where the colleague's own rest is shorter.
  public var shortestRest = 3
  /// Asks without an answer that one colleague may have.
  public var mostUnanswered = 1
  /// Working days before the first reminder.
  public var reminderDays = 3
  /// Working days after which no answer is an answer.
  public var answerDays = 5
  /// Working days in which a contribution is to be thanked.
  public var thanksDays = 2
  /// Days after publishing when a result is to be told.
  public var resultDays = 7
  /// The share of the roster asked in a week, in percent, above which it is said.
  public var pulsePercent = 25
  /// One colleague's share of all asks in 90 days, in percent, above which it is said.
  public var concentrationPercent = 30
  /// The fewest asks in 90 days for which that share says anything.
  public var concentrationLeast = 10
  /// When people work.
  public var hours: ClosedRange<LocalTime> = TeamNorms.usualHours
  /// ISO weeks in which nobody is to be asked for anything, last before first across New Year.
  public var quietWeeks: [QuietWeeks] = []

  /// What is usual.
  public init() {}

  private static let usualHours: ClosedRange<LocalTime> = {
    guard let first = LocalTime(hour: 8), let last = LocalTime(hour: 16) else { fatalError() }
    return first...last
  }()

  /// Weeks of every year: `28–30`, `52–1`.
  public struct QuietWeeks: Hashable, Sendable {
    /// The first and the last ISO week, 1...53.
    public let first, last: Int

    /// Weeks from one to another; `nil` if there are no such weeks.
    public init?(_ first: Int, _ last: Int) {
      guard (1...53).contains(first), (1...53).contains(last) else { return nil }
      (self.first, self.last) = (first, last)
    }

    /// Whether a week is among them.
    public func contains(_ week: Int) -> Bool {
      first <= last ? (first...last).contains(week) : week >= first || week <= last
    }
  }
}
