import TerminalKit
import Testing

private let accent = Role(rawValue: 1)
private let other = Role(rawValue: 2)

struct ScreenTests {
  @Test func `text is put, measured and clipped`() {
    var screen = Screen(size: Size(columns: 8, rows: 2))
    #expect(screen.put("grød", row: 0, column: 1, role: accent) == 4)
    #expect(screen.put("漢字漢字漢", row: 1, column: 1, role: other) == 6)
    #expect(screen.text == " grød\n 漢字漢")
    #expect(screen.rolePicture == ".aaaa\n.bbbbbb")
  }

  @Test(arguments: [
    (0, -2, nil as Int?, "ød"), (0, -1, nil, "rød"), (0, 4, nil, "    gr"), (0, 0, 2, "gr"),
    (5, 0, nil, ""),
    (-1, 0, nil, ""), (0, 9, nil, ""), (0, 0, 0, ""), (0, 0, Int.max, "grød"),
  ])
  func `what lies outside is left out`(row: Int, column: Int, limit: Int?, expected: String) {
    var screen = Screen(size: Size(columns: 6, rows: 1))
    screen.put("grød", row: row, column: column, role: accent, width: limit)
    #expect(screen.text == expected)
  }

  @Test(arguments: [
    ("grød", 4, "grød"), ("grøden", 4, "grø…"), ("grød", 1, "…"), ("grød", 0, ""), ("漢字", 4, "漢字"),
    ("漢字漢", 4, "漢…"), ("漢字漢", 5, "漢字…"), ("漢字", 1, "…"), ("漢字", 3, "漢…"),
  ])
  func `text that is cut can end with an ellipsis`(text: String, limit: Int, expected: String) {
    var screen = Screen(size: Size(columns: 9, rows: 1))
    let used = screen.put(text, row: 0, column: 2, role: accent, width: limit, ellipsis: true)
    #expect(screen.text == (expected.isEmpty ? "" : "  " + expected))
    #expect(used <= limit)
    #expect(screen.brokenGlyphs.isEmpty)
  }

  @Test func `half a wide glyph at the left edge is a blank`() {
    var screen = Screen(size: Size(columns: 4, rows: 1))
    screen.put("漢字", row: 0, column: -1, role: accent)
    #expect(screen.text == " 字")
  }

  @Test(arguments: [(0, "x 字"), (1, " x字"), (2, "漢x"), (3, "漢 x")])
  func `the other half of an overwritten glyph goes blank`(column: Int, expected: String) {
    var screen = Screen(size: Size(columns: 4, rows: 1))
    screen.put("漢字", row: 0, column: 0, role: accent)
    screen.put("x", row: 0, column: column, role: other)
    #expect(screen.text == expected)
  }

  @Test func `frames and rules`() {
    var screen = Screen(size: Size(columns: 6, rows: 4))
    screen.box(screen.bounds, role: accent)
    screen.horizontalRule(row: 2, column: 1, columns: 4, role: other)
    #expect(screen.text == "╭────╮\n│    │\n│────│\n╰────╯")
    screen.box(Rect(row: 0, column: 0, rows: 1, columns: 6), role: accent)
    screen.box(screen.bounds, role: accent, border: .ascii)
    #expect(screen.text == "+----+\n|    |\n|────|\n+----+")
  }

  @Test func `an ascii screen folds all it is given`() {
    var screen = Screen(size: Size(columns: 10, rows: 2), glyphSet: .ascii)
    #expect(screen.put("Blåbær…", row: 0, column: 0, role: accent) == 9)
    screen.fill(Rect(row: 1, column: 0, rows: 1, columns: 3), role: accent, with: "─")
    #expect(screen.text == "Blaabaer~\n---")
  }

  @Test func `restyling takes whole glyphs`() {
    var screen = Screen(size: Size(columns: 6, rows: 1))
    screen.put("漢a字", row: 0, column: 0, role: .plain)
    screen.restyle(Rect(row: 0, column: 1, rows: 9, columns: 3), role: accent)
    #expect(screen.rolePicture == "..aaa")
  }

  @Test func `the picture shows characters, roles and cursor`() {
    var screen = Screen(size: Size(columns: 4, rows: 2))
    screen.put("åb", row: 1, column: 1, role: accent)
    screen.cursor = Position(row: 1, column: 3)
    screen.cursorVisible = true
    #expect(screen.picture == "\n åb\n--- roles\n\n.aa\n--- cursor 1,3 shown\n")
  }

  @Test func `sizes without room do no harm`() {
    for size in [Size(columns: 0, rows: 0), Size(columns: 1, rows: 1), Size(columns: 1, rows: 0)] {
      var screen = Screen(size: size)
      screen.put("漢字", row: 0, column: 0, role: accent)
      screen.box(screen.bounds, role: accent)
      screen.fill(Rect(row: -3, column: -3, rows: 10, columns: 10), role: accent)
      #expect(screen.cells.count == size.columns * size.rows)
    }
  }

  @Test(arguments: 1...20 as ClosedRange<UInt64>)
  func `random drawing never leaves half a wide glyph`(seed: UInt64) {
    var random = SplitMix(state: seed)
    var screen = Screen(size: Size(columns: 17, rows: 3))
    let texts = [
      "漢字", "a漢b", "👨‍👩‍👧🇩🇰", "grød", "z\u{301}\u{302}\u{303}", "한글한글한글한글한글", "\u{1B}\n\u{202E}漢",
    ]
    for _ in 0..<400 {
      random.draw(on: &screen, texts)
      #expect(screen.brokenGlyphs.isEmpty)
    }
  }
}

extension Screen {
  /// Places where a half stands without its other half, or in another role.
  fileprivate var brokenGlyphs: [Position] {
    bounds.positions.filter { place in
      let cell = self[place.row, place.column]
      let isLast = place.column == size.columns - 1
      let right = self[place.row, place.column + 1]
      let left = self[place.row, place.column - 1]
      return switch cell.width {
      case 0: place.column == 0 || left.width != 2
      case 2: isLast || right.width != 0 || right.role != cell.role
      default: false
      }
    }
  }
}

extension Rect {
  fileprivate var positions: [Position] {
    (row..<row + rows).flatMap { row in
      (column..<column + columns).map { Position(row: row, column: $0) }
    }
  }
}

/// Reproducible random numbers (Steele, Lea and Flood, 2014).
private struct SplitMix: RandomNumberGenerator {
  var state: UInt64

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = (state ^ (state >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }

  mutating func draw(on screen: inout Screen, _ texts: [String]) {
    let row = Int.random(in: -1...3, using: &self)
    let column = Int.random(in: -4...18, using: &self)
    let columns = Int.random(in: 0...6, using: &self)
    let rect = Rect(row: row, column: column, rows: columns / 2, columns: columns)
    let role = Role(rawValue: UInt8.random(in: 0...3, using: &self))
    switch Int.random(in: 0...5, using: &self) {
    case 0: screen.fill(rect, role: role)
    case 1: screen.box(rect, role: role)
    case 2: screen.restyle(rect, role: role)
    default:
      let text = texts.randomElement(using: &self) ?? ""
      screen.put(
        text, row: row, column: column, role: role, width: columns == 6 ? nil : columns,
        ellipsis: columns.isMultiple(of: 2))
    }
  }
}
