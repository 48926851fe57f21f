import Glibc
import TestSupport
import Testing

/// Two people on two terminals, one board on a server.
@Suite(
  .serialized, .enabled(if: Tmux.isInstalled, "tmux is not installed"),
  .enabled(if: PostgresServer.isInstalled, "\(PostgresServer.missing)"))
struct TeamTests {
  /// The titles of all posts, as the server has them.
  private func titles(_ schema: String) throws -> [String] {
    try PostgresServer.shared().sql("SELECT title FROM \(schema).post ORDER BY number").split(
      separator: "\n"
    ).map(String.init)
  }

  @Test func `a burst of tips is on the screen to the last, whatever is being read`() throws {
    let server = try PostgresServer.shared()
    let home = try Home(
      board: server.address(schema: try server.makeSchema()), tips: "Robot one", "Robot two")
    let tmux = try Tmux(home)
    try tmux.open()
    try tmux.press("P")
    for round in 1...5 {
      let loop = "for i in 1 2 3 4 5 6; do tavle tip \"burst \(round)-$i\" & done; wait"
      let burst = try ChildProcess(
        ["sh", "-c", loop], environment: home.environment(), streams: .none)
      while burst.end() == nil { try tmux.press("j", "j", "k") }
      try tmux.wait(for: "Tip  \(2 + 6 * round)")
    }
  }

  @Test func `one of them over a flaky network, and nothing that was shown is lost`() throws {
    let server = try PostgresServer.shared()
    let schema = try server.makeSchema()
    let proxy = try FlakyProxy(to: server, seed: 3)
    let (near, far) = (
      try Tmux(Home(board: server.address(schema: schema), tips: "The first")),
      try Tmux(Home(board: proxy.address(schema: schema)), environment: ["USER": "per"])
    )
    try near.open()
    try far.open()
    try proxy.set(Weather(cuts: [.commit(1...2), .bytes(1...8_000)], delay: 0...5))
    proxy.cutAll()
    var shown: Set<String> = ["The first"]
    for number in 1...6 {
      for (name, tmux) in [("near", near), ("far", far)] {
        let title = "\(name) \(number)"
        if try add(title, tmux) { shown.insert(title) }
      }
    }
    #expect(proxy.cuts > 5, "\(proxy.cuts) cuts")
    try proxy.set(Weather())
    let titles = try titles(schema)
    #expect(shown.subtracting(titles) == [])
    #expect(Set(titles).count == titles.count)
    #expect(shown.count > 11, "\(shown.sorted())")
    for tmux in [near, far] { try tmux.wait(for: "Tip  \(titles.count)") }
  }

  @Test func `whoever is made to end before the answer is there is told what is not known`() throws
  {
    let server = try PostgresServer.shared()
    let proxy = try FlakyProxy(to: server)
    let home = try Home(board: proxy.address(schema: try server.makeSchema()), tips: "Robot one")
    let pty = try Pty(home)
    try pty.read(until: "Robot one")
    pty.settle()
    try proxy.set(Weather(.silent))
    pty.send("+")
    try pty.read(until: "Waiting for the server")
    kill(pty.program, SIGTERM)
    #expect(try pty.end() == 128 + SIGTERM)
    #expect(pty.text.contains("The last change may not be saved"))
  }

  @Test func `a card is copied whole or not at all`() throws {
    let server = try PostgresServer.shared()
    let proxy = try FlakyProxy(to: server)
    let home = try Home(board: proxy.address(schema: try server.makeSchema()), tips: "Robot one")
    try home.tavle("comment", "1", "Good idea")
    let tmux = try Tmux(home)
    try tmux.open()
    try proxy.set(Weather(.closed))
    try tmux.wait(for: "No connection")
    try tmux.press("Y")
    try tmux.wait(for: "Not copied")
    try proxy.set(Weather())
    try tmux.wait(for: "Connected again")
  }

  /// Types an idea, and sends it off again whenever there was no connection.
  ///
  /// - Returns: whether the board showed it in the end.
  private func add(_ title: String, _ tmux: Tmux) throws -> Bool {
    try tmux.press("n")
    try tmux.enter(title)
    let limit = Limit(seconds: 20)
    while !limit.isOver {
      var lines: [Substring] = []
      let isShown = try holds(within: Limit(seconds: 1)) {
        lines = try tmux.lines()
        return lines.contains { $0.contains(title) } && !isTyping(lines)
      }
      if isShown { return true }
      // What was not sent is still in its field.
      if isTyping(lines) { try tmux.press("Enter") }
    }
    return false
  }

  private func isTyping(_ lines: [Substring]) -> Bool { lines.contains { $0.contains("New in") } }
}
