import TavleCore
import TavleTexts

/// Everything about one colleague, as text.
struct PersonSheet {
  let texts: Texts
  let today: Day
  private var labels: CommandTexts { texts.commands }

  init(texts: Texts, today: Day) {
    self.texts = texts
    self.today = today
  }

  /// The lines; `board` has the posts they are on.
  func lines(_ person: Contributor, on board: Board) -> [String] {
    var table = TextTable()
    let name = person.language.map(texts.words.languages)
    let facts: [(String, String?)] =
      [
        (labels.department, person.department), (labels.mail, person.mail),
        (texts.people.fields(.jobTitle), person.jobTitle), (labels.phone, person.phone),
        (labels.chat, person.chat), (labels.language, name),
        (labels.roles, roles(person)), (labels.topics, topics(person)),
        (labels.lastAsked, lastAsked(board.lastAsked()[person.id])),
      ] + limits(person)
    for (label, value) in facts {
      if let value = value.nonEmpty { table.add(label, value) }
    }
    let heading = person.hasLeft ? "\(person.name) (\(labels.hasLeft))" : person.name
    let asks = asks(of: person, on: board)
    let overrides = overrides(of: person, on: board)
    return [heading, ""] + table.lines()
      + (asks.isEmpty ? [] : ["", labels.asks] + asks.map { "  " + $0 })
      + (overrides.isEmpty
        ? [] : ["", texts.people.overridesHeading] + overrides.map { "  " + $0 })
  }

  /// How often, how long and when they can be asked; what they have not said is what everybody has.
  private func limits(_ person: Contributor) -> [(String, String?)] {
    let (limits, words) = (person.limits, texts.people)
    func number(_ said: Int?, _ holds: Int) -> String {
      said == nil ? words.usual(String(holds)) : String(holds)
    }
    let lead = Role.allCases.compactMap { role in
      limits.leadDays[role].map { "\(texts.words.roles(role)) \($0)" }
    }
    let days = texts.words.list(limits.days)
    return [
      (words.fields(.country), person.country.map(texts.words.countries)),
      (words.fields(.goal), person.goal),
      (words.fields(.asks), number(limits.asks, limits.mostAsks)),
      (words.fields(.minutes), number(limits.minutes, limits.mostMinutes)),
      (words.fields(.rest), number(limits.restDays, limits.rest)),
      (words.fields(.weekdays), limits.weekdays == nil ? words.usual(days) : days),
      (words.fields(.lead), lead.joined(separator: ", ")),
      (
        words.fields(.away),
        person.away.map { texts.words.stretch($0, today: today) }.joined(separator: ", ")
      ),
      (words.fields(.pause), person.pausedUntil.map { texts.words.day($0, today: today) }),
    ]
  }

  /// The rules that were passed over for them, with the reasons.
  private func overrides(of person: Contributor, on board: Board) -> [String] {
    board.asks(of: person.id).flatMap { ask in
      ask.text.reasons.map { override in
        let day = texts.words.day(Clock.day(override.at), today: today)
        let reason = texts.reason(override, of: ask, separator: " · ")
        return "#\(board[ask.post]?.number ?? 0)  \(day) · \(reason)"
      }
    }
  }

  /// Their roles with level and wish.
  func roles(_ person: Contributor) -> String {
    person.skills.map { skill in
      let role = texts.words.roles(skill.role)
      return "\(role) (\(texts.words.levels(skill.level)), \(texts.words.wishes(skill.wish)))"
    }.joined(separator: ", ")
  }

  /// The day they were last asked.
  func lastAsked(_ moment: Moment?) -> String {
    moment.map { texts.words.day(Clock.day($0), today: today) } ?? labels.neverAsked
  }

  private func topics(_ person: Contributor) -> String {
    person.topics.map { "\($0.name) (\(texts.words.levels($0.level)))" }.joined(separator: ", ")
  }

  private func asks(of person: Contributor, on board: Board) -> [String] {
    let posts = board.posts.filter { $0.asks.contains { $0.contributor == person.id } }
    return posts.sorted { $0.number > $1.number }.flatMap { post in
      post.asks.filter { $0.contributor == person.id }.map { ask in
        let state = texts.words.askStates(ask.state)
        return "#\(post.number)  \(post.title) · \(texts.words.roles(ask.role)) · \(state)"
      }
    }
  }
}
