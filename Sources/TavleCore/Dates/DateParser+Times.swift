extension DateParser {
  /// Every time of day that can be read at an index.
  ///
  /// `kl. 9`, `at 9`, `9am`, `14:30` and `14.30`; a bare number is no time.
  mutating func times(_ index: Int) -> [Found<LocalTime>] {
    let at = skip(.at, index)
    var found: [Found<LocalTime>] = []
    for clock in clocks(at, isAnnounced: at > index) {
      reach(clock.end)
      found.append(clock)
    }
    return found
  }

  private mutating func clocks(_ index: Int, isAnnounced: Bool) -> [Found<LocalTime>] {
    guard let hour = number(index, width: 1...2) else {
      return isAnnounced ? joined(index) : []
    }
    var found: [Found<LocalTime>] = []
    if isSign(hour.end, ":", "."), let minute = number(hour.end + 1, width: 2...2) {
      found += clock(hour.value, minute.value, minute.end, needsHalf: false)
    }
    return found + clock(hour.value, 0, hour.end, needsHalf: !isAnnounced)
  }

  /// `kl 0930`.
  private mutating func joined(_ index: Int) -> [Found<LocalTime>] {
    guard let number = number(index, width: 4...4) else { return [] }
    return clock(number.value / 100, number.value % 100, number.end, needsHalf: false)
  }

  private mutating func clock(
    _ hour: Int, _ minute: Int, _ end: Int, needsHalf: Bool
  ) -> [Found<LocalTime>] {
    if let half = word(end, \.asHalf) {
      guard (1...12).contains(hour) else { return [] }
      let time = LocalTime(hour: hour % 12 + half.value, minute: minute)
      return time.map { [Found(value: $0, end: half.end)] } ?? []
    }
    guard !needsHalf, let time = LocalTime(hour: hour, minute: minute) else { return [] }
    return [Found(value: time, end: end)]
  }
}
