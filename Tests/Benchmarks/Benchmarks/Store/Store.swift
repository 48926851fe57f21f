import Benchmark
import Foundation
import SampleBoard
import TavleCore
import TavleStore

/// Does something with a store that holds a board, in a folder that is removed afterwards.
private func withStore(posts size: Int, _ body: (Store) throws -> Void) throws {
  let folder = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)
  try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
  defer { try? FileManager.default.removeItem(at: folder) }
  let store = try Store.open(
    .file(path: folder.appending(path: "board.db").path(percentEncoded: false)))
  defer { store.close() }
  let board = SampleBoard.board(size)
  let all: [Change] =
    board.contributors.map { .addContributor($0) }
    + board.posts.map { .addPost($0, PostDetails()) }
  _ = try store.commit(.group(all), author: "Kari", at: SampleBoard.circumstances.now)
  try body(store)
}

let benchmarks: @Sendable () -> Void = {
  Benchmark.defaultConfiguration.metrics = [.wallClock, .cpuTotal]
  for size in [100, 100_000] {
    let few = Benchmark.Configuration(
      scalingFactor: .one, maxDuration: .seconds(20), maxIterations: size > 100 ? 3 : 50)

    Benchmark("Read what is seen first of \(size)", configuration: few) { benchmark in
      try withStore(posts: size) { store in
        benchmark.startMeasurement()
        blackHole(try store.loadFirst())
        benchmark.stopMeasurement()
      }
    }

    Benchmark("Read all of \(size)", configuration: few) { benchmark in
      try withStore(posts: size) { store in
        benchmark.startMeasurement()
        blackHole(try store.loadBoard())
        benchmark.stopMeasurement()
      }
    }

    Benchmark("Commit a change among \(size)", configuration: few) { benchmark in
      let post = SampleBoard.board(size).posts[size / 2].id
      let now = SampleBoard.circumstances.now
      try withStore(posts: size) { store in
        _ = try store.commit(.setPost(post, .minutes(1)), author: "Kari", at: now)
        benchmark.startMeasurement()
        blackHole(try store.commit(.setPost(post, .minutes(2)), author: "Kari", at: now))
        benchmark.stopMeasurement()
      }
    }
  }
}
