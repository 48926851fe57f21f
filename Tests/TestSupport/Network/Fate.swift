/// Where a connection is cut.
enum Fate: Sendable {
  /// A way that bytes go.
  enum Direction: Sendable { case toServer, toClient }

  case never
  /// After so many more bytes one way.
  case after(bytes: Int, Direction)
  /// At the n-th `COMMIT` from now, after so many of its letters; at 6 it reaches the server, and so many bytes of the
  /// answer reach the client.
  case atCommit(Int, letters: Int, answer: Int)
}

extension Fate {
  /// How many of these bytes still go through before the cut; `nil` if all do and the connection lives on.
  mutating func passing(_ bytes: [UInt8], _ direction: Direction) -> Int? {
    switch self {
    case .never: return nil
    case .after(let limit, direction):
      self = .after(bytes: limit - bytes.count, direction)
      return bytes.count > limit ? limit : nil
    case .after: return nil
    case .atCommit(let number, let letters, let answer):
      guard direction == .toServer, let place = Self.commit(in: bytes) else { return nil }
      guard number <= 1 else {
        self = .atCommit(number - 1, letters: letters, answer: answer)
        return nil
      }
      guard letters == Self.word.count else { return place + letters }
      self = .after(bytes: answer, .toClient)
      return nil
    }
  }

  private static let word = Array("COMMIT".utf8)

  /// Where the word begins; the client sends it in one piece.
  private static func commit(in bytes: [UInt8]) -> Int? {
    guard bytes.count >= word.count else { return nil }
    return (0...bytes.count - word.count).first { bytes[$0..<$0 + word.count].elementsEqual(word) }
  }
}
