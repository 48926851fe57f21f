/// The few functions colour arithmetic needs that the standard library does not have.
///
/// Exact to about 12 digits for the arguments that occur here. Square roots are here too: the standard
/// library's wants the C mathematics library, which nothing else in this module needs.
enum Elementary {
  /// The n-th root of a number from 0 up, by Newton's method.
  static func root(_ value: Double, _ n: Int) -> Double {
    guard value > 0 else { return 0 }
    var guess = max(1, value)
    for _ in 0..<60 {
      let power = (1..<n).reduce(1.0) { product, _ in product * guess }
      let next = guess - (guess - value / power) / Double(n)
      if next == guess { break }
      guess = next
    }
    return guess
  }

  /// The sine of an angle in radians.
  static func sin(_ angle: Double) -> Double {
    let x = angle.remainder(dividingBy: 2 * .pi)
    var term = x
    var sum = x
    for n in 1...16 {
      term *= -x * x / Double(2 * n * (2 * n + 1))
      sum += term
      if abs(term) < 1e-17 { break }
    }
    return sum
  }

  /// The cosine of an angle in radians.
  static func cos(_ angle: Double) -> Double { sin(angle + .pi / 2) }

  /// e to the power of a number.
  static func exp(_ value: Double) -> Double {
    var term = 1.0
    var sum = 1.0
    let small = value / 1024
    for n in 1...8 {
      term *= small / Double(n)
      sum += term
    }
    return (0..<10).reduce(sum) { power, _ in power * power }
  }

  /// The angle of a direction, from 0 to 2π; 0 for none.
  static func angle(y: Double, x: Double) -> Double {
    let length = root(x * x + y * y, 2)
    guard length > 0 else { return 0 }
    guard y != 0 || x > 0 else { return .pi }
    // The tangent of half the angle, halved twice more: now the series is short.
    var tangent = Swift.abs(y) / (length + x)
    for _ in 0..<2 { tangent /= 1 + root(1 + tangent * tangent, 2) }
    let angle = 8 * arctangent(tangent)
    return y < 0 ? 2 * .pi - angle : angle
  }

  /// The arctangent of a small number.
  private static func arctangent(_ t: Double) -> Double {
    var power = t
    var sum = t
    for n in 1...12 {
      power *= -t * t
      sum += power / Double(2 * n + 1)
    }
    return sum
  }
}
