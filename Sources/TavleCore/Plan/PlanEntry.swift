/// Something that lies on a day of the plan.
public enum PlanEntry: Hashable, Sendable {
  /// The door stands open.
  case openDoor(OpenDoor)
  /// Something is filmed or photographed.
  case shoot(ShootID)
  /// Somebody's help is needed.
  case need(PostID, AskID)
  /// A post is to come out, or has.
  case post(PostID)

  /// The post it is about.
  public var post: PostID? {
    switch self {
    case .post(let id), .need(let id, _): id
    case .shoot, .openDoor: nil
    }
  }
}

/// A day of the plan.
public struct PlanDay: Hashable, Sendable {
  /// The day.
  public let day: Day
  /// The public holiday it is, if it is one.
  public let holiday: Holiday?
  /// What lies on it: by time, what has none last; open door, shoots, help that is needed, posts.
  public internal(set) var entries: [PlanEntry] = []
  /// Channels on which more than one post comes out on this day, in order.
  public internal(set) var crowded: [Channel] = []

  init(_ day: Day, in country: Country) {
    self.day = day
    holiday = Holiday(day, in: country)
  }

  /// Whether nobody is at work.
  public var isOff: Bool { holiday != nil || !Weekdays.workWeek.contains(day.weekday) }
}
