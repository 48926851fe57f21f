/// A colour a terminal can show.
public enum Color: Hashable, Sendable {
  /// The terminal's own foreground or background.
  case terminal
  /// A palette entry: 0–15 are the user's own colours, 16–255 the fixed cube and greys.
  case palette(UInt8)
  /// 24-bit colour.
  case rgb(UInt8, UInt8, UInt8)
}

/// How text looks besides its colour.
///
/// Never the only carrier of a meaning.
public struct Attributes: OptionSet, Hashable, Sendable {
  /// The bits.
  public let rawValue: UInt8
  /// A set from its bits.
  public init(rawValue: UInt8) { self.rawValue = rawValue }
  /// Heavier text.
  public static let bold = Attributes(rawValue: 1)
  /// Fainter text.
  public static let dim = Attributes(rawValue: 2)
  /// Underlined text.
  public static let underline = Attributes(rawValue: 4)
  /// Foreground and background exchanged.
  public static let reverse = Attributes(rawValue: 8)
  /// Slanted text.
  public static let italic = Attributes(rawValue: 16)
}

/// Colours and attributes of a role in one theme.
public struct Style: Hashable, Sendable {
  /// The text's colour.
  public var foreground: Color
  /// The colour behind the text.
  public var background: Color
  /// Bold, dim, underline, reverse, italic.
  public var attributes: Attributes

  /// A style; by default the terminal's own colours and nothing else.
  public init(
    foreground: Color = .terminal, background: Color = .terminal, attributes: Attributes = []
  ) {
    self.foreground = foreground
    self.background = background
    self.attributes = attributes
  }
}

/// How many colours a terminal can show.
public enum ColorDepth: Int, Comparable, Sendable, CaseIterable {
  /// Attributes only.
  case none = 0
  /// The eight first palette entries.
  case eight = 8
  /// The user's sixteen.
  case sixteen = 16
  /// The 256-colour palette.
  case palette = 256
  /// 24-bit colour.
  case full = 16_777_216

  /// Fewer colours come first.
  public static func < (a: ColorDepth, b: ColorDepth) -> Bool { a.rawValue < b.rawValue }
}
