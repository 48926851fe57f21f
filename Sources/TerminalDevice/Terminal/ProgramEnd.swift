/// How another program ended.
public enum ProgramEnd: Hashable, Sendable {
  /// It ended with an exit status.
  case exited(Int32)
  /// A signal ended it.
  case signalled(Int32)
  /// It could not be started; the system's error number.
  case notStarted(Int32)
}
