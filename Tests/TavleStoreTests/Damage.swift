import Foundation
import TavleCore
import TavleStore
import Testing

/// What a disk can do to a file.
enum Damage: Hashable, Sendable, CustomTestStringConvertible {
  /// The end is missing, from a part of it on.
  case torn(Double)
  /// The first bytes are zero.
  case headless
  /// The page at a part of the file, but never the first one, begins with other bits.
  case page(Double)
  /// Nothing is left.
  case emptied

  var testDescription: String { "\(self)" }

  static let all: [Damage] =
    [.torn(0.1), .torn(0.5), .torn(0.98), .headless, .emptied]
    + stride(from: 0.0, through: 1.0, by: 0.1).map(Damage.page)

  /// Damages a file that nobody has open; tells whether it is not as it was.
  func strike(_ path: String) throws -> Bool {
    let before = try Data(contentsOf: URL(fileURLWithPath: path))
    var data = before
    switch self {
    case .torn(let part): data = data.prefix(Int(Double(data.count) * part))
    case .headless: data.replaceSubrange(0..<100, with: Data(count: 100))
    case .emptied: data = Data()
    case .page(let part):
      let pages = data.count / 4096
      let start = (1 + Int(Double(pages - 2) * part)) * 4096
      for index in start..<(start + 8) { data[index] ^= 0xA5 }
    }
    // Into the same file, as a disk would.
    let file = try FileHandle(forWritingTo: URL(fileURLWithPath: path))
    try file.truncate(atOffset: 0)
    try file.write(contentsOf: data)
    try file.close()
    return data != before
  }
}

/// Fills a board with posts of one author, so that it has many pages.
func fill(_ store: Store, posts: Int) throws {
  let changes = (1...posts).map { number in
    let note = String(repeating: "x", count: number.isMultiple(of: 10) ? 9_000 : 900)
    return Change.addPost(tip("post", id: Int64(number)), PostDetails(note: note))
  }
  try store.commit(.group(changes))
}
