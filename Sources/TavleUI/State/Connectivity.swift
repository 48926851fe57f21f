/// How things stand between the program and the server the board is on.
public enum Connectivity: Hashable, Sendable {
  /// The store answers; always so for files.
  case online
  /// The server has not answered for a moment.
  case slow
  /// There is no connection; it is tried again.
  case offline
}
