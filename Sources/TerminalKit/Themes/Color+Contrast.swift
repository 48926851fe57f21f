extension Color {
  /// Red, green and blue, 0–255 each; nil for colours only the user's terminal knows.
  public var components: (red: UInt8, green: UInt8, blue: UInt8)? {
    switch self {
    case .rgb(let red, let green, let blue): (red, green, blue)
    case .palette(let number) where number >= 232:
      (8 + 10 * (number - 232), 8 + 10 * (number - 232), 8 + 10 * (number - 232))
    case .palette(let number) where number >= 16:
      Self.cube(number - 16)
    default: nil
    }
  }

  /// How bright it is: 0 (black) to 1 (white), as WCAG 2.2 defines relative luminance.
  public var luminance: Double? {
    linearComponents.map { 0.2126 * $0.red + 0.7152 * $0.green + 0.0722 * $0.blue }
  }

  /// The contrast of two colours, 1 to 21, as WCAG 2.2 defines it; nil if either is not known.
  public static func contrast(_ a: Color, _ b: Color) -> Double? {
    guard let a = a.luminance, let b = b.luminance else { return nil }
    return (max(a, b) + 0.05) / (min(a, b) + 0.05)
  }

  /// Red, green and blue as amounts of light, 0 to 1 (sRGB, IEC 61966-2-1).
  var linearComponents: (red: Double, green: Double, blue: Double)? {
    components.map { (Self.linear($0.red), Self.linear($0.green), Self.linear($0.blue)) }
  }

  private static func linear(_ value: UInt8) -> Double {
    let share = Double(value) / 255
    if share <= 0.04045 { return share / 12.92 }
    let base = (share + 0.055) / 1.055
    // The exponent is 2.4 = 12/5.
    let fifth = Elementary.root(base, 5)
    return base * base * fifth * fifth
  }

  private static func cube(_ number: UInt8) -> (red: UInt8, green: UInt8, blue: UInt8) {
    (step(number / 36), step(number / 6 % 6), step(number % 6))
  }

  private static func step(_ value: UInt8) -> UInt8 { value == 0 ? 0 : 55 + 40 * value }
}
