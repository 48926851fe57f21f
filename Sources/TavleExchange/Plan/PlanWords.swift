import TavleCore
import TavleTexts

/// Says what stands on a plan, in one language and the same way in every form.
struct PlanWords {
  let texts: Texts
  /// Whether it is one colleague's.
  let isForOne: Bool
  let today: Day

  private var words: PlanSheetTexts { texts.planSheet }

  init(_ texts: Texts, isForOne: Bool, today: Day) {
    (self.texts, self.isForOne, self.today) = (texts, isForOne, today)
  }

  // MARK: Headings

  func title(_ sheet: PlanSheet) -> String {
    let own = sheet.person.map(words.titleFor) ?? words.title
    return sheet.board.isEmpty ? own : "\(own) · \(sheet.board)"
  }

  /// The weeks, and the day it is of.
  func subtitle(_ sheet: PlanSheet, _ weeks: ArraySlice<PlanSheet.Week>) -> String {
    guard let first = weeks.first, let last = weeks.last else { return "" }
    let span = words.weeks(first.week.week, last.week.week).withCapital
    return "\(span) · \(words.asOf(texts.words.fullDay(today)))"
  }

  func heading(_ week: PlanSheet.Week) -> String {
    let days = [week.days.first, week.days.last].compactMap(\.self).map { self.day($0.day) }
    return texts.words.week(week.week.week).withCapital + " · " + days.joined(separator: "–")
  }

  /// A day with the public holiday it is.
  func heading(_ day: PlanSheet.SheetDay) -> String {
    ([self.day(day.day)] + (holiday(day).map { [$0] } ?? [])).joined(separator: " · ")
  }

  func day(_ day: Day) -> String { texts.words.day(day, today: today) }

  func holiday(_ day: PlanSheet.SheetDay) -> String? { day.holiday.map(texts.rules.holidays) }

  /// What stands in a week in which nothing lies.
  var emptyWeek: String { isForOne ? words.emptyWeekForYou : words.emptyWeek }

  // MARK: Lines

  func kind(_ kind: PlanLine.Kind) -> String {
    switch kind {
    case .post: words.post
    case .need: isForOne ? words.yourPart : words.help
    case .shoot: words.shoot
    case .openDoor: words.openDoor
    }
  }

  /// What stands first: the title of a post, of other things what they are.
  func name(_ line: PlanLine) -> String {
    switch line.kind {
    case .post: line.title ?? ""
    case .need: "\(kind(.need)): \(role(line))"
    case .shoot: "\(words.shoot): \(line.title ?? "")"
    case .openDoor: words.openDoor
    }
  }

  /// What else is to be said, in order.
  func facts(_ line: PlanLine) -> [String] {
    let facts: [String?] =
      switch line.kind {
      case .post: [channels(line), status(line), with(line)]
      case .need: [isForOne ? nil : who(line), about(line), line.place, status(line)]
      case .shoot: [line.place, with(line), made(line)]
      case .openDoor: [line.place]
      }
    return facts.compactMap(\.self)
  }

  /// When it begins, and when it ends if that is known: `14:00–15:00`.
  func time(_ line: PlanLine) -> String? {
    guard let time = line.time else { return nil }
    return line.end.map { "\(time)–\($0)" } ?? "\(time)"
  }

  func role(_ line: PlanLine) -> String {
    guard let role = line.role else { return "" }
    let word = texts.words.roles(role)
    return line.topic.map { "\(word): \($0)" } ?? word
  }

  func channels(_ line: PlanLine) -> String? {
    line.channels.isEmpty ? nil : line.channels.map(\.name).joined(separator: ", ")
  }

  /// How far a post is, or the help with it; what everybody reads tells nothing of an answer that is not there.
  func status(_ line: PlanLine) -> String? {
    switch line.kind {
    case .post: line.stage.flatMap { $0.column == nil ? nil : texts.words.stages($0) }
    case .need where line.state == .open: words.vacant
    case .need where isForOne: line.state.map(texts.words.askStates)
    case .need: line.people.isEmpty ? words.unsettled : nil
    case .shoot, .openDoor: nil
    }
  }

  func who(_ line: PlanLine) -> String? {
    line.people.isEmpty ? nil : line.people.joined(separator: ", ")
  }

  private func with(_ line: PlanLine) -> String? { list(line.people).map(words.with) }

  private func about(_ line: PlanLine) -> String? {
    line.title.map { words.about(texts.letters.quoted($0)) }
  }

  private func made(_ line: PlanLine) -> String? {
    list(line.made.map(texts.letters.quoted)).map(words.made)
  }

  /// `Anne Holm, Siri Moe and Per Lund`.
  private func list(_ parts: [String]) -> String? {
    guard let last = parts.last else { return nil }
    guard parts.count > 1 else { return last }
    return "\(parts.dropLast().joined(separator: ", ")) \(texts.letters.and) \(last)"
  }

  // MARK: Calendars

  /// What stands in a calendar, where only little of it is seen.
  func calendarTitle(_ line: PlanLine) -> String {
    switch line.kind {
    case .need: [name(line), line.title].compactMap(\.self).joined(separator: " · ")
    case .post, .shoot, .openDoor: name(line)
    }
  }

  /// What stands below, a fact a line; the place has a field of its own.
  func calendarDetails(_ line: PlanLine) -> [String] {
    let facts =
      line.kind == .need
      ? [isForOne ? nil : who(line), channels(line), status(line)].compactMap(\.self)
      : facts(line).filter { $0 != line.place }
    return facts + (line.number.map { ["#\($0)"] } ?? [])
  }
}

extension String {
  /// The text with a capital letter at its beginning.
  var withCapital: String { prefix(1).uppercased() + dropFirst() }
}
