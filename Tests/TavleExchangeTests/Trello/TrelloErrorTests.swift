import Foundation
import TavleCore
import TavleExchange
import Testing

@Suite struct TrelloErrorTests {
  private func error(_ text: String, map: [String: Stage] = [:]) throws -> ImportError? {
    let zone = try Trello.zone()
    return #expect(throws: ImportError.self) {
      try TrelloImport.plan(of: Data(text.utf8), map: map, zone: zone)
    }
  }

  @Test(arguments: [
    ("hej", ImportError.notJSON(line: 1, offset: 0)),
    ("{\"lists\": [],\n x}", .notJSON(line: 2, offset: 15)),
    ("{\"lists\": [],\n\"cards\": [{\"id\": \"a", .notJSON(line: 2, offset: 33)),
    ("{\"lists\": []} {}", .notJSON(line: 1, offset: 14)),
    ("{\"lists\": [1, 2,]", .notJSON(line: 1, offset: 16)),
    ("", .empty),
  ])
  func `a file that is not JSON says where`(_ text: String, _ expected: ImportError) throws {
    let found = try error(text)
    #expect(found == expected)
  }

  @Test(arguments: [
    ("{}", "cards"), ("[]", "cards"), ("17", "cards"), ("{\"cards\": []}", "lists"),
    ("{\"cards\": 3, \"lists\": []}", "cards"), ("{\"cards\": [], \"lists\": null}", "lists"),
    ("{\"format\": \"tavle-board\", \"version\": 1, \"posts\": []}", "cards"),
  ])
  func `JSON of another kind names the missing key`(_ text: String, _ key: String) throws {
    #expect(try error(text) == .notATrelloBoard(missing: key))
  }

  @Test func `every cut of a real file is an error or a board, never a crash`() throws {
    let data = try Fixture.data("trello-traps.json")
    let zone = try Trello.zone()
    for length in stride(from: 1, to: data.count - 2, by: 97) {
      #expect(throws: ImportError.self) {
        try TrelloImport.plan(of: data.prefix(length), zone: zone)
      }
    }
  }

  @Test func `ten thousand brackets are refused`() throws {
    let text = "{\"lists\": [], \"cards\": " + String(repeating: "[", count: 10_000)
    #expect(try error(text) != nil)
  }

  @Test func `a mapped list that is not there is named beside those that are`() throws {
    let thrown = #expect(throws: ImportError.self) {
      try Trello.traps(map: ["Idéer": .tip, "Nonsense": .published])
    }
    let known = ["Gammelt", "Idéer", "I gang", "Planlagt", "Zebra", "Udgivet"]
    #expect(thrown == .unknownLists(["Nonsense"], known: known))
  }
}
