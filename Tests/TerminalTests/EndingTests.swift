import Glibc
import TestSupport
import Testing

struct EndingTests {
  private static let asked = [SIGTERM, SIGINT, SIGHUP, SIGQUIT]
  private static let fatal = [SIGILL, SIGTRAP, SIGABRT, SIGSEGV, SIGBUS, SIGFPE]
  private static let modes = ["25", "1", "1049", "2004", "1004", "1000", "1002", "1006"]

  /// Checks that a terminal is as it was before the program had it.
  private func expectRestored(_ pty: Pty, _ before: [UInt64]) {
    #expect(pty.modes == before)
    let told = TerminalBytes(pty.bytes)
    #expect(Self.modes.filter(told.isOn) == ["25"])
    #expect(told.strange == [])
  }

  @Test(arguments: ["q", "\u{3}"])
  func `a key that quits leaves everything as it was`(_ key: String) throws {
    let pty = try Pty(try Home(tips: "Robot one"))
    let before = pty.modes
    try pty.read(until: "Robot one")
    #expect(pty.modes != before)
    pty.send(key)
    #expect(try pty.end() == 0)
    expectRestored(pty, before)
  }

  @Test(arguments: asked + fatal)
  func `a signal puts the terminal back and is told to the shell`(_ signal: Int32) throws {
    let pty = try Pty(try Home(tips: "Robot one"))
    let before = pty.modes
    try pty.read(until: "Robot one")
    pty.settle(seconds: 0.1)
    kill(pty.program, signal)
    #expect(try pty.end() == 128 + signal)
    expectRestored(pty, before)
  }

  @Test(arguments: [SIGSEGV, SIGABRT])
  func `what was not read before a crash does not come to the shell`(_ signal: Int32) throws {
    let home = try Home(tips: "Robot one")
    let lines = """
      sh -c 'echo $$ > $HOME/pid; exec tavle'
      stty -icanon min 0 time 5
      echo "left: $(dd bs=100 count=1 2> /dev/null) :end"
      """
    let pty = try Pty(home, ["sh", "-c", lines])
    try pty.read(until: "Robot one")
    pty.settle(seconds: 0.1)
    let pid = try #require(home.read("pid").flatMap { pid_t($0.dropLast()) })
    kill(pid, SIGSTOP)
    pty.send("an answer\r")
    kill(pid, signal)
    kill(pid, SIGCONT)
    try pty.read(until: ":end")
    #expect(pty.text.contains("left:  :end"))
  }

  @Test func `a second signal ends it at once`() throws {
    let pty = try Pty(try Home(tips: "Robot one"))
    let before = pty.modes
    try pty.read(until: "Robot one")
    kill(pty.program, SIGSTOP)
    kill(pty.program, SIGTERM)
    kill(pty.program, SIGINT)
    kill(pty.program, SIGCONT)
    #expect([128 + SIGTERM, 128 + SIGINT].contains(try pty.end()))
    expectRestored(pty, before)
  }

  @Test(arguments: ["", "trap '' HUP; "])
  func `a closed window ends it within two seconds`(_ beforehand: String) throws {
    let home = try Home(tips: "Robot one")
    let pty = try Pty(home, ["sh", "-c", "\(beforehand)exec tavle"])
    try pty.read(until: "Robot one")
    pty.close()
    #expect(try pty.end(within: Limit(seconds: 2)) == 128 + SIGHUP)
    #expect(try home.titles() == ["Robot one"])
  }

  @Test func `without anything to read keys from the board is text`() throws {
    let pty = try Pty(try Home(tips: "Robot one"), ["sh", "-c", "exec tavle < /dev/null"])
    #expect(try pty.end() == 0)
    #expect(pty.text.contains("#1  Robot one"))
    #expect(!pty.text.contains("\u{1B}[?1049h"))
  }

  @Test func `nohup's wish to live on is respected by no other signal`() throws {
    let pty = try Pty(try Home(tips: "Robot one"), ["sh", "-c", "trap '' HUP; exec tavle"])
    let before = pty.modes
    try pty.read(until: "Robot one")
    kill(pty.program, SIGHUP)
    pty.send("n")
    try pty.read(until: "New in Tip")
    kill(pty.program, SIGTERM)
    #expect(try pty.end() == 128 + SIGTERM)
    expectRestored(pty, before)
  }

  @Test(
    .enabled(if: Tmux.isInstalled, "tmux is not installed"), arguments: asked + [SIGSEGV, SIGABRT])
  func `the shell goes on in its terminal after a signal`(_ signal: Int32) throws {
    let home = try Home(tips: "Robot one")
    let tmux = try Tmux(home)
    try tmux.enter("echo long ago; stty -a > $HOME/before")
    try tmux.wait(for: "long ago")
    try tmux.waitForPrompt()
    try tmux.open()
    kill(try tmux.program, signal)
    try tmux.wait(for: "ended \(128 + signal)")
    try tmux.wait(for: "long ago")
    try tmux.waitForPrompt()
    // What the terminal answered to a question of the program would stand before it.
    try tmux.enter("stty -a > $HOME/after; echo looked")
    try tmux.wait(for: "looked") { $0.contains { $0.hasPrefix("looked") } }
    let (before, after) = (home.read("before"), home.read("after"))
    #expect(before != nil)
    let seen = try tmux.lines().joined(separator: "\n")
    #expect(after == before, "\(seen)")
    for flag in ["alternate_on", "mouse_any_flag", "keypad_flag"] {
      #expect(try tmux.fact(flag) == "0", "\(flag)")
    }
  }

  @Test func `what cannot be caught loses nothing`() throws {
    let home = try Home(tips: "Robot one")
    let pty = try Pty(home)
    try pty.read(until: "Robot one")
    pty.send("n")
    try pty.read(until: "New in Tip")
    pty.send("Zebra crossing\r")
    try pty.read(until: "Added")
    kill(pty.program, SIGKILL)
    #expect(try pty.end() == 128 + SIGKILL)
    #expect(try Set(home.titles()) == ["Robot one", "Zebra crossing"])
  }
}
