import TavleCore
import TavleTexts

/// Suggestions as text and as JSON, with everything they rest on.
struct SuggestionReport {
  let texts: Texts
  let today: Day

  private func sentence(_ remark: Remark) -> String {
    texts.remark(remark, today: today)
  }

  // MARK: Text

  /// A line for everybody, in groups.
  func lines(_ suggestions: Suggestions, for role: Role) -> [String] {
    var lines = suggestions.team.map(sentence)
    var table = TextTable()
    let able = suggestions.all.count { $0.contributor.skill(role) != nil }
    if suggestions.group(.free).isEmpty { lines.append(texts.rules.nobodyFree(able)) }
    for suggestion in suggestions.all where suggestion.group != .notSuggested {
      let remarks = suggestion.remarks.map(sentence)
      table.add(
        "\(suggestion.score.total)", suggestion.contributor.name,
        suggestion.contributor.department ?? "",
        ([texts.arithmetic(suggestion.score, separator: " · ")] + remarks).joined(separator: " · "))
    }
    lines += table.lines()
    let others = suggestions.group(.notSuggested)
    guard !others.isEmpty else { return lines }
    var rest = TextTable()
    for suggestion in others {
      rest.add(suggestion.contributor.name, reasons(of: suggestion).joined(separator: " · "))
    }
    return lines + ["", texts.rules.notSuggestedHeading] + rest.lines()
  }

  /// A line for every role, with who could take it.
  func lines(_ crew: Crew) -> [String] {
    var table = TextTable()
    for place in crew.places {
      let role = texts.words.roles(place.need.role)
      let topic = place.need.topic.map { ": \($0)" } ?? ""
      table.add(
        role + topic, place.suggestion?.contributor.name ?? texts.words.nobody,
        place.suggestion.map { "\($0.score.total)" } ?? "",
        // Whoever stands there with a note is not passed off as free.
        ((place.free == 0 ? [texts.rules.nobodyFree(place.able)] : [])
          + (place.suggestion?.remarks.map(sentence) ?? [])).joined(separator: " · "))
    }
    return table.lines()
  }

  private func reasons(of suggestion: Suggestion) -> [String] {
    let gates = suggestion.remarks.filter(\.isGate)
    return (suggestion.isOnPost ? [texts.errors.alreadyOnPost] : [])
      + gates.map { texts.remark($0.fact, today: today) }
  }

  // MARK: JSON

  /// Suggestions as JSON, as promised to scripts.
  struct View: Encodable {
    var suggestions: [Person]
    var notSuggested: [Left]
    /// What there is to say about the team; left out if nothing.
    var team: [String]?
  }

  /// Somebody who is suggested.
  struct Person: Encodable {
    var id, name: String
    var department: String?
    var group, score: Int
    var parts: Parts
    var remarks: [String]
  }

  /// The points.
  struct Parts: Encodable {
    var fit, rest, room, share, wish: Int
  }

  /// Somebody who is not, with the reasons.
  struct Left: Encodable {
    var id, name: String
    var reasons: [String]
  }

  /// A role with who could take it.
  struct Place: Encodable {
    var role: Role
    var topic: String?
    var suggestion: Person?
    var free, able: Int
  }

  func view(_ suggestions: Suggestions) -> View {
    let team = suggestions.team.map { texts.remark($0.fact, today: today) }
    return View(
      suggestions: suggestions.all.filter { $0.group != .notSuggested }.map(person),
      notSuggested: suggestions.group(.notSuggested).map { suggestion in
        Left(
          id: String(suggestion.contributor.id.rawValue), name: suggestion.contributor.name,
          reasons: reasons(of: suggestion))
      }, team: team.isEmpty ? nil : team)
  }

  func view(_ place: Crew.Place) -> Place {
    Place(
      role: place.need.role, topic: place.need.topic, suggestion: place.suggestion.map(person),
      free: place.free, able: place.able)
  }

  private func person(_ suggestion: Suggestion) -> Person {
    let score = suggestion.score
    return Person(
      id: String(suggestion.contributor.id.rawValue), name: suggestion.contributor.name,
      department: suggestion.contributor.department, group: suggestion.group.rawValue,
      score: score.total,
      parts: Parts(
        fit: score.fit, rest: score.rest, room: score.room, share: score.share, wish: score.wish),
      remarks: suggestion.remarks.map { texts.remark($0.fact, today: today) })
  }
}
