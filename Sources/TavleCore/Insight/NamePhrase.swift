/// A word of a text: letters and digits without anything between them.
struct NameWord: Hashable {
  /// Where it is.
  let range: Range<String.Index>
  /// As it is searched.
  let folded: String
  /// A key under which its other spellings meet (`soeren`, `søren`).
  let key: String

  /// The words of a text, in order.
  static func words(of text: String) -> [NameWord] {
    var words: [NameWord] = []
    var start: String.Index?
    for index in text.indices {
      let isInside = text[index].isLetter || text[index].isNumber
      if isInside, start == nil { start = index }
      if !isInside, let first = start {
        words.append(NameWord(text, first..<index))
        start = nil
      }
    }
    if let start { words.append(NameWord(text, start..<text.endIndex)) }
    return words
  }

  private init(_ text: String, _ range: Range<String.Index>) {
    self.range = range
    folded = Folding.fold(text[range])
    key = Folding.key(folded)
  }
}

/// Words that follow each other and together name somebody.
struct NamePhrase: Hashable, Sendable {
  private let folded: [String]
  private let keys: [String]
  private let kind: NameHit.Kind
  /// Whether it is certain; `nil` where a word alone is so only after an `@`.
  private let isSure: Bool?
  /// The most characters between two of the words.
  private static let longestGap = 2

  init(_ text: String, _ kind: NameHit.Kind, isSure: Bool?) {
    let words = NameWord.words(of: text)
    self.init(words.map { ($0.folded, $0.key) }, kind, isSure: isSure)
  }

  private init(_ words: [(folded: String, key: String)], _ kind: NameHit.Kind, isSure: Bool?) {
    (folded, keys) = (words.map(\.folded), words.map(\.key))
    (self.kind, self.isSure) = (kind, isSure)
  }

  /// The keys of words it can begin with; none if there is nothing in it.
  var firstKeys: Set<String> {
    guard let first = keys.first else { return [] }
    return keys.count == 1 ? [first, Folding.key(first + "s")] : [first]
  }

  /// Everything a name can be said as: whole, without the names in the middle, last name first, as one word, and each
  /// of its words.
  static func names(_ name: String, isSure: Bool) -> [NamePhrase] {
    let words = NameWord.words(of: name).map { ($0.folded, $0.key) }
    guard words.count > 1, let first = words.first, let last = words.last else {
      return words.isEmpty ? [] : [NamePhrase(words, .oneName, isSure: false)]
    }
    let orders = [words, [first, last], [last] + words.dropLast(), [last, first]]
    let joined = orders.map { [($0.map(\.0).joined(), $0.map(\.1).joined())] }
    let whole = (orders + joined).map { NamePhrase($0, .fullName, isSure: isSure) }
    let given = NamePhrase(words.dropLast(), .oneName, isSure: false)
    return whole + [given] + single(name)
  }

  /// Each word of a name that is no particle such as *van* or *de*, and more than an initial.
  private static func single(_ name: String) -> [NamePhrase] {
    let isLower = !name.contains(where: \.isUppercase)
    let words = NameWord.words(of: name).filter {
      name[$0.range].count > 1 && (isLower || name[$0.range.lowerBound].isUppercase)
    }
    return words.map { NamePhrase([($0.folded, $0.key)], .oneName, isSure: false) }
  }

  /// Whether it stands at a word of a text.
  func hit(at place: Int, of words: [NameWord], in text: String) -> NameHit? {
    guard place + keys.count <= words.count else { return nil }
    var isExact = true
    for step in keys.indices {
      let word = words[place + step]
      guard step == 0 || isNear(words[place + step - 1], word, in: text),
        let fits = fit(word, step)
      else { return nil }
      isExact = isExact && fits
    }
    let range = words[place].range.lowerBound..<words[place + keys.count - 1].range.upperBound
    return NameHit(
      kind: kind, isSure: isExact && isCertain(range, in: text),
      range: text.bytes(of: range.lowerBound..<Self.genitiveEnd(after: range, in: text)))
  }

  /// Whether a word is the one at a step, and as it is spelled; the last may be a genitive.
  private func fit(_ word: NameWord, _ step: Int) -> Bool? {
    if word.folded == folded[step] { return true }
    let isLast = step == keys.count - 1
    if isLast, word.folded == folded[step] + "s" { return true }
    if word.key == keys[step] || isLast && word.key == Folding.key(keys[step] + "s") {
      return false
    }
    return nil
  }

  private func isNear(_ a: NameWord, _ b: NameWord, in text: String) -> Bool {
    text[a.range.upperBound..<b.range.lowerBound].count <= Self.longestGap
  }

  private func isCertain(_ range: Range<String.Index>, in text: String) -> Bool {
    if let isSure { return isSure }
    let hasAt =
      range.lowerBound > text.startIndex && text[text.index(before: range.lowerBound)] == "@"
    return hasAt || keys.count > 1
  }

  /// The end with an apostrophe, or with one and an *s*.
  private static func genitiveEnd(
    after range: Range<String.Index>, in text: String
  ) -> String.Index {
    let rest = text[range.upperBound...]
    guard let sign = rest.first, "'’´`".contains(sign) else { return range.upperBound }
    let tail = rest.dropFirst().prefix { $0.isLetter || $0.isNumber }
    if tail.lowercased() == "s" { return tail.endIndex }
    return tail.isEmpty && range.endsInS(text) ? tail.startIndex : range.upperBound
  }
}

extension Range<String.Index> {
  fileprivate func endsInS(_ text: String) -> Bool {
    text[self].last.map { "sxzSXZ".contains($0) } ?? false
  }
}

extension String {
  /// A range in bytes.
  func bytes(of range: Range<Index>) -> Range<Int> {
    utf8.distance(
      from: startIndex, to: range.lowerBound)..<utf8.distance(
        from: startIndex, to: range.upperBound)
  }
}
