import Foundation
import TavleCore
import Testing

@testable import TavleExchange

/// Address books in versions 2.1, 3.0 and 4.0.
@Suite struct VCardTests {
  private func people(_ bytes: some Sequence<UInt8>) throws -> [PlannedColleague] {
    try PeopleImport.plan(of: Data(bytes)).people
  }

  private func people(_ text: String) throws -> [PlannedColleague] { try people(text.utf8) }

  @Test func `version 3, folded, with groups and escapes`() throws {
    let person = try #require(
      try people(
        "BEGIN:VCARD\r\nVERSION:3.0\r\nN:Holm;Anne;Vik;;\r\nFN:Anne \r\n Holm\r\n"
          + "item1.EMAIL;type=INTERNET;type=pref:anne@exa\r\n\tmple.com\r\nitem1.X-ABLabel:Work\r\n"
          + "ORG:Hus\\, Hjem;Lager\\; Nord\r\nTITLE:Leder\\nnat\r\nTEL;TYPE=HOME:11\r\n"
          + "TEL;TYPE=WORK,VOICE:+45 22\r\nBDAY:1980-01-01\r\nADR;TYPE=HOME:;;Vej 1;By;;;\r\n"
          + "NOTE:syg\r\nUID:urn:uuid:1\r\nEND:VCARD\r\n"
      ).first)
    #expect(person.name == "Anne Holm" && person.mail == "anne@example.com")
    #expect(person.department == "Lager; Nord" && person.jobTitle == "Leder nat")
    #expect(person.phone == "+45 22" && person.origin == "vcard:urn:uuid:1")
    #expect(!"\(person)".contains("1980") && !"\(person)".contains("syg"))
  }

  @Test func `version 4, names in any case, language and property groups`() throws {
    let person = try #require(
      try people(
        "begin:vcard\nversion:4.0\nfn:Kari Nordmann\nemail;PREF=1:kari@example.com\n"
          + "org:Hus;HR\nlang:nb-NO\nend:vcard\n"
      ).first)
    #expect(person.name == "Kari Nordmann" && person.department == "HR")
    #expect(person.language == .norwegian)
  }

  @Test func `version 2 1, quoted-printable with soft breaks, bare parameters and ISO 8859-1`()
    throws
  {
    let latin = Array(
      ("BEGIN:VCARD\r\nVERSION:2.1\r\n"
        + "N;CHARSET=ISO-8859-1;ENCODING=QUOTED-PRINTABLE:=C5g=E5rd;S=F8ren\r\n"
        + "FN;CHARSET=ISO-8859-1;ENCODING=QUOTED-PRINTABLE:S=F8ren =\r\n=C5g=E5rd\r\n"
        + "TEL;FAX:33\r\nTEL;CELL:44\r\nEMAIL;INTERNET:soren@example.com\r\n"
        + "ORG;CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE:Hus;V=C3=A6rksted\r\nEND:VCARD\r\n").utf8)
    let person = try #require(try people(latin).first)
    #expect(person.name == "Søren Ågård" && person.mail == "soren@example.com")
    #expect(person.department == "Værksted" && person.phone == nil)
  }

  @Test func `raw Latin-1, UTF-16 and a mark are read`() throws {
    let text = "BEGIN:VCARD\nVERSION:3.0\nFN:Bjørn Åse\nEND:VCARD\n"
    let latin = text.unicodeScalars.map { UInt8($0.value) }
    let wide = bytes(text, isBig: false)
    for file in [latin, wide, [0xEF, 0xBB, 0xBF] + Array(text.utf8)] {
      #expect(try people(file).map(\.name) == ["Bjørn Åse"])
    }
  }

  @Test func `cards without a name or an end are listed, and the others taken`() throws {
    let plan = try PeopleImport.plan(
      of: Data(
        """
        BEGIN:VCARD
        VERSION:3.0
        EMAIL:a@example.com
        END:VCARD
        BEGIN:VCARD
        VERSION:3.0
        FN:Cut Off
        BEGIN:VCARD
        VERSION:3.0
        N:Lund;Per
        END:VCARD
        BEGIN:VCARD
        FN:At The End
        """.utf8))
    #expect(plan.people.map(\.name) == ["Per Lund"])
    #expect(plan.skipped.map(\.reason) == [.noName, .brokenCard, .brokenCard])
    #expect(plan.skipped.map(\.line) == [1, 5, 12])
  }
}
