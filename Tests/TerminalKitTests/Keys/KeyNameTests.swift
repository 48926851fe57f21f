import TerminalKit
import Testing

struct KeyNameTests {
  @Test(arguments: [
    ("ctrl-x", Key.control("x"), "Ctrl-X", "Ctrl-X"),
    ("shift-left", Key(.left, .shift), "⇧←", "Shift-Left"),
    ("f1", Key(.function(1)), "F1", "F1"), ("space", .character(" "), "Space", "Space"),
    ("esc", Key(.escape), "Esc", "Esc"), ("enter", Key(.enter), "Enter", "Enter"),
    ("shift-tab", Key(.tab, .shift), "Shift-Tab", "Shift-Tab"),
    ("pgup", Key(.pageUp), "PgUp", "PgUp"),
    ("æ", .character("æ"), "æ", "æ"), ("Ø", .character("Ø"), "Ø", "Ø"),
    ("-", .character("-"), "-", "-"),
    ("ctrl--", .control("-"), "Ctrl--", "Ctrl--"),
    ("ctrl-left", Key(.left, .control), "Ctrl-←", "Ctrl-Left"),
    ("ctrl-shift-up", Key(.up, [.control, .shift]), "Ctrl-⇧↑", "Ctrl-Shift-Up"),
    ("alt-b", Key(.character("b"), .alt), "Alt-b", "Alt-b"),
    ("G", .character("G"), "G", "G"), ("\"", .character("\""), "\"", "\""),
    ("up", Key(.up), "↑", "Up"),
  ])
  func `names, keys and labels`(name: String, key: Key, label: String, ascii: String) throws {
    #expect(try Key(name: name) == key)
    #expect(key.name == name)
    #expect(key.label() == label)
    #expect(key.label(in: .ascii) == ascii)
  }

  @Test(arguments: [
    ("Ctrl-X", Key.control("x")), ("CTRL-x", .control("x")), ("shift-a", .character("A")),
    ("shift-æ", .character("Æ")),
    ("return", Key(.enter)), ("Escape", Key(.escape)), ("PageDown", Key(.pageDown)),
    ("del", Key(.delete)),
    ("shift-ctrl-tab", Key(.tab, [.shift, .control])), ("F12", Key(.function(12))),
    ("f", .character("f")),
  ])
  func `other spellings`(name: String, key: Key) throws {
    #expect(try Key(name: name) == key)
  }

  @Test(arguments: [
    ("", KeyNameError.empty), ("ctrl-", .noKey("ctrl-")), ("hest", .unknown("hest")),
    ("f13", .unknown("f13")),
    ("f0", .unknown("f0")), ("shift-1", .shiftedCharacter("shift-1")),
    ("ctrl-hest", .unknown("hest")),
  ])
  func `what is no key`(name: String, error: KeyNameError) {
    #expect(throws: error) { try Key(name: name) }
  }
}
