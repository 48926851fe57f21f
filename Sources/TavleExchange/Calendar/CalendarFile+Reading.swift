import TavleCore

extension CalendarFile {
  /// The largest file that is looked into for what was listed before, in characters.
  static let readingLimit = 8 << 20

  /// The events of tavle's own that a file lists: what they are called, and when.
  ///
  /// Whatever else is in it is passed over, as the file may be anything.
  public static func listed(in text: String) -> [CalendarEvent] {
    guard text.utf8.count <= readingLimit else { return [] }
    var events: [CalendarEvent] = []
    var lines: [CalendarLine]?
    for line in CalendarText.lines(text) {
      switch line.uppercased() {
      case "BEGIN:VEVENT": lines = []
      case "END:VEVENT":
        if let event = lines.flatMap(CalendarEvent.init) { events.append(event) }
        lines = nil
      default: if let line = CalendarLine(line) { lines?.append(line) }
      }
    }
    return events
  }
}

/// A line of a file: `NAME;PARAMETER=x:value`.
private struct CalendarLine {
  let name: Substring
  let value: String

  init?(_ line: String) {
    guard let colon = line.firstIndex(of: ":") else { return nil }
    name = line[..<colon].prefix { $0 != ";" }
    value = String(line[line.index(after: colon)...])
  }
}

extension CalendarEvent {
  /// Reads what tells which event it is, and when; `nil` for others than tavle's own.
  fileprivate init?(_ lines: [CalendarLine]) {
    func value(_ name: String) -> String? { lines.first { $0.name.uppercased() == name }?.value }
    guard let uid = value("UID"), Self.isOwn(uid), let (day, time) = value("DTSTART").flatMap(read)
    else { return nil }
    let summary = Cleaning.line(CalendarText.unescaped(value("SUMMARY") ?? ""))
    self.init(uid, summary, on: day, at: time)
    if let time, let end = value("DTEND").flatMap(read), let last = end.1 {
      let minutes = day.distance(to: end.0) * 1_440 + Int(last.minutes) - Int(time.minutes)
      self.minutes = (1...2_880).contains(minutes) ? minutes : nil
    }
    if time != nil, let until = value("RRULE").flatMap(Self.until) { weekly = Weekly(until: until) }
  }

  private static func isOwn(_ uid: String) -> Bool {
    uid.hasSuffix(CalendarFile.domain) && uid.utf8.count <= 80
      && uid.dropLast(CalendarFile.domain.count).utf8.allSatisfy {
        (0x61...0x7A).contains($0) || (0x30...0x39).contains($0) || $0 == UInt8(ascii: "-")
      }
  }

  /// The last day of a weekly rule.
  private static func until(_ rule: String) -> Day? {
    guard rule.hasPrefix("FREQ=WEEKLY;") else { return nil }
    return rule.split(separator: ";").first { $0.hasPrefix("UNTIL=") }
      .flatMap { read(String($0.dropFirst(6)))?.0 }
  }
}

/// Reads `20261203` or `20261203T100000`.
private func read(_ value: String) -> (Day, LocalTime?)? {
  let digits = value.prefix(8)
  guard digits.utf8.count == 8,
    let day = Day("\(digits.prefix(4))-\(digits.dropFirst(4).prefix(2))-\(digits.suffix(2))")
  else { return nil }
  let clock = value.dropFirst(9).prefix(4)
  let time = LocalTime("\(clock.prefix(2)):\(clock.suffix(2))")
  return value.dropFirst(8).first == "T" && clock.utf8.count == 4 ? (day, time) : (day, nil)
}
