import TavleCore
import Testing

@testable import TavleUI

@Suite struct PeopleFilterTests {
  private static let people: [Contributor] = {
    var anne = Contributor(id: ContributorID(rawValue: 1), name: "Anne Holm")
    anne.department = "Lager"
    anne.skills = [Skill(role: .camera, level: .often), Skill(role: .voice, wish: .no)]
    anne.topics = [Topic(name: "logistik", level: .learning)]
    var soren = Contributor(id: ContributorID(rawValue: 2), name: "Søren Ågård")
    soren.department = "IT drift"
    soren.skills = [Skill(role: .camera, level: .learning)]
    soren.topics = [Topic(name: "robotter", level: .often)]
    var per = Contributor(id: ContributorID(rawValue: 3), name: "Per Lund")
    per.away = [Away(Day(number: 20_787), Day(number: 20_791))]
    return [anne, soren, per]
  }()

  @Test(arguments: [
    ("", [1, 2, 3]), ("anne", [1]), ("soren", [2]), ("aagaard", [2]), ("lager", [1]),
    ("\"it drift\"", [2]), ("it holm", []), ("robot", [2]), ("@lund", [3]), ("!lager", [2, 3]),
    ("role:camera", [1, 2]), ("rolle:kamera", [1, 2]), ("role:camera level:2", [1]),
    ("rolle:kamera niveau:2", [1]), ("rolle:kamera nivå:1", [1, 2]), ("!role:camera", [3]),
    ("role:voice", []), ("topic:robot", [2]), ("emne:logi", [1]), ("#logi", [1]),
    ("topic:logistik level:2", []), ("topic:robot level:3", [2]), ("level:2", [1, 2]),
    ("role:camera topic:logi level:3", [1]), ("role:camera,photo", [1, 2]), ("level:", [1, 2, 3]),
    ("free:2026-12-03", [1, 2]), ("ledig:2026-12-07", [1, 2, 3]), ("free:2026-12-05", []),
    ("!free:2026-12-03", [3]), ("free:", [1, 2, 3]), ("fri:fre", [1, 2, 3]),
    ("role:camera level:2 topic:logistik free:2026-12-03", [1]),
    ("level:9", []), ("level:", [1, 2, 3]), ("free:vrøvl", []), ("topic:", [1, 2, 3]),
    ("stage:tip", []), ("role:dancing", []),
  ])
  func `a filter lets through whom it describes`(_ text: String, _ expected: [Int64]) {
    let reader = DateReader(today: Day(number: 20_778), language: .english)
    let rules = Guard(Board(), clock: DayClock(today: reader.today))
    let filter = PeopleFilter(text, reader: reader)
    #expect(Self.people.filter { filter.matches($0, rules) }.map(\.id.rawValue) == expected)
  }
}
