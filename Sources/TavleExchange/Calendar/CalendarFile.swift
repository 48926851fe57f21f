public import TavleCore

/// A calendar in a file other programs subscribe to or take in (RFC 5545, RFC 7986).
///
/// There are no attendees and no organiser, so that taking it in sends nobody an invitation. Source: `practices.md` §4.4.
public struct CalendarFile: Hashable, Sendable {
  /// What it is called.
  public var name: String
  /// What is in it.
  public var events: [CalendarEvent]
  private let zone: CalendarZone

  /// What the identifiers of all events end in.
  public static let domain = "@tavle"

  /// A calendar of a country, whose clocks it goes by.
  public init(_ name: String, _ events: [CalendarEvent], in country: Country) {
    (self.name, self.events) = (name, events)
    zone = CalendarZone(country)
  }

  /// The file as it is written at a moment.
  ///
  /// `SEQUENCE` has to go up when something changes. It is the number of seconds since 2026 began, which needs no memory of
  /// what was written before: it goes up after a board was restored or moved, and fits until 2094.
  public func text(at moment: Moment) -> String {
    let stamp = [
      "DTSTAMP:\(CalendarText.moment(moment))", "SEQUENCE:\(Self.sequence(at: moment))",
    ]
    let head = [
      "BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//tavle//plan//EN", "CALSCALE:GREGORIAN",
      "METHOD:PUBLISH", "NAME:\(CalendarText.escaped(name))",
      "X-WR-CALNAME:\(CalendarText.escaped(name))", "X-WR-TIMEZONE:\(zone.name)",
    ]
    let lines = head + zone.lines + events.flatMap { $0.lines(zone, stamp: stamp) }
    return (lines + ["END:VCALENDAR"]).map(CalendarText.folded).joined()
  }

  private static func sequence(at moment: Moment) -> Int64 {
    let beginning = Day(year: 2026, month: 1, day: 1) ?? Day(number: 0)
    return max(0, moment.seconds - Int64(beginning.number) * 86_400)
  }

  /// What a file says, whenever it was written: two files that differ in nothing else need not replace each other.
  public static func content(of text: String) -> [String] {
    CalendarText.lines(text).filter { !$0.hasPrefix("DTSTAMP:") && !$0.hasPrefix("SEQUENCE:") }
  }
}

extension CalendarFile {
  /// Lists as cancelled what an earlier file listed on some days and this one does not: calendars keep what is only left out.
  ///
  /// What lies on other days is left to calendars as it is. What it was called is not said again: somebody in it may have been
  /// forgotten since.
  public mutating func cancelMissing(from earlier: [CalendarEvent], on days: Range<Day>) {
    var known = Set(events.map(\.uid))
    for var event in earlier where days.overlaps(event.days) && known.insert(event.uid).inserted {
      event.status = .cancelled
      event.isBusy = false
      event.summary = ""
      events.append(event)
    }
  }
}
