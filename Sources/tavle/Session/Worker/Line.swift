import Synchronization
import TavleUI

/// Tells the loop how the connection to the server is, so that worker and loop never disagree.
///
/// While there is none, what is heard of silence says nothing: it is about an attempt to connect.
final class Line: Sendable {
  private let mailbox: Mailbox
  private let isLost = Mutex(false)

  /// A line that is up.
  init(_ mailbox: Mailbox) { self.mailbox = mailbox }

  /// Whether the server has not answered for a moment, or answers again.
  func isSilent(_ isSilent: Bool) {
    isLost.withLock { isLost in
      if !isLost { mailbox.post(.news(.connection(isSilent ? .slow : .online))) }
    }
  }

  /// The connection is lost, or is there again.
  func isLost(_ isLost: Bool) {
    self.isLost.withLock {
      $0 = isLost
      mailbox.post(.news(.connection(isLost ? .offline : .online)))
    }
  }
}
