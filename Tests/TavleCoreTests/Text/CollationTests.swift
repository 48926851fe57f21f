import TavleCore
import Testing

@Suite struct CollationTests {
  @Test(arguments: [
    (Language.danish, ["Anne", "Bo", "Zoe", "Ægir", "Ærø", "Øst", "Aage", "Aase", "Åse"]),
    (Language.norwegian, ["Aage", "Aase", "Anne", "Bo", "Zoe", "Ægir", "Ærø", "Øst", "Åse"]),
    (Language.english, ["Aage", "Aase", "Ægir", "Ærø", "Anne", "Åse", "Bo", "Øst", "Zoe"]),
  ])
  func `names stand as in the language's dictionary`(language: Language, names: [String]) {
    var random = SeededGenerator(seed: 2)
    let shuffled = names.shuffled(using: &random)
    let sorted = shuffled.sorted {
      CollationKey($0, language: language) < CollationKey($1, language: language)
    }
    #expect(sorted == names)
  }

  @Test(arguments: [
    ("anna", "Bo"), ("bo", "Boe"), ("a b", "ab"), ("Zz", "æ"), ("ä", "ø"), ("ö", "å"), ("ü", "z"),
    ("x", "ü"), ("Nya", "O"), ("eva", "éva"),
  ])
  func `the left comes before the right in Danish`(left: String, right: String) {
    #expect(CollationKey(left, language: .danish) < CollationKey(right, language: .danish))
    #expect(!(CollationKey(right, language: .danish) < CollationKey(left, language: .danish)))
  }
}
