import TerminalKit
import Testing

private func binding(_ scope: String, _ keys: String, _ action: String) throws -> KeyBinding<String>
{
  KeyBinding(
    scope: scope, keys: try keys.split(separator: " ").map { try Key(name: String($0)) },
    action: action)
}

private func keymap() throws -> Keymap<String> {
  Keymap(
    [
      try binding("global", "q", "close"), try binding("global", "?", "help"),
      try binding("global", "f1", "help"),
      try binding("global", "g b", "board"), try binding("global", "g p", "people"),
      try binding("list", "j", "down"), try binding("list", "q", "leave"),
      try binding("board", "J", "carry down"), try binding("board", "g b", "stay"),
      try binding("field", "g", "type"),
    ],
    inheritance: ["board": ["list"], "list": ["global"], "field": ["global"], "empty": ["global"]])
}

struct KeymapTests {
  @Test(arguments: [
    ("board", "J", KeyMatch.action("carry down")), ("board", "j", .action("down")),
    ("board", "q", .action("leave")),
    ("board", "f1", .action("help")), ("board", "g", .prefix), ("board", "g b", .action("stay")),
    ("board", "g p", .action("people")), ("board", "g x", .none), ("board", "x", .none),
    ("list", "J", .none),
    ("field", "g", .action("type")), ("field", "g b", .none), ("empty", "q", .action("close")),
    ("nowhere", "q", .none),
  ])
  func `nearer entries come first`(scope: String, keys: String, expected: KeyMatch<String>) throws {
    #expect(try keymap().match(binding(scope, keys, "").keys, in: scope) == expected)
  }

  @Test func `what can follow a prefix`() throws {
    let entries = try keymap().entries(in: "board", after: [.character("g")])
    #expect(entries.map(\.action) == ["stay", "people"])
  }

  @Test func `the keys of an action, shown one first`() throws {
    let keys = try keymap().keys(for: "help", in: "board")
    #expect(keys.map { Key.label(of: $0) } == ["?", "F1"])
    #expect(try keymap().keys(for: "close", in: "board").isEmpty)
  }

  @Test(arguments: [("a", "a"), ("a", "a b"), ("a b", "a")])
  func `entries that cannot both be meant are reported`(first: String, second: String) throws {
    let kept = try binding("board", first, "one")
    let dropped = try binding("board", second, "two")
    let keymap = Keymap([kept, dropped, try binding("list", "a", "three")])
    #expect(keymap.conflicts == [KeyConflict(kept: kept, dropped: dropped)])
    #expect(keymap.match(kept.keys, in: "board") == .action("one"))
  }

  @Test func `the same entry twice, and scopes hiding each other, are no conflict`() throws {
    #expect(try keymap().conflicts.isEmpty)
    let twice = try binding("board", "a", "one")
    #expect(Keymap([twice, twice]).conflicts.isEmpty)
  }

  @Test func `scopes that inherit in a circle are no trap`() throws {
    let map = Keymap([try binding("b", "x", "act")], inheritance: ["a": ["b"], "b": ["a"]])
    #expect(map.match([.character("x")], in: "a") == .action("act"))
  }
}
