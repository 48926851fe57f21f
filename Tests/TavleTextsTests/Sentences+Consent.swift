import TavleCore
import TavleTexts

// What is said about shoots and consents, by what it takes.

extension Sentences {
  static var consentOfOne: [OfOne] {
    [
      \.log.shootRemoved, \.log.shootChanged, \.log.shootCancelled, \.log.shootRevived,
      \.log.consentRemoved, \.log.nobodyAppears, \.log.toTakeDown, \.log.tookDown,
      \.log.nothingToTakeDown,
      \.plan.crowdedDay, \.plan.vacant, \.plan.weekend, \.plan.neededLater,
      \.plan.madeLater, \.plan.doorStays,
      \.shoots.empty, \.shoots.changed, \.shoots.cancelled, \.shoots.revived,
      \.shoots.nobodyYet, \.shoots.consent, \.shoots.backUp, \.shoots.doubleBooked,
      \.shoots.callOf, \.shoots.calledWithAll, \.shoots.postsOf, \.shoots.sheetFor,
      \.shoots.sheetAs, \.shoots.sheetCopied, \.shootSheet.greeting, \.shootSheet.thanks,
      \.shootSheet.invited, \.consentScreen.goOnWhy, \.consentScreen.ask,
      \.shootSheet.quoted, \.shootSheet.shownOn, \.shootSheet.others, \.shootSheet.signature,
      \.standings.asked, \.standings.yesUntil, \.standings.runsOut, \.standings.ranOut,
      \.standings.refused, \.standings.withdrawn, \.consentScreen.appearsOn,
      \.consentScreen.guest, \.consentScreen.sawCut, \.consentScreen.didNotSeeCut,
      \.consentScreen.mediaOf, \.consentScreen.guestWithoutYes, \.consentScreen.hasNotSeenCut,
      \.consentScreen.final, \.consentScreen.guardianOf, \.consentScreen.dueDown,
      \.consentScreen.downSince, \.consentScreen.whereSeen,
      \.consentLetters.holdsUntil,
      \.consentLetters.guardian, \.consentLetters.asked, \.consentLetters.nothingToAsk,
      \.consentLetters.comesDown, \.consentLetters.offPlan, \.consentLetters.offShoots,
      \.consentLetters.awayFrom, \.commands.shoots.doorFrom, \.commands.consent.wording,
      \.commands.consent.unusedChannels, \.commands.consent.saidBefore, \.commands.shoots.notAsked,
    ]
  }

  static var consentOfTwo: [OfTwo] {
    [
      \.log.shootAdded, \.log.shootMoved, \.log.appearing, \.consent.on, \.plan.need,
      \.plan.crowded, \.plan.outBefore, \.plan.putDownFirst, \.shoots.added, \.shoots.called,
      \.shootSheet.subject,
      \.shootSheet.cancelled, \.consentScreen.added, \.consentScreen.removed,
      \.consentScreen.noted, \.consentScreen.consentOf, \.consentScreen.askOn,
      \.consentScreen.channelsOf,
      \.consentLetters.listTitle, \.consentLetters.by, \.consentLetters.confirm,
    ]
  }

  static var consentOfThree: [OfThree] {
    [
      \.log.consented, \.plan.carrying, \.consentScreen.standing, \.consentLetters.question,
      \.consentLetters.noted,
    ]
  }

  static var consentOfCount: [OfCount] {
    [
      \.plan.tellOthers, \.shoots.coming, \.shoots.awaited, \.shoots.missing,
      \.shootSheet.changeMind, \.consentLetters.takeBack, \.consentLetters.downCount,
      \.commands.shoots.visits, \.commands.shoots.sheetAgain,
    ]
  }

  /// What has a sentence for each of a few.
  var consentCases: [Sentence] {
    let consent = texts.consent
    return each("media", consent.media) + each("answers", consent.answers)
      + each("proofs", consent.proofs) + each("grounds", consent.grounds)
      + each("shoot fields", texts.shoots.fields)
      + each("shoot field", { texts.shoots.field($0, "⟨a⟩") })
      + [
        Sentence(path: "short week", text: texts.plan.shortWeek(count)),
        Sentence(path: "more", text: texts.plan.more(count)),
        Sentence(path: "sheets", text: texts.shoots.sheetsSaved(count, "⟨a⟩")),
        Sentence(path: "withdrawn", text: texts.consentLetters.withdrawn("⟨a⟩", count)),
        Sentence(path: "doors open", text: texts.log.doorsOpen("⟨a⟩")),
        Sentence(path: "doors closed", text: texts.log.doorsOpen(nil)),
      ] + consentCommands
  }

  /// What the commands say besides.
  private var consentCommands: [Sentence] {
    let (shoots, consent) = (texts.commands.shoots, texts.commands.consent)
    let failures = [
      ("no such shoot", shoots.noSuchShoot("⟨a⟩")),
      ("several shoots", shoots.severalShoots("⟨a⟩", ["⟨b⟩", "⟨c⟩"])),
      ("does not come", shoots.doesNotCome("⟨a⟩", "⟨b⟩")),
      ("no such door", shoots.noSuchDoor(3, count)), ("held back", consent.heldBack("⟨a⟩")),
      ("until is over", consent.untilIsOver("⟨a⟩")),
      ("not in", consent.notIn("⟨a⟩", 42)), ("stays in", consent.staysIn("⟨a⟩", 42)),
      ("too long", texts.commands.failures.tooLong("⟨a⟩", 520, 500)),
      ("no such takedown", consent.noSuchTakedown(42)),
      ("several takedowns", consent.severalTakedowns(42, ["⟨a⟩", "⟨b⟩"])),
    ]
    return [Sentence(path: "nobody in", text: consent.nobodyIn(42))]
      + failures.flatMap { path, failure in
        [failure.message, failure.hint].compactMap(\.self).map { Sentence(path: path, text: $0) }
      }
  }
}
