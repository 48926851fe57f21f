import Foundation
import TestSupport
import Testing

/// Kills tavle in the middle of its work, again and again.
///
/// `TAVLE_TESTS_FULL` set runs ten times as many rounds, `TAVLE_TESTS_SEED` another series of moments.
@Suite(.serialized, .enabled(if: Tmux.isInstalled, "tmux is not installed"))
struct DurabilityTests {
  private static let variables = ProcessInfo.processInfo.environment
  private static let rounds = variables["TAVLE_TESTS_FULL"] == nil ? 24 : 400
  private static let seed = variables["TAVLE_TESTS_SEED"].flatMap(UInt64.init) ?? 1

  @Test(arguments: Engine.all)
  func `what was confirmed survives being killed`(_ engine: Engine) throws {
    var random = SplitMix(seed: Self.seed)
    let place = try engine.makePlace()
    let home = try Home(board: place.address, tips: "The first")
    let tmux = try Tmux(home)
    var confirmed: Set<String> = ["The first"]
    for round in 1...Self.rounds {
      let limit = Double.random(in: 0...0.3, using: &random)
      confirmed.formUnion(
        try storming(home, round) {
          try tmux.open()
          let done = try changes(tmux, round, until: Limit(seconds: limit))
          kill(try tmux.program, SIGKILL)
          return done
        })
      confirmed.formUnion(printed(home, round))
      try tmux.wait(for: "ended 137")
      // Nobody put the terminal back.
      try tmux.reopen()
      guard round.isMultiple(of: 8) || round == Self.rounds else { continue }
      #expect(confirmed.subtracting(try home.titles()) == [], "round \(round), seed \(Self.seed)")
    }
    #expect(confirmed.count > Self.rounds)
  }

  /// Does something while one tip after another comes in, each noted after it was printed; then kills what is left.
  private func storming(_ home: Home, _ round: Int, _ body: () throws -> [String]) throws
    -> [String]
  {
    let loop = """
      i=0
      while [ $i -lt 200 ]; do
        i=$((i + 1))
        tavle tip "tip $0-$i" > $HOME/out && cat $HOME/out >> $HOME/printed-$0
      done
      """
    let nowhere = open("/dev/null", O_WRONLY | O_CLOEXEC)
    defer { close(nowhere) }
    // It leads a process group of its own.
    let storm = try ChildProcess(
      ["sh", "-c", loop, "\(round)"], environment: home.environment(), streams: .output(nowhere))
    defer {
      kill(-storm.id, SIGKILL)
      _ = storm.end(waiting: true)
    }
    return try body()
  }

  /// The tips that were printed in a round.
  private func printed(_ home: Home, _ round: Int) -> [String] {
    let lines = home.read("printed-\(round)")?.split(separator: "\n") ?? []
    return lines.compactMap { line in
      line.range(of: "tip ").map { String(line[$0.lowerBound...]) }
    }
  }

  /// Adds ideas by the keyboard.
  ///
  /// - Returns: those the screen said were added.
  private func changes(_ tmux: Tmux, _ round: Int, until limit: Limit) throws -> [String] {
    var done: [String] = []
    while !limit.isOver {
      let title = "key \(round)-\(done.count)"
      try tmux.press("n")
      try tmux.enter(title)
      let isShown = try holds(within: limit) {
        try tmux.lines().last { $0.contains("Added “\(title)”") } != nil
      }
      if isShown { done.append(title) }
    }
    return done
  }
}
