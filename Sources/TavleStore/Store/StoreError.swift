public import TavleCore

/// Why a board could not be opened, read or changed.
///
/// Nothing has changed when it is thrown, but perhaps for ``unconfirmed(place:)``.
public enum StoreError: Error, Equatable, Sendable {
  /// The file or its folder may not be read.
  case noPermission(path: String)
  /// The file may be read, but it or its folder may not be written.
  case readOnly(path: String)
  /// The board was opened only to look at it.
  case onlyForReading(path: String)
  /// There is no board there, and none was to be made.
  case missing(path: String)
  /// The file was moved or removed while it was open.
  case gone(path: String)
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
  /// A board was to be copied to where there is one already.
  case notEmpty(path: String)
  /// A board was to be copied to where it is itself.
  case sameBoard(path: String)
  /// No engine for this kind of location is built in.
  case unsupportedLocation(String)
  /// The library that talks to database servers is not installed; the system's words.
  case libraryMissing(detail: String)
  /// The address of a server cannot be told apart into its parts, or holds something unknown.
  case badAddress(place: String)
  /// There is no connection to the server, or it was lost before anything was changed; the server's or the library's
  /// words.
  case unreachable(place: String, detail: String)
  /// The connection was lost while the change was being made durable.
  ///
  /// It is done or not done; committing it again with the same ``CommitID`` finds out and does it once.
  case unconfirmed(place: String)
  /// Transactions stood in each other's way, and the server gave this one up again and again.
  case interrupted(place: String)
  /// Something between us and the server gives every transaction another connection, so that news cannot arrive.
  case pooled(place: String)
  /// The server does not let this user in; its words.
  case loginRefused(place: String, detail: String)
  /// The user may not do this on the server; what an administrator should run.
  case notAllowed(place: String, remedy: String)
  /// There is no such database on the server, or none in UTF-8; what an administrator should run.
  case noDatabase(place: String, remedy: String)
  /// A rule of the board forbids it.
  case refused(ModelError)
  /// Somebody else has given the same fields other values since the change was begun; never empty.
  case overtaken([Conflict])
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
