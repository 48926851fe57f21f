import Foundation
import Glibc
import TestSupport
import Testing

/// A damaged board, opened full screen.
@Suite(.enabled(if: Tmux.isInstalled, "tmux is not installed"))
struct BackupOfferTests {
  private let home: Home
  private var board: String { "\(home.path)/.local/share/tavle/board.db" }

  init() throws { home = try Home(tips: "Robot one", "Robot two") }

  /// As if the disk had done it: the first page is gone, and the log with it.
  private func spoil() throws {
    for ending in ["-wal", "-shm"] { try? FileManager.default.removeItem(atPath: board + ending) }
    let file = try #require(FileHandle(forWritingAtPath: board))
    try file.write(contentsOf: Data(count: 4096))
    try file.close()
  }

  private func bytes() -> Data? { FileManager.default.contents(atPath: board) }

  private func backups() throws -> [String] {
    try FileManager.default.contentsOfDirectory(atPath: board + ".backups").sorted()
  }

  @Test func `a backup is shown, only to look at, until one goes on from it`() throws {
    try spoil()
    let (spoiled, before) = (bytes(), try backups())
    let tmux = try Tmux(home)
    try tmux.open(showing: "The board is damaged")
    let screen = try tmux.wait(for: "Go on from this backup")
    #expect(screen.contains { $0.contains("Its newest backup has everything until") })
    #expect(screen.contains { $0.contains("What was done after that can no longer be read.") })
    try tmux.press("l")
    try tmux.wait(for: "only to look at")
    try tmux.press("n")
    try tmux.enter("Not now")
    try tmux.wait(for: "Go on from this backup")
    #expect(bytes() == spoiled)
    #expect(try backups() == before)

    try tmux.press("g")
    try tmux.wait(for: "You go on from the backup")
    try tmux.press("n")
    try tmux.enter("Robot three")
    try tmux.wait(for: "Added “Robot three”")
    try tmux.press("q")
    try tmux.wait(for: "ended 0")
    #expect(try Set(home.titles()) == ["Robot one", "Robot three"])
    let folder = (board as NSString).deletingLastPathComponent
    let kept = try FileManager.default.contentsOfDirectory(atPath: folder)
      .filter { $0.contains("before-restore") && !$0.hasSuffix("-wal") && !$0.hasSuffix("-shm") }
    #expect(
      kept.compactMap { FileManager.default.contents(atPath: "\(folder)/\($0)") } == [spoiled])
  }

  @Test func `whoever quits instead leaves everything as it was`() throws {
    try spoil()
    let spoiled = bytes()
    let tmux = try Tmux(home)
    try tmux.open(showing: "The board is damaged")
    try tmux.press("Escape")
    try tmux.wait(for: "board without a popup") { !$0.contains { $0.contains("Look around") } }
    try tmux.press("q")
    try tmux.wait(for: "ended 0")
    #expect(bytes() == spoiled)
  }

  @Test func `a signal while a backup is shown is told to the shell`() throws {
    try spoil()
    let pty = try Pty(home)
    try pty.read(until: "Go on from this backup")
    kill(pty.program, SIGTERM)
    #expect(try pty.end() == 128 + SIGTERM)
  }

  @Test func `damage that is met while one works closes the board, and nothing typed is lost`()
    throws
  {
    let page = try ChildProcess.run(
      ["sqlite3", board, "SELECT rootpage FROM sqlite_master WHERE name = 'post_text'"],
      environment: home.environment()
    ).output
    let number = try #require(Int(page.trimmingCharacters(in: .newlines)))
    let tmux = try Tmux(home)
    try tmux.open()
    let file = try #require(FileHandle(forUpdatingAtPath: board))
    try file.seek(toOffset: UInt64(number - 1) * 4096)
    try file.write(contentsOf: Data(repeating: 0xA5, count: 8))
    try file.close()
    let spoiled = bytes()
    try tmux.press("Enter")
    try tmux.wait(for: "Go on from this backup")
    try tmux.press("g")
    try tmux.wait(for: "You go on from the backup")
    try tmux.press("q")
    try tmux.wait(for: "ended 0")
    #expect(try Set(home.titles()) == ["Robot one"])
    #expect(bytes() != spoiled)
  }
}
