import TerminalKit
import Testing

struct ColorTests {
  /// Pairs from the supplement to Sharma, Wu and Dalal (2005).
  @Test(arguments: [
    (Lab(lightness: 50, a: 2.6772, b: -79.7751), Lab(lightness: 50, a: 0, b: -82.7485), 2.0425),
    (Lab(lightness: 50, a: 3.1571, b: -77.2803), Lab(lightness: 50, a: 0, b: -82.7485), 2.8615),
    (Lab(lightness: 50, a: -1.3802, b: -84.2814), Lab(lightness: 50, a: 0, b: -82.7485), 1.0),
    (Lab(lightness: 50, a: 0, b: 0), Lab(lightness: 50, a: -1, b: 2), 2.3669),
    (Lab(lightness: 50, a: 2.49, b: -0.001), Lab(lightness: 50, a: -2.49, b: 0.0009), 7.1792),
    (Lab(lightness: 50, a: 2.5, b: 0), Lab(lightness: 73, a: 25, b: -18), 27.1492),
    (Lab(lightness: 50, a: 2.5, b: 0), Lab(lightness: 61, a: -5, b: 29), 22.8977),
    (Lab(lightness: 50, a: 2.5, b: 0), Lab(lightness: 56, a: -27, b: -3), 31.9030),
    (Lab(lightness: 50, a: 2.5, b: 0), Lab(lightness: 58, a: 24, b: 15), 19.4535),
    (
      Lab(lightness: 60.2574, a: -34.0099, b: 36.2677),
      Lab(lightness: 60.4626, a: -34.1751, b: 39.4387), 1.2644
    ),
    (
      Lab(lightness: 2.0776, a: 0.0795, b: -1.1350),
      Lab(lightness: 0.9033, a: -0.0636, b: -0.5514), 0.9082
    ),
  ])
  func `differences are those published`(one: Lab, two: Lab, expected: Double) {
    #expect(abs(one.difference(to: two) - expected) < 0.00006)
    #expect(abs(two.difference(to: one) - expected) < 0.00006)
  }

  @Test(
    arguments: [
      ("#14181f", 234), ("#e3e7ee", 254), ("#a3adbd", 145), ("#7d8899", 102), ("#6b7688", 243),
      ("#7cc4ff", 75), ("#6a9bff", 111), ("#ffbc2c", 214), ("#ddd3f5", 189), ("#8af5c0", 122),
      ("#ee5d74", 204), ("#ffffff", 231), ("#000000", 16), ("#0000ff", 21),
    ] as [(String, UInt8)])
  func `the nearest of the fixed palette`(hex: String, number: UInt8) throws {
    let color = try #require(Color(hex: hex))
    #expect(color.nearestPaletteColor == .palette(number))
  }

  @Test func `contrast is that of WCAG`() throws {
    let black = Color.rgb(0, 0, 0)
    let white = Color.rgb(255, 255, 255)
    #expect(try #require(Color.contrast(black, white)) == 21)
    #expect(abs(try #require(Color.contrast(.rgb(0x77, 0x77, 0x77), white)) - 4.478) < 0.001)
    #expect(Color.contrast(.terminal, white) == nil)
    #expect(Color.contrast(.palette(3), white) == nil)
  }

  @Test(
    arguments: [
      ("default", Color.terminal), ("black", .palette(0)), ("white", .palette(7)),
      ("bright-black", .palette(8)), ("bright-blue", .palette(12)), ("hest", nil), ("bright-", nil),
    ] as [(String, Color?)])
  func `the terminal's colours by name`(name: String, color: Color?) {
    #expect(Color(name: name) == color)
  }

  @Test(arguments: ["#fff", "123456", "#12345g", "#1234567", "", "#+12345"])
  func `what is no colour`(hex: String) {
    #expect(Color(hex: hex) == nil)
  }

  @Test(arguments: [
    (ColorDepth.full, Color.rgb(0x6a, 0x9b, 0xff)), (.palette, .palette(33)),
    (.sixteen, .palette(12)), (.eight, .palette(4)), (.none, .terminal),
  ])
  func `a pin holds for its depth`(depth: ColorDepth, expected: Color) {
    let pins: [ColorDepth: Color] = [.palette: .palette(33), .sixteen: .palette(12)]
    #expect(ThemeColor(.rgb(0x6a, 0x9b, 0xff), pins: pins).color(at: depth) == expected)
  }

  @Test(arguments: [
    (ColorDepth.palette, Color.palette(111)), (.sixteen, .terminal), (.eight, .terminal),
  ])
  func `without a pin the nearest or the terminal's own`(depth: ColorDepth, expected: Color) {
    #expect(ThemeColor(.rgb(0x6a, 0x9b, 0xff)).color(at: depth) == expected)
  }

  @Test func `bright black is never left as black`() {
    #expect(ThemeColor(.palette(8)).color(at: .eight) == .terminal)
  }
}
