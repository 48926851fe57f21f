/// The earlier states of a text being edited.
///
/// Typing without a pause in kind (a run of letters, a run of deletions) is one step.
struct EditHistory: Hashable, Sendable {
  struct Snapshot: Hashable, Sendable {
    var characters: [Character]
    var cursor: Int
  }

  enum Kind: Hashable, Sendable {
    case typing, deleting, other
  }

  private static let limit = 200
  private var past: [Snapshot] = []
  private var future: [Snapshot] = []
  private var run: Kind?

  /// Notes the state before a change.
  mutating func record(_ snapshot: Snapshot, _ kind: Kind) {
    future = []
    defer { run = kind }
    if kind != .other, run == kind { return }
    past.append(snapshot)
    if past.count > Self.limit { past.removeFirst() }
  }

  /// Makes the next change a step of its own.
  mutating func endRun() { run = nil }

  mutating func undo(from present: Snapshot) -> Snapshot? {
    guard let snapshot = past.popLast() else { return nil }
    future.append(present)
    run = nil
    return snapshot
  }

  mutating func redo(from present: Snapshot) -> Snapshot? {
    guard let snapshot = future.popLast() else { return nil }
    past.append(present)
    run = nil
    return snapshot
  }
}
