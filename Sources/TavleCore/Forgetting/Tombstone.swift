/// All that is left of somebody who is forgotten: what only those who have the key of the board and ask for the very same
/// person can read, and the day.
///
/// Source: `practices.md` §6.3, step 7.
public struct Tombstone: Hashable, Sendable, Codable {
  /// `mail:` or `name:`, and a keyed hash of that.
  public let code: String
  /// The day they were forgotten.
  public let day: Day

  /// One with all it has.
  public init(code: String, day: Day) { (self.code, self.day) = (code, day) }
}

/// What the tombstones of one board are made with; secret, as whoever has it can ask whether somebody was here.
public struct TombstoneKey: Hashable, Sendable {
  /// In hexadecimal digits.
  public let text: String
  private let bytes: [UInt8]

  /// A fresh one, of 32 random bytes.
  public init() {
    var source = SystemRandomNumberGenerator()
    self.init(bytes: (0..<32).map { _ in UInt8.random(in: .min ... .max, using: &source) })
  }

  /// The one in a text of 64 digits; `nil` if it is none.
  public init?(_ text: String) {
    let digits = text.compactMap(\.hexDigitValue)
    guard digits.count == 64, text.count == 64 else { return nil }
    self.init(bytes: stride(from: 0, to: 64, by: 2).map { UInt8(digits[$0] * 16 + digits[$0 + 1]) })
  }

  private init(bytes: [UInt8]) {
    self.bytes = bytes
    text = bytes.hexadecimal
  }

  /// What stands for a colleague: for their mail address or, without one, for their whole name.
  public func code(for person: Contributor) -> String {
    codes(for: person).first ?? ""
  }

  /// What can stand for a colleague: whoever is forgotten without a mail address may come back with one.
  public func codes(for person: Contributor) -> [String] {
    let mail = person.mail.map { Self.trimmed($0).lowercased() }.flatMap { $0.isEmpty ? nil : $0 }
    let name = NameWord.words(of: person.name).map(\.folded).joined(separator: " ")
    return (mail.map { ["mail:" + hash("mail:" + $0)] } ?? []) + ["name:" + hash("name:" + name)]
  }

  private func hash(_ text: String) -> String {
    SHA256.hmac(key: bytes, Array(text.utf8)).hexadecimal
  }

  private static func trimmed(_ text: String) -> String {
    String(text.filter { !$0.isWhitespace })
  }
}
