import TavleCore
import TavleUI
import TerminalKit
import TestSupport
import Testing

/// What can be done with a day of the plan besides moving posts. Today is Saturday 21 November 2026.
@Suite struct PlanDayTests {
  @Test func `whoever comes by while the door is open leaves a tip`() throws {
    var app = Harness(Harness.example())
    try app.press("g c l l tab")
    #expect(app.state.planSelection?.day == Day("2026-11-23"))
    try app.press("enter")
    #expect(app.screen.text.contains("Who came by, and with what?"))
    try app.press("\"New robot in hall 3\" enter")
    #expect(app.screen.text.contains("Begin with who it was, and a colon"))
    for _ in 0..<19 { try app.press("backspace") }
    try app.press("\"Anne: New robot in hall 3 #logistics\" enter")
    #expect(app.notice == "Added “New robot in hall 3” to Tip")
    let tip = try #require(app.stored.posts.last)
    #expect(tip.source == "Anne Holm" && tip.stage == .tip && tip.isVisit)
    #expect(tip.tags == ["logistics", "open-door"])
    try app.press("u")
    #expect(app.stored.posts.last?.id != tip.id)
  }

  @Test func `what is in the hand is put down before anything else is done`() throws {
    var app = Harness(Harness.example())
    try app.press("g c l l l l l l tab")
    #expect(app.state.planSelection?.day == Day("2026-11-27"))
    try app.press("space l a")
    #expect(app.notice == "First put “Morning in the workshop” down: Space")
    #expect(app.screen.text.contains("First put “Morning in the workshop” down: Space"))
    try app.press("d")
    #expect(app.log.isEmpty)
    try app.press("enter")
    #expect(app.stored.shoots.first?.day == Day("2026-11-28"))
    #expect(app.notice?.contains("a Saturday") == true)
  }

  @Test func `a shoot is opened with the key that edits, and gets its day as a post does`() throws {
    var app = Harness(Harness.example())
    try app.press("g c l l l l l l tab s")
    #expect(app.screen.text.contains("Fri 27 Nov 09:00"))
    try app.press("\"yesterdy\" enter")
    #expect(app.log.isEmpty)
    for _ in 0..<8 { try app.press("backspace") }
    try app.press("\"13/12\" enter")
    #expect(app.stored.shoots.first?.day == Day("2026-12-13"))
    #expect(app.notice?.contains("a Sunday · #18 comes out before that, on Mon 7 Dec") == true)
    try app.press("e")
    #expect(app.screen.text.contains("Shoots · 1/1 · Morning in the workshop"))
    #expect(app.screen.text.contains("a Sunday · #18 comes out before that"))
  }
}
