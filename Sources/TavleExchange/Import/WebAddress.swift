import TavleCore

/// Looks at web addresses without opening them.
enum WebAddress {
  /// Hosts of the known channels.
  private static let hosts: [String: Channel] = [
    "instagram.com": .instagram, "facebook.com": .facebook, "fb.com": .facebook,
    "linkedin.com": .linkedin, "lnkd.in": .linkedin, "x.com": .x, "twitter.com": .x,
    "youtube.com": .youtube, "youtu.be": .youtube, "tiktok.com": .tiktok,
  ]

  /// Whether it is an address of the web.
  static func isWeb(_ address: String) -> Bool { host(address) != nil }

  /// The host in lower case, without `www.` and `m.`; `nil` if it is not of the web.
  static func host(_ address: String) -> String? {
    let lower = address.lowercased()
    guard let scheme = ["https://", "http://"].first(where: lower.hasPrefix),
      !address.contains(where: \.isWhitespace)
    else { return nil }
    let authority = lower.dropFirst(scheme.count).prefix { !"/?#".contains($0) }
    let host = authority.split(separator: "@").last?.split(separator: ":").first.map(String.init)
    guard let host, !host.isEmpty else { return nil }
    let prefix = ["www.", "m."].first(where: host.hasPrefix) ?? ""
    return String(host.dropFirst(prefix.count))
  }

  /// The channel whose address it is.
  static func channel(_ address: String) -> Channel? { host(address).flatMap { hosts[$0] } }
}
