import Foundation
import TavleCore
import Testing

@testable import TavleExchange

/// What is read of one card: what is at work, preferred, and written in one of many ways.
@Suite struct VCardPropertyTests {
  private func plan(_ text: String) throws -> PeoplePlan {
    try PeopleImport.plan(of: Data(text.utf8))
  }

  private func person(_ lines: String) throws -> PlannedColleague {
    try #require(try plan("BEGIN:VCARD\nFN:Anne Holm\n\(lines)\nEND:VCARD\n").people.first)
  }

  @Test(arguments: [
    ("EMAIL;TYPE=HOME:h@x.dk\nEMAIL;TYPE=WORK:w@x.dk", "w@x.dk"),
    ("EMAIL;TYPE=HOME,PREF:h@x.dk\nEMAIL:w@x.dk", "w@x.dk"),
    ("EMAIL;HOME;PREF:h@x.dk\nEMAIL;INTERNET:w@x.dk", "w@x.dk"), ("EMAIL;TYPE=HOME:h@x.dk", nil),
    ("item1.EMAIL;type=INTERNET:h@x.dk\nitem1.X-ABLabel:_$!<Home>!$_", nil),
    ("item1.EMAIL:h@x.dk\nitem1.X-ABLabel:Privat\nitem2.EMAIL:w@x.dk", "w@x.dk"),
    ("EMAIL:a@x.dk\nEMAIL;TYPE=WORK:w@x.dk", "w@x.dk"),
    ("EMAIL;PREF=2:b@x.dk\nEMAIL;PREF=1:a@x.dk", "a@x.dk"),
    ("EMAIL;PREF=100;TYPE=work:b@x.dk\nEMAIL;PREF=2:a@x.dk", "a@x.dk"),
    ("EMAIL;TYPE=WORK:b@x.dk\nEMAIL;TYPE=pref:a@x.dk", "a@x.dk"),
    ("EMAIL:none\nEMAIL:a@x.dk", "a@x.dk"), ("EMAIL:MAILTO:anne@x.dk", "anne@x.dk"),
    ("EMAIL:mailto:anne%2Bnews@x.dk?subject=Hi", "anne+news@x.dk"),
  ])
  func `of several addresses the preferred one at work is taken, a private one never`(
    _ lines: String, _ mail: String?
  ) throws {
    let person = try person(lines)
    #expect(person.mail == mail && !person.hasBadMail)
    let words = lines.lowercased()
    #expect(person.hasPrivate == (words.contains("home") || words.contains("privat")))
  }

  @Test(arguments: [
    ("TEL:1", "1"), ("TEL;TYPE=VOICE:1", "1"), ("TEL;VOICE;PREF:1", "1"), ("TEL;TYPE=WORK:1", "1"),
    ("TEL;TYPE=WORK,CELL:1", "1"), ("TEL;WORK;VOICE:1", "1"), ("TEL;TYPE=CELL:1", nil),
    ("TEL;TYPE=\"cell,voice\":1", nil), ("TEL;TYPE=PAGER:1", nil), ("TEL;TYPE=FAX:1", nil),
    ("TEL;TYPE=WORK,FAX:1", nil), ("TEL;TYPE=WORK;TYPE=FAX:1", nil),
    ("TEL;TYPE=WORK,PAGER:1", nil), ("TEL;TYPE=HOME:1", nil), ("TEL;TYPE=HOME,WORK:1", nil),
    ("TEL;TYPE=CELL:1\nTEL;TYPE=WORK:2", "2"), ("TEL;TYPE=PREF,CELL:1\nTEL;TYPE=VOICE:2", "2"),
    ("TEL;TYPE=WORK:1\nTEL;TYPE=WORK;PREF=1:2", "2"),
    ("TEL;VALUE=uri;TYPE=work:tel:+47-12345678;ext=12", "+47-12345678"),
    ("TEL;VALUE=uri:tel:+47-12345678;ext=12", "+47-12345678"),
    ("item1.TEL:1\nitem1.X-ABLabel:Mobil", nil), ("item1.TEL:1\nitem1.X-ABLabel:Arbejde", "1"),
  ])
  func `a number is taken if work is said, or nothing`(_ lines: String, _ phone: String?) throws {
    #expect(try person(lines).phone == phone)
  }

  @Test(arguments: [
    ("ORG;ENCODING=QUOTED-PRINTABLE:Firma=3B A/S;Lager", "Lager"),
    ("ORG;CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE:Hus;V=C3=A6rk=3B sted", "Værk; sted"),
    ("ORG:Hus\\; Hjem;Lager", "Lager"), ("ORG:Hus", nil),
  ])
  func `semicolons part what is not decoded yet`(_ line: String, _ department: String?) throws {
    #expect(try person(line).department == department)
  }

  // MARK: Whole files

  @Test(arguments: [
    "BEGIN:VCARD\r\nFN:Anne\r\nAGENT:\r\nBEGIN:VCARD\r\nFN:Bo\r\nTEL:1\r\nEND:VCARD\r\nTITLE:Chef\r\nEND:VCARD\r\n",
    "BEGIN:VCARD\nFN:Anne\nAGENT:BEGIN:VCARD\nFN:Bo\nEND:VCARD\nTITLE:Chef\nEND:VCARD\n",
    "BEGIN:VCARD\nFN:Anne\nAGENT:BEGIN:VCARD\\nFN:Bo\\nEND:VCARD\nTITLE:Chef\nEND:VCARD\n",
    "BEGIN:VCARD \nFN:Anne\nTITLE:Chef\nEND:VCARD\t \n",
    "BEGIN:VCARD\rFN:An\r ne\rTITLE:Chef\rEND:VCARD\r",
  ])
  func `a card is read whatever stands in it, and however its lines end`(_ text: String) throws {
    let plan = try plan(text)
    #expect(plan.people.map(\.name) == ["Anne"] && plan.people.map(\.jobTitle) == ["Chef"])
    #expect(plan.people.map(\.phone) == [nil] && plan.skipped.isEmpty)
  }

  @Test func `an agent that is cut off takes nobody else with it`() throws {
    let plan = try plan(
      "BEGIN:VCARD\nFN:Anne\nAGENT:\nBEGIN:VCARD\nFN:Bo\nEND:VCARD\nBEGIN:VCARD\nFN:Carl\nEND:VCARD\n"
    )
    #expect(plan.people.map(\.name) == ["Carl"])
    #expect(plan.skipped.map(\.reason) == [.brokenCard])
  }

  @Test(arguments: [
    "KIND:group", "KIND:Org", "kind:location ", "X-ABShowAs:COMPANY",
    "X-ADDRESSBOOKSERVER-KIND:group",
  ])
  func `the card of a company or a group is no colleague`(_ line: String) throws {
    let plan = try plan(
      "BEGIN:VCARD\nFN:Hus\n\(line)\nEND:VCARD\nBEGIN:VCARD\nKIND:individual\nFN:Anne\nEND:VCARD\n")
    #expect(plan.people.map(\.name) == ["Anne"])
    #expect(plan.skipped.map(\.reason) == [.noPerson] && plan.skipped.map(\.line) == [1])
  }

  @Test func `a file without a card says so, and has no headings to be mapped`() {
    #expect(throws: ImportError.noCards) { try plan("X BEGIN:VCARD FN:Anne END:VCARD\n") }
    #expect(throws: ImportError.unknownHeadings(["Mail"], known: [])) {
      try PeopleImport.plan(
        of: Data("BEGIN:VCARD\nFN:Anne\nEND:VCARD\n".utf8), told: ["Mail": .mail])
    }
  }
}
