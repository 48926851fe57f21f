import TavleCore
import TavleTexts
import Testing

struct TextsTests {
  @Test(arguments: Language.allCases)
  func `no sentence is empty, and none begins or ends with a blank`(_ language: Language) {
    let sentences = Sentences(language)
    #expect(sentences.plain.count > 200 && sentences.all.count > 400)
    for sentence in sentences.all where !sentence.path.hasSuffix(".thousands") {
      #expect(!sentence.text.isEmpty, "\(sentence.path)")
      #expect(sentence.text.first?.isWhitespace == false, "\(sentence.path): \(sentence.text)")
      // After a question the answer is typed.
      let isQuestion = sentence.text.hasSuffix(") ")
      #expect(sentence.text.last?.isWhitespace == isQuestion, "\(sentence.path): \(sentence.text)")
    }
  }

  @Test(arguments: Language.allCases)
  func `what a sentence is told is in it`(_ language: Language) {
    for sentence in Sentences(language).withWords {
      for word in sentence.words {
        #expect(sentence.text.lowercased().contains(word), "\(sentence.path): \(sentence.text)")
      }
    }
  }

  @Test func `all languages say the same things`() {
    // How many words a list holds is up to the language.
    let paths = Language.allCases.map { language in
      Set(Sentences(language).plain.map { $0.path.trimmingSuffix { $0.isNumber || $0 == "." } })
    }
    #expect(paths.allSatisfy { $0 == paths[0] })
  }

  @Test(arguments: [
    (Language.english, #"(^| )1 (?!thanks|comes)[a-z]+s\b"#),
    (
      .danish,
      #"\b1 ([a-zæøå]*dage|minutter|kolleger|kollegaer|poster|killinger)\b"#
    ),
    (
      .norwegian,
      #"\b1 ([a-zæøå]*dager|minutter|kolleger|kollegaer|poster|kattunger)\b"#
    ),
  ])
  func `one is singular`(_ language: Language, _ pattern: String) throws {
    let plural = try Regex(pattern)
    for sentence in Sentences(language, count: 1).all {
      #expect(!sentence.text.contains(plural), "\(sentence.path): \(sentence.text)")
    }
  }

  @Test(arguments: [
    (Language.english, "1 post", "3 posts"), (.danish, "1 opslag", "3 opslag"),
    (.norwegian, "1 innlegg", "3 innlegg"),
  ])
  func `posts are counted as each language counts`(
    _ language: Language, _ one: String, _ three: String
  ) {
    let posts = Texts.texts(in: language).done.posts
    #expect(posts(1) == one && posts(3) == three)
  }

  @Test(arguments: [
    (Language.english, "Thu 3 Dec", "Thu 3 Dec 2026", "Thursday 3 December 2026"),
    (.danish, "tor 3. dec", "tor 3. dec 2026", "torsdag 3. december 2026"),
    (.norwegian, "tor 3. des", "tor 3. des 2026", "torsdag 3. desember 2026"),
  ])
  func `days are written as people write them`(
    _ language: Language, _ short: String, _ withYear: String, _ full: String
  ) throws {
    let words = Texts.texts(in: language).words
    let day = try #require(Day("2026-12-03"))
    let newYear = try #require(Day("2027-01-01"))
    #expect(words.day(day, today: day) == short)
    #expect(words.day(day, today: newYear) == withYear)
    #expect(words.fullDay(day) == full)
    #expect(words.day(day, LocalTime(hour: 10), today: day) == short + " 10:00")
    #expect(words.day(day, nil, today: day) == short)
  }

  @Test(arguments: Language.allCases)
  func `a year has twelve months and a week seven days, all called differently`(
    _ language: Language
  ) {
    let words = Texts.texts(in: language).words
    #expect(Set(words.months).count == 12 && Set(words.monthsShort).count == 12)
    #expect(Set(words.weekdays).count == 7 && Set(words.weekdaysShort).count == 7)
    for (short, long) in zip(words.monthsShort + words.weekdaysShort, words.months + words.weekdays)
    {
      #expect(long.hasPrefix(short))
    }
  }

  @Test(arguments: [
    (Language.english, ["3 days ago", "yesterday", "today", "tomorrow", "in 12 days"]),
    (.danish, ["for 3 dage siden", "i går", "i dag", "i morgen", "om 12 dage"]),
    (.norwegian, ["for 3 dager siden", "i går", "i dag", "i morgen", "om 12 dager"]),
  ])
  func `distances in days`(_ language: Language, _ expected: [String]) {
    let today = Day(number: 20_000)
    let texts = [-3, -1, 0, 1, 12].map {
      Texts.texts(in: language).words.distance(today.adding(days: $0), from: today)
    }
    #expect(texts == expected)
  }

  @Test(arguments: [
    (Language.english, "1,234,567"), (.danish, "1.234.567"), (.norwegian, "1 234 567"),
  ])
  func `thousands are set apart`(_ language: Language, _ million: String) {
    let words = Texts.texts(in: language).words
    #expect(words.number(1_234_567) == million)
    #expect(words.number(-1_234_567) == "-" + million)
    #expect([0, 7, 999, -999].map(words.number) == ["0", "7", "999", "-999"])
    #expect(words.number(Int.min).hasPrefix("-9"))
  }

  @Test(arguments: [
    (Language.english, ["today", "today", "1 d", "13 d", "2 w", "104 w", "2 y", "3 y", "9 y"]),
    (.danish, ["i dag", "i dag", "1 d", "13 d", "2 u", "104 u", "2 år", "3 år", "9 år"]),
    (.norwegian, ["i dag", "i dag", "1 d", "13 d", "2 u", "104 u", "2 år", "3 år", "9 år"]),
  ])
  func `spans are short: days, from two weeks weeks, from two years years`(
    _ language: Language, _ expected: [String]
  ) {
    let words = Texts.texts(in: language).words
    #expect([-1, 0, 1, 13, 14, 729, 730, 1000, 3262].map(words.span(days:)) == expected)
  }

  @Test(arguments: [
    (Language.english, ["today", "for 2 w"]), (.danish, ["siden i dag", "i 2 u"]),
    (.norwegian, ["siden i dag", "i 2 u"]),
  ])
  func `what began today is not said to have lasted`(_ language: Language, _ expected: [String]) {
    let texts = Texts.texts(in: language)
    #expect([0, 14].map { texts.post.since(texts.words.span(days: $0)) } == expected)
  }

  @Test(arguments: [(Language.english, "“”"), (.danish, "»«"), (.norwegian, "«»")])
  func `every language has its own quotation marks`(_ language: Language, _ own: String) {
    let others = Set("“”„»«").subtracting(own)
    for sentence in Sentences(language).all {
      #expect(others.isDisjoint(with: sentence.text), "\(sentence.path): \(sentence.text)")
    }
  }
}

extension String {
  fileprivate func trimmingSuffix(while isLeftOut: (Character) -> Bool) -> String {
    String(reversed().drop(while: isLeftOut).reversed())
  }
}
