public import TavleCore

/// The words of the trade, and dates and numbers as a language writes them.
public struct WordTexts: Sendable {
  /// Stages as headings, and inside a sentence ("Moved to …").
  public var stages, stagesInSentence: @Sendable (Stage) -> String
  /// Roles: what somebody is asked for, in a word or two.
  public var roles: @Sendable (Role) -> String
  /// How well somebody does something; the highest level means *gladly and often*, but the word says nothing that a
  /// wish might contradict.
  public var levels: @Sendable (Level) -> String
  /// How gladly somebody does something.
  public var wishes: @Sendable (Wish) -> String
  /// How far an ask has come.
  public var askStates: @Sendable (AskState) -> String
  /// What can be recorded about an ask.
  public var replies: @Sendable (Reply) -> String
  /// Forms of a post.
  public var formats: @Sendable (Format) -> String
  /// Priorities.
  public var priorities: @Sendable (Priority) -> String
  /// The languages' own names are the same everywhere; this is what they are called here.
  public var languages: @Sendable (Language) -> String
  /// Monday first: `mon` and `Monday`, in the case a sentence wants.
  public var weekdaysShort, weekdays: [String]
  /// January first.
  public var monthsShort, months: [String]
  /// Weekday, day of month, month name, and the year if it is not this one.
  public var dayPattern:
    @Sendable (_ weekday: String, _ day: Int, _ month: String, _ year: Int?) -> String
  /// `week 48`.
  public var week: @Sendable (Int) -> String
  /// Today, tomorrow, yesterday, no day.
  public var today, tomorrow, yesterday, noDay: String
  /// `in 3 days`, `3 days ago`; the number is at least 2.
  public var inDays, daysAgo: @Sendable (Int) -> String
  /// A span since something happened, as short as can be: `2 d`, `3 w`, `9 y`.
  public var shortDays, shortWeeks, shortYears: @Sendable (Int) -> String
  /// `20 min`.
  public var minutes: @Sendable (Int) -> String
  /// What stands between groups of three digits.
  public var thousands: String
  /// Nobody; nothing; yes; no.
  public var nobody, none, yes, no: String
  /// Countries.
  public var countries: @Sendable (Country) -> String
}

extension WordTexts {
  /// A day as people write it: `Thu 3 Dec`, with the year if it is another one than `today`'s.
  public func day(_ day: Day, today: Day) -> String {
    dayPattern(
      weekdaysShort[day.weekday.rawValue - 1], day.day, monthsShort[day.month - 1],
      day.year == today.year ? nil : day.year)
  }

  /// A day with nothing shortened: `Thursday 3 December 2026`.
  public func fullDay(_ day: Day) -> String {
    dayPattern(weekdays[day.weekday.rawValue - 1], day.day, months[day.month - 1], day.year)
  }

  /// A day and a time: `Thu 3 Dec 10:00`.
  public func day(_ day: Day, _ time: LocalTime?, today: Day) -> String {
    let date = self.day(day, today: today)
    return time.map { "\(date) \($0)" } ?? date
  }

  /// Days of the week, neighbours as a range: `mon–thu`, `mon, wed`.
  public func list(_ days: Weekdays) -> String {
    var ranges: [(first: Weekday, last: Weekday)] = []
    for day in days.days {
      if let last = ranges.last?.last, last.rawValue + 1 == day.rawValue {
        ranges[ranges.count - 1].last = day
      } else {
        ranges.append((day, day))
      }
    }
    return ranges.map { range in
      let ends = [range.first, range.last].map { weekdaysShort[$0.rawValue - 1] }
      return range.first == range.last
        ? ends[0]
        : ends.joined(separator: range.last.rawValue - range.first.rawValue > 1 ? "–" : ", ")
    }.joined(separator: ", ")
  }

  /// A stretch of days: `Mon 30 Nov–Fri 4 Dec`, a single day as itself.
  public func stretch(_ away: Away, today: Day) -> String {
    away.first == away.last
      ? day(away.first, today: today)
      : "\(day(away.first, today: today))–\(day(away.last, today: today))"
  }

  /// How far a day is from today: `tomorrow`, `in 12 days`.
  public func distance(_ day: Day, from today: Day) -> String {
    switch Int(day.number) - Int(today.number) {
    case 0: self.today
    case 1: tomorrow
    case -1: yesterday
    case let days where days > 0: inDays(days)
    case let days: daysAgo(-days)
    }
  }

  /// How long something has lasted, as short as can be: days up to two weeks, weeks up to two years, then years to the
  /// nearest; what began today says so.
  public func span(days: Int) -> String {
    switch days {
    case ..<1: today
    case ..<14: shortDays(days)
    case ..<730: shortWeeks(days / 7)
    default: shortYears((days + 182) / 365)
    }
  }

  /// A whole number with its thousands set apart.
  public func number(_ value: Int) -> String {
    let digits = Array(String(value.magnitude))
    let grouped = digits.enumerated().reduce(into: "") { text, item in
      if item.offset > 0, (digits.count - item.offset).isMultiple(of: 3) { text += thousands }
      text.append(item.element)
    }
    return value < 0 ? "-" + grouped : grouped
  }
}
