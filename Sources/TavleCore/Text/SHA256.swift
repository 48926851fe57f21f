/// The hash function SHA-256.
///
/// Source: RFC 6234 §6.2.
struct SHA256 {
  /// Bytes of a block.
  static let blockLength = 64

  /// The hash of some bytes, 32 of them.
  static func hash(_ message: [UInt8]) -> [UInt8] {
    var state: [UInt32] = roots(2, of: primes.prefix(8))
    let blocks = padded(message)
    for start in stride(from: 0, to: blocks.count, by: blockLength) {
      compress(&state, blocks[start..<start + blockLength])
    }
    return state.flatMap(bytes)
  }

  /// A keyed hash of some bytes, 32 of them.
  ///
  /// Source: RFC 2104 §2.
  static func hmac(key: [UInt8], _ message: [UInt8]) -> [UInt8] {
    var block = key.count > blockLength ? hash(key) : key
    block += Array(repeating: 0, count: blockLength - block.count)
    return hash(block.map { $0 ^ 0x5c } + hash(block.map { $0 ^ 0x36 } + message))
  }

  private static let constants: [UInt32] = roots(3, of: primes[...])

  private static let primes: [UInt64] = {
    var found: [UInt64] = []
    var number: UInt64 = 2
    while found.count < 64 {
      if !found.contains(where: { number % $0 == 0 }) { found.append(number) }
      number += 1
    }
    return found
  }()

  /// The first 32 bits of the fractions of square or cube roots.
  private static func roots(_ power: Int, of numbers: ArraySlice<UInt64>) -> [UInt32] {
    numbers.map { number in
      // The greatest whole number whose power is at most number · 2^(32·power), found bit by bit.
      var root: UInt64 = 0
      for bit in (0..<36).reversed() {
        let next = root | 1 << UInt64(bit)
        if isPower(next, power, atMost: number) { root = next }
      }
      return UInt32(truncatingIfNeeded: root)
    }
  }

  private static func isPower(_ root: UInt64, _ power: Int, atMost number: UInt64) -> Bool {
    var product = UInt128(1)
    for _ in 0..<power { product *= UInt128(root) }
    return product <= UInt128(number) << UInt128(32 * power)
  }

  private static func padded(_ message: [UInt8]) -> [UInt8] {
    var blocks = message + [0x80]
    blocks += Array(repeating: 0, count: (blockLength * 2 - 8 - blocks.count % blockLength) % 64)
    return blocks + bytes(UInt64(message.count) * 8)
  }

  private static func bytes(_ number: some FixedWidthInteger) -> [UInt8] {
    (0..<number.bitWidth / 8).reversed().map { UInt8(truncatingIfNeeded: number >> ($0 * 8)) }
  }

  private static func compress(_ state: inout [UInt32], _ block: ArraySlice<UInt8>) {
    var words = stride(from: block.startIndex, to: block.endIndex, by: 4).map { place in
      block[place..<place + 4].reduce(UInt32(0)) { $0 << 8 | UInt32($1) }
    }
    for place in 16..<64 {
      let (a, b) = (words[place - 15], words[place - 2])
      let first = turned(a, 7) ^ turned(a, 18) ^ a >> 3
      let second = turned(b, 17) ^ turned(b, 19) ^ b >> 10
      words.append(words[place - 16] &+ first &+ words[place - 7] &+ second)
    }
    var v = state
    for round in 0..<64 { mix(&v, constants[round] &+ words[round]) }
    for place in state.indices { state[place] &+= v[place] }
  }

  private static func mix(_ v: inout [UInt32], _ added: UInt32) {
    let (a, e) = (v[0], v[4])
    let sum = turned(e, 6) ^ turned(e, 11) ^ turned(e, 25)
    let first = v[7] &+ sum &+ (e & v[5] ^ ~e & v[6]) &+ added
    let other = turned(a, 2) ^ turned(a, 13) ^ turned(a, 22)
    let second = other &+ (a & v[1] ^ a & v[2] ^ v[1] & v[2])
    v = [first &+ second, a, v[1], v[2], v[3] &+ first, e, v[5], v[6]]
  }

  private static func turned(_ word: UInt32, _ bits: UInt32) -> UInt32 {
    word >> bits | word << (32 - bits)
  }
}

extension Sequence<UInt8> {
  /// Two digits for every byte, `00` to `ff`.
  var hexadecimal: String {
    map { byte in
      let text = String(byte, radix: 16)
      return byte < 16 ? "0" + text : text
    }.joined()
  }
}
