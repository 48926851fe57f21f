/// What is said about damage, backups, and disks that cannot be relied on.
public struct SafetyTexts: Sendable {
  /// The heading over a backup that is shown because the board is damaged.
  public var title: String
  /// What is in it: everything until a moment.
  public var until: @Sendable (_ moment: String) -> String
  /// Later changes that are not in it: how many, by whom, and whether that is all.
  public var missing: @Sendable (_ count: Int, _ names: [String], _ isComplete: Bool) -> String
  /// There were no later changes, or the damaged file does not tell.
  public var nothingMissing, unknownMissing: String
  /// The two answers and what they mean, and what to know after the first.
  public var look, lookDetail, lookHint, goOn, goOnDetail: String
  /// The user goes on from the backup; where the damaged board is kept.
  public var goneOn: @Sendable (_ path: String) -> String
  /// A backup is open and can only be looked at.
  public var onlyForReading: @Sendable (_ path: String) -> FailureText
  /// The daily backup was not made, and why.
  public var notBackedUp: @Sendable (_ reason: String) -> String
  /// The board lies on a network file system, and what to do.
  public var onNetwork: @Sendable (_ fileSystem: String) -> String
  /// A password file is not read, as others may read it too.
  public var passwordsUnread: @Sendable (_ path: String) -> String
  /// How many backups there are, and the day of the newest.
  public var backups: @Sendable (_ count: Int, _ day: String) -> String
  /// How the last program that wrote to the board ended.
  public var endedWell, endedBadly: String
}

/// Names one after another, at most three, the last after a word for *and*.
func joinedNames(_ names: [String], _ and: String) -> String {
  guard let last = names.last, names.count > 1 else { return names.first ?? "" }
  guard names.count <= 3 else { return names.prefix(3).joined(separator: ", ") + " …" }
  return "\(names.dropLast().joined(separator: ", ")) \(and) \(last)"
}
