import Foundation
import TavleCore
import TestSupport
import Testing

@testable import TavleStore

@Suite struct `A board in a file` {
  private let folder: Folder
  private var path: String { folder.file("deep/er/board.db") }
  private var location: StoreLocation { .file(path: path) }

  init() throws { folder = try Folder() }

  private func write(_ bytes: String) throws {
    try FileManager.default.createDirectory(
      atPath: folder.file("deep/er"), withIntermediateDirectories: true)
    try Data(bytes.utf8).write(to: URL(fileURLWithPath: path))
  }

  private func mode(_ path: String) throws -> Int? {
    try FileManager.default.attributesOfItem(atPath: path)[.posixPermissions] as? Int
  }

  @Test func `is its owner's alone, from the folder to the write-ahead log`() throws {
    let store = try Store.open(location)
    try store.commit(.setBoard(.name("a")))
    #expect(try mode(folder.file("deep")) == 0o700)
    #expect(try mode(folder.file("deep/er")) == 0o700)
    for file in store.files { #expect(try mode(file) == 0o600) }
    #expect(store.files.count == 2)
  }

  @Test func `is not made when it is only to be found`() throws {
    #expect(throws: StoreError.missing(path: path)) {
      try Store.open(location, StoreOptions(mayCreate: false))
    }
    #expect(!FileManager.default.fileExists(atPath: path))
  }

  @Test func `is made in an empty file`() throws {
    try write("")
    try Store.open(location).commit(.setBoard(.name("a")))
    #expect(try Store.open(location).name() == "a")
  }

  @Test(arguments: ["hi", String(repeating: "A letter to Anne. ", count: 500)])
  func `is no other kind of file`(_ text: String) throws {
    try write(text)
    #expect(throws: StoreError.notADatabase(path: path)) { try Store.open(location) }
  }

  @Test func `is found, watched and kept whole through a link`() throws {
    try Store.open(location).commit(.setBoard(.name("a")))
    let link = folder.file("link.db")
    try FileManager.default.createSymbolicLink(atPath: link, withDestinationPath: path)
    let store = try Store.open(.file(path: link))
    #expect(try store.name() == "a")
    try store.commit(.setBoard(.name("b")))
    for file in store.files { #expect(FileManager.default.fileExists(atPath: file)) }
    #expect(try Store.open(location).name() == "b")
  }

  @Test func `is no folder`() throws {
    let here = folder.path
    #expect(throws: StoreError.notADatabase(path: here)) { try Store.open(.file(path: here)) }
  }

  @Test func `is no database of another program`() throws {
    try BoardFile(path: path).prepare(mayCreate: true)
    let other = try SQLiteConnection(path: path, wait: 0)
    try other.run("CREATE TABLE song (title text)", [])
    other.close()
    #expect(throws: StoreError.notADatabase(path: path)) { try Store.open(location) }
  }

  @Test func `made by a newer program is left alone`() throws {
    let store = try Store.open(location)
    try store.connection.run(BoardStatement.setCounter, .text("schema"), .integer(99))
    #expect(throws: StoreError.newerSchema(found: 99, known: Schema.version)) {
      try Store.open(location)
    }
  }

  @Test func `takes each step of the schema once`() throws {
    let store = try Store.open(location)
    #expect(try schemaVersion(of: store.connection) == Schema.version)
    #expect(Schema.steps(.sqlite).count == Schema.version)
    try migrate(store.connection)
    #expect(try store.firstDamage() == nil)
  }

  @Test func `holds no value of the wrong type`() throws {
    let store = try Store.open(location)
    try store.commit(.addPost(tip("a", id: 1), PostDetails()))
    #expect(throws: StoreError.self) {
      try store.connection.run("UPDATE post SET rank = 'high' WHERE id = 1", [])
    }
  }

  @Test func `that holds a word nobody knows is damaged, and says where`() throws {
    let store = try Store.open(location)
    try store.commit(.addPost(tip("a", id: 1), PostDetails()))
    try store.connection.run("UPDATE post SET stage = 'limbo' WHERE id = 1", [])
    #expect(throws: StoreError.damaged(path: path, detail: "row 1 holds “limbo”")) {
      try store.post(number: 1)
    }
  }
}

@Suite struct `When something goes wrong` {
  private let folder: Folder
  private var path: String { folder.file("board.db") }
  private var location: StoreLocation { .file(path: path) }

  init() throws { folder = try Folder() }

  /// A closed board with so many posts that it has many pages.
  private func makeBoard(posts: Int) throws {
    let store = try Store.open(location)
    let changes = (1...posts).map { number in
      Change.addPost(
        tip("post", id: Int64(number)), PostDetails(note: String(repeating: "x", count: 2000)))
    }
    try store.commit(.group(changes))
    store.close()
  }

  @Test func `a board that somebody is writing to is locked, after a while`() throws {
    let busy = try Store.open(location)
    let store = try Store.open(location, StoreOptions(patience: 0.05))
    try busy.connection.begin(.writing)
    #expect(throws: StoreError.locked(path: path)) { try store.commit(.setBoard(.name("a"))) }
    #expect(try store.name() == "")
    busy.connection.rollback()
    try store.commit(.setBoard(.name("a")))
  }

  @Test func `a full disk refuses the change and leaves the board as it was`() throws {
    let store = try Store.open(location)
    try store.commit(.addPost(tip("a", id: 1), PostDetails()))
    try store.connection.run("PRAGMA max_page_count = 1", [])
    let long = PostValue.note(String(repeating: "x", count: 1_000_000))
    #expect(throws: StoreError.diskFull(path: path)) {
      try store.commit(.setPost(PostID(rawValue: 1), long))
    }
    #expect(try store.latestSequence() == 1)
    #expect(try store.firstDamage() == nil)
    try store.commit(.setPost(PostID(rawValue: 1), .title("b")))
  }

  @Test func `a file that may not grow refuses the change and leaves the board as it was`()
    async
  {
    await #expect(processExitsWith: .success) {
      let folder = try Folder()
      let store = try Store.open(.file(path: folder.file("board.db")))
      try store.commit(.addPost(tip("a", id: 1), PostDetails()))
      signal(SIGXFSZ, SIG_IGN)
      var limit = rlimit(rlim_cur: 300_000, rlim_max: 300_000)
      setrlimit(__rlimit_resource_t(RLIMIT_FSIZE.rawValue), &limit)
      let long = PostValue.note(String(repeating: "x", count: 1_000_000))
      #expect(throws: StoreError.diskFull(path: folder.file("board.db"))) {
        try store.commit(.setPost(PostID(rawValue: 1), long))
      }
      #expect(try store.latestSequence() == 1)
      try store.commit(.setPost(PostID(rawValue: 1), .title("b")))
    }
  }

  @Test func `a torn file is damaged, not believed`() throws {
    try makeBoard(posts: 200)
    let size = try #require(
      try FileManager.default.attributesOfItem(atPath: path)[.size] as? Int)
    #expect(truncate(path, size / 2) == 0)
    let error = #expect(throws: StoreError.self) {
      let store = try Store.open(location)
      _ = try store.completeBoard()
    }
    guard case .damaged(path, _) = error else {
      Issue.record("\(String(describing: error))")
      return
    }
  }

  @Test func `a file with a spoiled beginning is no board`() throws {
    try makeBoard(posts: 10)
    let file = try #require(FileHandle(forUpdatingAtPath: path))
    try file.write(contentsOf: Data(repeating: 0x20, count: 64))
    try file.close()
    #expect(throws: StoreError.notADatabase(path: path)) { try Store.open(location) }
  }

  @Test func `a folder or file that may not be written is read-only or forbidden`() async {
    await #expect(processExitsWith: .success) {
      let folder = try Folder()
      let path = folder.file("board.db")
      try Store.open(.file(path: path)).commit(.setBoard(.name("a")))
      // The superuser may write anywhere, so go on as somebody else.
      if geteuid() == 0 {
        chown(folder.path, 65_534, 65_534)
        chown(path, 65_534, 65_534)
        seteuid(65_534)
      }
      chmod(path, 0o400)
      #expect(throws: StoreError.readOnly(path: path)) { try Store.open(.file(path: path)) }
      chmod(path, 0o000)
      #expect(throws: StoreError.noPermission(path: path)) { try Store.open(.file(path: path)) }
      chmod(path, 0o600)
      chmod(folder.path, 0o500)
      #expect(throws: StoreError.readOnly(path: folder.path)) {
        try Store.open(.file(path: path))
      }
      #expect(throws: StoreError.noPermission(path: folder.path)) {
        try Store.open(.file(path: folder.file("new.db")))
      }
      chmod(folder.path, 0o700)
      try Store.open(.file(path: path)).commit(.setBoard(.name("b")))
    }
  }
}
