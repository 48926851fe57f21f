import Foundation
import TavleCore
import TavleExchange
import Testing

/// A folder that is there for one test.
private final class Scratch {
  let url: URL

  init() throws {
    url = FileManager.default.temporaryDirectory.appending(path: "tavle-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: url, withIntermediateDirectories: true)
  }

  deinit { try? FileManager.default.removeItem(at: url) }

  func write(_ name: String, _ text: String) throws {
    try Data(text.utf8).write(to: url.appending(path: name))
  }

  func exists(_ name: String) -> Bool {
    FileManager.default.fileExists(atPath: url.appending(path: name).path)
  }
}

@Suite struct InboxFolderTests {
  private let later = Date(timeIntervalSinceNow: 60)

  @Test func `tips come in the order of their names, and nothing moves by itself`() throws {
    let scratch = try Scratch()
    try scratch.write("b.txt", "Second")
    try scratch.write("a.md", "# First")
    try scratch.write(".hidden.txt", "Hidden")
    let scan = try InboxFolder(scratch.url).scan(now: later)
    #expect(scan.tips.map(\.draft.title) == ["First", "Second"] && scan.problems.isEmpty)
    #expect(scratch.exists("a.md"))
  }

  @Test func `a file that was just written waits`() throws {
    let scratch = try Scratch()
    try scratch.write("a.txt", "Half a t")
    let inbox = InboxFolder(scratch.url)
    let early = try inbox.scan(now: Date())
    #expect(early.problems == [InboxProblem(file: "a.txt", reason: .stillGrowing)])
    #expect(try inbox.scan(now: later).tips.count == 1)
  }

  @Test func `folders, links, pipes, large and strange files are listed and left alone`() throws {
    let scratch = try Scratch()
    try scratch.write("a.pdf", "x")
    try scratch.write("b.txt", String(repeating: "x", count: TipFile.sizeLimit + 1))
    try FileManager.default.createDirectory(
      at: scratch.url.appending(path: "c.txt"), withIntermediateDirectories: false)
    try FileManager.default.createSymbolicLink(
      atPath: scratch.url.appending(path: "d.txt").path, withDestinationPath: "/etc/passwd")
    try #require(mkfifo(scratch.url.appending(path: "e.txt").path, 0o600) == 0)
    let scan = try InboxFolder(scratch.url).scan(now: later)
    #expect(scan.tips.isEmpty)
    let size = TipFile.sizeLimit
    #expect(
      scan.problems.map(\.reason) == [
        .notUnderstood(.unknownKind(ending: "pdf")),
        .notUnderstood(.tooLarge(bytes: size + 1, limit: size)), .folder, .link, .noFile,
      ])
  }

  @Test func `a file that was read goes aside and never covers another`() throws {
    let scratch = try Scratch()
    let inbox = InboxFolder(scratch.url)
    for text in ["One", "Two", "Three"] {
      try scratch.write("tip.txt", text)
      try inbox.setAside("tip.txt")
    }
    #expect(["read/tip.txt", "read/tip-2.txt", "read/tip-3.txt"].allSatisfy(scratch.exists))
    #expect(try inbox.scan(now: later) == InboxScan())
  }

  @Test func `a folder that is not there is empty`() throws {
    let missing = URL(fileURLWithPath: "/nonexistent/tavle")
    #expect(try InboxFolder(missing).scan(now: later) == InboxScan())
  }
}
