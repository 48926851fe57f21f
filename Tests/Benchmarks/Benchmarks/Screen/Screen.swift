import Benchmark
import SampleBoard
import TavleCore
import TavleTexts
import TavleUI
import TerminalKit

/// The program as it stands when a board has been read.
func state(_ board: TavleCore.Board) throws -> State {
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

  Benchmark("Press a key in the letter and compose, 50,000 asks") { benchmark in
    var (board, at) = (SampleBoard.crowded, SampleBoard.circumstances)
    let post = PostID(rawValue: 1)
    let change = try board.assigning(
      ContributorID(rawValue: 2), to: post, for: Need(.camera), &at)
    try board.apply(change)
    var state = try state(board)
    for key in ["2", "g", "g", "w"] {
      _ = update(&state, .input(.key(.character(Character(key)))))
    }
    guard view(state).text.contains("120") else { fatalError("the composer is not open") }
    benchmark.startMeasurement()
    blackHole(update(&state, .input(.key(Key(.down)))))
    blackHole(view(state))
  }

  benchmarkPlanning()

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
