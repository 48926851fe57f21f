extension Merge {
  /// Asks, field by field; who is asked and how that goes belong together.
  mutating func ask(_ base: Ask, _ theirs: Ask, _ mine: Ask) -> Ask {
    var ask = theirs
    ask.role = value(base.role, theirs.role, mine.role)
    ask.topic = value(base.topic, theirs.topic, mine.topic)
    ask.minutes = value(base.minutes, theirs.minutes, mine.minutes)
    ask.neededBy = value(base.neededBy, theirs.neededBy, mine.neededBy)
    ask.progress = progress(base.progress, theirs.progress, mine.progress)
    ask.remindedAt = value(base.remindedAt, theirs.remindedAt, mine.remindedAt)
    ask.text = text(base.text, theirs.text, mine.text)
    return ask
  }

  /// What is written, part by part; reasons add up.
  private mutating func text(_ base: AskText, _ theirs: AskText, _ mine: AskText) -> AskText {
    if mine == base || mine == theirs { return theirs }
    var text = theirs
    text.time = value(base.time, theirs.time, mine.time)
    text.answerBy = value(base.answerBy, theirs.answerBy, mine.answerBy)
    for part in AskText.parts {
      text[keyPath: part] = value(
        base[keyPath: part], theirs[keyPath: part], mine[keyPath: part])
    }
    text.overrides = list(base.overrides, theirs.overrides, mine.overrides, by: \.self)
    if mine.again != base.again {
      text.again = value(base.again, theirs.again, mine.again)
      text.againAt = mine.againAt
    }
    return text
  }

  private mutating func progress(
    _ base: Ask.Progress, _ theirs: Ask.Progress, _ mine: Ask.Progress
  ) -> Ask.Progress {
    if mine == base { return theirs }
    if theirs == base { return mine }
    let isSamePerson = theirs.contributor == mine.contributor
    guard isSamePerson, base.contributor == mine.contributor || theirs.state == mine.state,
      theirs.state == mine.state || !theirs.isNews(after: base) || !mine.isNews(after: base),
      // Two letters must not leave for one ask.
      !(theirs.wentOut(after: base) && mine.wentOut(after: base))
    else { return overrule(mine) }
    var progress = theirs.isNews(after: base) ? theirs : mine
    for moment in Ask.Progress.moments {
      progress[keyPath: moment] = Self.moment(
        base[keyPath: moment], theirs[keyPath: moment], mine[keyPath: moment])
    }
    return progress
  }

  /// When the same thing was noted twice, it happened when it was noted first.
  private static func moment(_ base: Moment?, _ theirs: Moment?, _ mine: Moment?) -> Moment? {
    theirs == base ? mine : theirs
  }
}

extension Ask {
  /// Who is asked, and how far that has come.
  fileprivate struct Progress: Equatable {
    var contributor: ContributorID?
    var state: AskState
    var askedAt, answeredAt, doneAt, thankedAt, toldAt: Moment?

    /// Whether an answer was noted, be it the same once more; thanks and results are no answers.
    func isNews(after base: Progress) -> Bool {
      state != base.state || askedAt != base.askedAt || answeredAt != base.answeredAt
        || doneAt != base.doneAt
    }

    /// Whether the ask went out.
    func wentOut(after base: Progress) -> Bool { state == .asked && askedAt != base.askedAt }

    static var moments: [WritableKeyPath<Progress, Moment?>] {
      [\.askedAt, \.answeredAt, \.doneAt, \.thankedAt, \.toldAt]
    }
  }

  fileprivate var progress: Progress {
    get {
      Progress(
        contributor: contributor, state: state, askedAt: askedAt, answeredAt: answeredAt,
        doneAt: doneAt, thankedAt: thankedAt, toldAt: toldAt)
    }
    set {
      (contributor, state) = (newValue.contributor, newValue.state)
      (askedAt, answeredAt, doneAt) = (newValue.askedAt, newValue.answeredAt, newValue.doneAt)
      (thankedAt, toldAt) = (newValue.thankedAt, newValue.toldAt)
    }
  }
}
