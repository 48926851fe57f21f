import Foundation
import TavleCore
import TavleExchange
import Testing

@Suite struct MailPartTests {
  private func draft(_ type: String, _ body: String) throws -> TipDraft {
    let text =
      "From: Anne <a@example.com>\nSubject: Robot\nMIME-Version: 1.0\nContent-Type: \(type)\n\n\(body)"
    return try MailTip.draft(of: Data(text.replacing("\n", with: "\r\n").utf8))
  }

  @Test func `of two versions the plain one counts`() throws {
    let draft = try draft(
      "multipart/alternative; boundary=\"=_b 1\"",
      """
      For programs that know nothing
      --=_b 1
      Content-Type: text/html; charset=utf-8

      <p>HTML</p>
      --=_b 1
      Content-Type: text/plain; charset=utf-8

      Plain
      --=_b 1--
      After
      """)
    #expect(draft.note == "Plain" && draft.attachments.isEmpty)
  }

  @Test func `the text is found deep inside, and attachments are named`() throws {
    let draft = try draft(
      "multipart/mixed; boundary=outer",
      """
      --outer
      Content-Type: multipart/related; boundary=middle

      --middle
      Content-Type: multipart/alternative; boundary=inner

      --inner
      Content-Type: text/plain; charset=iso-8859-1
      Content-Transfer-Encoding: quoted-printable

      Gr=F8d
      --inner
      Content-Type: text/html

      <b>Gr&oslash;d</b>
      --inner--
      --middle
      Content-Type: image/png; name="logo.png"
      Content-Disposition: inline

      AAAA
      --middle--
      --outer
      Content-Type: application/pdf
      Content-Disposition: attachment; filename*=UTF-8''bl%C3%A5b%C3%A6r.pdf

      AAAA
      --outer
      Content-Type: text/plain; name="=?utf-8?Q?n=C3=B8te.txt?="
      Content-Disposition: attachment

      Not the text
      --outer
      Content-Type: application/zip
      Content-Disposition: attachment; filename*0="a;b"; filename*1=".zip"

      AAAA
      --outer
      Content-Type: image/jpeg

      AAAA
      --outer--
      """)
    #expect(draft.note == "Grød")
    #expect(draft.attachments == ["logo.png", "blåbær.pdf", "nøte.txt", "a;b.zip", "image/jpeg"])
    var at = Trello.circumstances()
    let made = draft.post(attachments: "Vedlegg", &at)
    #expect(
      made.details.note.hasSuffix(
        "\n\nVedlegg: logo.png, blåbær.pdf, nøte.txt, a;b.zip, image/jpeg"))
    #expect(made.post.source == "Anne" && made.post.stage == .tip)
  }

  @Test func `HTML is read when there is nothing else`() throws {
    let draft = try draft(
      "text/html; charset=utf-8",
      """
      <html><head><title>No</title><style>p { color: red }</style></head><body>
      <p>Hej &amp; velkommen,<br>her er <b>tip</b>pet:</p><!-- <p>hidden</p> -->
      <ul><li>Bl&aring;b&#230;r&#x21;</li><li>5 < 6 &unknown; &lt;b&gt;</li></ul>
      <div>Se <a href="https://example.com/a?b=1">her</a> og
      <a href='https://example.com'>https://example.com</a></div>
      <script>alert("no")</script>
      </body></html>
      """)
    #expect(
      draft.note == """
        Hej & velkommen,
        her er tippet:

        - Blåbær!
        - 5 < 6 &unknown; <b>

        Se her (https://example.com/a?b=1) og https://example.com
        """)
  }

  @Test func `a message cut off in the middle gives what there is`() throws {
    let draft = try draft("multipart/mixed; boundary=b", "--b\nContent-Type: text/plain\n\nHalf a")
    #expect(draft.note == "Half a")
  }

  @Test func `parts within parts within parts come to an end`() throws {
    let open = (0..<200).map { _ in
      "--b\nContent-Type: multipart/mixed; boundary=b\n\n"
    }.joined()
    #expect(try draft("multipart/mixed; boundary=b", open).title == "Robot")
  }

  @Test func `a boundary that is missing leaves the subject`() throws {
    #expect(try draft("multipart/mixed", "Text").title == "Robot")
  }
}
