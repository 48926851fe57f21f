import Glibc
import Testing

@Suite(.enabled(if: Tmux.isInstalled, "tmux is not installed"))
struct WorkingTests {
  @Test func `an empty board asks how to begin and takes a first idea`() throws {
    let home = try Home()
    let tmux = try Tmux(home)
    try tmux.open(showing: "With an empty board")
    try tmux.press("n")
    try tmux.wait(for: "Press n to write down the first idea")
    try tmux.press("n")
    try tmux.wait(for: "New in Tip")
    try tmux.enter("Robot one #logistics")
    try tmux.wait(for: "Added “Robot one”")
    #expect(try home.titles() == ["Robot one"])
  }

  @Test func `an empty board begins with the example, and one undo removes it`() throws {
    let home = try Home()
    let tmux = try Tmux(home)
    try tmux.open(showing: "With an empty board")
    try tmux.press("e")
    try tmux.wait(for: "This is an example")
    #expect(try home.titles().count > 15)
    try tmux.press("u")
    try tmux.wait(for: "Undid")
    #expect(try home.titles() == [])
  }

  @Test func `what was done is there after quitting and coming back`() throws {
    let home = try Home(tips: "Robot one")
    try home.tavle("person", "add", "Anne Holm", "--role", "camera:3")
    let tmux = try Tmux(home)
    try tmux.open()
    try tmux.press("a")
    try tmux.wait(for: "Who can help? camera · #1")
    try tmux.enter("Anne")
    try tmux.wait(for: "Anne Holm is to help #1")
    try tmux.wait(for: "Needs colleague  1")
    try schedule(tmux)
    let before = try tmux.wait(for: "? help")
    try tmux.press("q")
    try tmux.wait(for: "ended 0")
    try tmux.open()
    try tmux.press("3")
    // What waits today stands there once the whole board is read.
    let after = try tmux.wait(for: "the screen that was left") {
      $0.dropLast() == before.dropLast()
    }
    #expect(after.contains { $0.contains("Anne ○") })
  }

  /// Plans the selected post, takes that back, and plans it for another day.
  private func schedule(_ tmux: Tmux) throws {
    try tmux.press("s")
    try tmux.wait(for: "When? #1")
    try tmux.enter("2030-12-03")
    try tmux.wait(for: "Scheduled  1")
    try tmux.press("u")
    try tmux.wait(for: "Needs colleague  1")
    try tmux.wait(for: "Undid")
    try tmux.press("2", "s")
    try tmux.wait(for: "When? #1")
    try tmux.enter("2030-12-05")
    try tmux.wait(for: "Planned #1 for")
    try tmux.wait(for: "Scheduled  1")
  }

  @Test func `every size is drawn, down to one cell, and the old one again`() throws {
    let tmux = try Tmux(try Home(tips: "Robot one", "Robot two"))
    try tmux.open()
    let first = try tmux.lines()
    for (columns, rows) in [(50, 20), (20, 6)] {
      try tmux.resize(columns: columns, rows: rows)
      try tmux.wait(for: "a small board") { lines in
        lines.contains { $0.contains("Robot two") } && lines.allSatisfy { $0.count <= columns }
      }
    }
    try tmux.resize(columns: 1, rows: 1)
    try tmux.wait(for: "one cell") { $0.joined().count <= 1 }
    try tmux.resize(columns: 120, rows: 32)
    try tmux.wait(for: "the first screen") { $0 == first }
    try tmux.press("q")
    try tmux.wait(for: "ended 0")
  }

  @Test func `a hundred sizes in a row are as good as the last one`() throws {
    let pty = try Pty(try Home(tips: "Robot one"))
    try pty.read(until: "Robot one")
    for step in 1...100 { pty.resize(columns: UInt16(step), rows: UInt16(101 - step)) }
    pty.resize(columns: 80, rows: 24)
    pty.settle()
    pty.send("q")
    #expect(try pty.end() == 0)
  }

  @Test func `LINES and COLUMNS do not fix the size`() throws {
    let tmux = try Tmux(
      try Home(tips: "Robot one"), columns: 60, rows: 20,
      environment: ["LINES": "24", "COLUMNS": "80"])
    try tmux.open()
    try tmux.resize(columns: 120, rows: 32)
    try tmux.wait(for: "Published")
  }

  @Test func `pasted text is a text, never commands`() throws {
    let home = try Home(tips: "Robot one")
    let tmux = try Tmux(home)
    try tmux.open()
    try tmux.paste("dq\nu")
    let seen = try tmux.wait(for: "a field or a notice instead of the board's hints") { lines in
      lines.last?.contains("n new  a assign") == false
    }
    #expect(seen.contains { $0.contains("dq") }, "\(seen)")
    #expect(kill(try tmux.program, 0) == 0)
    #expect(try home.titles() == ["Robot one"])
  }
}
