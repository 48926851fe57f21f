import Foundation
import TavleCore
import TavleTexts
import Testing

@testable import TavleExchange

/// The plan as a table, and tables in general.
struct PlanTableTests {
  @Test func `the table has a row for everything, with days as days and numbers as numbers`() {
    let csv = PlanSheet(PlanBoard.full, weeks: 2).csv(.texts(in: .danish))
    let lines = csv.components(separatedBy: "\r\n")
    #expect(
      lines == [
        "\u{FEFF}Dag;Uge;Fra;Til;Hvad;Nummer;Titel;Kanaler;Status;Hjælp til;Hvem;Sted",
        "2026-11-24;48;;;Hjælp;41;Heat pumps explained with a fridge;\"Instagram, LinkedIn\";;kamera;Anne Holm;",
        "2026-11-24;48;;;Hjælp;41;Heat pumps explained with a fridge;\"Instagram, LinkedIn\";ikke aftalt endnu;korrektur;;",
        "2026-11-24;48;;;Hjælp;41;Heat pumps explained with a fridge;\"Instagram, LinkedIn\";ingen endnu;stemme;;",
        "2026-11-24;48;;;Opslag;43;Open house;;Udgivet;;Per Lund;",
        "2026-11-25;48;10:00;;Opslag;41;Heat pumps explained with a fridge;\"Instagram, LinkedIn\";Planlagt;;Anne Holm;",
        "2026-11-25;48;14:00;15:00;Åben dør;;;;;;;Canteen",
        "2026-12-02;49;14:00;15:00;Åben dør;;;;;;;Canteen",
        "2026-12-03;49;09:00;12:00;Optagelse;;A day in the warehouse;;;;Anne Holm;Gate 4",
        "",
      ])
  }

  @Test(arguments: [
    ("=1+1", "'=1+1"), ("+45 12 34 56 78", "'+45 12 34 56 78"), ("-6 %", "'-6 %"),
    ("@anne", "'@anne"), ("  =cmd|x", "'  =cmd|x"), ("\u{A0}@x", "'\u{A0}@x"),
    ("\tx", "'\tx"), ("\rx", "\"'\rx\""), ("＝1", "'＝1"), ("a\n=b\n@c", "\"a\n'=b\n'@c\""),
    ("a=b", "a=b"), ("'quoted'", "'quoted'"), ("1-2", "1-2"), ("🎂 +1", "🎂 +1"), ("", ""),
    ("a;b", "\"a;b\""), ("a \"b\"", "\"a \"\"b\"\"\""), (" a", "\" a\""), ("a,b", "\"a,b\""),
  ])
  func `a cell is words, never a formula`(_ text: String, _ cell: String) {
    #expect(CSVWriter.file([[.text(text)]]) == "\u{FEFF}\(cell)\r\n")
  }

  @Test func `raw cells and numbers stay as they are`() {
    let file = CSVWriter.file([[.text("=1+1"), .number(-6), .init(nil as Int?)]], isRaw: true)
    #expect(file == "\u{FEFF}=1+1;-6;\r\n")
  }

  @Test func `what is written is read back`() throws {
    let cells = ["=SUM(A1)", "+45 1", "@anne", "a;b", "\"x\"", "two\r\nlines", "æøå 🎂", "plain"]
    let rows = [["a", "b", "c", "d", "e", "f", "g", "h"], cells]
    let file = CSVWriter.file(rows.map { $0.map(CSVWriter.Cell.text) })
    let read = try CSVFile(Data(file.utf8))
    #expect(read.header == rows[0])
    #expect(read.rows.first?.cells.map(\.withoutFormulaGuard) == cells)
  }

  @Test func `a hostile title is no formula in the plan`() {
    let post = PlanBoard.post(1, "=HYPERLINK(\"http://evil.example\")", .scheduled, "2026-11-24")
    let sheet = PlanSheet(PlanBoard(posts: [post]).board, weeks: 1)
    let texts = Texts.texts(in: .english)
    #expect(sheet.csv(texts).contains(";\"'=HYPERLINK(\"\"http://evil.example\"\")\";"))
    #expect(sheet.csv(texts, isRaw: true).contains(";\"=HYPERLINK(\"\"http://evil.example\"\")\";"))
  }
}
