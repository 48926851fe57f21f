/// Tells one thing a user does from every other, so that it is not done twice.
///
/// Whoever has lost the connection in the middle of a commit does not know whether it was made. Committing again with the
/// same identifier gives the entry of the first time, if there is one.
public struct CommitID: Hashable, Sendable {
  /// Its text in the log: 128 random bits.
  let rawValue: String

  /// A fresh one.
  public init() {
    let halves = (0..<2).map { _ in String(UInt64.random(in: .min ... .max), radix: 36) }
    rawValue = halves.joined(separator: "-")
  }
}
