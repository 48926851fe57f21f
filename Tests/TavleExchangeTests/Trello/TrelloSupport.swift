import Foundation
import TavleCore
import TavleExchange
import Testing

/// Shared by the tests about Trello.
enum Trello {
  static func zone(_ name: String = "Europe/Copenhagen") throws -> TimeZone {
    try #require(TimeZone(identifier: name))
  }

  static func traps(map: [String: Stage] = [:]) throws -> ImportPlan {
    try TrelloImport.plan(of: Fixture.data("trello-traps.json"), map: map, zone: zone())
  }

  static func circumstances() -> Circumstances {
    let now = Moment(seconds: 1_795_000_000)
    let source = IdentifierSource(milliseconds: now.seconds * 1000, seed: 3)
    return Circumstances(now: now, today: Day(number: 20_775), identifiers: source)
  }

  /// The last digit of a card's identifier and the post it became.
  static func post(_ digit: String, in plan: ImportPlan) throws -> PlannedPost {
    try #require(plan.posts.first { $0.origin == "trello:5fc8c9f0a00000000000000\(digit)" })
  }
}
