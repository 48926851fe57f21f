/// How much a text is like an address of a server.
enum AddressForm {
  /// It begins as an address does.
  case address
  /// It is no address tavle knows, but one could believe it to be, and it may hold a password.
  case likeness

  /// Judges a text; `nil` for every path a person would give a file.
  ///
  /// Letters may be small or capital. A file of such a name is opened as `./name`.
  init?(_ text: String) {
    let small = text.lowercased()
    if Self.schemes.contains(where: { small.hasPrefix($0 + "//") }) {
      self = .address
    } else if Self.schemes.contains(where: small.hasPrefix) || Self.isKeyAndValue(small)
      || Self.hasSchemeAndUser(small)
    {
      self = .likeness
    } else {
      return nil
    }
  }

  /// What follows the scheme and its slashes.
  func rest(of text: String) -> Substring {
    text.drop { $0 != ":" }.dropFirst(3)
  }

  private static let schemes = ["postgres:", "postgresql:"]
  /// The words libpq's other form of an address, `host=… user=…`, may begin with.
  private static let keys = ["host=", "hostaddr=", "port=", "dbname=", "user=", "service="]

  private static func isKeyAndValue(_ text: String) -> Bool {
    text.contains("password=") || keys.contains(where: text.hasPrefix)
  }

  /// Whether it is like `word:/…@…`.
  private static func hasSchemeAndUser(_ text: String) -> Bool {
    scheme(of: text) != nil && text.contains("@")
  }

  /// What a text begins with that is like `word://`, or with fewer slashes.
  static func scheme(of text: String) -> Substring? {
    let word = text.prefix { $0.isASCII && ($0.isLetter || $0.isNumber || "+.-".contains($0)) }
    let rest = text.dropFirst(word.count)
    guard word.first?.isLetter == true, rest.hasPrefix(":/") else { return nil }
    return text.prefix(word.count + 1 + rest.dropFirst().prefix { $0 == "/" }.count)
  }
}
