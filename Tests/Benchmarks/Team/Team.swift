import Dispatch
import Foundation
import Glibc
import SampleBoard
import Synchronization
import TavleCore
import TavleStore

/// Measures a board that a team shares: `swift run -c release Team BOARD fill|commit|live|open [NUMBER] [SECONDS]`.
///
/// - `fill` writes a hundred posts on an empty board, or a hundred thousand if the number is greater.
/// - `commit` has so many clients change titles as fast as they can.
/// - `live` measures from a commit to the moment another client has read it, so many times.
/// - `open` measures how long a client takes to begin, so many times.
@main
enum Team {
  static func main() throws {
    let arguments = CommandLine.arguments
    guard arguments.count >= 3 else {
      print("usage: Team BOARD fill|commit|live|open [NUMBER] [SECONDS]")
      exit(2)
    }
    let location = StoreLocation(arguments[1])
    let number = arguments.count > 3 ? Int(arguments[3]) ?? 1 : 1
    switch arguments[2] {
    case "fill": try fill(location, posts: number)
    case "commit":
      try commit(
        location, clients: number, seconds: arguments.count > 4 ? Double(arguments[4]) ?? 5 : 5)
    case "live": try live(location, times: number)
    default: try open(location, times: number)
    }
  }

  private static func fill(_ location: StoreLocation, posts: Int) throws {
    let store = try Store.open(location)
    let board = SampleBoard.board(posts)
    let all: [Change] =
      board.contributors.map { .addContributor($0) }
      + board.posts.map { .addPost($0, PostDetails()) }
    for start in stride(from: 0, to: all.count, by: 1_000) {
      let part = Change.group(Array(all[start..<min(all.count, start + 1_000)]))
      _ = try store.commit(part, author: "fill", at: SampleBoard.circumstances.now)
    }
  }

  /// Each client has a post of its own, so that nothing is refused.
  private static func commit(_ location: StoreLocation, clients: Int, seconds: Double) throws {
    let ids = try Store.open(location).loadFirst(openLimit: clients).posts.map(\.id)
    let times = Mutex<[Double]>([])
    let clock = ContinuousClock()
    let group = DispatchGroup()
    let begin = clock.now
    for client in 0..<clients {
      group.enter()
      Thread {
        defer { group.leave() }
        guard let store = try? Store.open(location) else { return print("no connection") }
        var count = 0
        while clock.now - begin < .seconds(seconds) {
          let change = Change.setPost(ids[client % ids.count], .title("\(client) \(count)"))
          let start = clock.now
          do {
            _ = try store.commit(change, author: "\(client)", at: Moment(seconds: 0))
          } catch {
            print(error)
          }
          times.withLock { $0.append((clock.now - start) / .milliseconds(1)) }
          count += 1
        }
      }.start()
    }
    group.wait()
    report("commit, \(clients) clients", times.withLock { $0 }, over: seconds)
  }

  /// The reader sleeps on the socket as the interactive program does.
  private static func live(_ location: StoreLocation, times count: Int) throws {
    let (reader, writer) = (try Store.open(location), try Store.open(location))
    guard case .socket(let descriptor) = reader.newsSource else { return print("not a server") }
    let post = try reader.loadFirst().posts[0].id
    var seen = try reader.latestSequence()
    var times: [Double] = []
    let clock = ContinuousClock()
    for number in 0..<count {
      _ = try reader.hasNews()
      let start = clock.now
      let change = Change.setPost(post, .title("live \(number)"))
      let entry = try writer.commit(change, author: "live", at: Moment(seconds: 0))
      while seen < entry.sequence {
        var waiting = pollfd(fd: descriptor, events: Int16(POLLIN), revents: 0)
        poll(&waiting, 1, 1_000)
        guard try reader.hasNews() else { continue }
        seen = try reader.changes(since: seen).last?.sequence ?? seen
      }
      times.append((clock.now - start) / .milliseconds(1))
    }
    report("from the change to its being read elsewhere", times)
  }

  private static func open(_ location: StoreLocation, times count: Int) throws {
    let clock = ContinuousClock()
    var (first, whole): ([Double], [Double]) = ([], [])
    for _ in 0..<count {
      let start = clock.now
      let store = try Store.open(location)
      var sequence = try store.loadFirst().sequence
      first.append((clock.now - start) / .milliseconds(1))
      while let chunk = try store.loadRest(since: sequence, chunk: 10_000) {
        sequence = chunk.entries.last?.sequence ?? sequence
      }
      whole.append((clock.now - start) / .milliseconds(1))
    }
    report("what is seen first", first)
    report("everything", whole)
  }

  private static func report(_ what: String, _ times: [Double], over seconds: Double? = nil) {
    let sorted = times.sorted()
    guard let last = sorted.last else { return print("\(what): nothing") }
    func part(_ share: Double) -> String {
      String(format: "%.1f", sorted[Int(share * Double(sorted.count - 1))])
    }
    let rate = seconds.map { String(format: ", %.0f a second", Double(sorted.count) / $0) } ?? ""
    print(
      "\(what): p50 \(part(0.5)) ms, p95 \(part(0.95)) ms, max \(String(format: "%.1f", last)) ms\(rate)"
    )
  }
}
