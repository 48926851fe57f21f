public import TavleCore

/// Why a board could not be opened, read or changed.
///
/// Nothing has changed when it is thrown.
public enum StoreError: Error, Equatable, Sendable {
  /// The file or its folder may not be read.
  case noPermission(path: String)
  /// The file may be read, but it or its folder may not be written.
  case readOnly(path: String)
  /// There is no board there, and none was to be made.
  case missing(path: String)
  /// There is something there, but it is no board.
  case notADatabase(path: String)
  /// The board was made by a newer tavle; the version found and the newest one known.
  case newerSchema(found: Int, known: Int)
  /// Somebody else has been writing for longer than we wait.
  case locked(path: String)
  /// There is no room on the disk, or no more than allowed.
  case diskFull(path: String)
  /// The board cannot be read as it should; what the engine or the reader says about it.
  case damaged(path: String, detail: String)
  /// There is a file already that must not be written over.
  case alreadyExists(path: String)
  /// No engine for this kind of location is built in.
  case unsupportedLocation(String)
  /// A rule of the board forbids it.
  case refused(ModelError)
  /// It cannot be undone, because this later change is about the same thing.
  case changedSince(LogEntry)
  /// There is nothing of this author's to undo.
  case nothingToUndo
  /// There is nothing of this author's to redo.
  case nothingToRedo
  /// There is no entry with this number in the log.
  case noSuchEntry(Int64)
  /// The board was replaced as a whole (restored, imported); readers must load it again.
  case replaced
  /// Something else; the engine's own words, in English.
  case other(detail: String)
}
