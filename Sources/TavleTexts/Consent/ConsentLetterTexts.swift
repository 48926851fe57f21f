public import TavleCore

/// Letters about being seen and heard: the question, and the receipt for whoever takes a yes back.
///
/// Source: `practices.md` §6.1 and §6.2.
public struct ConsentLetterTexts: Sendable {
  /// What the question is about; the sentence that asks.
  public var askSubject: String
  /// May we show you: how, where, what for.
  public var question: @Sendable (_ media: String, _ channels: String, _ purpose: String) -> String
  /// Until when a yes holds.
  public var holdsUntil: @Sendable (_ day: String) -> String
  /// They see every cut first.
  public var cutFirst: String
  /// They can take it back with one word, and how fast it is gone from where we decide.
  public var takeBack: @Sendable (_ days: Int) -> String
  /// What cannot be called back.
  public var outOfReach: String
  /// No is a good answer, and costs nothing.
  public var noIsFine: String
  /// Somebody under age: who answers.
  public var guardian: @Sendable (_ name: String) -> String
  /// The question was written, and is on record.
  public var asked: @Sendable (_ name: String) -> String
  /// Nothing is missing that could be asked for.
  public var nothingToAsk: @Sendable (_ name: String) -> String

  /// What the receipt is about.
  public var receiptSubject: String
  /// What was noted: how, where, and on which day.
  public var noted: @Sendable (_ media: String, _ channels: String, _ day: String) -> String
  /// What is taken down, and by when; nothing is out.
  public var comesDown: @Sendable (_ day: String) -> String
  /// Nothing is out that they are in.
  public var nothingOut: String
  /// They need not help with what lies ahead.
  public var letOff: String
  /// It costs them nothing.
  public var noConsequences: String

  /// What is about to be done, as a question: who, and what follows.
  public var confirm: @Sendable (_ name: String, _ what: String) -> String
  /// How much is to be taken down; nothing else follows.
  public var downCount: @Sendable (_ count: Int) -> String
  /// Posts that are not scheduled any more; shoots that are called off; shoots they do not come to.
  public var offPlan, offShoots, awayFrom: @Sendable (_ titles: String) -> String
  /// Nothing follows besides.
  public var nothingFollows: String
  /// It is done.
  public var withdrawn: @Sendable (_ name: String, _ down: Int) -> String
  /// The list for the team: its heading, and by when and who.
  public var listTitle: @Sendable (_ name: String, _ day: String) -> String
  /// By when, and who sees to it.
  public var by: @Sendable (_ day: String, _ owner: String) -> String
  /// Posts that are not scheduled any more; shoots that were called off.
  public var unscheduled, calledOff: String
  /// Between the last two of several.
  public var and: String
}

extension ConsentLetterTexts {
  /// Several words as a sentence has them.
  func joined(_ words: [String]) -> String {
    guard let last = words.last, words.count > 1 else { return words.first ?? "" }
    return "\(words.dropLast().joined(separator: ", ")) \(and) \(last)"
  }
}

extension Texts {
  /// The letter that asks whether somebody may be shown.
  public func letter(_ question: ConsentQuestion, from author: String) -> Letter {
    let texts = consentLetters
    let media = texts.joined(question.media.map(consent.media))
    let channels = texts.joined(question.channels.map(consent.name))
    let sentences = [
      letters.greeting(question.person.firstName),
      question.guardian.map { texts.guardian($0.name) } ?? "",
      texts.question(media, channels, question.purpose),
      texts.cutFirst, texts.holdsUntil(words.day(question.until, today: Day(number: 0))),
      texts.takeBack(Takedown.days), texts.outOfReach, texts.noIsFine,
    ]
    return letter(texts.askSubject, sentences, from: author)
  }

  /// Whom a withdrawal is about, and what it is about where that is not everything: `Anne Holm (video on LinkedIn)`.
  public func subject(of withdrawal: Withdrawal, on board: Board) -> String {
    let name = board[withdrawal.person]?.name ?? log.somebody
    let isEverything =
      withdrawal.channels.isEmpty && withdrawal.media.count == Medium.allCases.count
    guard !isEverything else { return name }
    let media = consentLetters.joined(withdrawal.media.map(consent.media))
    return "\(name) (\(consent.on(media, consent.names(of: withdrawal.channels))))"
  }

  /// What it means that somebody takes their yes back, as a question before it is done.
  public func question(before withdrawal: Withdrawal, on board: Board, today: Day) -> String {
    let texts = consentLetters
    let titles = { (shoots: [Shoot]) in
      texts.joined(shoots.map { shootSheet.quoted($0.title) })
    }
    let released = Set(withdrawal.released.map(\.id))
    let left = board.shoots.filter { shoot in
      shoot.day >= today && !shoot.isCancelled && !withdrawal.cancelled.contains(shoot.id)
        && board.asks(at: shoot).contains { released.contains($0.id) }
    }
    let off = withdrawal.unscheduled.compactMap { board[$0] }.map { "#\($0.number)" }
    let parts = [
      withdrawal.takedowns.isEmpty ? nil : texts.downCount(withdrawal.takedowns.count),
      off.isEmpty ? nil : texts.offPlan(texts.joined(off)),
      withdrawal.cancelled.isEmpty
        ? nil : texts.offShoots(titles(withdrawal.cancelled.compactMap { board[$0] })),
      left.isEmpty ? nil : texts.awayFrom(titles(left)),
    ].compactMap(\.self)
    return texts.confirm(
      subject(of: withdrawal, on: board),
      parts.isEmpty ? texts.nothingFollows : parts.joined(separator: ", "))
  }

  /// The receipt for whoever took a yes back.
  public func receipt(
    for withdrawal: Withdrawal, to person: Contributor, on day: Day, from author: String
  ) -> Letter {
    let texts = consentLetters
    let deadline = withdrawal.takedowns.map(\.takedown.deadline).max()
    let channels =
      withdrawal.channels.isEmpty
      ? consent.everywhere : texts.joined(withdrawal.channels.map(consent.name))
    let sentences = [
      letters.greeting(person.firstName),
      texts.noted(
        texts.joined(withdrawal.media.map(consent.media)), channels,
        words.day(day, today: Day(number: 0))),
      deadline.map { texts.comesDown(words.day($0, today: day)) } ?? texts.nothingOut,
      texts.outOfReach, withdrawal.released.isEmpty ? "" : texts.letOff, texts.noConsequences,
    ]
    return letter(texts.receiptSubject, sentences, from: author)
  }

  /// What the team has to do after somebody took a yes back, as Markdown.
  public func takedownList(
    _ withdrawal: Withdrawal, on board: Board, today: Day
  ) -> String {
    let texts = consentLetters
    let title = { (id: PostID) in board[id].map { "#\($0.number) \($0.title)" } ?? log.somePost }
    var lines = [
      "# \(texts.listTitle(subject(of: withdrawal, on: board), words.day(today, today: Day(number: 0))))",
      "",
    ]
    lines += withdrawal.takedowns.map { down in
      let place = [down.takedown.channel.map(consent.name), down.takedown.address]
        .compactMap(\.self).joined(separator: " ")
      let by = texts.by(words.day(down.takedown.deadline, today: today), down.takedown.owner)
      return
        "- [ ] \([title(down.post), place, by].filter { !$0.isEmpty }.joined(separator: " · "))"
    }
    if withdrawal.takedowns.isEmpty { lines.append(texts.nothingOut) }
    let parts = [
      (texts.unscheduled, withdrawal.unscheduled.map(title)),
      (texts.calledOff, withdrawal.cancelled.compactMap { board[$0]?.title }),
    ]
    for (heading, items) in parts where !items.isEmpty {
      lines += ["", "## \(heading)", ""] + items.map { "- \($0)" }
    }
    return (lines + ["", texts.outOfReach]).joined(separator: "\n")
  }
}
