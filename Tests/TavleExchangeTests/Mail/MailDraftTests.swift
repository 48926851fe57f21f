import Foundation
import TavleExchange
import Testing

/// Letters as files that mail programs open as drafts.
@Suite struct MailDraftTests {
  private static let subject =
    "Vil du være med i »Pakkerobotten på lageret, der lærte at sige undskyld«? 🤖"
  private static let text = """
    Hej Søren. Det er en ret lang linje, der er længere end de 76 tegn, som en linje i en mail må have, = og alt.

    Tak! \

    """

  private func lines(_ draft: MailDraft) throws -> [String] {
    let file = try #require(String(data: draft.data, encoding: .ascii))
    return file.components(separatedBy: "\r\n")
  }

  @Test func `it is ASCII in short lines, and reads back as what was written`() throws {
    let draft = MailDraft(
      address: "soeren@example.com", name: "Søren Ås", subject: Self.subject, text: Self.text)
    let lines = try lines(draft)
    #expect(lines.allSatisfy { $0.utf8.count <= 76 })
    #expect(lines.contains(" <soeren@example.com>") && lines.contains("X-Unsent: 1"))
    let read = try MailTip.draft(of: draft.data)
    #expect(read.title == Self.subject)
    #expect(read.note.hasPrefix("Hej Søren. Det er en ret lang linje, der er længere end de 76"))
    #expect(read.note.contains("må have, = og alt.\n\nTak!"))
  }

  @Test(arguments: [
    "a@b.dk\r\nBcc: all@b.dk", "a@b.dk\nBcc: x@b.dk", "a,b@x.dk", "åse@firma.dk", "<a@b.dk>",
    "a b@c.dk",
    "nobody", "",
  ])
  func `an address that cannot stand in a header as it is, is left to the user`(
    _ address: String
  ) throws {
    let draft = MailDraft(address: address, name: "A", subject: "B", text: "C")
    #expect(try !lines(draft).contains { $0.hasPrefix("To:") || $0.hasPrefix("Bcc:") })
  }

  @Test func `a name or a title is never more than one header`() throws {
    let draft = MailDraft(
      address: "a@b.dk", name: "A\r\nBcc: x@b.dk", subject: "B\r\n\r\nC: d", text: "E")
    let head = try lines(draft).prefix { !$0.isEmpty }
    let names = head.filter { !$0.hasPrefix(" ") }.map { $0.prefix { $0 != ":" } }
    #expect(
      names == [
        "To", "Subject", "X-Unsent", "MIME-Version", "Content-Type", "Content-Transfer-Encoding",
      ])
  }
}
