import TavleCore

/// Looks at web addresses without opening them.
enum WebAddress {
  /// Whether it is an address of the web with its scheme.
  static func isWeb(_ address: String) -> Bool { PublishedLink.host(of: address) != nil }

  /// Whether it leads to a host or to one within it.
  static func leads(_ address: String, to host: String) -> Bool {
    PublishedLink.host(of: address).map { $0 == host || $0.hasSuffix(".\(host)") } ?? false
  }
}
