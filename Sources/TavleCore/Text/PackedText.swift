/// Folded text in as little room as it takes: bytes, and the kinds of the few that come from special letters.
///
/// Only ever grows at its end, so the places of those few are in ascending order.
struct PackedText: Sendable {
  private(set) var bytes: [UInt8] = []
  private var places: [UInt32] = []
  private var kinds: [UInt8] = []

  mutating func append(_ text: FoldedText) {
    for (offset, kind) in text.kinds.enumerated() where kind != 0 {
      places.append(UInt32(bytes.count + offset))
      kinds.append(kind)
    }
    bytes += text.bytes
  }

  mutating func append(_ other: PackedText) {
    let start = UInt32(bytes.count)
    places.append(contentsOf: other.places.lazy.map { $0 + start })
    kinds += other.kinds
    bytes += other.bytes
  }

  /// Overwrites a range with a byte that no text contains.
  mutating func blank(_ range: Range<Int>) {
    for index in range { bytes[index] = 0 }
  }

  mutating func reserve(_ count: Int) { bytes.reserveCapacity(count) }

  /// The kind of the byte at a place; zero for a plain letter.
  func kind(at place: Int) -> UInt8 {
    var (low, high) = (0, places.count)
    while low < high {
      let middle = (low + high) / 2
      if Int(places[middle]) < place { low = middle + 1 } else { high = middle }
    }
    return low < places.count && Int(places[low]) == place ? kinds[low] : 0
  }
}
