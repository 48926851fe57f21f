import TavleCore
import TavleTexts

// What is said about forgetting a colleague, by what it takes.

extension Sentences {
  static var forgettingOfOne: [OfOne] {
    [
      \.forgetting.title, \.forgetting.ofColleague, \.forgetting.receipt.title,
      \.forgetting.howToResume, \.forgetting.resumeInShell, \.forgetting.againInShell,
      \.forgetting.receipt.removed, \.forgetting.receipt.unreadable,
    ]
  }

  static var forgettingOfTwo: [OfTwo] { [\.forgetting.leftOut] }

  /// What has a sentence for each of a few, and what counts several things.
  var forgettingCases: [Sentence] {
    let forgetting = texts.forgetting
    let counts = [
      ("of post", forgetting.ofPost), ("not withdrawn", forgetting.notWithdrawn),
      ("open takedowns", forgetting.openTakedowns), ("withdrawn", forgetting.withdrawn),
      ("redacted", forgetting.receipt.redacted), ("kept", forgetting.receipt.kept),
      ("more left out", forgetting.moreLeftOut),
      ("log entries", forgetting.receipt.logEntries), ("rewritten", forgetting.receipt.rewritten),
    ]
    let refusal = forgetting.stayForgotten("⟨a⟩", "⟨b⟩")
    return each("kinds", { forgetting.kinds(count, $0) })
      + [refusal.message, refusal.hint ?? ""].map { Sentence(path: "stay forgotten", text: $0) }
      + counts.map { Sentence(path: $0.0, text: $0.1(count)) }
  }
}
