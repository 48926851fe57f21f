/// A day on which a country does not go to work, or that many take off.
///
/// Computed and not listed by year. Sources: *lov om helligdage* and *grundlovsdag* as a day on which shops and most
/// offices close (Denmark; *Store Bededag* is gone since 2024, lov nr. 214 af 6. marts 2023), *helligdagsloven* and
/// *lov om 1 og 17 mai* (Norway). Whitsun, Christmas and the rest are by the Gregorian Easter.
public enum Holiday: String, CaseIterable, Codable, Sendable {
  case newYear = "new-year"
  case maundyThursday = "maundy-thursday"
  case goodFriday = "good-friday"
  case easterSunday = "easter-sunday"
  case easterMonday = "easter-monday"
  case generalPrayerDay = "general-prayer-day"
  case labourDay = "labour-day"
  case ascension
  case norwegianConstitutionDay = "norwegian-constitution-day"
  case whitSunday = "whit-sunday"
  case whitMonday = "whit-monday"
  case danishConstitutionDay = "danish-constitution-day"
  case christmasEve = "christmas-eve"
  case christmasDay = "christmas-day"
  case secondChristmasDay = "second-christmas-day"
}

extension Holiday {
  /// The holiday of a country on a day; `nil` on ordinary days.
  ///
  /// Danish offices are closed on Christmas Eve and Constitution Day, by custom and collective agreement and not by
  /// law. Where both have a half day (New Year's Eve, in Norway also Christmas Eve), it is a working day before a
  /// holiday. Of two that fall on the same day (Ascension on 17 May), the feast of the church is named.
  public init?(_ day: Day, in country: Country) {
    let date = day.civil
    // Easter and what hangs on it lie between 19 March and 14 June.
    let movable = (3...6).contains(date.month) ? Self.movable(day, in: country) : nil
    guard let found = movable ?? Self.fixed(date, in: country) else { return nil }
    self = found
  }

  private static func movable(_ day: Day, in country: Country) -> Holiday? {
    switch day.easter.distance(to: day) {
    case -3: .maundyThursday
    case -2: .goodFriday
    case 0: .easterSunday
    case 1: .easterMonday
    case 26 where country == .denmark && day.year < 2024: .generalPrayerDay
    case 39: .ascension
    case 49: .whitSunday
    case 50: .whitMonday
    default: nil
    }
  }

  private static func fixed(_ date: CivilDate, in country: Country) -> Holiday? {
    switch (date.month, date.day, country) {
    case (1, 1, _): .newYear
    case (5, 1, .norway): .labourDay
    case (5, 17, .norway): .norwegianConstitutionDay
    case (6, 5, .denmark): .danishConstitutionDay
    case (12, 24, .denmark): .christmasEve
    case (12, 25, _): .christmasDay
    case (12, 26, _): .secondChristmasDay
    default: nil
    }
  }
}

extension Day {
  /// Easter Sunday of this day's year, by the anonymous Gregorian algorithm (Meeus, Jones and Butcher).
  var easter: Day {
    let year = year
    let (golden, century, rest) = (year % 19, year / 100, year % 100)
    let correction = (century - (century + 8) / 25 + 1) / 3
    let epact = (19 * golden + century - century / 4 - correction + 15) % 30
    let weekday = (32 + 2 * (century % 4) + 2 * (rest / 4) - epact - rest % 4) % 7
    let shift = (golden + 11 * epact + 22 * weekday) / 451
    let days = epact + weekday - 7 * shift + 114
    return Day(
      number: CivilDate(year: year, month: days / 31, day: days % 31 + 1).dayNumber)
  }
}
