import TavleCore
import Testing

@Suite struct SearchTests {
  @Test(arguments: [
    ("a", "på"), ("pa", "på"), ("paa", "på"), ("PÅ", "på"), ("aa", "Aabenraa"), ("aa", "Åbenrå"),
    ("abenra", "Åbenrå"), ("Aabenraa", "Åbenrå"), ("Åbenraa", "Åbenrå"), ("o", "sø"), ("oe", "sø"),
    ("soe", "Sø"), ("so", "sø"), ("poet", "en poet"), ("ae", "æble"), ("laerling", "LÆRLING"),
    ("læ", "Lærling"), ("e", "é"), ("cafe", "Café"), ("café", "CAFÉ"), ("strasse", "Straße"),
    ("ss", "ß"), ("ö", "Öl"), ("ny pakke", "Ny pakkerobot"), ("  ny ", "Ny"), ("東", "東京"),
    ("loerdag på soe", "lørdag på sø"), ("sørlan", "sørlån"),
  ])
  func `a word finds what it is spelled for`(word: String, text: String) {
    #expect(SearchWord(word).matches(text))
  }

  @Test(arguments: [
    ("ø", "o"), ("ø", "ö"), ("å", "a"), ("å", "aa"), ("æ", "ae"), ("é", "e"), ("é", "è"),
    ("aa", "pa"), ("aa", "a a"), ("oe", "o"), ("pot", "poet"), ("søo", "soo"), ("ß", "ss"),
    ("xyz", "xy"), ("ny p", "nyp"),
  ])
  func `a special letter finds only itself`(word: String, text: String) {
    #expect(!SearchWord(word).matches(text))
  }

  @Test func `no word is found across two fields`() {
    var index = SearchIndex()
    index.append(["lager", "video"])
    #expect(index.rows(matching: [SearchWord("lager")]) == [0])
    #expect(index.rows(matching: [SearchWord("lagervideo")]).isEmpty)
    #expect(index.rows(matching: [SearchWord("lager video")]).isEmpty)
  }

  @Test func `all words must be found and none finds all`() {
    let index = SearchTests.index(["Ny pakkerobot", "Ny lærling", "Robotten på lageret"])
    #expect(index.rows(matching: [SearchWord("ny"), SearchWord("robot")]) == [0])
    #expect(index.rows(matching: [SearchWord("robot")]) == [0, 2])
    #expect(index.rows(matching: []) == [0, 1, 2])
    #expect(index.rows(matching: [SearchWord(" ")]) == [0, 1, 2])
    #expect(index.rows(matching: [SearchWord("robot")], within: [1, 2]) == [2])
  }

  @Test func `a row that is replaced is found under its new text only`() {
    var index = SearchTests.index(["alfa", "beta", "gamma"])
    index.replace(0, with: ["delta"])
    index.remove(1)
    index.replace(7, with: ["alfa"])
    #expect(index.rows(matching: [SearchWord("alfa")]).isEmpty)
    #expect(index.rows(matching: [SearchWord("a")]) == [0, 2])
    #expect(index.rows(matching: [SearchWord("beta")]).isEmpty)
    #expect(index.matches(0, SearchWord("lt")) && !index.matches(9, SearchWord("lt")))
  }

  @Test func `the index finds what a plain search finds`() {
    var random = SeededGenerator(seed: 8)
    let letters = ["a", "å", "aa", "o", "ø", "oe", "e", "é", "b", " ", "æ", "東"]
    func text(_ longest: Int) -> String {
      (0..<Int.random(in: 1...longest, using: &random))
        .compactMap { _ in letters.randomElement(using: &random) }.joined()
    }
    let titles = (0..<400).map { _ in text(60) }
    let index = SearchTests.index(titles)
    for _ in 0..<200 {
      let word = SearchWord(text(4))
      let expected = titles.indices.filter { word.matches(titles[$0]) }
      #expect(index.rows(matching: [word]) == expected)
      #expect(index.rows(matching: [word], within: Array(titles.indices)) == expected)
    }
  }

  static func index(_ titles: [String]) -> SearchIndex {
    var index = SearchIndex()
    for title in titles { index.append([title]) }
    return index
  }
}
