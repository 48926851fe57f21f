/// The address of a board on a database server, as libpq takes it: `postgres://user@host:port/database?option=value`.
///
/// Its description never holds a password, whatever the text looks like: messages, logs and screens show that.
/// Source: *Connection URIs* in PostgreSQL's manual (libpq, Connection Strings).
public struct ServerAddress: Hashable, Sendable, CustomStringConvertible,
  CustomDebugStringConvertible,
  CustomReflectable
{
  /// The text, with the password if there is one; for libpq alone.
  let text: String

  /// The address in a text; `nil` if it does not begin like one.
  public init?(_ text: String) {
    guard Self.schemes.contains(where: { text.hasPrefix($0) }) else { return nil }
    self.text = text
  }

  /// The address without anything that could be a password.
  public var description: String {
    guard isWellFormed else { return Self.schemes[0] + "…" }
    let name = parts.user.prefix { $0 != ":" }
    let user = name.isEmpty ? "" : name + "@"
    return Self.schemes[0] + user + parts.place + Self.harmless(parts.options)
  }

  /// The same as ``description``.
  public var debugDescription: String { description }

  /// Shows who looks inside nothing but the description.
  public var customMirror: Mirror { Mirror(self, children: ["address": description]) }

  /// Whether its parts can be told from each other.
  ///
  /// A password that holds `@`, `/` or `?` as it is, not as `%40`, `%2F` or `%3F`, would be taken for a part of the host or
  /// of the database, and be shown.
  var isWellFormed: Bool {
    let hosts = parts.place.prefix { $0 != "/" }.split(separator: ",")
    return text.filter { $0 == "@" }.count <= 1 && !parts.user.contains { "/?#".contains($0) }
      && hosts.allSatisfy(Self.hasPlainPort)
  }

  private static let schemes = ["postgres://", "postgresql://"]

  /// What stands before the last `@`, after it, and behind the question mark.
  private var parts: (user: Substring, place: Substring, options: Substring) {
    let scheme = Self.schemes.first { text.hasPrefix($0) } ?? ""
    let rest = text.dropFirst(scheme.count)
    // The last @ of all, as a password may hold a question mark.
    let at = rest.lastIndex(of: "@")
    let user = at.map { rest[..<$0] } ?? ""
    let after = at.map { rest[rest.index(after: $0)...] } ?? rest
    let mark = after.firstIndex(of: "?") ?? after.endIndex
    return (user, after[..<mark], after[mark...])
  }

  /// Whether what follows a host's colon is a number; an address of IPv6 has its own in brackets.
  private static func hasPlainPort(_ host: Substring) -> Bool {
    let name = host.lastIndex(of: "]").map { host[host.index(after: $0)...] } ?? host
    guard let colon = name.firstIndex(of: ":") else { return true }
    return name[name.index(after: colon)...].allSatisfy { $0.isASCII && $0.isNumber }
  }

  /// The options, but for those that are secret.
  private static func harmless(_ options: Substring) -> String {
    let kept = options.dropFirst().split(separator: "&").filter { option in
      !option.prefix { $0 != "=" }.lowercased().contains("pass")
    }
    return kept.isEmpty ? "" : "?" + kept.joined(separator: "&")
  }
}
