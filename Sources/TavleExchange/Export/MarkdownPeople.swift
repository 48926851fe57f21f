public import TavleCore
public import TavleTexts

/// The roster, and what one colleague got out of helping, as Markdown.
///
/// Whatever stands in names and sentences shows as it is and cannot become a heading, a link or HTML.
public enum MarkdownPeople {
  /// The roster by department, and how the departments are covered; of some colleagues without that.
  ///
  /// Source: `practices.md` rows 3 and 4.
  /// Levels and wishes are between the colleague and who asks them: they are left out of what is shown around, unless `isFull`.
  /// Without a line break at the end.
  public static func roster(
    _ board: Board, only some: [Contributor]? = nil, today: Day, isFull: Bool = false, texts: Texts
  ) -> String {
    let title = "# \(texts.people.title) · \(texts.words.fullDay(today))"
    let people = some ?? board.contributors.filter { !$0.hasLeft }
    let departments = Dictionary(grouping: people) { $0.department ?? "" }
    let keyed = departments.keys.map { (CollationKey($0, language: texts.language), $0) }
    // Who belongs nowhere comes last.
    let order = keyed.sorted { ($0.1.isEmpty ? 1 : 0, $0.0) < ($1.1.isEmpty ? 1 : 0, $1.0) }
    let parts = order.map { _, name in
      let heading = name.isEmpty ? texts.people.withoutDepartment : name
      let lines = sorted(departments[name] ?? [], texts).map { line($0, isFull, texts) }
      return "## \(Markdown.line(heading))\n\n\(lines.joined(separator: "\n"))"
    }
    let supply = texts.vulnerability(RoleSupply(people), separator: " · ")
    let team = some == nil ? coverage(board, today, texts) + [Markdown.line(supply)] : []
    return ([title] + parts + team).joined(separator: "\n\n")
  }

  /// What a colleague hopes for, what was in it for them each time they helped, and how it went.
  ///
  /// Source: `practices.md` row 25. Without a line break at the end.
  public static func gains(of person: Contributor, on board: Board, texts: Texts) -> String {
    let goal = person.goal.map { "\(texts.people.fields(.goal)): \(Markdown.line($0))" }
    let lines = board.gains(of: person.id).map { gain($0.ask, $0.post, texts) }
    let title = "# \(Markdown.line(texts.people.gainsHeading(person.name)))"
    let list = lines.isEmpty ? texts.people.noGains : lines.joined(separator: "\n")
    return [title, goal, list].compactMap(\.self).joined(separator: "\n\n")
  }

  private static func sorted(_ people: [Contributor], _ texts: Texts) -> [Contributor] {
    people.map { (CollationKey($0.name, language: texts.language), $0) }
      .sorted { $0.0 < $1.0 }.map(\.1)
  }

  private static func line(_ person: Contributor, _ isFull: Bool, _ texts: Texts) -> String {
    let skills = person.skills.filter { isFull || $0.wish != .no }.map { skill in
      let role = texts.words.roles(skill.role)
      return isFull
        ? "\(role) (\(texts.words.levels(skill.level)), \(texts.words.wishes(skill.wish)))" : role
    }
    // Who does not want to be asked as an expert is not shown around as one.
    let isExpert = isFull || person.skill(.expertise)?.wish != .no
    let topics = (isExpert ? person.topics : []).map { topic in
      isFull ? "\(topic.name) (\(texts.words.levels(topic.level)))" : topic.name
    }
    let facts: [String?] = [
      person.jobTitle, skills.joined(separator: ", "), topics.joined(separator: ", "),
    ]
    let words = facts.compactMap(\.self).filter { !$0.isEmpty }.map(Markdown.line)
    return "- " + (["**\(Markdown.line(person.name))**"] + words).joined(separator: " · ")
  }

  private static func coverage(_ board: Board, _ today: Day, _ texts: Texts) -> [String] {
    let departments = board.coverage(on: today)
    guard !departments.isEmpty else { return [] }
    let words = texts.people
    let lines = departments.map { department in
      let seen = department.lastFeatured.map { texts.words.fullDay($0) }
      let cells = [department.department, seen ?? words.never, texts.helpers(department)]
      return "| \(cells.map(Markdown.line).joined(separator: " | ")) |"
    }
    let headings = [words.departmentHeading, words.featuredHeading, words.rolesHeading]
    let table =
      ["| \(headings.joined(separator: " | ")) |", "|---|---|---|"] + lines
    let team = board.participation
    return ["## \(words.coverage.prefix(1).uppercased() + words.coverage.dropFirst())"]
      + [table.joined(separator: "\n")]
      + (team.helped > 0 ? [words.participation(team.helped, team.returned)] : [])
  }

  private static func gain(_ ask: Ask, _ post: Post, _ texts: Texts) -> String {
    let day = post.publishedDay ?? ask.neededBy
    let facts = [
      "#\(post.number) \(post.title)", texts.words.roles(ask.role), day.map(texts.words.fullDay),
      ask.text.gain, ask.text.thankedFor, ask.text.result,
    ]
    return "- " + facts.compactMap(\.self).map(Markdown.line).joined(separator: " · ")
  }
}
