/// Why a board on a database server cannot be used.
public struct ServerTexts: Sendable {
  /// The library that talks to servers is not installed; the system's words.
  public var libraryMissing: @Sendable (_ detail: String) -> FailureText
  /// The address is not one, or is ambiguous.
  public var badAddress: @Sendable (_ place: String) -> FailureText
  /// There is no connection; the server's words, which may be none.
  public var unreachable: @Sendable (_ place: String, _ detail: String) -> FailureText
  /// The connection was lost while a change was made, and nobody knows whether it was.
  public var unconfirmed: @Sendable (_ place: String) -> FailureText
  /// The server gave the work up, again and again.
  public var interrupted: @Sendable (_ place: String) -> FailureText
  /// A pooler stands between that does not keep the connection.
  public var pooled: @Sendable (_ place: String) -> FailureText
  /// The server does not let the user in; its words.
  public var loginRefused: @Sendable (_ place: String, _ detail: String) -> FailureText
  /// Rights are missing; what an administrator should run.
  public var notAllowed: @Sendable (_ place: String, _ sql: String) -> FailureText
  /// There is no database that can hold every text; what an administrator should run.
  public var noDatabase: @Sendable (_ place: String, _ sql: String) -> FailureText
}
