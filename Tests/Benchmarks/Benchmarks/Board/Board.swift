import Benchmark
import SampleBoard
import TavleCore

let benchmarks: @Sendable () -> Void = {
  Benchmark.defaultConfiguration.metrics = [.wallClock, .cpuTotal]
  for size in [100, 100_000] {
    Benchmark(
      "Move a post among \(size)", configuration: .init(scalingFactor: .kilo)
    ) { benchmark in
      var board = SampleBoard.board(size)
      let at = SampleBoard.circumstances
      let ids = board.posts(in: .needsColleague)
      try board.apply(board.moving(ids[0], to: .tip, at))
      benchmark.startMeasurement()
      for turn in benchmark.scaledIterations {
        let stage: Stage = turn.isMultiple(of: 2) ? .published : .tip
        blackHole(try board.apply(board.moving(ids[turn % ids.count], to: stage, at)))
      }
    }
  }

  Benchmark("Suggest among 5,000 colleagues and 50,000 asks") { benchmark in
    let board = SampleBoard.crowded
    let rules = Guard(board, clock: DayClock(today: SampleBoard.today))
    let post = board[PostID(rawValue: 1)]
    let need = Need(
      .camera, topic: "robot", neededBy: SampleBoard.today.adding(days: 10), minutes: 20)
    benchmark.startMeasurement()
    blackHole(rules.suggestions(for: need, on: post))
  }

  Benchmark("What is waiting, 50,000 asks") { benchmark in
    let rules = Guard(SampleBoard.crowded, clock: DayClock(today: SampleBoard.today))
    benchmark.startMeasurement()
    blackHole(rules.agenda())
  }

  Benchmark("What is waiting, 100,000 posts") { benchmark in
    let rules = Guard(SampleBoard.large, clock: DayClock(today: SampleBoard.today))
    benchmark.startMeasurement()
    blackHole(rules.agenda())
  }

  let queries = [
    "a", "robot", "pakkerobot lager", "xyzzy", "#video", "@anne", "!robot", "due:week",
  ]
  for query in queries {
    Benchmark("Filter 100000: \(query)") { benchmark in
      let board = SampleBoard.large
      let index = PostIndex(board)
      let filter = Filter(query, reader: DateReader(today: SampleBoard.today))
      benchmark.startMeasurement()
      blackHole(index.matches(filter, on: board, today: SampleBoard.today))
    }
  }

  Benchmark("Build the index of 100000") { benchmark in
    let board = SampleBoard.large
    benchmark.startMeasurement()
    blackHole(PostIndex(board))
  }
}
