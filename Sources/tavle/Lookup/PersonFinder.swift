import TavleCore

/// Finds the colleague a name means: the whole name, or beginnings of its parts that fit one person only; a mail address, or a
/// name with what tells it from another as it is listed, means one too.
struct PersonFinder {
  private let people: [(person: Contributor, name: String, parts: [Substring])]

  /// A finder among colleagues.
  init(_ people: some Sequence<Contributor>) {
    self.people = people.map { person in
      let name = Folding.fold(person.name)
      return (person, name, name.split { !$0.isLetter && !$0.isNumber })
    }
  }

  /// Who is meant; those who have left only when nobody else is called so.
  func find(_ text: String) throws(CommandError) -> Contributor {
    if let person = people.first(where: { String($0.person.id.rawValue) == text })?.person {
      return person
    }
    if let person = told(apart: Cleaning.line(text)) { return person }
    let name = Folding.fold(Cleaning.line(text))
    let exact = people.filter { $0.name == name }
    let found = exact.isEmpty ? begun(name) : exact
    // Who is called exactly that comes before whose name goes on.
    let whole = found.filter { entry in
      name.split { !$0.isLetter && !$0.isNumber }.allSatisfy(entry.parts.contains)
    }
    if exact.isEmpty, whole.count == 1, !whole[0].person.hasLeft { return whole[0].person }
    let present = found.filter { !$0.person.hasLeft }
    // A board has no order of its own; those who are named are the same each time.
    let fitting = (present.isEmpty ? found : present).map(\.person).sorted { $0.id < $1.id }
    guard let person = fitting.first else { throw .nobodyCalled(text, nearest: nearest(name)) }
    guard fitting.count == 1 else { throw .severalPeople(text, Self.labels(of: fitting)) }
    return person
  }

  /// Whom a mail address or a label means.
  private func told(apart text: String) -> Contributor? {
    let people = people.map(\.person)
    if let person = people.first(where: { $0.mail?.lowercased() == text.lowercased() }) {
      return person
    }
    guard text.hasSuffix(")"), let start = text.lastIndex(of: "(") else { return nil }
    let name = Folding.fold(Cleaning.line(String(text[..<start])))
    let namesakes = self.people.filter { $0.name == name }.map(\.person)
    return zip(namesakes, Self.labels(of: namesakes))
      .first { Folding.fold($0.1) == Folding.fold(text) }?.0
  }

  /// Names with the department where there is one; with the mail address or else a number where that is the same too.
  private static func labels(of people: [Contributor]) -> [String] {
    let labels = people.map(\.labelled)
    return zip(people, labels).map { person, label in
      guard labels.count(where: { $0 == label }) > 1 else { return label }
      let mark = person.mail ?? String(person.id.rawValue)
      return
        "\(person.name) (\([person.department, mark].compactMap(\.self).joined(separator: ", ")))"
    }
  }

  private func begun(
    _ name: String
  ) -> [(person: Contributor, name: String, parts: [Substring])] {
    let words = name.split { !$0.isLetter && !$0.isNumber }
    guard !words.isEmpty else { return [] }
    return people.filter { entry in
      words.allSatisfy { word in entry.parts.contains { $0.hasPrefix(word) } }
    }
  }

  /// The names with the fewest wrong letters, at most three; none if all are far off.
  private func nearest(_ name: String) -> [String] {
    let scored = people.map { entry in
      let distances = entry.parts.map { EditDistance.between($0, name[...]) }
      let whole = EditDistance.between(entry.name[...], name[...])
      return (distance: min(whole, distances.min() ?? whole), name: entry.person.name)
    }
    let limit = max(1, name.count / 3)
    return scored.filter { $0.distance <= limit }.sorted { $0 < $1 }.prefix(3).map(\.name)
  }
}

extension Contributor {
  /// The name, with the department where there is one, to tell namesakes apart.
  fileprivate var labelled: String { department.map { "\(name) (\($0))" } ?? name }
}

/// How many letters must be changed, added or left out to make one word of another.
enum EditDistance {
  /// The distance; O(a · b).
  static func between(_ a: Substring, _ b: Substring) -> Int {
    var row = Array(0...b.count)
    for (i, letter) in a.enumerated() {
      var diagonal = row[0]
      row[0] = i + 1
      for (j, other) in b.enumerated() {
        let change = diagonal + (letter == other ? 0 : 1)
        diagonal = row[j + 1]
        row[j + 1] = min(change, diagonal + 1, row[j] + 1)
      }
    }
    return row[b.count]
  }
}
