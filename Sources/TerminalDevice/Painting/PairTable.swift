import TerminalKit

/// A theme's looks as the curses library wants them: numbered pairs of colours.
///
/// Pairs are given out when a theme is first drawn, not while drawing: redefining a pair that is on the screen would
/// recolour it there. Terminals with few pairs (64 on the Linux console) get the theme's first ones; looks beyond them
/// keep their attributes.
struct PairTable: Equatable {
  /// Two colours, as the library numbers them; −1 is the terminal's own.
  struct Pair: Hashable {
    /// The text's colour.
    var foreground: Int32
    /// The colour behind it.
    var background: Int32
    /// The terminal's own two colours, which are pair 0.
    static let terminal = Pair(foreground: -1, background: -1)
  }

  /// How one role looks.
  struct Look: Equatable {
    /// The number of the pair.
    var pair: Int32
    /// Attributes.
    var attributes: Attributes
  }

  /// The pairs to define, from number 1 on.
  private(set) var pairs: [Pair] = []
  /// One look per role of the theme.
  private(set) var looks: [Look] = []

  /// Numbers a theme's looks.
  ///
  /// - Parameters:
  ///   - styles: The theme's styles.
  ///   - depth: How many colours the terminal shows; colours beyond it become the nearest it has.
  ///   - limit: How many pairs the terminal has, pair 0 among them.
  init(styles: [Style], depth: ColorDepth, limit: Int) {
    var numbers: [Pair: Int32] = [.terminal: 0]
    for style in styles {
      let pair = Pair(
        foreground: Self.number(style.foreground, depth),
        background: Self.number(style.background, depth))
      if numbers[pair] == nil, pairs.count + 1 < limit {
        pairs.append(pair)
        numbers[pair] = Int32(pairs.count)
      }
      looks.append(Look(pair: numbers[pair] ?? 0, attributes: style.attributes))
    }
  }

  /// A colour's number at a depth.
  ///
  /// With 24 bits, numbers below 256 are palette entries, so the darkest blues are shifted by one
  /// shade of green.
  static func number(_ color: Color, _ depth: ColorDepth) -> Int32 {
    switch color {
    case .terminal: -1
    case .palette(let index): Int(index) < depth.rawValue ? Int32(index) : -1
    case .rgb(let red, let green, let blue):
      switch depth {
      case .full: max(256, Int32(red) << 16 | Int32(green) << 8 | Int32(blue))
      case .palette: Int32(nearestInCube(red, green, blue))
      case .none, .eight, .sixteen: -1
      }
    }
  }

  /// The nearest entry of the 6×6×6 cube (16–231), by steps per component.
  private static func nearestInCube(_ red: UInt8, _ green: UInt8, _ blue: UInt8) -> Int {
    func step(_ value: UInt8) -> Int {
      switch value {
      case 0..<48: 0
      case 48..<115: 1
      default: (Int(value) - 35) / 40
      }
    }
    return 16 + 36 * step(red) + 6 * step(green) + step(blue)
  }
}
