/// A colour of a theme: what it is with all colours, and what to use with fewer.
public struct ThemeColor: Hashable, Sendable {
  /// The colour where the terminal shows all.
  public var color: Color
  /// Exact choices for fewer colours: 256, 16, 8.
  public var pins: [ColorDepth: Color]

  /// A colour.
  public init(_ color: Color, pins: [ColorDepth: Color] = [:]) {
    self.color = color
    self.pins = pins
  }

  /// The colour for a number of colours.
  ///
  /// Without a pin, 256 colours take the nearest fixed one. With 16 and 8 a colour without a pin is the terminal's own:
  /// what the user's sixteen look like is unknown.
  public func color(at depth: ColorDepth) -> Color {
    switch depth {
    case .full: color
    case .palette: pins[.palette] ?? color.nearestPaletteColor
    case .sixteen: pins[.sixteen] ?? color.ifNamed
    case .eight: pins[.eight] ?? color(at: .sixteen).withoutBrightness
    case .none: .terminal
    }
  }
}

extension Color {
  /// One of the user's colours by its name: `default`, `blue`, `bright-blue`.
  public init?(name: String) {
    if name == "default" {
      self = .terminal
      return
    }
    let isBright = name.hasPrefix("bright-")
    let plain = isBright ? String(name.dropFirst("bright-".count)) : name
    guard let number = Self.names.firstIndex(of: plain) else { return nil }
    self = .palette(UInt8(number + (isBright ? 8 : 0)))
  }

  /// A 24-bit colour from `#rrggbb`.
  public init?(hex: String) {
    guard hex.utf8.count == 7, hex.hasPrefix("#") else { return nil }
    let digits = hex.dropFirst()
    guard digits.allSatisfy(\.isHexDigit), let value = UInt32(digits, radix: 16) else { return nil }
    self = .rgb(UInt8(value >> 16 & 0xFF), UInt8(value >> 8 & 0xFF), UInt8(value & 0xFF))
  }

  private static let names = [
    "black", "red", "green", "yellow", "blue", "magenta", "cyan", "white",
  ]

  /// The colour if it is one of the user's sixteen or the default, else the default.
  fileprivate var ifNamed: Color {
    if case .palette(0..<16) = self { return self }
    return .terminal
  }

  /// The dark one of a pair; black becomes the default, since the background may be black too.
  fileprivate var withoutBrightness: Color {
    guard case .palette(let number) = self, number % 8 != 0 else { return .terminal }
    return .palette(number % 8)
  }
}
