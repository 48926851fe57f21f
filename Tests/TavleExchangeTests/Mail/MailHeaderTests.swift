import Foundation
import TavleExchange
import Testing

@Suite struct MailHeaderTests {
  private func draft(_ lines: String...) throws -> TipDraft {
    try MailTip.draft(of: Data(lines.joined(separator: "\r\n").utf8))
  }

  @Test(arguments: [
    ("Ny robot", "Ny robot"), ("=?UTF-8?B?w4ZibGVyIHDDpSBsYWdlcmV0?=", "Æbler på lageret"),
    ("=?utf-8?q?=C3=86bler_p=C3=A5_lageret?=", "Æbler på lageret"),
    ("=?iso-8859-1?Q?K=F8l?= og =?ISO-8859-1?Q?v=E5d?=", "Køl og våd"),
    ("=?windows-1252?Q?=93Hej=94_=96_100_=80?=", "“Hej” – 100 €"),
    ("=?us-ascii?Q?plain?=", "plain"), ("=?utf-8*da?Q?=C3=A5?=", "å"),
    ("=?utf-8?B?w6Y=?= =?utf-8?B?w7g=?=", "æø"),
    ("=?utf-8?B?w6Y=?=\r\n =?utf-8?Q?_=C3=B8?=", "æ ø"),
    ("=?utf-8?B?ww==?= =?utf-8?B?pg==?= i to stykker", "æ i to stykker"),
    ("=?unknown?Q?a?= b", "=?unknown?Q?a?= b"), ("a =?utf-8?Q b", "a =?utf-8?Q b"),
    ("2 + 2 =? 4", "2 + 2 =? 4"), ("Plain UTF-8 æøå", "Plain UTF-8 æøå"),
  ])
  func `a subject is decoded`(_ header: String, _ title: String) throws {
    #expect(try draft("From: a@example.com", "Subject: \(header)", "", "x").title == title)
  }

  @Test(arguments: [
    ("Re: Robot", "Robot"), ("SV: Fwd: RE: Robot", "Robot"), ("VS: VB: Robot", "Robot"),
    ("Re[2]: Robot", "Robot"), ("FW:Robot", "Robot"), ("Robot: re-run", "Robot: re-run"),
    ("Regarding: Robot", "Regarding: Robot"), ("=?utf-8?Q?SV:_Gr=C3=B8d?=", "Grød"),
  ])
  func `marks of answers and forwards go`(_ subject: String, _ title: String) throws {
    #expect(try draft("From: a@example.com", "Subject: \(subject)", "", "x").title == title)
  }

  @Test(arguments: [
    ("Anne Holm <anne@example.com>", "Anne Holm"),
    ("\"Holm, Anne\" <anne@example.com>", "Holm, Anne"),
    ("=?utf-8?Q?S=C3=B8ren_=C3=85s?= <s@example.com>", "Søren Ås"),
    ("anne@example.com", "anne@example.com"), ("<anne@example.com>", "anne@example.com"),
    ("Anne\u{202E}\u{1B}[31m <a@example.com>", "Anne[31m"),
  ])
  func `the sender's name is the source`(_ from: String, _ source: String) throws {
    #expect(try draft("From: \(from)", "Subject: T", "", "x").source == source)
  }

  @Test func `headers are unfolded and found in any case`() throws {
    let draft = try draft("FROM: a@example.com", "sUBJECT: One", "\ttwo", "  three", "", "x")
    #expect(draft.title == "One two three")
  }

  @Test func `the message's own name is its origin`() throws {
    let named = try draft("From: a@b.c", "Message-ID: <123@mail.example.com>", "Subject: T", "", "")
    #expect(named.origin == "mail:123@mail.example.com")
    let first = try draft("From: a@b.c", "Subject: T", "", "x")
    let second = try draft("From: a@b.c", "Subject: T", "", "y")
    #expect(first.origin != second.origin && first.origin.hasPrefix("mail:"))
  }

  @Test(arguments: [
    ("", ImportError.empty), ("hello, this is just a text", .notAMessage), ("\n\n\n", .notAMessage),
    ("Note: this\nlooks like a header", .notAMessage), ("From: a@b.c\n\n  \n", .noText),
    ("From: a@b.c\nSubject: Re:\n\n-- \nAnne", .noText),
  ])
  func `what is no message says so`(_ text: String, _ expected: ImportError) {
    let error = #expect(throws: ImportError.self) { try MailTip.draft(of: Data(text.utf8)) }
    #expect(error == expected)
  }

  @Test func `bytes without sense are an error, not a crash`() {
    for seed in UInt8(0)..<64 {
      let bytes = (0..<400).map { UInt8(truncatingIfNeeded: ($0 &* 31 &+ Int(seed)) &* 7 ^ $0) }
      _ = try? MailTip.draft(
        of: Data("From: a\r\nContent-Type: multipart/x; boundary=\"a\"\r\n\r\n--a\r\n".utf8 + bytes)
      )
      #expect((try? MailTip.draft(of: Data([0] + bytes))) == nil)
    }
  }
}
