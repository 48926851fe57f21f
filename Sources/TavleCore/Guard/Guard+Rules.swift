// The rules one by one. Each gives what there is to say, or nothing.

extension Guard {
  /// Everything about one colleague; nothing about the team.
  func judge(_ person: Contributor, _ wanted: Wanted, _ loads: AskLoads) -> [Remark] {
    let load = loads[person.id]
    return blocks(on: person, wanted) + skill(person, wanted) + consent(person, wanted)
      + topic(person, wanted) + answers(load)
      + amounts(person, wanted, load) + timing(person, wanted)
      + bookings(wanted, load) + share(load, loads)
  }

  /// What rules somebody out whatever the ask: they have left, are on a break, or away on the day.
  func blocks(on person: Contributor, _ wanted: Wanted) -> [Remark] {
    var remarks: [Remark] = []
    if person.hasLeft { remarks.append(Remark(.stop, .left)) }
    if let until = person.pausedUntil, until >= clock.today {
      remarks.append(Remark(.stop, .paused(until: until)))
    }
    if let day = wanted.day, let away = person.away.first(where: { $0.covers(day) }) {
      remarks.append(Remark(.stop, .away(away)))
    }
    return remarks
  }

  /// What rules somebody out for something they were meant for before: as ``blocks(on:_:)``, but a break that is over by then
  /// does not, and a wish or a weekday that has come since does.
  func standing(on person: Contributor, _ wanted: Wanted) -> [Remark] {
    let stops =
      (blocks(on: person, wanted) + skill(person, wanted) + consent(person, wanted)).stops
    let days = wanted.day.map { workday(person, $0, wanted.time).stops } ?? []
    return (stops + days).filter { remark in
      if case .paused(let until) = remark.fact, let day = wanted.day { return until >= day }
      return true
    }
  }

  /// Whether the role is theirs, and how gladly they take it.
  private func skill(_ person: Contributor, _ wanted: Wanted) -> [Remark] {
    switch person.skill(wanted.role)?.wish {
    case nil: [Remark(.note, .notTheirRole)]
    case .no: [Remark(.stop, .unwanted)]
    case .ifNeeded: [Remark(.note, .ifNeeded)]
    case .ok, .gladly: []
    }
  }

  /// Whether they know what an expert is asked about.
  private func topic(_ person: Contributor, _ wanted: Wanted) -> [Remark] {
    guard wanted.role == .expertise, person.skill(.expertise) != nil, let topic = wanted.topic,
      !person.topics.contains(where: { $0.name == topic })
    else { return [] }
    return [Remark(.note, .unknownTopic(topic))]
  }

  /// What they have said no to, and what they have not answered.
  private func answers(_ load: AskLoad) -> [Remark] {
    var remarks: [Remark] = []
    if load.hasDeclinedPost { remarks.append(Remark(.stop, .saidNoToPost)) }
    if let day = load.declinedRole, day.distance(to: clock.today) < Self.quietAfterNo {
      remarks.append(
        Remark(.stop, .saidNoToRole(until: day.adding(days: Self.quietAfterNo - 1))))
    }
    if load.unanswered >= norms.mostUnanswered {
      remarks.append(Remark(.stop, .unanswered(load.unanswered)))
    }
    return remarks
  }

  /// Days in which a *no* to a role is respected.
  public static let quietAfterNo = 30

  /// Their own limits: asks, minutes, rest.
  private func amounts(_ person: Contributor, _ wanted: Wanted, _ load: AskLoad) -> [Remark] {
    var remarks: [Remark] = []
    let (limits, asks) = (person.limits, load.asks30 + 1)
    if asks > limits.mostAsks {
      remarks.append(
        Remark(.stop, .asks(asks, of: limits.mostAsks, isOwn: limits.asks != nil)))
    }
    let minutes = load.minutes30 + wanted.minutes
    if minutes * 4 > limits.mostMinutes * 3 {
      let verdict: Remark.Verdict = minutes > limits.mostMinutes ? .stop : .note
      remarks.append(
        Remark(
          verdict, .minutes(minutes, of: limits.mostMinutes, isOwn: limits.minutes != nil)))
    }
    if let last = load.last, last.distance(to: clock.today) < limits.rest {
      let days = max(0, last.distance(to: clock.today))
      let verdict: Remark.Verdict = days < min(norms.shortestRest, limits.rest) ? .stop : .note
      remarks.append(
        Remark(
          verdict, .rest(days: days, wanted: limits.rest, isOwn: limits.restDays != nil)))
    }
    return remarks
  }

  /// Whether there is notice enough, and whether they work then.
  private func timing(_ person: Contributor, _ wanted: Wanted) -> [Remark] {
    guard let day = wanted.day else { return [] }
    return notice(person, wanted.role, day) + workday(person, day, wanted.time)
  }

  private func notice(_ person: Contributor, _ role: Role, _ day: Day) -> [Remark] {
    // Who is away on the day need not be told that there is too little time before it.
    if person.away.contains(where: { $0.covers(day) }) { return [] }
    let least = lead(of: person, for: role)
    var calendar = calendar(of: person)
    let days = calendar.workingDays(after: clock.today, through: day)
    guard days < least else { return [] }
    calendar.away = []
    if calendar.workingDays(after: clock.today, through: day) > days {
      return [Remark(.stop, .awayLeaves(days: days, wanted: least))]
    }
    return [Remark(days * 2 < max(2, least) ? .stop : .note, .leadTime(days: days, wanted: least))]
  }

  /// Working days of notice: what they have said, else what the team has agreed on.
  public func lead(of person: Contributor, for role: Role) -> Int {
    person.limits.leadDays[role] ?? norms.leadDays[role] ?? 0
  }

  private func workday(_ person: Contributor, _ day: Day, _ time: LocalTime?) -> [Remark] {
    let country = person.country ?? holidays
    var remarks: [Remark] = []
    if let holiday = Holiday(day, in: country) {
      remarks.append(Remark(.stop, .holiday(holiday)))
    } else if !person.limits.days.contains(day.weekday) {
      remarks.append(Remark(.stop, .weekday(day.weekday)))
    } else if let holiday = Holiday(day.adding(days: 1), in: country), !day.weekday.isWeekend {
      remarks.append(Remark(.note, .eve(holiday)))
    }
    if let time, !norms.hours.contains(time) { remarks.append(Remark(.note, .hours(time))) }
    return remarks
  }

  /// Whether they help elsewhere within two hours of the time.
  private func bookings(_ wanted: Wanted, _ load: AskLoad) -> [Remark] {
    guard let day = wanted.day, let time = wanted.time else { return [] }
    let clash = load.bookings.first { booking in
      booking.day == day
        && booking.time.map { abs(Int($0.minutes) - Int(time.minutes)) < 120 } ?? false
    }
    return clash?.time.map { [Remark(.stop, .booked(at: $0))] } ?? []
  }

  /// Whether it is always the same one.
  private func share(_ load: AskLoad, _ loads: AskLoads) -> [Remark] {
    guard loads.asks90 >= norms.concentrationLeast,
      load.asks90 * 100 > loads.asks90 * norms.concentrationPercent
    else { return [] }
    let percent = load.asks90 * 100 / loads.asks90
    return [Remark(.note, .concentration(percent: percent, of: loads.asks90))]
  }

  /// What there is to say about the team as a whole, if somebody or anybody is asked: too many asked this week, or a week in which nobody is asked.
  func team(_ person: Contributor?, _ wanted: Wanted, _ loads: AskLoads) -> [Remark] {
    var remarks: [Remark] = []
    let roster = board.people.values.count { !$0.hasLeft }
    let others = loads.loads.count {
      $0.value.isAskedThisWeek && $0.key != person?.id && board[$0.key]?.hasLeft == false
    }
    // With the one who is to be asked; if that may be anybody, it may be one of the others.
    let asked = min(others + 1, roster)
    // One alone is not many, however few there are.
    if asked > 1, asked * 100 > roster * norms.pulsePercent {
      remarks.append(Remark(.note, .pulse(asked, of: roster)))
    }
    let weeks = [clock.today, wanted.day].compactMap { $0?.isoWeek.week }
    if let week = weeks.first(where: { week in norms.quietWeeks.contains { $0.contains(week) } }) {
      remarks.append(Remark(.note, .quietWeek(week)))
    }
    return remarks
  }
}
