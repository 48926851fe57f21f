/// A place where posts are published, by its lower-case name.
///
/// The six known ones have a symbol of two letters and short names; any other word is a channel too (`intranet`).
public struct Channel: RawRepresentable, Hashable, Sendable, Codable, Comparable {
  /// The lower-case name.
  public let rawValue: String

  /// A channel by its name, which is used as it is.
  public init(rawValue: String) { self.rawValue = rawValue }

  /// Instagram.
  public static let instagram = Channel(rawValue: "instagram")
  /// Facebook.
  public static let facebook = Channel(rawValue: "facebook")
  /// LinkedIn.
  public static let linkedin = Channel(rawValue: "linkedin")
  /// X, once Twitter.
  public static let x = Channel(rawValue: "x")
  /// YouTube.
  public static let youtube = Channel(rawValue: "youtube")
  /// TikTok.
  public static let tiktok = Channel(rawValue: "tiktok")

  /// The known channels with symbol, proper name and the other words that mean them.
  private static let known: [(channel: Channel, symbol: String, name: String, words: [String])] = [
    (.instagram, "IG", "Instagram", ["ig", "insta"]),
    (.facebook, "FB", "Facebook", ["fb"]),
    (.linkedin, "LI", "LinkedIn", ["li", "in"]),
    (.x, "X", "X", ["twitter"]),
    (.youtube, "YT", "YouTube", ["yt"]),
    (.tiktok, "TT", "TikTok", ["tt"]),
  ]

  /// The six known channels.
  public static var all: [Channel] { known.map(\.channel) }

  /// Reads a name, short name or symbol in any case; other words become channels of their own.
  ///
  /// `nil` if the text is empty or holds anything but letters, digits and `-`.
  public init?(reading text: some StringProtocol) {
    let word = text.lowercased()
    guard !word.isEmpty, word.allSatisfy({ $0.isLetter || $0.isNumber || $0 == "-" }) else {
      return nil
    }
    let match = Self.known.first { $0.channel.rawValue == word || $0.words.contains(word) }
    self = match?.channel ?? Channel(rawValue: word)
  }

  /// Two letters for tight places; other channels show their first three in capitals.
  public var symbol: String {
    Self.known.first { $0.channel == self }?.symbol ?? String(rawValue.prefix(3)).uppercased()
  }

  /// The name as its owner writes it.
  public var name: String { Self.known.first { $0.channel == self }?.name ?? rawValue }

  /// By name.
  public static func < (a: Channel, b: Channel) -> Bool { a.rawValue < b.rawValue }
}
