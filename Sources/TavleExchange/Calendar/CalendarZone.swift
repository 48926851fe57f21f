import TavleCore

/// The time zone of a country, with the rule for summer time that holds in the EU and in Norway since 1996: from the last
/// Sunday of March to the last of October, each at 01:00 UTC (directive 2000/84/EC).
struct CalendarZone: Hashable, Sendable {
  /// Its name, as time zone databases know it.
  let name: String

  /// The zone of a country.
  init(_ country: Country) {
    name =
      switch country {
      case .denmark: "Europe/Copenhagen"
      case .norway: "Europe/Oslo"
      }
  }

  /// The lines that explain it to whoever does not know it.
  var lines: [String] {
    ["BEGIN:VTIMEZONE", "TZID:\(name)"]
      + part("DAYLIGHT", "CEST", from: "+0100", to: "+0200", "19960331T020000", month: 3)
      + part("STANDARD", "CET", from: "+0200", to: "+0100", "19961027T030000", month: 10)
      + ["END:VTIMEZONE"]
  }

  private func part(
    _ part: String, _ name: String, from: String, to: String, _ first: String, month: Int
  ) -> [String] {
    [
      "BEGIN:\(part)", "DTSTART:\(first)", "RRULE:FREQ=YEARLY;BYMONTH=\(month);BYDAY=-1SU",
      "TZOFFSETFROM:\(from)", "TZOFFSETTO:\(to)", "TZNAME:\(name)", "END:\(part)",
    ]
  }

  /// The moment at which clocks there show a time on a day; of two, the first, and what no clock shows is read as if the
  /// clocks had not been changed yet.
  func moment(_ day: Day, _ time: LocalTime) -> Moment {
    let local = Int64(day.number) * 86_400 + Int64(time.minutes) * 60
    let inSummer = Moment(seconds: local - 7_200)
    return isSummer(inSummer, year: day.year) ? inSummer : Moment(seconds: local - 3_600)
  }

  private func isSummer(_ moment: Moment, year: Int) -> Bool {
    change(in: 3, year) <= moment && moment < change(in: 10, year)
  }

  /// 01:00 UTC on the last Sunday of a month with 31 days.
  private func change(in month: Int, _ year: Int) -> Moment {
    let last = Day(year: year, month: month, day: 31) ?? Day(number: 0)
    let sunday = last.adding(days: -(last.weekday.rawValue % 7))
    return Moment(seconds: Int64(sunday.number) * 86_400 + 3_600)
  }
}
