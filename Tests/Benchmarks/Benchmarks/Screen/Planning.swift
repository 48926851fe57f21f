import Benchmark
import SampleBoard
import TavleCore
import TavleUI
import TerminalKit

/// The plan and the shoots: opening them, and a key press there.
func benchmarkPlanning() {
  for size in [100, 100_000] {
    measure("Open the plan and compose", posts: size, after: "g", .character("c"))
    measure("Press a key in the plan and compose", posts: size, after: "gc", .character("h"))
    measure("Turn the plan back a month and compose", posts: size, after: "gc", Key(.pageUp))
    measure("Open the shoots and compose", posts: size, after: "g", .character("s"))
    measure("Press a key in a shoot and compose", posts: size, after: "gs", .character("j"))
  }
}

/// Measures a key after others, with the frame that follows.
private func measure(_ name: String, posts: Int, after keys: String, _ key: Key) {
  Benchmark("\(name), \(posts) posts") { benchmark in
    var state = try state(SampleBoard.withShoot(posts))
    for key in keys { _ = update(&state, .input(.key(.character(key)))) }
    let before = view(state)
    benchmark.startMeasurement()
    _ = update(&state, .input(.key(key)))
    let after = view(state)
    benchmark.stopMeasurement()
    guard after.text != before.text else { fatalError("the key does nothing") }
  }
}
