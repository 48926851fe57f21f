import TavleCore
import Testing

@Suite struct FuzzyTests {
  @Test(arguments: [
    ("anh", "Anne Holm", [0, 1, 5]), ("ah", "Anne Holm", [0, 5]),
    ("holm", "Anne Holm", [5, 6, 7, 8]),
    ("jo", "Bjørn Jørgensen", [6, 7]), ("jø", "Bjørn Jørgensen", [6, 7]),
    ("gb", "fooGetBar", [3, 6]), ("v2", "rev2 v2", [5, 6]), ("ae", "Færø", [1]),
    ("aase", "Åse", [0, 1, 2]), ("'nne", "Anne Holm", [1, 2, 3]), ("^an", "Anne Anton", [0, 1]),
    ("lm$", "Anne Holm", [7, 8]), ("^anne$", "Anne", [0, 1, 2, 3]),
    ("an ho", "Anne Holm", [0, 1, 5, 6]),
    ("an !xy", "Anne", [0, 1]), ("", "Anne", []), ("!", "Anne", []), ("2", "👍🏽 2", [2]),
  ])
  func `the best places are taken`(query: String, text: String, positions: [Int]) {
    #expect(FuzzyQuery(query).match(FuzzyText(text))?.positions == positions)
  }

  @Test(arguments: [
    ("ha", "Anne Holm"), ("ø", "Anders Holm"), ("'ane", "Anne"), ("^nne", "Anne"), ("ann$", "Anne"),
    ("!ann", "Anne"), ("!^an", "Anne"), ("an bo", "Anne"), ("^ann$", "Anne"), ("annee", "Anne"),
  ])
  func `what is not there does not match`(query: String, text: String) {
    #expect(FuzzyQuery(query).match(FuzzyText(text)) == nil)
  }

  @Test(arguments: [
    ("sk", ["Husk", "Send kladde", "Skift stadie"], [2, 1, 0]),
    ("plan", ["Airplane", "Vis plan", "Plan", "Plan for ugen"], [2, 1, 3, 0]),
    ("post", ["Nyt opslag, post", "Kompost", "post"], [2, 0, 1]),
    ("a", ["bab", "ba", "ab"], [2, 1, 0]),
  ])
  func `better matches come first, then shorter ones`(query: String, texts: [String], order: [Int])
  {
    #expect(FuzzyQuery(query).rank(texts.map { FuzzyText($0) }).map(\.index) == order)
  }

  @Test(arguments: [
    // Three rows of the tests of fzf's own algorithm, white space first.
    ("oBZ", "fooBarbaz", 16 + 16 + 7 + 16 - 3 - 1 - 1 - 1),
    ("fbb", "foo bar baz", 16 * 3 + 10 * 2 + 10 * 2 - 2 * 3 - 4 * 1),
    ("zg", "/AutomatorDocument.icns zg", 16 * 2 + 10 * 2 + 10),
  ])
  func `scores are fzf's`(query: String, text: String, score: Int) {
    #expect(FuzzyQuery(query).match(FuzzyText(text))?.score == score)
  }

  @Test func `the table finds the best of all ways to place a pattern`() {
    var random = SeededGenerator(seed: 21)
    for _ in 0..<1500 {
      func word(_ lengths: ClosedRange<Int>) -> String {
        String(
          (0..<Int.random(in: lengths, using: &random)).map { _ in
            "abAB -/1".randomElement(using: &random) ?? "a"
          })
      }
      let (pattern, text) = (word(1...3).filter { $0 != " " && $0 != "-" }, word(1...9))
      let match = FuzzyQuery(pattern).match(FuzzyText(text))
      guard !pattern.isEmpty else { continue }
      #expect((match != nil) == isSubsequence(pattern, of: text), "\(pattern) in \(text)")
      guard let match else { continue }
      let letters = Array(text.lowercased())
      #expect(String(match.positions.map { letters[$0] }) == pattern.lowercased(), "\(text)")
    }
  }

  private func isSubsequence(_ pattern: String, of text: String) -> Bool {
    var rest = Substring(text.lowercased())
    return pattern.lowercased().allSatisfy { letter in
      guard let place = rest.firstIndex(of: letter) else { return false }
      rest = rest[rest.index(after: place)...]
      return true
    }
  }
}
