import TerminalKit
import Testing

struct KeyScriptTests {
  @Test func `a script is what the user does`() throws {
    let script = """
      j L "hi \\"x\\"\\n" <enter> ctrl-r < <   // to the left
      paste("to\\nlinjer (2)") resize(100x30)
      // nothing
      click(3, 4) wheeldown(0,1) focus(out) hangup() / " "
      """
    #expect(
      try KeyScript.inputs(script) == [
        .key(.character("j")), .key(.character("L")), .key(.character("h")), .key(.character("i")),
        .key(.character(" ")), .key(.character("\"")), .key(.character("x")),
        .key(.character("\"")),
        .key(Key(.enter)), .key(Key(.enter)), .key(.control("r")), .key(.character("<")),
        .key(.character("<")), .paste("to\nlinjer (2)"), .resize(Size(columns: 100, rows: 30)),
        .mouse(MouseEvent(.press, at: Position(row: 3, column: 4))),
        .mouse(MouseEvent(.wheelDown, at: Position(row: 0, column: 1))), .focus(false), .hangUp,
        .key(.character("/")), .key(.character(" ")),
      ])
  }

  @Test(arguments: [
    ("j\nhest", KeyScriptError(line: 2, word: "hest", reason: .key(.unknown("hest")))),
    ("\"aldrig", KeyScriptError(line: 1, word: "\"aldrig", reason: .unclosed)),
    ("\n\npaste(\"a\"", KeyScriptError(line: 3, word: "paste(a", reason: .unclosed)),
    ("click(1)", KeyScriptError(line: 1, word: "click(1)", reason: .call)),
    ("dans(1,2)", KeyScriptError(line: 1, word: "dans(1,2)", reason: .call)),
    ("resize(1x-2)", KeyScriptError(line: 1, word: "resize(1x-2)", reason: .call)),
  ])
  func `errors tell the line`(script: String, error: KeyScriptError) {
    #expect(throws: error) { try KeyScript.inputs(script) }
  }
}
