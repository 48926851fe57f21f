import Foundation
import TavleCore
import Testing

@testable import TavleExchange

/// Who in a file is who on a roster.
@Suite struct PeopleOutcomeTests {
  private var at = Circumstances(
    now: Moment(seconds: 0), today: Day(number: 0),
    identifiers: IdentifierSource(milliseconds: 1, seed: 1))
  private var board = Board()

  private mutating func take(_ text: String) throws -> PeopleOutcome {
    let plan = try PeopleImport.plan(of: Data(text.utf8))
    let outcome = plan.outcome(on: board.contributors, &at)
    try board.apply(outcome.change)
    #expect(plan.outcome(on: board.contributors, &at).change.isEmpty)
    return outcome
  }

  private var sheet: [[String?]] {
    board.contributors.map { [$0.name, $0.mail, $0.department, $0.origin] }
      .sorted { "\($0)" < "\($1)" }
  }

  private func card(_ name: String, _ lines: String) -> String {
    "BEGIN:VCARD\nFN:\(name)\n\(lines)\nEND:VCARD\n"
  }

  @Test mutating func `numbers of unknown tables tell nothing about who somebody is`() throws {
    _ = try take("id,navn,afdeling\n1,Anne Holm,Lager\n")
    let second = try take("id,navn,mail,afdeling\n1,Bo Vik,bo@x.dk,Salg\n")
    #expect(second.new == 1 && second.filled == 0)
    #expect(
      sheet == [["Anne Holm", nil, "Lager", nil], ["Bo Vik", "bo@x.dk", "Salg", nil]])
  }

  @Test mutating func `two people with the same number in two address books are not mixed`() throws
  {
    _ = try take(card("Anne Holm", "UID:1"))
    let second = try take(card("Bo Vik", "UID:1\nEMAIL:bo@x.dk\nORG:Hus;Salg"))
    #expect(second.new == 1 && second.filled == 0 && second.differing == 0)
    #expect(
      sheet == [["Anne Holm", nil, nil, "vcard:1"], ["Bo Vik", "bo@x.dk", "Salg", nil]])
    let third = try take(card("Carl Ek", "UID:2") + card("Dorte Lund", "UID:2"))
    #expect(third.new == 2)
    #expect(board.contributors.filter { $0.origin == "vcard:2" }.map(\.name) == ["Carl Ek"])
  }

  @Test(arguments: [
    ("Anne Vik Holm", "anne@x.dk"), ("ANNE HOLM", "new@x.dk"), ("Anne Holm", ""),
  ])
  mutating func `somebody is known by their number if the name or the address is the same`(
    _ name: String, _ mail: String
  ) throws {
    _ = try take(card("Anne Holm", "UID:1\nEMAIL:anne@x.dk"))
    let second = try take(card(name, "UID:1\nEMAIL:\(mail)\nORG:Hus;Lager"))
    #expect(second.new == 0 && second.filled == 1)
    #expect(sheet == [["Anne Holm", "anne@x.dk", "Lager", "vcard:1"]])
  }

  @Test mutating func `names alone find who has got an address since`() throws {
    #expect(try take("navn,afdeling\nAnne Holm,Lager\n").new == 1)
    #expect(try take("navn,mail\nAnne Holm,anne@x.dk\n").filled == 1)
    #expect(try take("navn,afdeling\nAnne Holm,Lager\n").unchanged == 1)
    #expect(sheet == [["Anne Holm", "anne@x.dk", "Lager", nil]])
  }

  @Test mutating func `a card that stands there twice is taken once`() throws {
    let text = card("Anne", "UID:1\nEMAIL:a@x.dk") + card("Anne", "UID:1\nORG:Hus;Lager")
    #expect(try take(text).new == 1)
    #expect(sheet == [["Anne", "a@x.dk", nil, "vcard:1"]])
  }

  @Test mutating func `of two with the same name nobody is guessed`() throws {
    _ = try take("navn,mail\nAnne Holm,a@x.dk\nAnne Holm,b@x.dk\n")
    let second = try take("navn,afdeling\nAnne Holm,Lager\n")
    #expect(second.new == 1 && second.filled == 0)
    #expect(try take("navn,mail\nAnne Holm,b@x.dk\nAnne Holm,a@x.dk\n").unchanged == 2)
  }

  @Test(arguments: [
    "navn,mail,afdeling\nAnne,a@x.dk,\nAnne,,Lager\n",
    "navn,mail,afdeling\nAnne,,Lager\nAnne,a@x.dk,\n",
    "navn,mail,afdeling\nAnne,a@x.dk,\nAnne,b@x.dk,Salg\nAnne,,Lager\n",
  ])
  mutating func `the same file twice changes nothing, whoever is on the roster`(
    _ text: String
  ) throws {
    _ = try take(text)
    for first in ["navn\nAnne\n", "navn,mail\nAnne,a@x.dk\n", "navn,mail\nAnne,c@x.dk\n"] {
      board = Board()
      _ = try take(first)
      _ = try take(text)
    }
  }
}
