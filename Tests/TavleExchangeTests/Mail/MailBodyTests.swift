import Foundation
import TavleCore
import TavleExchange
import Testing

@Suite struct MailBodyTests {
  private func draft(_ body: String, _ headers: String..., end: String = "\r\n") throws -> TipDraft
  {
    let lines = ["From: Anne <anne@example.com>", "Subject: Robot"] + headers + ["", body]
    let text = lines.joined(separator: "\n").replacing("\n", with: end)
    return try MailTip.draft(of: Data(text.utf8))
  }

  @Test(arguments: ["\n", "\r\n"])
  func `a plain text is the note, whatever ends its lines`(_ end: String) throws {
    #expect(try draft("One\nTwo\n\nThree\n", end: end).note == "One\nTwo\n\nThree")
  }

  @Test(arguments: ["-- ", "--"])
  func `the signature is cut off and quoted lines stay`(_ mark: String) throws {
    let note = try draft("Yes!\n> Can we film it?\n\n\(mark)\nAnne Holm\nPhone 12345678").note
    #expect(note == "Yes!\n> Can we film it?")
  }

  @Test func `a table line of dashes is no signature`() throws {
    #expect(try draft("a\n---\nb").note == "a\n---\nb")
  }

  @Test func `quoted-printable is undone`() throws {
    let note = try draft(
      "Pakkerobotten er s=C3=B8d=2E Den =\nhar et navn.  =20\n100 =3D alt =XY",
      "Content-Type: text/plain; charset=utf-8", "Content-Transfer-Encoding: Quoted-Printable"
    ).note
    #expect(note == "Pakkerobotten er sød. Den har et navn.\n100 = alt =XY")
  }

  @Test func `base 64 is undone`() throws {
    let text = Data("Blåbærgrød\r\ntil alle".utf8).base64EncodedString()
    let halves = text.prefix(11) + "\n" + text.dropFirst(11)
    let note = try draft(String(halves), "Content-Transfer-Encoding: base64").note
    #expect(note == "Blåbærgrød\ntil alle")
  }

  @Test(arguments: [
    ("iso-8859-1", "=E6=F8=E5", "æøå"), ("\"ISO-8859-1\"", "=E6", "æ"),
    ("windows-1252", "=80 =96", "€ –"), ("utf-8", "=C3=A6", "æ"), ("us-ascii", "=C3=A6", "æ"),
    ("x-unknown", "=E6", "æ"),
  ])
  func `the character set is honoured`(_ name: String, _ body: String, _ note: String) throws {
    let type = "Content-Type: text/plain; charset=\(name)"
    #expect(try draft(body, type, "Content-Transfer-Encoding: quoted-printable").note == note)
  }

  @Test func `bytes that say nothing about themselves are UTF-8 or else Windows`() throws {
    let head = Data("From: a@b.c\r\nSubject: T\r\n\r\n".utf8)
    #expect(try MailTip.draft(of: head + Data("æ".utf8)).note == "æ")
    #expect(try MailTip.draft(of: head + Data([0xE6, 0x80])).note == "æ€")
  }

  @Test func `soft line ends of flowed text are undone`() throws {
    let type = "Content-Type: text/plain; format=flowed"
    #expect(
      try draft("One \ntwo\nthree\n> four \n> five", type).note == "One two\nthree\n> four\n> five")
  }

  @Test func `controls and overrides are gone`() throws {
    #expect(try draft("a\u{1B}[31mb\u{202E}c\u{200B}d").note == "a[31mbcd")
  }

  @Test func `without a subject the first line is the title`() throws {
    let text = "From: a@b.c\nSubject: \n\n\nNy robot\n\nDen er rød\n"
    let draft = try MailTip.draft(of: Data(text.utf8))
    #expect(draft.title == "Ny robot" && draft.note == "Den er rød")
  }

  @Test func `a long subject goes on in the note`() throws {
    let subject = String(repeating: "ab ", count: 200)
    let text = "From: a@b.c\nSubject: \(subject)\n\nNote"
    let draft = try MailTip.draft(of: Data(text.utf8))
    #expect(draft.title.count <= Post.titleLimit && draft.note.hasSuffix("\n\nNote"))
  }

  @Test func `a mailbox line and a mark at the front are passed over`() throws {
    let text = "\u{FEFF}From anne Thu Dec  3 09:00:00 2026\nFrom: a@b.c\nSubject: T\n\nx"
    #expect(try MailTip.draft(of: Data(text.utf8)).title == "T")
  }
}
