import TavleCore
import TavleTexts

// What is said about forgetting a colleague, by what it takes.

extension Sentences {
  static var forgettingOfOne: [OfOne] {
    [
      \.forgetting.title, \.forgetting.ofColleague, \.forgetting.receipt.title,
      \.forgetting.receipt.removed, \.forgetting.receipt.unreadable,
    ]
  }

  /// What has a sentence for each of a few, and what counts several things.
  var forgettingCases: [Sentence] {
    let forgetting = texts.forgetting
    let counts = [
      ("of post", forgetting.ofPost), ("not withdrawn", forgetting.notWithdrawn),
      ("open takedowns", forgetting.openTakedowns), ("withdrawn", forgetting.withdrawn),
      ("redacted", forgetting.receipt.redacted), ("kept", forgetting.receipt.kept),
      ("log entries", forgetting.receipt.logEntries), ("rewritten", forgetting.receipt.rewritten),
    ]
    return each("kinds", forgetting.kinds)
      + counts.map { Sentence(path: $0.0, text: $0.1(count)) }
  }
}
