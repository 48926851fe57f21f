public import TavleCore

extension Store {
  /// The whole board as one value, from one moment.
  public func exportAll() throws(StoreError) -> Archive {
    try connection.transaction(.reading) { () throws(StoreError) in
      Archive(
        name: try Settings(connection).name,
        contributors: try ContributorReader(connection).everybody(),
        posts: try PostReader(connection).everything())
    }
  }

  /// Puts everything of an archive on the board as one change, which can be undone.
  ///
  /// Posts keep their numbers unless the board has given them to others.
  ///
  /// - Throws: `StoreError.refused` with `ModelError.exists` if any of it is on the board already.
  public func importAll(
    _ archive: Archive, author: String, at moment: Moment
  ) throws(StoreError) -> LogEntry {
    guard archive.format <= Archive.currentFormat else {
      throw .newerSchema(found: archive.format, known: Archive.currentFormat)
    }
    return try commit(archive.change, author: author, at: moment)
  }
}
