import TavleCore
import TerminalKit
import TestSupport
import Testing

/// What is shown when two people have changed the same thing.
@Suite struct ConflictPictureTests {
  private let id = Harness.postID

  static let sizes = [(140, 40), (80, 24), (50, 20)].map { Size(columns: $0, rows: $1) }

  @Test(arguments: sizes, Language.allCases)
  func `the question, at three widths`(size: Size, language: Language) throws {
    var app = Harness(Harness.small(), size: size, language: language)
    try app.press("enter enter ctrl-u \"The robot that packs\"")
    try app.others(.setPost(id, .title("Meet our new robot")))
    try app.press("enter")
    expectGolden(app.screen, "conflict-\(size.columns)x\(size.rows)-\(language.rawValue)")
  }

  @Test(arguments: sizes)
  func `two long notes, from where they differ`(size: Size) throws {
    let lines = (1...30).map { "Line \($0) of the note about the robot." }
    var app = Harness(Harness.small(note: lines.joined(separator: "\n")), size: size)
    try app.press("enter tab tab tab tab tab enter")
    try app.press("\" Mine.\"")
    var theirs = lines
    theirs[20] = "Something else."
    try app.others(.setPost(id, .note(theirs.joined(separator: "\n"))))
    try app.press("ctrl-s")
    expectGolden(app.screen, "conflict-note-\(size.columns)x\(size.rows)")
  }
}
