import Foundation

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

  /// The address in a text; `nil` if that is no address, and may be a path.
  ///
  /// What only resembles an address, such as `mysql://user@host` or `host=… password=…`, is taken for one that cannot be
  /// understood: a password in it must not become part of the name of a file.
  public init?(_ text: String) {
    guard let form = AddressForm(text) else { return nil }
    // libpq knows the scheme in small letters only.
    self.text = form == .address ? Self.scheme + form.rest(of: text) : text
  }

  /// The address without anything that could be a password.
  public var description: String {
    guard isWellFormed else { return (AddressForm.scheme(of: text) ?? "") + "…" }
    let name = parts.user.prefix { $0 != ":" }
    let user = name.isEmpty ? "" : name + "@"
    return Self.scheme + user + parts.place + ShownOptions(parts.options).text
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
    guard text.hasPrefix(Self.scheme) else { return false }
    let host = parts.place.prefix { $0 != "/" }
    return text.filter { $0 == "@" }.count <= 1 && !parts.user.contains { "/?#".contains($0) }
      && host.decoded?.contains("@") == false
      && host.split(separator: ",").allSatisfy(Self.hasPlainPort)
  }

  /// The value of an option behind the question mark; the last one counts.
  func option(_ name: String) -> String? {
    parts.options.dropFirst().split(separator: "&").last { $0.optionName == name }?.optionValue
  }

  /// Whether a password is part of it.
  var hasPassword: Bool { parts.user.contains(":") || option("password") != nil }

  private static let scheme = "postgres://"

  /// What stands before the last `@`, after it, and behind the question mark; nothing of what follows a `#`.
  private var parts: (user: Substring, place: Substring, options: Substring) {
    let rest = text.dropFirst(Self.scheme.count)
    // The last @ of all, as a password may hold a question mark.
    let at = rest.lastIndex(of: "@")
    let user = at.map { rest[..<$0] } ?? ""
    let after = (at.map { rest[rest.index(after: $0)...] } ?? rest).prefix { $0 != "#" }
    let mark = after.firstIndex(of: "?") ?? after.endIndex
    return (user, after[..<mark], after[mark...])
  }

  /// Whether what follows a host's colon is a number; an address of IPv6 has its own in brackets.
  private static func hasPlainPort(_ host: Substring) -> Bool {
    let name = host.lastIndex(of: "]").map { host[host.index(after: $0)...] } ?? host
    guard let colon = name.firstIndex(of: ":") else { return true }
    return name[name.index(after: colon)...].allSatisfy { $0.isASCII && $0.isNumber }
  }
}

/// The options of an address that may be shown: those that say which board it is.
///
/// Whatever is not known to be harmless is left out, so that no secret of a later libpq is shown.
private struct ShownOptions {
  private static let names: Set = ["host", "hostaddr", "port", "dbname", "user", "sslmode"]

  let text: String

  init(_ options: Substring) {
    let shown = options.dropFirst().split(separator: "&").filter(Self.isHarmless)
    text = shown.isEmpty ? "" : "?" + shown.joined(separator: "&")
  }

  private static func isHarmless(_ option: Substring) -> Bool {
    guard let name = option.optionName, let value = option.optionValue else { return false }
    // A user may have been written together with the password, as before an @.
    if name == "user" || name == "dbname" { return !value.contains { ":@".contains($0) } }
    return names.contains(name) || (name == "options" && isSearchPath(value))
  }

  /// Whether a session's options do nothing but say in which schema the board is.
  private static func isSearchPath(_ value: String) -> Bool {
    let compact = value.split(separator: " ").joined()
    guard compact.hasPrefix("-csearch_path=") else { return false }
    return compact.dropFirst("-csearch_path=".count).allSatisfy {
      $0.isLetter || $0.isNumber || "_$,\"".contains($0)
    }
  }
}

extension Substring {
  /// The text with `%40` and the like as what they stand for; `nil` if they stand for nothing.
  fileprivate var decoded: String? { String(self).removingPercentEncoding }

  /// The name of an option, as libpq reads it.
  fileprivate var optionName: String? { prefix { $0 != "=" }.decoded }

  /// What it is set to.
  fileprivate var optionValue: String? { drop { $0 != "=" }.dropFirst().decoded }
}
