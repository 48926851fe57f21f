import Foundation
import TavleCore
import TavleExchange
import TavleTexts
import Testing

/// The sheet of a shoot as it stands in files.
///
/// Today is Saturday 21 November 2026, the shoot on Monday 29 March 2027, the day after the clocks went forward.
@Suite struct ShootSheetPaperTests {
  private let today = Day("2026-11-21") ?? Day(number: 0)
  private let now = Moment(seconds: 1_795_262_400)

  private func sheet(title: String = "Lageret", mail: String? = "anne@firma.dk") throws
    -> ShootSheet
  {
    var anne = Contributor(id: ContributorID(rawValue: 1), name: "Anne Ås")
    (anne.mail, anne.country) = (mail, .norway)
    var shoot = Shoot(
      id: ShootID(rawValue: 20), title: title, day: try #require(Day("2027-03-29")),
      createdAt: Moment(seconds: 0))
    (shoot.time, shoot.minutes, shoot.place) = (LocalTime(hour: 9), 90, "Port 3; bagved")
    shoot.questions = ["Hvad overraskede dig?"]
    shoot.calls = [Shoot.Call(anne.id, at: try #require(LocalTime(hour: 9, minute: 30)))]
    var board = Board()
    _ = try board.apply(.group([.addContributor(anne), .addShoot(shoot)]))
    return ShootSheet(shoot, for: anne, on: board)
  }

  private func document(_ sheet: ShootSheet, _ paper: ShootSheet.Paper) -> String {
    sheet.document(
      paper, .texts(in: .danish), from: "Kari", in: .denmark, today: today, at: now)
  }

  @Test(arguments: ["Lageret", "Rør, fjernvarme; og \\ gulve 🎂", "BEGIN:VEVENT"])
  func `another program reads the calendar as it was meant`(title: String) throws {
    let text = document(try sheet(title: title), .ics)
    for line in text.components(separatedBy: "\r\n") { #expect(line.utf8.count <= 75) }
    let events = try PythonReader.events(text)
    let event = try #require(events.first)
    #expect(events.count == 1 && event.uid == "shoot-20@tavle" && event.summary == title)
    #expect(event.start == "2027-03-29T09:30:00+02:00" && event.end == "2027-03-29T10:30:00+02:00")
    #expect(event.times == ["2027-03-29T07:30Z"] && event.status == "CONFIRMED")
    #expect(event.location == "Port 3; bagved")
    #expect(event.description?.contains("Hvad overraskede dig?") == true)
    // Whose time it is follows from where they are.
    #expect(text.contains("TZID=Europe/Oslo"))
  }

  @Test func `a draft of a mail is to them, and without an address to nobody`() throws {
    let mail = document(try sheet(), .mail)
    #expect(mail.contains("\r\n <anne@firma.dk>\r\nSubject: ") && mail.hasSuffix("\r\n"))
    #expect(mail.utf8.allSatisfy { $0 < 128 } && mail.contains("X-Unsent: 1\r\n"))
    #expect(!document(try sheet(mail: nil), .mail).contains("To: "))
  }

  @Test func `text and page are as they are elsewhere, with a line's end`() throws {
    let sheet = try sheet()
    let texts = Texts.texts(in: .danish)
    #expect(document(sheet, .text) == sheet.text(texts, from: "Kari", today: today) + "\n")
    #expect(document(sheet, .html) == sheet.html(texts, from: "Kari", today: today) + "\n")
  }

  @Test(arguments: [
    (ShootSheet.Paper.text, "txt"), (.mail, "eml"), (.html, "html"), (.ics, "ics"),
  ])
  func `a file's name has no path in it`(paper: ShootSheet.Paper, ending: String) throws {
    #expect(try sheet().fileName(paper) == "lageret-anne-ås.\(ending)")
    #expect(try sheet(title: "../../etc/passwd").fileName(paper) == "etc-passwd-anne-ås.\(ending)")
  }
}
