/// What a contributor has said about how often, for how long and how soon they want to be asked.
///
/// The limits belong to them. `nil` is what everybody has who said nothing (``Limits/usual``), which follows
/// `practices.md` §5.2.
public struct Limits: Hashable, Sendable {
  /// The most asks in 30 days, 0...8; 0 is never.
  public var asks: Int?
  /// The most minutes in 30 days.
  public var minutes: Int?
  /// The days of rest between two asks.
  public var restDays: Int?
  /// The days of the week on which they can help.
  public var weekdays: Weekdays?
  /// Working days of notice they want, for roles where it is not the team's norm; by role.
  public var leadDays: [Role: Int]

  /// No limits of their own.
  public init() { leadDays = [:] }

  /// The limits of somebody who said nothing.
  public static let usual = (asks: 2, minutes: 60, restDays: 14, weekdays: Weekdays.workWeek)

  /// The most that makes sense, by field.
  public static let largest = (asks: 8, minutes: 1440, restDays: 365, leadDays: 90)
}

extension Limits {
  /// The most asks in 30 days.
  public var mostAsks: Int { asks ?? Self.usual.asks }
  /// The most minutes in 30 days.
  public var mostMinutes: Int { minutes ?? Self.usual.minutes }
  /// The days of rest between two asks.
  public var rest: Int { restDays ?? Self.usual.restDays }
  /// The days of the week on which they can help.
  public var days: Weekdays { weekdays ?? Self.usual.weekdays }

  /// Whether every number is in its range.
  public var isValid: Bool {
    func fits(_ value: Int?, _ largest: Int) -> Bool {
      value.map { (0...largest).contains($0) } ?? true
    }
    return fits(asks, Self.largest.asks) && fits(minutes, Self.largest.minutes)
      && fits(restDays, Self.largest.restDays)
      && leadDays.values.allSatisfy { (0...Self.largest.leadDays).contains($0) }
      && weekdays?.isEmpty != true
  }
}

extension Limits: Codable {
  private enum Key: String, CodingKey { case asks, minutes, restDays, weekdays, leadDays }

  /// Reads limits; lead days are an object by role, and roles nobody knows are left out.
  public init(from decoder: any Decoder) throws {
    let box = try decoder.container(keyedBy: Key.self)
    self.init()
    asks = try box.decodeIfPresent(Int.self, forKey: .asks)
    minutes = try box.decodeIfPresent(Int.self, forKey: .minutes)
    restDays = try box.decodeIfPresent(Int.self, forKey: .restDays)
    weekdays = try box.decodeIfPresent(Weekdays.self, forKey: .weekdays)
    let byName = try box.decodeIfPresent([String: Int].self, forKey: .leadDays) ?? [:]
    for (name, days) in byName { if let role = Role(rawValue: name) { leadDays[role] = days } }
  }

  /// Writes what they have said.
  public func encode(to encoder: any Encoder) throws {
    var box = encoder.container(keyedBy: Key.self)
    try box.encodeIfPresent(asks, forKey: .asks)
    try box.encodeIfPresent(minutes, forKey: .minutes)
    try box.encodeIfPresent(restDays, forKey: .restDays)
    try box.encodeIfPresent(weekdays, forKey: .weekdays)
    guard !leadDays.isEmpty else { return }
    let byName = Dictionary(uniqueKeysWithValues: leadDays.map { ($0.key.rawValue, $0.value) })
    try box.encode(byName, forKey: .leadDays)
  }
}
