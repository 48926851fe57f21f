import TerminalKit
import Testing

private func edit(_ text: String, _ script: String, columns: Int) throws -> TextEditor {
  var editor = TextEditor(text)
  for case .key(let key) in try KeyScript.inputs(script) {
    let isUsed = editor.handle(key, columns: columns, rows: 3)
    #expect(isUsed)
  }
  return editor
}

struct TextEditorTests {
  @Test func `long lines wrap and the cursor follows`() {
    let editor = TextEditor("en to tre\nfire")
    #expect(editor.lines(columns: 6) == ["en to ", "tre", "fire"])
    #expect(editor.cursorPosition(columns: 6) == Position(row: 2, column: 4))
  }

  @Test(arguments: [
    ("en to tre\nfire", "up", 1, 3), ("en to tre\nfire", "up up", 0, 4),
    ("lang linje\n\nlang linje", "up up", 0, 10),
    ("lang linje\nab\nlang linje", "up up down down", 2, 10),
    ("ab", "up", 0, 0), ("ab", "home down", 0, 2), ("ab\ncd", "ctrl-p ctrl-a ctrl-n", 1, 0),
    ("a\nb\nc\nd", "pgup", 1, 1), ("a\nb\nc\nd", "pgup pgup pgdn", 2, 1),
    ("ab", "home enter", 1, 0), ("ab", "left ctrl-j", 1, 0), ("ab\ncd", "home backspace", 0, 2),
  ])
  func `up and down keep the column`(text: String, script: String, row: Int, column: Int) throws {
    let columns = text.contains("lang") ? 40 : 6
    let place = try edit(text, script, columns: columns).cursorPosition(columns: columns)
    #expect(place == Position(row: row, column: column))
  }

  @Test func `line keys stay in their line`() throws {
    #expect(try edit("en\nto\ntre", "up ctrl-u", columns: 20).text == "en\n\ntre")
    #expect(try edit("en\nto", "up home ctrl-k ctrl-k", columns: 20).text == "to")
    #expect(try edit("en\nto", "enter \"x\"", columns: 20).text == "en\nto\nx")
  }

  @Test func `a paste keeps its lines and is one step`() throws {
    var editor = TextEditor("a")
    editor.paste("b\r\nc\u{1B}\u{7}")
    #expect(editor.text == "ab\nc")
    editor.handle(.control("_"), columns: 10)
    #expect(editor.text == "a")
  }

  @Test func `the cursor is somewhere in the lines, at every place and width`() {
    let text = "en 漢字 to tre\n\nSpeditionsafdelingen  og\n"
    for columns in 1...15 {
      var editor = TextEditor(text)
      let lines = editor.lines(columns: columns)
      for place in 0...text.count {
        editor.cursor = place
        let position = editor.cursorPosition(columns: columns)
        #expect(lines.indices.contains(position.row))
        #expect(position.column <= columns)
      }
    }
  }
}
