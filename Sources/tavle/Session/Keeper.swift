import Dispatch
import TavleCore
import TavleStore

/// Looks after the board's file in the background: the check after a crash of the system, the daily backup, and the
/// search for a sound backup when the board is damaged.
final class Keeper: Sendable {
  private let upkeep: Upkeep
  private let mailbox: Mailbox
  private let queue = DispatchQueue(label: "tavle.keeper", qos: .utility)

  /// A keeper that reports to a mailbox.
  init(_ upkeep: Upkeep, _ mailbox: Mailbox) {
    self.upkeep = upkeep
    self.mailbox = mailbox
  }

  /// Checks the file if that is necessary, then makes the day's backup if there is none.
  func check(andBackUpOn day: Day) {
    work { upkeep throws(StoreError) in
      try upkeep.check()
      _ = try upkeep.backUp(on: day)
    }
  }

  /// Makes the backup of a day that has begun.
  func backUp(on day: Day) {
    work { upkeep throws(StoreError) in _ = try upkeep.backUp(on: day) }
  }

  private func work(_ body: @escaping @Sendable (Upkeep) throws(StoreError) -> Void) {
    queue.async { [upkeep, mailbox] in
      do throws(StoreError) {
        try body(upkeep)
      } catch {
        mailbox.post(.notKept(error))
      }
    }
  }

  /// Looks for a backup that can be shown instead of the board; posts a letter if there is one.
  func findRescue(from damage: StoreError) {
    queue.async { [upkeep, mailbox] in
      if Store.rescue(of: upkeep.location) != nil { mailbox.post(.rescue(from: damage)) }
    }
  }

  /// Waits until everything is done; not longer than a few seconds, as disks may be slow.
  ///
  /// A backup that is not whole by then has no backup's name, and one of another day takes it away.
  func finish() { queue.finish(within: 3) }
}
