/// Year, month and day as three numbers: the way to and from a day number.
///
/// Years begin in March here, so that the leap day is the last day of a year and every month's
/// offset is one linear expression. An era is 400 years, 146,097 days.
struct CivilDate: Equatable {
  let year: Int
  let month: Int
  let day: Int
}

extension CivilDate {
  private static let daysPerEra = 146_097
  /// The number of days from 0000-03-01 to 1970-01-01.
  private static let epoch = 719_468

  /// The date of a number of days since 1970-01-01.
  init(dayNumber: Int32) {
    let days = Int(dayNumber) + Self.epoch
    let era = (days >= 0 ? days : days - Self.daysPerEra + 1) / Self.daysPerEra
    let dayOfEra = days - era * Self.daysPerEra
    let yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let monthFromMarch = (5 * dayOfYear + 2) / 153
    day = dayOfYear - (153 * monthFromMarch + 2) / 5 + 1
    month = monthFromMarch < 10 ? monthFromMarch + 3 : monthFromMarch - 9
    year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0)
  }

  /// The number of days since 1970-01-01.
  var dayNumber: Int32 {
    let yearFromMarch = month <= 2 ? year - 1 : year
    let era = (yearFromMarch >= 0 ? yearFromMarch : yearFromMarch - 399) / 400
    let yearOfEra = yearFromMarch - era * 400
    let dayOfYear = (153 * (month > 2 ? month - 3 : month + 9) + 2) / 5 + day - 1
    let dayOfEra = yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear
    return Int32(era * Self.daysPerEra + dayOfEra - Self.epoch)
  }
}
