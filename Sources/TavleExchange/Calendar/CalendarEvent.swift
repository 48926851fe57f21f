public import TavleCore

/// Something in a calendar: on a day, at a time, or every week.
public struct CalendarEvent: Hashable, Sendable {
  /// What calendars know it by when they get a newer file; ends in ``CalendarFile/domain``.
  public var uid: String
  /// The day.
  public var day: Day
  /// When it begins, on the clocks of the file's country; `nil` is all day.
  public var time: LocalTime?
  /// How long it takes; `nil` is a moment, and says nothing of what is all day.
  public var minutes: Int?
  /// Whether it is there again in the weeks after.
  public var weekly: Weekly?
  /// What it is called.
  public var summary: String
  /// What else is to be known, in lines.
  public var details: [String] = []
  /// Where.
  public var place: String?
  /// What kind of thing it is, and on which channels.
  public var categories: [String] = []
  /// Whether it takes place.
  public var status = Status.confirmed
  /// Whether whoever has it in their calendar is not free then.
  public var isBusy = false

  /// An event.
  public init(_ uid: String, _ summary: String, on day: Day, at time: LocalTime? = nil) {
    (self.uid, self.summary, self.day, self.time) = (uid, summary, day, time)
  }

  /// Whether something takes place.
  public enum Status: String, Sendable { case confirmed, tentative, cancelled }

  /// Every week on the same weekday.
  public struct Weekly: Hashable, Sendable {
    /// The last day it is there.
    public var last: Day
    /// Days on which it is not.
    public var exceptions: [Day]

    /// Every week until a day.
    public init(until last: Day, except exceptions: [Day] = []) {
      (self.last, self.exceptions) = (last, exceptions)
    }
  }

  /// The days it lies on, from the first to the last.
  var days: ClosedRange<Day> { day...max(day, weekly?.last ?? day) }
}

extension CalendarEvent {
  /// Its lines in a file.
  func lines(_ zone: CalendarZone, stamp: [String]) -> [String] {
    ["BEGIN:VEVENT", "UID:\(CalendarText.escaped(uid))"] + stamp + when(zone)
      + ["SUMMARY:\(CalendarText.escaped(summary))"] + facts + ["END:VEVENT"]
  }

  private var facts: [String] {
    var lines: [String] = []
    if !details.isEmpty {
      lines.append("DESCRIPTION:\(CalendarText.escaped(details.joined(separator: "\n")))")
    }
    if let place { lines.append("LOCATION:\(CalendarText.escaped(place))") }
    if !categories.isEmpty {
      lines.append("CATEGORIES:\(categories.map(CalendarText.escaped).joined(separator: ","))")
    }
    return lines + [
      "STATUS:\(status.rawValue.uppercased())", "TRANSP:\(isBusy ? "OPAQUE" : "TRANSPARENT")",
    ]
  }

  private func when(_ zone: CalendarZone) -> [String] {
    guard let time else {
      // The end of what is all day is the first day that is free again.
      return [
        "DTSTART;VALUE=DATE:\(CalendarText.day(day))",
        "DTEND;VALUE=DATE:\(CalendarText.day(day.adding(days: 1)))",
      ]
    }
    var lines = ["DTSTART;TZID=\(zone.name):\(CalendarText.moment(day, time))"]
    if let end { lines.append("DTEND;TZID=\(zone.name):\(CalendarText.moment(end.0, end.1))") }
    return lines + (weekly.map { again($0, at: time, zone) } ?? [])
  }

  /// The day and time it ends, which may be another day.
  private var end: (Day, LocalTime)? {
    guard let time, let minutes, minutes > 0 else { return nil }
    let total = Int(time.minutes) + minutes
    return LocalTime(minutes: total % 1_440).map { (day.adding(days: total / 1_440), $0) }
  }

  private func again(_ weekly: Weekly, at time: LocalTime, _ zone: CalendarZone) -> [String] {
    let weekday = ["MO", "TU", "WE", "TH", "FR", "SA", "SU"][day.weekday.rawValue - 1]
    // With a time zone the last moment is told in UTC (RFC 5545 §3.3.10).
    let last = CalendarText.moment(zone.moment(weekly.last, time))
    return ["RRULE:FREQ=WEEKLY;BYDAY=\(weekday);UNTIL=\(last)"]
      + weekly.exceptions.map { "EXDATE;TZID=\(zone.name):\(CalendarText.moment($0, time))" }
  }
}
