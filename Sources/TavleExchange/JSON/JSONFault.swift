/// Where a text stops being JSON; found by walking it once, without building anything.
struct JSONFault {
  private let bytes: [UInt8]
  private var place = 0
  /// The closing brackets that are awaited.
  private var open: [UInt8] = []

  /// The line, from 1, and the byte, from 0, of the first fault; `nil` if it is JSON.
  static func find(in bytes: [UInt8]) -> (line: Int, offset: Int)? {
    var walk = JSONFault(bytes: bytes)
    guard !walk.passes() else { return nil }
    let place = min(walk.place, bytes.count)
    return (bytes[..<place].count { $0 == UInt8(ascii: "\n") } + 1, place)
  }

  private init(bytes: [UInt8]) { self.bytes = bytes }

  private var byte: UInt8? { place < bytes.count ? bytes[place] : nil }

  /// Reads values until the outermost one is complete and nothing follows it.
  private mutating func passes() -> Bool {
    repeat {
      guard takeKeyIfNeeded(), takeValue() else { return false }
    } while !open.isEmpty
    skipBlanks()
    return byte == nil
  }

  /// A value; opening a bracket counts as one, and every bracket that ends after it is closed.
  private mutating func takeValue() -> Bool {
    skipBlanks()
    switch byte {
    case UInt8(ascii: "{"): return takeOpening("}")
    case UInt8(ascii: "["): return takeOpening("]")
    case UInt8(ascii: "\""):
      guard takeString() else { return false }
    default:
      guard takeWord() else { return false }
    }
    return takeEnds()
  }

  private mutating func takeOpening(_ closing: Unicode.Scalar) -> Bool {
    place += 1
    open.append(UInt8(ascii: closing))
    skipBlanks()
    return byte == open.last ? takeEnds() : true
  }

  /// What may follow a value: any number of closing brackets, then a comma or the end.
  private mutating func takeEnds() -> Bool {
    while let closing = open.last {
      skipBlanks()
      if byte == UInt8(ascii: ",") {
        place += 1
        return true
      }
      guard byte == closing else { return false }
      place += 1
      open.removeLast()
    }
    return true
  }

  private mutating func takeKeyIfNeeded() -> Bool {
    guard open.last == UInt8(ascii: "}") else { return true }
    skipBlanks()
    guard byte == UInt8(ascii: "\""), takeString() else { return false }
    skipBlanks()
    guard byte == UInt8(ascii: ":") else { return false }
    place += 1
    return true
  }

  private mutating func takeString() -> Bool {
    place += 1
    while let byte {
      place += 1
      if byte == UInt8(ascii: "\"") { return true }
      guard byte == UInt8(ascii: "\\") else { continue }
      guard let escaped = self.byte, "\"\\/bfnrtu".utf8.contains(escaped) else { return false }
      place += 1
    }
    return false
  }

  /// A number or one of the three words.
  private mutating func takeWord() -> Bool {
    let start = place
    while let byte, byte.isWordByte { place += 1 }
    let word = String(decoding: bytes[start..<place], as: UTF8.self)
    let isValue = ["true", "false", "null"].contains(word) || Double(word) != nil
    if !isValue { place = start }
    return isValue
  }

  private mutating func skipBlanks() {
    while let byte, [0x20, 0x09, 0x0A, 0x0D].contains(byte) { place += 1 }
  }
}

extension UInt8 {
  fileprivate var isWordByte: Bool {
    switch self {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "+"), UInt8(ascii: "-"),
      UInt8(ascii: "."):
      true
    default: false
    }
  }
}
