import TavleCore
import TavleTexts
import TavleUI
import TerminalKit
import TestSupport
import Testing

/// What opens for asking, thanking and looking after colleagues, at three widths, in three languages.
@Suite struct PeoplePictureTests {
  static let places = [
    BoardPictureTests.Place(name: "who-can-help", keys: "right a"),
    BoardPictureTests.Place(name: "reason", keys: "a \"anne\" enter"),
    BoardPictureTests.Place(name: "reply", keys: "right r"),
    BoardPictureTests.Place(name: "thank", keys: "4 T"),
    BoardPictureTests.Place(name: "tell", keys: "4 R"),
    BoardPictureTests.Place(name: "coverage", keys: "g p D"),
    BoardPictureTests.Place(name: "away", keys: "g p a \"30/11-4/12\""),
    BoardPictureTests.Place(name: "limits", keys: "g p enter"),
  ]

  @Test(arguments: places, Language.allCases)
  func `what opens for colleagues`(place: BoardPictureTests.Place, language: Language) throws {
    for size in [
      Size(columns: 140, rows: 40), Size(columns: 80, rows: 24), Size(columns: 50, rows: 20),
    ] {
      var app = Harness(Harness.example(language), size: size, language: language)
      try app.press(place.keys)
      expectGolden(
        app.screen, "\(place.name)-\(size.columns)x\(size.rows)-\(language.rawValue)")
    }
  }
}
