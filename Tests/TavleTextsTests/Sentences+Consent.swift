import TavleCore
import TavleTexts

// What is said about shoots and consents, by what it takes.

extension Sentences {
  static var consentOfOne: [OfOne] {
    [
      \.log.shootRemoved, \.log.shootChanged, \.log.shootCancelled, \.log.shootRevived,
      \.log.consentRemoved, \.log.nobodyAppears, \.log.toTakeDown, \.log.tookDown,
      \.log.nothingToTakeDown,
    ]
  }

  static var consentOfTwo: [OfTwo] {
    [\.log.shootAdded, \.log.shootMoved, \.log.appearing, \.consent.on]
  }

  static var consentOfThree: [OfThree] { [\.log.consented] }

  /// What has a sentence for each of a few.
  var consentCases: [Sentence] {
    let consent = texts.consent
    return each("media", consent.media) + each("answers", consent.answers)
      + each("proofs", consent.proofs) + each("grounds", consent.grounds)
      + [
        Sentence(path: "doors open", text: texts.log.doorsOpen("⟨a⟩")),
        Sentence(path: "doors closed", text: texts.log.doorsOpen(nil)),
      ]
  }
}
