import TestSupport
import Testing

struct IdleTests {
  @Test func `nothing is written and nobody wakes up while nothing happens`() throws {
    let pty = try Pty(try Home(tips: "Robot one"))
    try pty.read(until: "Robot one")
    pty.settle(seconds: 0.5)
    let (before, count) = (try ProcessFacts(pty.program), pty.bytes.count)
    // Waits for output that must not come.
    #expect(!pty.read(within: Limit(seconds: 2)))
    let after = try ProcessFacts(pty.program)
    #expect(pty.bytes.count == count)
    #expect(after.ticks == before.ticks)
    for (thread, switches) in after.switches { #expect(before.switches[thread] == switches) }
  }

  @Test func `a moved selection costs less than a kilobyte`() throws {
    let pty = try Pty(try Home(tips: "Robot one", "Robot two"))
    try pty.read(until: "Robot one")
    pty.settle()
    let count = pty.bytes.count
    pty.send("j")
    #expect(pty.read(within: Limit()))
    pty.settle()
    #expect(pty.bytes.count - count < 1_024)
  }
}
