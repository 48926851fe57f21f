import Foundation
import Testing

@testable import TavleExchange

@Suite struct CSVFileTests {
  private func read(_ text: String) throws -> [[String]] {
    let file = try CSVFile(Data(text.utf8))
    return [file.header] + file.rows.map(\.cells)
  }

  @Test(arguments: [
    ("a,b\n1,2\n", [["a", "b"], ["1", "2"]]), ("a;b\r\n1;2", [["a", "b"], ["1", "2"]]),
    ("a\tb\n1\t", [["a", "b"], ["1", ""]]), ("sep=;\na;b,c\n", [["a", "b,c"]]),
    ("\"sep=;\"\r\na;b\r\n", [["a", "b"]]),
    ("\"a\",\"b,c\"\n\"x \"\"y\"\"\",\"1\n2\"\n", [["a", "b,c"], ["x \"y\"", "1\n2"]]),
    ("name;note\n\"a\";\"1, 2, 3, 4, 5\"\n", [["name", "note"], ["a", "1, 2, 3, 4, 5"]]),
    ("a,b\n\n,\n1,2\n", [["a", "b"], ["1", "2"]]),
    ("a,b\n\"x\"y,2\n", [["a", "b"], ["xy", "2"]]),
    ("a,b\n1\n1,2,3\n", [["a", "b"], ["1"], ["1", "2", "3"]]),
    ("a;b\nx, y, z;1, 2, 3\n", [["a", "b"], ["x, y, z", "1, 2, 3"]]),
    ("navn\nHolm, Anne\n", [["navn"], ["Holm, Anne"]]),
    ("a,b;c\n1,2;3\n4,5 ;6\n7;8\n", [["a,b", "c"], ["1,2", "3"], ["4,5 ", "6"], ["7", "8"]]),
    ("navn\rAnne\rBo", [["navn"], ["Anne"], ["Bo"]]),
  ])
  func `a table is read whatever stands between its cells`(
    _ text: String, _ cells: [[String]]
  ) throws {
    #expect(try read(text) == cells)
  }

  @Test func `rows know the line they begin on`() throws {
    let file = try CSVFile(Data("a,b\n\"1\n2\",3\n\n4,5\n".utf8))
    #expect(file.rows.map(\.line) == [2, 5])
  }

  @Test func `title lines above the headings are passed over`() throws {
    let text = "Exported 1 Dec\n\nDisplay Name,Mail\nAnne,anne@example.com\n"
    let file = try CSVFile(Data(text.utf8)) { $0.count > 1 }
    #expect(file.header == ["Display Name", "Mail"])
  }

  @Test func `an open quotation mark and an empty file are said`() {
    #expect(throws: ImportError.openQuote(line: 2)) { try CSVFile(Data("a,b\n\"1,2\n".utf8)) }
    #expect(throws: ImportError.empty) { try CSVFile(Data("\n \n,,\n".utf8.dropLast(6))) }
  }

  @Test func `the character set is told by its mark, or guessed`() throws {
    let text = "navn;afdeling\nBjørn Åse;Værksted\n"
    let marked = [UInt8]([0xEF, 0xBB, 0xBF]) + "\"navn\";\"afdeling\"\nBjørn Åse;Værksted\n".utf8
    let little = bytes(text, isBig: false)
    let big = bytes(text, isBig: true)
    let windows = text.unicodeScalars.map { UInt8($0.value) }
    for bytes in [marked, little, big, windows, Array(text.utf8)] {
      let file = try CSVFile(Data(bytes))
      #expect(file.header == ["navn", "afdeling"])
      #expect(file.rows.map(\.cells) == [["Bjørn Åse", "Værksted"]])
    }
  }

  @Test(arguments: [
    ("'=1+2", "=1+2"), ("'+45 12 34", "+45 12 34"), ("'@anne", "@anne"), ("''=1", "''=1"),
    ("'t Hooft", "'t Hooft"), ("=1+2", "=1+2"), ("", ""),
  ])
  func `one apostrophe before a formula is taken off`(_ cell: String, _ text: String) {
    #expect(cell.withoutFormulaGuard == text)
  }
}

/// A text as UTF-16 with its mark.
func bytes(_ text: String, isBig: Bool) -> [UInt8] {
  var bytes: [UInt8] = isBig ? [0xFE, 0xFF] : [0xFF, 0xFE]
  for unit in text.utf16 {
    let (high, low) = (UInt8(unit >> 8), UInt8(unit & 255))
    bytes += isBig ? [high, low] : [low, high]
  }
  return bytes
}
