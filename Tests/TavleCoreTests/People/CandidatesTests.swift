import TavleCore
import Testing

struct CandidatesTests {
  private let post = TestBoard.id(1)

  private func person(
    _ number: Int64, _ name: String, _ skill: Skill? = nil, _ topics: [Topic] = []
  ) -> Contributor {
    var person = Contributor(id: ContributorID(rawValue: number), name: name)
    person.skills = skill.map { [$0] } ?? []
    person.topics = topics
    return person
  }

  private func asked(_ id: Int64, _ person: Int64, at seconds: Int64) -> Ask {
    var ask = TestBoard.ask(AskID(rawValue: id), on: 2, of: ContributorID(rawValue: person))
    ask.askedAt = Moment(seconds: seconds)
    return ask
  }

  private func board(_ people: [Contributor], asks: [Ask] = []) -> Board {
    var board = Board()
    board.load(contributors: people)
    board.load(
      posts: [TestBoard.post(1, "Tip"), TestBoard.post(2, "Andet") { $0.asks = asks }])
    return board
  }

  private func names(_ board: Board, _ role: Role = .camera, topic: String? = nil) -> [String] {
    board.candidates(for: role, topic: topic, on: post).map(\.contributor.name)
  }

  @Test func `who does it better and more gladly comes first, who does not want to last`() {
    let board = board([
      person(1, "nej", Skill(role: .camera, level: .often, wish: .no)),
      person(2, "ukendt", Skill(role: .voice, level: .often)),
      person(3, "lærer", Skill(role: .camera, level: .learning, wish: .gladly)),
      person(4, "kan", Skill(role: .camera, level: .can, wish: .ok)),
      person(5, "kan gerne", Skill(role: .camera, level: .can, wish: .gladly)),
      person(6, "ofte", Skill(role: .camera, level: .often, wish: .ifNeeded)),
    ])
    #expect(names(board) == ["ofte", "kan gerne", "kan", "lærer", "ukendt", "nej"])
  }

  @Test func `of those who explain, who knows the topic best comes first`() {
    let skill = Skill(role: .expertise)
    let board = board([
      person(1, "andet", skill, [Topic(name: "tag", level: .often)]),
      person(2, "lidt", skill, [Topic(name: "varme", level: .learning)]),
      person(3, "alt", skill, [Topic(name: "varme", level: .often)]),
    ])
    #expect(names(board, .expertise, topic: "varme") == ["alt", "lidt", "andet"])
  }

  @Test func `of equals who was never asked comes first, then who was asked longest ago`() {
    let asks = [asked(1, 1, at: 500), asked(2, 2, at: 100), asked(3, 2, at: 300)]
    let skill = Skill(role: .camera)
    let people = [person(1, "nylig", skill), person(2, "før", skill), person(3, "aldrig", skill)]
    let board = board(people, asks: asks)
    #expect(names(board) == ["aldrig", "før", "nylig"])
    #expect(
      board.lastAsked() == [people[0].id: Moment(seconds: 500), people[1].id: Moment(seconds: 300)])
  }

  @Test func `ties do not follow the roster, and nobody is always first`() {
    let people = (1...12).map { (number: Int64) in
      person(number, "Navn \(number)", Skill(role: .camera))
    }
    let one = board(people)
    #expect(names(one) == names(board(people.reversed())))
    #expect(names(one) == names(one))
    let first = (1...400).compactMap {
      one.candidates(for: .camera, on: TestBoard.id($0)).first?.contributor.id
    }
    let wins = Dictionary(first.map { ($0, 1) }, uniquingKeysWith: +)
    #expect(wins.count == 12 && wins.values.allSatisfy { $0 < 100 })
  }

  @Test func `those who have left are left out`() {
    var gone = person(1, "væk", Skill(role: .camera, level: .often))
    gone.hasLeft = true
    #expect(names(board([gone, person(2, "her")])) == ["her"])
  }

  @Test func `each comes with what the order rests on`() throws {
    var board = try TestBoard.make()
    try board.apply(.setContributor(TestBoard.anne, .skills([Skill(role: .photo)])))
    let found = board.candidates(for: .photo, on: TestBoard.id(3))
    #expect(found.map(\.contributor.id) == [TestBoard.anne, TestBoard.bo])
    #expect(found.map(\.isOnPost) == [true, false])
    #expect(found.map(\.skill) == [Skill(role: .photo), nil])
    #expect(found.map(\.lastAsked) == [nil, nil])
  }
}
