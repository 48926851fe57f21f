import TavleStore
import Testing

@Suite struct `The location of a board` {
  @Test(arguments: [
    ("board.db", StoreLocation.file(path: "board.db")),
    ("/a/b c.db", .file(path: "/a/b c.db")),
    ("postgres", .file(path: "postgres")),
    ("~/postgres://x", .file(path: "~/postgres://x")),
    ("./postgres://x", .file(path: "./postgres://x")), ("a:b@c", .file(path: "a:b@c")),
    ("me@work.db", .file(path: "me@work.db")), ("a=b.db", .file(path: "a=b.db")),
    ("/a:/b@c", .file(path: "/a:/b@c")),
  ])
  func `is read as a path or an address`(_ text: String, _ expected: StoreLocation) {
    #expect(StoreLocation(text) == expected)
  }

  @Test(
    arguments: [
      (["TAVLE_BOARD": "/x.db", "HOME": "/h"], "/x.db"),
      (["TAVLE_BOARD": "", "HOME": "/h"], "/h/.local/share/tavle/board.db"),
      (["XDG_DATA_HOME": "/d", "HOME": "/h"], "/d/tavle/board.db"),
      (["XDG_DATA_HOME": "relative", "HOME": "/h"], "/h/.local/share/tavle/board.db"),
      (["XDG_DATA_HOME": "/d"], "/d/tavle/board.db"),
      ([:], nil),
    ] as [([String: String], String?)])
  func `has a default that follows the environment`(
    _ environment: [String: String], _ path: String?
  ) {
    #expect(StoreLocation.standard(environment: environment) == path.map(StoreLocation.file))
  }
}
