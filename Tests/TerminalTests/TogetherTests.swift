import TestSupport
import Testing

@Suite(.enabled(if: Tmux.isInstalled, "tmux is not installed"))
struct TogetherTests {
  @Test func `a tip from elsewhere appears within half a second and the selection stays`() throws {
    let home = try Home(tips: "Robot one", "Robot two")
    let tmux = try Tmux(home)
    try tmux.open()
    try tmux.press("j")
    try tmux.wait(for: "┃ Robot one")
    var delays: [Double] = []
    for number in 1...5 {
      try home.tavle("tip", "From elsewhere \(number)")
      let start = Limit.now
      try tmux.wait(for: "From elsewhere \(number)")
      delays.append(Limit.now - start)
      #expect(try tmux.lines().contains { $0.hasPrefix("┃ Robot one") })
    }
    // The middle one: a busy machine may be late for once, a program that looks every second is so mostly.
    #expect(delays.sorted()[2] < 0.5, "\(delays)")
  }

  @Test func `an undo leaves what somebody else has changed since`() throws {
    let home = try Home(tips: "Robot one")
    let tmux = try Tmux(home)
    try tmux.open()
    try tmux.press("+")
    try tmux.wait(for: "! Robot one")
    try home.tavle("--as", "Per", "edit", "1", "--title", "Robot new")
    try tmux.wait(for: "Robot new")
    try tmux.press("u")
    try tmux.wait(for: "Undid")
    #expect(try home.titles() == ["Robot new"])
  }
}
