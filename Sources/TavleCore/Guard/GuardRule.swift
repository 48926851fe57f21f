/// A rule of the guard, by what it protects; the raw value is what is stored and exported.
///
/// Source: `practices.md` §5.4.
public enum GuardRule: String, CaseIterable, Codable, Sendable {
  /// Has left, or is on pause.
  case pause
  /// Their wish for the role: *no*, or *if needed*.
  case wish
  /// What they have said about being shown so.
  case consent
  /// Away on the day, or so much that the lead time is not kept.
  case away
  /// Said no to this post, or *no, thanks* to this role within 30 days.
  case saidNo = "said-no"
  /// Their own limit of asks in 30 days.
  case asks
  /// Their own limit of minutes in 30 days.
  case minutes
  /// Time since they were last asked.
  case rest
  /// An ask they have not answered yet.
  case unanswered
  /// Something else within two hours.
  case doubleBooked = "double-booked"
  /// Working days between the ask and the day.
  case leadTime = "lead-time"
  /// A day or time at which they do not work.
  case workingHours = "working-hours"
  /// A reminder too soon, or a second one.
  case reminder
  /// A quiet period of the team.
  case quietPeriod = "quiet-period"
  /// The share of the roster asked this week.
  case pulse
  /// One person's share of all asks in 90 days.
  case concentration
}
