import TavleCore
import TavleTexts

// What is said about asking, letters, favours and the roster, by what it takes.

extension Sentences {
  static var peopleOfOne: [OfOne] {
    [
      \.asks.asked, \.asks.reminded, \.asks.thanked, \.asks.told, \.asks.closed,
      \.asks.mailSaved, \.asks.againQuestion, \.asks.whomToThank, \.asks.whomToTell,
      \.asks.owesThanks, \.asks.owesResult, \.asks.askedAgo, \.asks.noLongerFits, \.asks.owedSince,
      \.asks.routineOpen, \.asks.routineDone, \.asks.writtenIn,
      \.commands.imports.badMails, \.commands.imports.namesakes, \.rules.unknownTopic,
      \.errors.nothingAwaited, \.letters.release, \.asks.followUpTitle, \.people.gainsHeading,
      \.favours.changed,
      \.favours.outcome,
      \.favours.end, \.favours.added,
      \.favours.removed, \.favours.empty, \.letters.greeting, \.letters.signature,
      \.letters.quoted, \.letters.readyBy, \.letters.answerBy, \.letters.gain, \.letters.shownOn,
      \.letters.closing, \.letters.favour, \.letters.thanks, \.letters.isOut, \.letters.tipThanks,
      \.letters.newsThanks, \.letters.newsThanksTo, \.people.consented, \.letters.posterHow,
      \.log.favourHeard, \.log.favourRemoved,
      \.log.favourChanged, \.log.routineDone, \.post.storyOf, \.people.usual, \.rules.paused,
      \.rules.away, \.rules.saidNoToRole, \.rules.booked, \.rules.hours, \.rules.weekday,
      \.rules.holiday, \.rules.eve, \.rules.reason, \.rules.stopped,
    ]
  }

  static var peopleOfTwo: [OfTwo] {
    [
      \.asks.askOf, \.asks.remindOf, \.asks.hookFailed, \.asks.thankFor, \.asks.tellOf,
      \.favours.moved, \.letters.reminder, \.letters.news, \.log.favourMoved, \.log.reminded,
      \.log.personAway, \.log.thanked, \.log.told, \.log.overrode, \.log.wrote, \.people.isAway,
      \.people.isPaused,
      \.prompts.noSuchFilter,
    ]
  }

  static var peopleOfThree: [OfThree] { [\.asks.noNoted, \.log.released] }

  static var peopleOfCount: [OfCount] {
    [
      \.asks.thanksOwed, \.asks.resultsOwed, \.asks.awaited, \.asks.overdue, \.rules.unanswered,
      \.letters.takes,
      \.commands.imports.andMore, \.commands.imports.privateLeft, \.rules.notice,
      \.asks.earlyNoAnswer,
      \.commands.imports.differing,
    ]
  }

  /// What takes two numbers.
  private static var peopleOfCounts: [KeyPath<Texts, @Sendable (Int, Int) -> String>] {
    [
      \.rules.awayLeaves, \.rules.leadTime, \.rules.earlyReminder,
      \.rules.concentration, \.rules.used, \.favours.karma, \.favours.solved,
      \.commands.imports.wouldAdd, \.commands.imports.wouldAddPeople,
      \.commands.imports.addedPeople, \.people.participation,
    ]
  }

  /// What takes several numbers.
  var peopleCounts: [Sentence] {
    Self.peopleOfCounts.map { Sentence(path: "counts", text: texts[keyPath: $0](count, count)) }
      + [
        Sentence(path: "too short", text: texts.rules.reasonTooShort(10)),
        Sentence(path: "rest", text: texts.rules.rest(count, count, true)),
        Sentence(path: "usual rest", text: texts.rules.rest(count, count, false)),
        Sentence(path: "asks", text: texts.rules.asks(count, texts.rules.limit(count, true))),
        Sentence(
          path: "minutes", text: texts.rules.minutes(count, texts.rules.limit(count, false))),
        Sentence(path: "pulse", text: texts.rules.pulse(max(2, count), 12)),
        Sentence(path: "words", text: texts.asks.words(count, 120)),
        Sentence(path: "askedThisWeek", text: texts.asks.askedThisWeek(count, 12, 48)),
        Sentence(path: "nobody free", text: texts.rules.nobodyFree(0)),
        Sentence(path: "some free", text: texts.rules.nobodyFree(count)),
      ]
  }

  /// What has a sentence for each of a few.
  var peopleCases: [Sentence] {
    let (asks, people, letters) = (texts.asks, texts.people, texts.letters)
    let (words, favours) = (texts.words, texts.favours)
    return each("rule names", texts.rules.names) + each("countries", words.countries)
      + each("holidays", texts.rules.holidays)
      + each("parts", asks.parts) + each("headings", asks.headings)
      + each("routines", asks.routines) + each("again", { asks.againNoted("⟨a⟩", $0) })
      + each("kinds", favours.kinds) + each("states", favours.states)
      + each("is good", letters.isGood)
      + each("what", { letters.what($0, nil, "⟨a⟩") })
      + each("what about", { letters.what($0, "⟨b⟩", "⟨a⟩") })
      + each("knows", { letters.knows("⟨a⟩", $0) })
      + each("short roles", people.shortRoles) + each("tiny roles", people.tinyRoles)
      + each("wish keys", people.wishKeys)
      + each("said again", { texts.log.saidAgain("⟨a⟩", "⟨b⟩", $0) })
  }
}
