import Dispatch
import Foundation
import Synchronization
import TavleCore
import TavleStore

/// Clients that change one board at once, a thread each, until they are told to stop.
final class Crew: Sendable {
  private let ledger = Mutex(Ledger())
  private let isStopping = Atomic(false)
  private let working = DispatchGroup()
  private let following = DispatchGroup()

  /// Sets clients to work.
  ///
  /// Each tries `steps` changes at most, and waits `silence` seconds for an answer, by its number.
  init(
    of count: Int, on location: StoreLocation, seed: UInt64, steps: Int = .max,
    silence: @escaping @Sendable (Int) -> Double = { _ in 15 },
    whenSilent: @escaping @Sendable (Bool) -> Void = { _ in }
  ) {
    for number in 0..<count {
      working.enter()
      following.enter()
      Thread.detachNewThread { [self] in
        var client = Client(
          location, number: number, seed: seed, silence: silence(number), whenSilent: whenSilent)
        work(&client, steps)
        working.leave()
        working.wait()
        conclude(&client)
        following.leave()
      }
    }
  }

  private func work(_ client: inout Client, _ steps: Int) {
    var step = 0
    while step < steps, !isStopping.load(ordering: .relaxed) {
      step += 1
      do {
        let told = try client.step()
        ledger.withLock { told(&$0) }
      } catch {
        ledger.withLock { $0.troubles.append("\(error)") }
      }
    }
  }

  /// Reads what the others did last.
  private func conclude(_ client: inout Client) {
    do {
      try client.catchUp()
      let board = client.board
      ledger.withLock { $0.boards.append(board) }
    } catch {
      ledger.withLock { $0.troubles.append("\(error)") }
    }
  }

  /// How many changes were confirmed so far.
  var confirmed: Int { ledger.withLock { $0.confirmed.count } }

  /// How many changes nobody knew of so far.
  var doubtful: Int { ledger.withLock { $0.doubtful.count } }

  /// Lets everybody finish their present change.
  func stop() { isStopping.store(true, ordering: .relaxed) }

  /// Waits for everybody to have seen everything.
  func end() -> Ledger {
    following.wait()
    return ledger.withLock { $0 }
  }
}
