import Foundation
import Testing

/// Sheets for those who come to a shoot, out of the shell.
struct ShootSheetCommandTests {
  let home: Home

  /// A shoot on Monday, 6 January 2031: Siri was asked to be filmed and has not answered, Per and Anne have a time.
  init() throws {
    home = try Home(after: [
      [
        "person", "add", "Siri Moe", "--role", "camera", "--language", "nb", "--mail",
        "siri@firma.no",
      ],
      ["person", "add", "Per Lund", "--language", "da"],
      ["person", "add", "Anne Holm"],
      ["person", "add", "Mette Friis"],
      "tip Varmepumpen +li",
      "assign 1 siri --role camera",
      [
        "shoot", "add", "Warehouse", "--day", "2031-01-06", "--at", "9", "--minutes", "90",
        "--place", "Gate 3", "--question", "Why here?", "--post", "1",
      ],
      "shoot call 1 per 10",
      "shoot call 1 anne 9:30",
    ])
  }

  private func permissions(_ name: String) throws -> Int? {
    let path = home.folder.appending(path: name).path
    return try FileManager.default.attributesOfItem(atPath: path)[.posixPermissions] as? Int
  }

  @Test func `whoever was asked gets a sheet by name, in their language`() throws {
    let run = try home.run("shoot sheet warehouse siri --as Mette")
    #expect(run.status == 0 && run.errors == "")
    #expect(run.output.hasPrefix("Hei Siri\n\n"), "\(run.output)")
    #expect(run.output.contains("mandag 6. januar 2031, 09:00\n"))
    #expect(run.output.contains("Gate 3\n") && run.output.contains("1. Why here?\n"))
    #expect(run.output.contains("«Varmepumpen»") && run.output.hasSuffix("\nMette\n"))
  }

  @Test func `everybody is who comes, each in a sheet of their own`() throws {
    let text = try home.run("shoot sheet 1").output
    let sheets = text.components(separatedBy: "\n\n----\n\n")
    #expect(sheets.count == 2 && !text.contains("Siri"))
    #expect(sheets[0].hasPrefix("Hej Per\n") && sheets[1].hasPrefix("Hi Anne,\n"))
    #expect(sheets[0].contains("Anne") && sheets[1].contains("You come at: 09:30\n"))
  }

  @Test func `scripts get all of it`() throws {
    let sheets = try home.list("sheets", "shoot sheet 1")
    #expect(sheets.compactMap { $0["name"] as? String } == ["Per Lund", "Anne Holm"])
    #expect(sheets.compactMap { $0["language"] as? String } == ["da", "en"])
    let siri = try #require(try home.list("sheets", "shoot sheet 1 siri moe").first)
    #expect(siri["mail"] as? String == "siri@firma.no" && siri["language"] as? String == "nb")
    #expect((siri["subject"] as? String)?.contains("Warehouse") == true)
    #expect((siri["text"] as? String)?.hasPrefix("Hei Siri\n") == true)
  }

  @Test func `a calendar goes out byte by byte`() throws {
    let text = try home.run("shoot sheet 1 anne --format ics").output
    #expect(text.hasPrefix("BEGIN:VCALENDAR\r\nVERSION:2.0\r\n") && text.hasSuffix("VCALENDAR\r\n"))
    #expect(text.contains("\r\nDTSTART;TZID=Europe/Copenhagen:20310106T093000\r\n"))
    #expect(!text.replacing("\r\n", with: "").contains("\n"))
    let page = try home.run("shoot sheet 1 anne --format html").output
    #expect(page.hasPrefix("<!DOCTYPE html>\n") && page.contains("<h1>Warehouse</h1>"))
    let mail = try home.run("shoot sheet 1 siri --format mail").output
    #expect(mail.contains("To: Siri Moe\r\n <siri@firma.no>\r\n"), "\(mail)")
  }

  @Test func `a file is replaced, and nobody else can read it`() throws {
    for _ in 0..<2 {
      let run = try home.run("shoot sheet 1 anne --out sheet.txt")
      #expect(run.status == 0 && run.output == "Wrote sheet.txt\n", "\(run.errors)")
    }
    #expect(try home.read("sheet.txt").hasPrefix("Hi Anne,\n"))
    #expect(try permissions("sheet.txt") == 0o600)
    _ = try home.run("shoot sheet 1 anne --format ics --out sheet.txt")
    #expect(try home.read("sheet.txt").hasPrefix("BEGIN:VCALENDAR"))
  }

  @Test func `a folder gets a file each, two for two of one name`() throws {
    _ = try home.run(["person", "add", "Anne  Holm!"])
    _ = try home.run(["shoot", "call", "1", "Anne Holm!", "11"])
    try home.write("mine", to: "sheets/notes.txt")
    let run = try home.run("shoot sheet 1 --format mail --out sheets")
    #expect(
      run.output == """
        Wrote sheets/warehouse-per-lund.eml
        Wrote sheets/warehouse-anne-holm.eml
        Wrote sheets/warehouse-anne-holm-2.eml

        """, "\(run.output)\(run.errors)")
    #expect(try home.read("sheets/warehouse-anne-holm-2.eml").contains("11:00"))
    #expect(try permissions("sheets/warehouse-per-lund.eml") == 0o600)
    #expect(try home.read("sheets/notes.txt") == "mine")
    let one = try home.run("shoot sheet 1 siri --format ics -o sheets/")
    #expect(one.output == "Wrote sheets/warehouse-siri-moe.ics\n")
  }

  @Test func `a sheet of a shoot that was called off says so`() throws {
    _ = try home.run("shoot cancel 1")
    let run = try home.run("shoot sheet 1 anne")
    #expect(run.status == 0 && run.errors == "NOTE: Warehouse: called off\n")
    #expect(run.output.contains("on Mon 6 Jan 2031 does not take place"))
    #expect(!run.output.contains("Gate 3"))
    #expect(try home.run("shoot sheet 1 anne --format ics").output.contains("STATUS:CANCELLED\r\n"))
  }

  @Test func `who is not to be there gets none`() throws {
    let run = try home.run("shoot sheet 1 mette")
    #expect(run.status == 1 && run.output == "")
    #expect(
      run.errors == """
        Error: Mette Friis is not to be at “Warehouse”.
        Try: tavle shoot show "Warehouse" says who is; tavle assign puts somebody on a post.

        """)
    _ = try home.run("shoot call 1 per -")
    _ = try home.run("shoot call 1 anne -")
    let nobody = try home.run("shoot sheet 1")
    #expect(nobody.status == 1 && nobody.errors.hasPrefix("Error: Nobody has said yes yet.\nTry: "))
    _ = try home.run("answer 1 siri yes")
    #expect(try home.list("sheets", "shoot sheet 1").count == 1)
  }

  @Test(arguments: [
    ("shoot sheet 9", 1), ("shoot sheet roof anne", 1), ("shoot sheet 1 nobody", 1),
    ("shoot sheet 1 --format ics", 2), ("shoot sheet 1 anne --format docx", 2),
    ("shoot sheet 1 --json --out x", 2), ("shoot sheet 1 --json --format text", 2),
    ("shoot sheet 1 --out nowhere", 1), ("shoot sheet 1 anne --out nowhere/sheet.txt", 1),
    ("shoot sheet", 2), ("shoot sheet 1 anne --out postgres://host/db", 2),
  ])
  func `what cannot be is refused`(line: String, status: Int32) throws {
    let run = try home.run(line)
    #expect(run.status == status && run.output == "", "\(run.status) \(run.errors)")
    #expect(!home.has("nowhere") && !home.has("x"))
  }
}
