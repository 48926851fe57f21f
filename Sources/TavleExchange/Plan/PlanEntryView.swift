public import TavleCore

/// Something on the plan as `--json` prints it; the names are promised to scripts.
///
/// Days are ISO 8601, times `HH:MM`, identifiers strings. Lists are always there; what is absent is left out.
public struct PlanEntryView: Encodable, Hashable, Sendable {
  /// `post`, `need`, `shoot` or `open-door`.
  public var kind: PlanLine.Kind
  /// The identifier of the post, the ask or the shoot; of an open door the weekday (1 is Monday) and the time.
  public var id: String
  /// The day.
  public var day: Day
  /// When it begins and, where that is known, ends.
  public var time, until: LocalTime?
  /// How long it takes.
  public var minutes: Int?
  /// The post's number.
  public var number: Int?
  /// What the post or shoot is called.
  public var title: String?
  /// How far the post is.
  public var stage: Stage?
  /// Channels by their lower-case name.
  public var channels: [String]
  /// What help is needed with, and for an expert the topic.
  public var role: Role?
  /// The topic.
  public var topic: String?
  /// How far the ask is; left out on the plan for everybody, unless it is `open` or agreed on.
  public var state: AskState?
  /// Who said yes, or has helped.
  public var people: [String]
  /// Where.
  public var place: String?
  /// What is made at a shoot.
  public var made: [String]

  /// A line of a plan; one colleague is told how far it is with what they were asked.
  public init(_ line: PlanLine, isForOne: Bool) {
    (kind, id, day) = (line.kind, line.key, line.day)
    (time, until, minutes) = (line.time, line.end, line.minutes)
    (number, title, stage) = (line.number, line.title, line.stage)
    channels = line.channels.map(\.rawValue)
    (role, topic) = (line.role, line.topic)
    let isPublic = line.state == .open || !line.people.isEmpty
    state = isForOne || isPublic ? line.state : nil
    (people, place, made) = (line.people, line.place, line.made)
  }
}
