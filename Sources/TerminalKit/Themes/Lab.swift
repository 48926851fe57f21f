/// A colour as the eye tells colours apart: lightness 0–100, green to red, blue to yellow (CIELAB, D65).
public struct Lab: Hashable, Sendable {
  /// Lightness.
  public var lightness: Double
  /// From green to red.
  public var a: Double
  /// From blue to yellow.
  public var b: Double

  /// A colour by its coordinates.
  public init(lightness: Double, a: Double, b: Double) {
    self.lightness = lightness
    self.a = a
    self.b = b
  }

  /// The coordinates of a colour; nil if only the user's terminal knows it.
  public init?(_ color: Color) {
    guard let (red, green, blue) = color.linearComponents else { return nil }
    let x = Self.response((0.4124564 * red + 0.3575761 * green + 0.1804375 * blue) / 0.95047)
    let y = Self.response(0.2126729 * red + 0.7151522 * green + 0.0721750 * blue)
    let z = Self.response((0.0193339 * red + 0.1191920 * green + 0.9503041 * blue) / 1.08883)
    self.init(lightness: 116 * y - 16, a: 500 * (x - y), b: 200 * (y - z))
  }

  private static func response(_ value: Double) -> Double {
    value > 216.0 / 24389 ? Elementary.root(value, 3) : (24389.0 / 27 * value + 16) / 116
  }

  /// How different two colours look: 1 is just visible, 100 black and white.
  ///
  /// CIEDE2000 as in Sharma, Wu and Dalal, "The CIEDE2000 Color-Difference Formula" (2005).
  public func difference(to other: Lab) -> Double {
    let chromaMean = (chroma + other.chroma) / 2
    let stretch = 1.5 - 0.5 * Self.saturation(chromaMean)
    let one = stretched(stretch)
    let two = other.stretched(stretch)
    let chroma = (one.chroma + two.chroma) / 2
    let turn = Self.turn(from: one, to: two)
    let hue = one.chroma * two.chroma == 0 ? one.hue + two.hue : one.hue + turn / 2

    let lightnessOffset = (one.lightness + two.lightness) / 2 - 50
    let square = lightnessOffset * lightnessOffset
    let lightnessScale = 1 + 0.015 * square / Elementary.root(20 + square, 2)
    let chromaScale = 1 + 0.045 * chroma
    let hueScale = 1 + 0.015 * chroma * Self.hueWeight(hue)

    let l = (two.lightness - one.lightness) / lightnessScale
    let c = (two.chroma - one.chroma) / chromaScale
    let chord = 2 * Elementary.root(one.chroma * two.chroma, 2) * Elementary.sin(turn / 2)
    let h = chord / hueScale
    let rotation = -2 * Self.saturation(chroma) * Elementary.sin(2 * Self.blueAngle(hue))
    return Elementary.root(l * l + c * c + h * h + rotation * c * h, 2)
  }

  /// What a difference of lightness is divided by at most, at black and white.
  fileprivate static let largestLightnessScale = 1.75

  private var chroma: Double { Elementary.root(a * a + b * b, 2) }
  private var hue: Double { Elementary.angle(y: b, x: a) }

  private func stretched(_ factor: Double) -> Lab {
    Lab(lightness: lightness, a: a * factor, b: b)
  }

  /// The shorter way around the circle of hues, in radians; none if either colour is grey.
  private static func turn(from one: Lab, to two: Lab) -> Double {
    guard one.chroma * two.chroma != 0 else { return 0 }
    let turn = two.hue - one.hue
    if turn > .pi { return turn - 2 * .pi }
    return turn < -.pi ? turn + 2 * .pi : turn
  }

  /// Near 0 for greys, near 1 for strong colours.
  private static func saturation(_ chroma: Double) -> Double {
    let seventh = (0..<7).reduce(1.0) { power, _ in power * chroma / 25 }
    return Elementary.root(seventh / (seventh + 1), 2)
  }

  private static func hueWeight(_ hue: Double) -> Double {
    let degree = Double.pi / 180
    return 1 - 0.17 * Elementary.cos(hue - 30 * degree) + 0.24 * Elementary.cos(2 * hue)
      + 0.32 * Elementary.cos(3 * hue + 6 * degree) - 0.20 * Elementary.cos(4 * hue - 63 * degree)
  }

  /// How much the region of blue is turned, in radians.
  private static func blueAngle(_ hue: Double) -> Double {
    let degrees = (hue * 180 / .pi + 360).truncatingRemainder(dividingBy: 360)
    let offset = (degrees - 275) / 25
    return 30 * Elementary.exp(-offset * offset) * .pi / 180
  }
}

extension Color {
  /// The colour of the fixed palette (16–255) that looks most like this one; others stay as they are.
  public var nearestPaletteColor: Color {
    guard case .rgb = self, let lab = Lab(self) else { return self }
    var nearest: (color: Color, difference: Double) = (self, .infinity)
    for candidate in Self.fixedPalette {
      // Lightness alone is worth at least this much; most candidates need no more arithmetic.
      let least = abs(candidate.lab.lightness - lab.lightness) / Lab.largestLightnessScale
      guard least < nearest.difference else { continue }
      let difference = lab.difference(to: candidate.lab)
      if difference < nearest.difference { nearest = (candidate.color, difference) }
    }
    return nearest.color
  }

  private static let fixedPalette: [(color: Color, lab: Lab)] = (UInt8(16)...255).compactMap {
    number in
    let color = Color.palette(number)
    return Lab(color).map { (color, $0) }
  }
}
