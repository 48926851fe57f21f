/// What is known about the colour behind the text.
public enum Background {
  /// Whether `COLORFGBG` says that the background is light; `nil` where it says nothing.
  ///
  /// The last field is a palette number: 0–6 and 8 are dark.
  public static func isLight(colorFgBg value: String?) -> Bool? {
    guard let field = value?.split(separator: ";").last, let number = Int(field), number >= 0,
      number < 16
    else { return nil }
    return number == 7 || number > 8
  }

  /// Whether a colour is light enough for dark text: relative luminance (WCAG 2) above 0.4.
  public static func isLight(red: UInt8, green: UInt8, blue: UInt8) -> Bool {
    // The squares approximate sRGB's curve; close to the limit either theme can be read.
    func linear(_ value: UInt8) -> Double { Double(value) / 255 * (Double(value) / 255) }
    return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue) > 0.4
  }

  /// The colour in a terminal's answer to `OSC 11`, without the introducer: `11;rgb:1a1a/1b1b/2626`.
  ///
  /// Components have one to four hexadecimal digits (X11 colour strings); a fourth, for opacity, is ignored.
  static func color(inReply reply: String) -> (red: UInt8, green: UInt8, blue: UInt8)? {
    let fields = reply.split(separator: ";", maxSplits: 1)
    guard fields.count == 2, fields[0] == "11" else { return nil }
    let parts = fields[1].split(separator: ":", maxSplits: 1)
    guard parts.count == 2, parts[0] == "rgb" || parts[0] == "rgba" else { return nil }
    let values = parts[1].split(separator: "/").map { component($0) }
    guard values.count >= 3, let red = values[0], let green = values[1], let blue = values[2]
    else { return nil }
    return (red, green, blue)
  }

  private static func component(_ digits: Substring) -> UInt8? {
    guard (1...4).contains(digits.count), let value = Int(digits, radix: 16), value >= 0
    else { return nil }
    return UInt8(value * 255 / ((1 << (4 * digits.count)) - 1))
  }
}
