extension Board {
  /// Carries out an entry of the log on a board of which not everything may have been read yet.
  ///
  /// Entries must come in order. What is about posts that are not loaded is left out: they will be read as they are
  /// by then. What a load has brought already is left as it is.
  public mutating func follow(_ entry: LogEntry) { follow(entry.change) }

  private mutating func follow(_ change: Change) {
    if case .group(let changes) = change {
      for change in changes { follow(change) }
    } else {
      _ = try? apply(change)
    }
  }
}
