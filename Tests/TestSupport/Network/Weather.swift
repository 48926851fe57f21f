/// What a flaky network does to connections.
public struct Weather: Sendable {
  /// What happens to whoever connects, and to all who have.
  public enum Passage: Sendable {
    /// Bytes go both ways.
    case open
    /// Connections are taken and kept, but nothing goes through until it is open again.
    case silent
    /// Nobody can connect; those who have are cut.
    case closed
  }

  /// Where a connection is cut, chosen by chance for each that is made.
  public enum Cut: Sendable {
    /// After some bytes to the server, or from it.
    case bytes(ClosedRange<Int>)
    /// At one of the first so many commits: before it, within it, before its answer, or within that.
    case commit(ClosedRange<Int>)
  }

  /// Whether bytes go through.
  public var passage: Passage
  /// One of these for each new connection; connections live if there are none.
  public var cuts: [Cut]
  /// How long each piece of data takes, in milliseconds; chosen by chance.
  public var delay: ClosedRange<UInt32>

  /// Fine weather, unless told otherwise.
  public init(
    _ passage: Passage = .open, cuts: [Cut] = [], delay: ClosedRange<UInt32> = 0...0
  ) {
    self.passage = passage
    self.cuts = cuts
    self.delay = delay
  }
}

extension Weather {
  /// What becomes of a new connection.
  func fate(_ random: inout SplitMix) -> Fate {
    switch cuts.randomElement(using: &random) {
    case nil: .never
    case .bytes(let range):
      .after(
        bytes: .random(in: range, using: &random),
        Bool.random(using: &random) ? .toServer : .toClient)
    case .commit(let range):
      .atCommit(
        .random(in: range, using: &random),
        letters: [0, 3, 6, 6, 6].randomElement(using: &random) ?? 6,
        answer: .random(in: 0...40, using: &random))
    }
  }
}
