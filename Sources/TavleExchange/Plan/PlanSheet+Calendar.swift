import TavleCore
public import TavleTexts

extension PlanSheet {
  /// The plan as a calendar: what lies on it, what takes place no more, and the open door as what comes every week.
  public func calendar(_ texts: Texts) -> CalendarFile {
    let words = PlanWords(texts, isForOne: person != nil, today: today)
    let single = (lines + besides).filter { $0.kind != .openDoor }
    return CalendarFile(
      words.title(self), single.map { event($0, words) } + openDoorEvents(words), in: country)
  }

  private func event(_ line: PlanLine, _ words: PlanWords) -> CalendarEvent {
    var event = CalendarEvent(
      "\(line.kind.rawValue)-\(line.key)\(CalendarFile.domain)", words.calendarTitle(line),
      on: line.day, at: line.time)
    event.minutes = line.minutes
    event.details = words.calendarDetails(line)
    event.place = line.place
    event.categories = [words.kind(line.kind)] + line.channels.map(\.name)
    event.status = line.isCancelled ? .cancelled : line.isCertain ? .confirmed : .tentative
    // A colleague is not free while they help; the plan for everybody takes nobody's time.
    event.isBusy = person != nil && line.kind != .post && event.status == .confirmed
    return event
  }

  /// Every hour of the week once; calendars count on from its first day, and leave out the public holidays.
  private func openDoorEvents(_ words: PlanWords) -> [CalendarEvent] {
    let places = lines.filter { $0.kind == .openDoor }
    let keys = places.map(\.key).reduce(into: [String]()) { if !$0.contains($1) { $0.append($1) } }
    return keys.compactMap { key in
      let open = places.filter { $0.key == key }
      guard let first = open.first, let last = open.last else { return nil }
      var event = event(first, words)
      let days = Set(open.map(\.day))
      let weeks = stride(from: 0, through: first.day.distance(to: last.day), by: 7)
      let exceptions = weeks.map { first.day.adding(days: $0) }.filter { !days.contains($0) }
      event.weekly = CalendarEvent.Weekly(until: last.day, except: exceptions)
      return event
    }
  }
}

extension PlanLine {
  /// Whether it has been agreed on, as far as anybody knows.
  fileprivate var isCertain: Bool {
    switch kind {
    case .post: stage != .tip && stage != .needsColleague
    case .need: state == .accepted
    case .shoot, .openDoor: true
    }
  }
}
