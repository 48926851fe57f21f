import TavleCore
import Testing

/// The worked example of practices.md §5.3, to the point.
struct WorkedExampleTests {
  private static func logistics(_ level: Level) -> [Topic] {
    [Topic(name: "logistik", level: level)]
  }

  private static var example: GuardBoard {
    var example = GuardBoard()
    let anne = example.person(
      "Anne Holm", .often, .gladly, topics: logistics(.often), department: "lager")
    example.asked(anne, daysAgo: 52)
    let siri = example.person(
      "Siri Moe", .can, .ok, topics: logistics(.can), department: "kundeservice")
    example.asked(siri, daysAgo: 19, minutes: 20)
    example.asked(siri, daysAgo: 60)
    example.person("Per Lund", .learning, .ifNeeded, topics: logistics(.often)) {
      $0.limits.asks = 1
    }
    let mette = example.person("Mette Friis", .can, .gladly, topics: logistics(.often)) {
      $0.away = [Away(GuardBoard.day("2026-11-30"), GuardBoard.day("2026-12-04"))]
    }
    example.asked(mette, daysAgo: 44)
    let jonas = example.person("Jonas Berg", .often, .gladly, topics: logistics(.learning))
    for (days, minutes) in [(6, 25), (25, 20), (40, 15), (70, 15), (89, 15)] {
      example.asked(jonas, daysAgo: days, minutes: minutes)
    }
    return example
  }

  @Test(arguments: [
    ("Anne Holm", [40, 20, 20, 8, 10], 98, 1), ("Siri Moe", [27, 13, 10, 6, 5], 61, 1),
    ("Per Lund", [24, 20, 20, 10, 0], 74, 2), ("Mette Friis", [32, 20, 20, 8, 10], 90, 3),
    ("Jonas Berg", [29, 4, 0, 0, 10], 43, 3),
  ])
  func `the points are those of the example`(
    _ name: String, _ parts: [Int], _ total: Int, _ group: Int
  ) throws {
    let all = Self.example.suggestions()
    let found = try #require(all.first { $0.contributor.name == name })
    let score = found.score
    #expect([score.fit, score.rest, score.room, score.share, score.wish] == parts)
    #expect(score.total == total)
    #expect(found.group.rawValue == group)
  }

  @Test func `the order is that of the example, and everybody is in it`() {
    #expect(
      Self.example.suggestions().map(\.contributor.name) == [
        "Anne Holm", "Siri Moe", "Per Lund", "Mette Friis", "Jonas Berg",
      ])
  }

  @Test func `the reasons are those of the example`() throws {
    let all = Self.example.suggestions()
    let facts = Dictionary(
      uniqueKeysWithValues: all.map { ($0.contributor.firstName, $0.remarks.map(\.fact)) })
    #expect(facts["Anne"] == [] && facts["Siri"] == [])
    #expect(facts["Per"] == [.ifNeeded])
    let away = Away(GuardBoard.day("2026-11-30"), GuardBoard.day("2026-12-04"))
    #expect(facts["Mette"] == [.away(away)])
    #expect(
      facts["Jonas"] == [
        .asks(3, of: 2, isOwn: false), .minutes(65, of: 60, isOwn: false),
        .rest(days: 6, wanted: 14, isOwn: false),
      ])
    #expect(all.last?.remarks.map(\.verdict) == [.stop, .stop, .note])
  }
}
