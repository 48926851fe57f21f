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
    let facts: [(String, String?)] = [
      (labels.department, person.department), (labels.mail, person.mail),
      (labels.phone, person.phone), (labels.chat, person.chat), (labels.language, name),
      (labels.roles, roles(person)), (labels.topics, topics(person)),
      (labels.lastAsked, lastAsked(board.lastAsked()[person.id])),
    ]
    for (label, value) in facts {
      if let value = value.nonEmpty { table.add(label, value) }
    }
    let heading = person.hasLeft ? "\(person.name) (\(labels.hasLeft))" : person.name
    let asks = asks(of: person, on: board)
    return [heading, ""] + table.lines()
      + (asks.isEmpty ? [] : ["", labels.asks] + asks.map { "  " + $0 })
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
