import TerminalKit
import Testing

/// Plays a key script in a line; `|` marks the cursor in the result.
private func edit(_ text: String, _ script: String) throws -> String {
  var editor = LineEditor(text)
  for input in try KeyScript.inputs(script) {
    switch input {
    case .key(let key):
      let isUsed = editor.handle(key)
      #expect(isUsed)
    case .paste(let text): editor.paste(text)
    default: Issue.record("\(input) is nothing to edit with")
    }
  }
  return String(editor.text.prefix(editor.cursor)) + "|" + editor.text.dropFirst(editor.cursor)
}

struct LineEditorTests {
  @Test(arguments: [
    ("", "\"grød\"", "grød|"), ("grød", "left backspace", "gr|d"),
    ("grød", "ctrl-b ctrl-h", "gr|d"),
    ("grød", "ctrl-a delete", "|rød"), ("grød", "home ctrl-d ctrl-d", "|ød"),
    ("grød", "ctrl-a ctrl-f \"x\" ctrl-e \"y\"", "gxrødy|"), ("en to", "ctrl-w", "en |"),
    ("en to  ", "ctrl-w", "en |"), ("hej @anne", "ctrl-w", "hej @|"),
    ("hej @anne", "ctrl-w ctrl-w", "hej |"),
    ("a/b#c", "ctrl-w ctrl-w ctrl-w", "a/|"), ("en to", "ctrl-left ctrl-left", "|en to"),
    ("en to", "home ctrl-right", "en| to"), ("en to", "home alt-f alt-f", "en to|"),
    ("en to", "alt-b", "en |to"),
    ("en to", "left ctrl-u", "|o"), ("en to", "home ctrl-right ctrl-k", "en|"),
    ("en to", "ctrl-u ctrl-y ctrl-y", "en toen to|"), ("en to", "home alt-d", "| to"),
    ("ab", "ctrl-t", "ba|"), ("abc", "left ctrl-t", "acb|"), ("abc", "home ctrl-t", "|abc"),
    ("a", "ctrl-t", "a|"),
    ("", "\"abc\" ctrl-_", "|"), ("x", "\"ab\" left \"c\" ctrl-_", "xa|b"),
    ("", "\"abc\" ctrl-_ ctrl-r", "abc|"),
    ("en to", "ctrl-w \"x\" ctrl-7 ctrl-7", "en to|"),
    ("", "ctrl-_ ctrl-r ctrl-h ctrl-d ctrl-k", "|"),
    ("👨‍👩‍👧!", "left backspace", "|!"), ("e\u{301}x", "left backspace", "|x"),
    ("a", "paste(\"b\\nc\")", "ab c|"), ("", "paste(\"\\n\\nb\\n\\n\")", "b|"),
    ("", "\"a\" paste(\"b\") \"c\" ctrl-_ ctrl-_", "a|"),
  ])
  func `keys edit as in a shell`(text: String, script: String, expected: String) throws {
    #expect(try edit(text, script) == expected)
  }

  @Test func `a combining mark joins the character before the cursor`() {
    var editor = LineEditor("e")
    editor.handle(.character("\u{301}"))
    #expect(editor.text == "e\u{301}")
    #expect(editor.cursor == 1)
  }

  @Test func `pasted controls and bidi marks are dropped`() {
    var editor = LineEditor()
    editor.paste("a\u{1B}[31m\u{202E}b\u{9B}\tc")
    #expect(editor.text == "a[31mb c")
  }

  @Test(arguments: ["enter", "tab", "esc", "up", "down", "f1", "ctrl-p", "ctrl-n", "shift-left"])
  func `other keys are left to the caller`(name: String) throws {
    var editor = LineEditor("tekst")
    let key = try Key(name: name)
    let isUsed = editor.handle(key)
    #expect(!isUsed)
    #expect(editor.text == "tekst")
  }

  @Test func `the cursor is always inside the field`() {
    let text = "Pakkerobotten på 倉庫 flytter 👨‍👩‍👧 hen i hallen"
    for columns in 1...30 {
      var editor = LineEditor(text)
      for place in 0...text.count {
        editor.cursor = place
        let window = editor.window(columns: columns)
        #expect((0..<max(1, columns)).contains(window.cursorColumn))
        #expect(window.text.displayWidth <= columns)
      }
    }
  }

  @Test func `a short text does not move`() {
    let window = LineEditor("grød 漢").window(columns: 10)
    #expect(window.text == "grød 漢")
    #expect(window.cursorColumn == 7)
  }

  @Test func `completion replaces a range`() {
    var editor = LineEditor("hej @an og")
    editor.replace(4..<7, with: "@anne")
    #expect(editor.text == "hej @anne og")
    #expect(editor.cursor == 9)
  }
}
