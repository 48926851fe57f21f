extension PublishedLink {
  /// The longest address that is read, in bytes.
  public static let addressLimit = 2_000

  /// Reads an address as people paste it; the channel follows from the host.
  ///
  /// It leads to the web: without a scheme it gets `https://`, and any scheme but `http` and `https` is refused. So is
  /// a host without a dot, a user's name before the host, which may hide where a link leads, and an address with
  /// blanks or with anything that ``Cleaning`` takes out.
  public init?(reading text: String) {
    let address = text.contains("://") ? text : "https://\(text)"
    guard address.utf8.count <= Self.addressLimit, let host = Self.host(of: address) else {
      return nil
    }
    self.init(channel: Self.channel(of: host), address: address)
  }

  /// The host of an address of the web in lower case; `nil` for any other text.
  public static func host(of address: String) -> String? {
    let lower = address.lowercased()
    guard let scheme = ["https://", "http://"].first(where: lower.hasPrefix),
      !address.unicodeScalars.contains(where: \.properties.isWhitespace),
      Cleaning.line(address, limit: .max).unicodeScalars.count == address.unicodeScalars.count
    else { return nil }
    let authority = lower.dropFirst(scheme.count).prefix { !"/?#\\".contains($0) }
    let host = authority.prefix { $0 != ":" }
    let hasUser = authority.contains("@")
    return isHost(host) && !hasUser ? String(host) : nil
  }

  /// Whether names stand between the dots, of which there is one at least; one at the end is allowed.
  private static func isHost(_ host: Substring) -> Bool {
    let names = (host.last == "." ? host.dropLast() : host)
      .split(separator: ".", omittingEmptySubsequences: false)
    return names.count > 1
      && names.allSatisfy { name in
        !name.isEmpty && name.allSatisfy { $0.isLetter || $0.isNumber || $0 == "-" || $0 == "_" }
      }
  }

  /// The hosts of the known channels; what is within them is theirs too.
  private static let hosts: [(host: String, channel: Channel)] = [
    ("instagram.com", .instagram), ("facebook.com", .facebook), ("fb.com", .facebook),
    ("fb.watch", .facebook), ("linkedin.com", .linkedin), ("lnkd.in", .linkedin), ("x.com", .x),
    ("twitter.com", .x), ("youtube.com", .youtube), ("youtu.be", .youtube), ("tiktok.com", .tiktok),
  ]

  private static func channel(of host: String) -> Channel? {
    hosts.first { host == $0.host || host.hasSuffix(".\($0.host)") }?.channel
  }
}
