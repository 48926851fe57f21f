import Foundation
import TavleCore
import TestSupport
import Testing

@testable import TavleStore

/// A forgetting that was interrupted is spoken of until it is ended.
struct UnfinishedForgettingTests {
  let home: Home

  init() throws { home = try Home() }

  /// A board on which forgetting Anne Holm was interrupted.
  private func interrupted(_ engine: Engine) throws -> Place {
    let place = try engine.makePlace()
    _ = try home.run([
      "person", "add", "Anne Holm", "--mail", "anne@firma.dk", "--board", place.address,
    ])
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
    return place
  }

  @Test(arguments: Engine.all)
  func `every command says so once, and which one ends it`(_ engine: Engine) throws {
    let place = try interrupted(engine)
    defer { withExtendedLifetime(place) {} }
    let words = ["--board", place.address]
    for command in [
      ["today"], ["tip", "Robotten"], ["list", "--json"], ["--script", "/dev/null"],
    ] {
      let run = try home.run(command + words)
      #expect(run.status == 0)
      let said = run.errors.components(separatedBy: "was interrupted").count - 1
      #expect(said == 1, "\(command): \(run.errors)")
      #expect(run.errors.contains("tavle person forget --resume --board "))
      #expect(!run.errors.contains("Anne") && !run.output.contains("interrupted"))
    }
    let resumed = try home.run(["person", "forget", "--resume"] + words)
    #expect(resumed.status == 0 && !resumed.errors.contains("interrupted"))
    #expect(try home.run(["today"] + words).errors == "")
  }

  @Test(arguments: Engine.all)
  func `who is to be forgotten next has to wait, and is told what for`(_ engine: Engine) throws {
    let place = try interrupted(engine)
    defer { withExtendedLifetime(place) {} }
    _ = try home.run(["person", "add", "Per Lund", "--board", place.address])
    let run = try home.run(["person", "forget", "per", "--yes", "--board", place.address])
    #expect(run.status == 1)
    #expect(run.errors.components(separatedBy: "--resume").count == 2)
  }
}
