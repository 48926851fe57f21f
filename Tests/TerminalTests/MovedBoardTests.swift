import Foundation
import TestSupport
import Testing

/// The file of a board is moved away, or another put in its place, while it is open full screen.
@Suite(.enabled(if: Tmux.isInstalled, "tmux is not installed"))
struct MovedBoardTests {
  private let home: Home
  private let tmux: Tmux
  private var folder: String { "\(home.path)/.local/share/tavle" }

  init() throws {
    home = try Home(tips: "Robot one")
    tmux = try Tmux(home)
    try tmux.open()
    try tmux.wait(for: "Robot one")
  }

  /// The board itself comes last: as long as it is in its place, nothing has happened.
  private func move(_ name: String, to other: String) throws {
    for ending in ["-wal", "-shm", ""] {
      let (from, to) = ("\(folder)/\(name)\(ending)", "\(folder)/\(other)\(ending)")
      guard FileManager.default.fileExists(atPath: from) else { continue }
      try FileManager.default.moveItem(atPath: from, toPath: to)
    }
  }

  @Test func `nothing is written where nobody finds it`() throws {
    try move("board.db", to: "elsewhere.db")
    try tmux.wait(for: "The board is no longer at")
    // What was said first is gone, so what is said next is about the change; and only then is Enter a new attempt.
    try tmux.press("n")
    try tmux.type("Robot two")
    try tmux.wait(for: "the field alone") { lines in
      lines.contains { $0.contains("│ Robot two") } && !lines.contains { $0.contains("no longer") }
    }
    try tmux.press("Enter")
    try tmux.wait(for: "The board is no longer at")
    try move("elsewhere.db", to: "board.db")
    try tmux.press("Enter")
    try tmux.wait(for: "Tip  2")
    #expect(try Set(home.titles()) == ["Robot one", "Robot two"])
  }

  @Test func `the board that is there then is shown, and is the one that is written to`() throws {
    try home.tavle("tip", "Robot three", environment: ["TAVLE_BOARD": "\(folder)/new.db"])
    try move("board.db", to: "old.db")
    try move("new.db", to: "board.db")
    try tmux.wait(for: "Robot three")
    try tmux.press("n")
    try tmux.enter("Robot four")
    try tmux.wait(for: "Tip  2")
    #expect(try Set(home.titles()) == ["Robot three", "Robot four"])
    let old = try home.tavle("list", environment: ["TAVLE_BOARD": "\(folder)/old.db"])
    #expect(!old.output.contains("four") && old.output.contains("Robot one"))
  }
}
