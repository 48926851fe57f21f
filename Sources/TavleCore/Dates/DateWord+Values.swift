/// What a rule takes out of a word, or nil if the word says something else.
extension DateWord {
  var asDays: Int? {
    if case .days(let days) = self { days } else { nil }
  }

  var asWeekday: Weekday? {
    if case .weekday(let weekday) = self { weekday } else { nil }
  }

  var asMonth: Int? {
    if case .month(let month) = self { month } else { nil }
  }

  var asCount: Int? {
    if case .count(let count) = self { count } else { nil }
  }

  var asUnit: DateUnit? {
    if case .unit(let unit) = self { unit } else { nil }
  }

  var asEndOfUnit: DateUnit? {
    if case .endOf(let unit) = self { unit } else { nil }
  }

  var asHalf: Int? {
    if case .half(let hours) = self { hours } else { nil }
  }
}
