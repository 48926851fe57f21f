import Benchmark
import SampleBoard
import TavleCore
import TavleTexts
import TavleUI
import TerminalKit

/// The program as it stands when a board has been read.
private func state(_ board: TavleCore.Board) throws -> State {
  var state = State(
    circumstances: SampleBoard.circumstances, size: Size(columns: 140, rows: 40),
    texts: .texts(in: .danish), keymap: try Keymap<Action>.tavle(), looks: Looks(unicode: true),
    author: "Kari")
  _ = update(&state, .store(.first(board, totals: [:], last: 0)))
  _ = update(&state, .store(.complete))
  return state
}

let benchmarks: @Sendable () -> Void = {
  Benchmark.defaultConfiguration.metrics = [.wallClock, .cpuTotal]

  Benchmark("Ask who can help and compose, 5,000 colleagues and 50,000 asks") { benchmark in
    var state = try state(SampleBoard.crowded)
    benchmark.startMeasurement()
    blackHole(update(&state, .input(.key(.character("a")))))
    blackHole(view(state))
  }
  for size in [100, 100_000] {
    Benchmark("Compose a frame of 140×40, \(size) posts") { benchmark in
      let state = try state(SampleBoard.board(size))
      benchmark.startMeasurement()
      blackHole(view(state))
    }

    Benchmark("Press a key and compose, \(size) posts") { benchmark in
      var state = try state(SampleBoard.board(size))
      benchmark.startMeasurement()
      blackHole(update(&state, .input(.key(Key(.down)))))
      blackHole(view(state))
    }
  }
}
