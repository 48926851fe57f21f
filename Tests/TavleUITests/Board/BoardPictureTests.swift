import TavleCore
import TavleTexts
import TavleUI
import TerminalKit
import TestSupport
import Testing

/// Every screen at every width, in three languages, with and without Unicode.
@Suite struct BoardPictureTests {
  /// A screen with the keys that lead to it.
  struct Place: CustomTestStringConvertible, Sendable {
    let name: String
    let keys: String
    var testDescription: String { name }
  }

  static let sizes = [
    Size(columns: 140, rows: 40), Size(columns: 100, rows: 30), Size(columns: 60, rows: 24),
    Size(columns: 40, rows: 20), Size(columns: 20, rows: 6), Size(columns: 1, rows: 1),
  ]

  @Test(arguments: sizes, Language.allCases)
  func `the board at every size, in every language`(size: Size, language: Language) {
    for unicode in [true, false] {
      let app = Harness(
        Harness.example(language), size: size, language: language, unicode: unicode)
      let kind = unicode ? "unicode" : "ascii"
      expectGolden(
        app.screen, "board-\(size.columns)x\(size.rows)-\(language.rawValue)-\(kind)")
    }
  }

  static let places = [
    Place(name: "assign-role", keys: "a tab"),
    Place(name: "assign-colleague", keys: "a"),
    Place(name: "schedule", keys: "s \"fre kl 9\""),
    Place(name: "new", keys: "n \"Robot #lager +ig @anne >fre kl 9\""),
    Place(name: "filter", keys: "/ \"lager\""),
    Place(name: "marks", keys: "space space"),
    Place(name: "move-to", keys: "m"),
    Place(name: "tags", keys: "\u{23}"),
    Place(name: "places", keys: "g"),
    Place(name: "help", keys: "?"),
    Place(name: "palette", keys: ": \"plan\""),
    Place(name: "preview", keys: "P"),
    Place(name: "trash", keys: "d g d"),
    Place(name: "comment", keys: "c \"Godt\""),
  ]

  @Test(arguments: places)
  func `what opens above the board`(place: Place) throws {
    for size in [
      Size(columns: 140, rows: 40), Size(columns: 80, rows: 24), Size(columns: 40, rows: 20),
    ] {
      var app = Harness(Harness.example(.danish), size: size, language: .danish)
      try app.press(place.keys)
      expectGolden(app.screen, "\(place.name)-\(size.columns)x\(size.rows)")
    }
  }

  @Test(arguments: Language.allCases)
  func `a backup in place of a damaged board says what it is`(language: Language) throws {
    for size in [Size(columns: 80, rows: 24), Size(columns: 40, rows: 16)] {
      var app = Harness(Harness.example(language), size: size, language: language)
      let texts = app.state.texts.safety
      let (day, time) = ("2026-11-20", "18:02")
      app.send(
        .backup(
          BackupOffer(
            until: texts.until("\(day) \(time)"),
            missing: texts.missing(3, ["Anne Holm", "Per"], true))))
      expectGolden(app.screen, "backup-\(size.columns)x\(size.rows)-\(language.rawValue)")
    }
  }

  @Test(arguments: Language.allCases)
  func `an empty board says what to press`(language: Language) throws {
    var app = Harness(size: Size(columns: 100, rows: 20), language: language)
    expectGolden(app.screen, "start-\(language.rawValue)")
    try app.press("n")
    expectGolden(app.screen, "empty-\(language.rawValue)")
  }

  @Test func `no size and no key leaves half a wide glyph or a cursor outside`() throws {
    for (columns, rows) in [(1, 1), (3, 2), (7, 4), (19, 7), (29, 9), (33, 40), (51, 12), (119, 8)]
    {
      let size = Size(columns: columns, rows: rows)
      var app = Harness(Harness.example(.danish), size: size, language: .danish)
      for keys in [
        "", "a", "esc esc s", "esc n", "esc ?", "esc enter", "esc g p", "enter", "esc g l",
        "esc g t", "esc g h", "esc g p D", "esc g b", "w", "esc esc esc T",
      ] {
        try app.press(keys)
        let screen = app.screen
        #expect(screen.bounds.contains(screen.cursor), "\(columns)×\(rows) after \(keys)")
        for row in 0..<rows {
          for column in 0..<columns where screen[row, column].width == 2 {
            #expect(column + 1 < columns && screen[row, column + 1].width == 0)
          }
        }
      }
    }
  }
}
