import TavleCore
import TavleTexts

// What is said on a plan that is read without tavle, by what it takes.

extension Sentences {
  static var planSheetOfOne: [OfOne] {
    [
      \.planSheet.titleFor, \.planSheet.asOf, \.planSheet.with, \.planSheet.about,
      \.planSheet.made, \.planSheet.watching, \.planSheet.unchanged, \.planSheet.how.intro,
      \.planSheet.how.contact,
    ]
  }

  static var planSheetOfCount: [OfCount] { [\.planSheet.how.now, \.planSheet.how.days] }

  /// What takes several values, or has a sentence for each of a few.
  var planSheetCases: [Sentence] {
    let (sheet, how) = (texts.planSheet, texts.planSheet.how)
    return each("routines", how.routines) + [
      Sentence(path: "weeks", text: sheet.weeks(count, count + 3)),
      Sentence(path: "one week", text: sheet.weeks(count, count)),
      Sentence(path: "usually", text: how.usually("⟨a⟩", count, 12)),
      Sentence(path: "notice", text: how.notice("⟨a⟩", count)),
      Sentence(path: "open door", text: how.openDoor("⟨a⟩", "⟨b⟩", "⟨c⟩")),
      Sentence(path: "open door anywhere", text: how.openDoor("⟨a⟩", "⟨b⟩", nil)),
    ]
  }
}
