extension Needle {
  /// The bytes that are compared at once.
  private typealias Block = SIMD32<UInt8>

  /// Where the needle begins first in a range of a folded text.
  func first(in text: FoldedText, from start: Int, to end: Int) -> Int? {
    text.bytes.withUnsafeBytes { haystack in
      first(in: haystack, from: start, to: end) { text.kinds[$0] }
    }
  }

  /// Where the needle begins first; `kind` tells the kind of a byte by its place.
  ///
  /// Looks for its two rarest bytes at their distance from each other, a block at a time, and
  /// compares the rest only where both are found: most blocks are dismissed by two comparisons.
  func first(
    in haystack: UnsafeRawBufferPointer, from start: Int, to end: Int, kind: (Int) -> UInt8
  ) -> Int? {
    let last = end - bytes.count
    var position = start
    guard last >= start, let base = haystack.baseAddress else { return nil }
    let (rare, next) = (Block(repeating: bytes[anchors.0]), Block(repeating: bytes[anchors.1]))
    let reach = max(anchors.0, anchors.1) + Block.scalarCount
    while position <= last, position + reach <= haystack.count {
      let left = base.loadUnaligned(fromByteOffset: position + anchors.0, as: Block.self)
      let right = base.loadUnaligned(fromByteOffset: position + anchors.1, as: Block.self)
      if any((left .== rare) .& (right .== next)) {
        let stop = min(position + Block.scalarCount - 1, last)
        if let hit = plainFirst(in: haystack, from: position, through: stop, kind) {
          return hit
        }
      }
      position += Block.scalarCount
    }
    return plainFirst(in: haystack, from: position, through: last, kind)
  }

  private func plainFirst(
    in haystack: UnsafeRawBufferPointer, from start: Int, through last: Int,
    _ kind: (Int) -> UInt8
  ) -> Int? {
    let (offset, rare) = (anchors.0, bytes[anchors.0])
    var position = start
    while position <= last {
      if haystack[position + offset] == rare, isHit(haystack, at: position, kind) {
        return position
      }
      position += 1
    }
    return nil
  }

  private func isHit(
    _ haystack: UnsafeRawBufferPointer, at position: Int, _ kind: (Int) -> UInt8
  ) -> Bool {
    for index in bytes.indices where haystack[position + index] != bytes[index] { return false }
    guard isExact else { return true }
    for index in kinds.indices where kinds[index] != 0 && kind(position + index) != kinds[index] {
      return false
    }
    return true
  }
}
