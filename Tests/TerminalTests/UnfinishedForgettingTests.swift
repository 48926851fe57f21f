import Foundation
import TavleCore
import TestSupport
import Testing

@testable import TavleStore

/// A forgetting that was interrupted, on a board that is opened full screen.
@Suite(.enabled(if: Tmux.isInstalled, "tmux is not installed"))
struct UnfinishedForgettingTests {
  @Test(arguments: Engine.all)
  func `is spoken of on the last line, until it is ended`(_ engine: Engine) throws {
    let place = try engine.makePlace()
    defer { withExtendedLifetime(place) {} }
    let home = try Home(board: place.address, tips: "Robot one")
    try home.tavle("person", "add", "Anne Holm")
    try interrupt(place)
    let tmux = try Tmux(home)
    try tmux.open(showing: "A colleague is not wholly forgotten. End it:")
    #expect(try tmux.lines().contains { $0.contains("tavle person forget --resume") })
    #expect(try !tmux.lines().contains { $0.contains("Anne") })
    try tmux.press("q")
    try tmux.wait(for: "ended 0")
    #expect(try home.tavle("person", "forget", "--resume").status == 0)
    let after = try Tmux(home)
    try after.open()
    #expect(try !after.lines().contains { $0.contains("forgotten") })
  }

  private func interrupt(_ place: Place) throws {
    let store = try place.open()
    store.whileForgetting = { point throws(StoreError) in
      if point == "after the board" { throw .other(detail: point) }
    }
    let anne = try #require(try store.contributors().first)
    let at = Circumstances(
      now: Moment(seconds: 1_795_262_400), today: Day(number: 20_800),
      identifiers: IdentifierSource(milliseconds: 0, seed: 1))
    #expect(throws: StoreError.self) {
      try store.forget(anne.id, ForgettingChoices(), word: "x", owner: "y", at)
    }
    store.close()
  }
}
