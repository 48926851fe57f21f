import TavleCore

extension RandomChanges {
  mutating func addContributor(_ board: Board) -> Change? {
    var person = Contributor(id: identifiers.next(), name: text())
    person.department = maybe { $0.text() }
    person.mail = maybe { $0.text() }
    person.phone = maybe { $0.text() }
    person.chat = maybe { $0.text() }
    person.language = maybe { $0.pick(Language.allCases) } ?? nil
    person.jobTitle = maybe { $0.text() }
    person.country = maybe { $0.pick(Country.allCases) } ?? nil
    person.goal = maybe { $0.text() }
    person.limits = limits()
    person.away = away()
    person.pausedUntil = maybe { $0.day() }
    person.skills = skills()
    person.topics = topics()
    person.hasLeft = chance(6)
    person.origin = chance(4) ? "test:\(person.id.rawValue)" : nil
    return .addContributor(person)
  }

  mutating func removeContributor(_ board: Board) -> Change? {
    var copy = board
    guard let person = someone(board), (try? copy.apply(.removeContributor(person.id))) != nil
    else { return nil }
    return .removeContributor(person.id)
  }

  mutating func setContributor(_ board: Board) -> Change? {
    someone(board).map { .setContributor($0.id, contributorValue()) }
  }

  private mutating func contributorValue() -> ContributorValue {
    switch below(15) {
    case 0: .name(text())
    case 1: .department(maybe { $0.text() })
    case 2: .mail(maybe { $0.text() })
    case 3: .phone(maybe { $0.text() })
    case 4: .chat(maybe { $0.text() })
    case 5: .language(maybe { $0.pick(Language.allCases) } ?? nil)
    case 6: .skills(skills())
    case 7: .topics(topics())
    case 8: .jobTitle(maybe { $0.text() })
    case 9: .country(maybe { $0.pick(Country.allCases) } ?? nil)
    case 10: .goal(maybe { $0.text() })
    case 11: .limits(limits())
    case 12: .away(away())
    case 13: .pausedUntil(maybe { $0.day() })
    default: .hasLeft(chance(2))
    }
  }

  private mutating func skills() -> [Skill] {
    (0..<below(3)).map { _ in
      Skill(
        role: pick(Role.allCases) ?? .camera, level: pick(Level.allCases) ?? .can,
        wish: pick(Wish.allCases) ?? .ok)
    }
  }

  private mutating func topics() -> [Topic] {
    words().map { Topic(name: $0, level: pick(Level.allCases) ?? .can) }
  }

  mutating func someone(_ board: Board) -> Contributor? {
    pick(board.contributors.sorted { $0.id < $1.id })
  }

  private mutating func limits() -> Limits {
    var limits = Limits()
    limits.asks = maybe { $0.below(9) }
    limits.minutes = maybe { $0.below(200) }
    limits.restDays = maybe { $0.below(60) }
    limits.weekdays = maybe { Weekdays(rawValue: 1 + $0.below(127)) }
    for _ in 0..<below(3) { limits.leadDays[pick(Role.allCases) ?? .voice] = below(30) }
    return limits
  }

  private mutating func away() -> [Away] {
    (0..<below(3)).map { _ in Away(day(), day()) }.joined
  }

  mutating func addFavour(_ board: Board) -> Change? {
    .addFavour(favour(Favour(id: identifiers.next(), problem: text(), createdAt: moment()), board))
  }

  mutating func setFavour(_ board: Board) -> Change? {
    pick(board.favours).map { .setFavour(favour($0, board)) }
  }

  mutating func removeFavour(_ board: Board) -> Change? {
    pick(board.favours).map { .removeFavour($0.id) }
  }

  private mutating func favour(_ old: Favour, _ board: Board) -> Favour {
    var favour = old
    favour.problem = text()
    favour.kind = pick(Favour.Kind.allCases) ?? .problem
    favour.asker = maybe { $0.someone(board)?.id } ?? nil
    favour.askerName = maybe { $0.text() }
    favour.outcome = text()
    favour.state = pick(Favour.State.allCases) ?? .heard
    favour.deadline = maybe { $0.day() }
    favour.closedAt = maybe { $0.moment() }
    return favour
  }
}
