import TavleCore
import TavleTexts

// What is said about what is kept of a colleague, by what it takes.

extension Sentences {
  static var insightOfOne: [OfOne] {
    [
      \.insight.title, \.insight.ofSomebody, \.insight.otherMatter, \.insight.knows.intro,
      \.insight.knows.contact,
    ]
  }

  static var insightOfTwo: [OfTwo] { [\.insight.intro] }

  /// What has a sentence for each of a few, and what counts several things.
  var insightCases: [Sentence] {
    let (insight, knows) = (texts.insight, texts.insight.knows)
    return each("sections", insight.sections) + each("text fields", insight.fields)
      + each("labels", insight.labels) + each("groups", knows.groups) + each("facts", knows.facts)
      + each("reasons", knows.reasons) + each("audiences", knows.audiences)
      + [Sentence(path: "keeping", text: knows.keeping(Consent.months, 7))]
  }
}
