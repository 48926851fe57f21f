/// Takes scalars one by one and lets through what may be stored.
struct Cleaner {
  private var result = String.UnicodeScalarView()
  /// The last letter, held back because a mark may still compose with it.
  private var pending: Unicode.Scalar?
  private var marks = 0
  private var joiners = 0
  private var awaitsEmoji = false
  private var wasReturn = false

  /// The cleaned text.
  mutating func finish() -> String.UnicodeScalarView {
    flush()
    return result
  }

  /// Adds one scalar of the text that comes in.
  mutating func add(_ scalar: Unicode.Scalar) {
    let isSecondHalf = wasReturn && scalar == "\n"
    wasReturn = scalar == "\r"
    if isSecondHalf { return }
    switch Cleaner.verdict(scalar) {
    case .drop: return
    case .newline: addBase("\n")
    case .tab: for _ in 0..<4 { addBase(" ") }
    case .joiner: addJoiner()
    case .mark: addMark(scalar)
    case .tone: addTone(scalar)
    case .keep: addBase(scalar)
    }
  }

  private mutating func addBase(_ scalar: Unicode.Scalar) {
    let isEmoji = Cleaner.isEmoji(scalar)
    if awaitsEmoji && isEmoji {
      flush()
      result.append("\u{200D}")
      joiners += 1
    } else {
      joiners = 0
    }
    flush()
    awaitsEmoji = false
    pending = scalar
    marks = 0
  }

  /// A skin tone stays only on an emoji that has skin; on a letter nobody could draw it.
  private mutating func addTone(_ tone: Unicode.Scalar) {
    guard let base = pending, base.properties.isEmojiModifierBase else { return }
    flush()
    result.append(tone)
    marks = Cleaning.markLimit
    awaitsEmoji = false
  }

  private mutating func addJoiner() {
    awaitsEmoji = endsInEmoji && joiners < Cleaning.joinerLimit
  }

  /// Marks need a letter to sit on, and never more than the limit.
  private mutating func addMark(_ mark: Unicode.Scalar) {
    awaitsEmoji = false
    if let letter = pending, marks == 0, let composed = Composition.compose(letter, mark) {
      pending = composed
      return
    }
    guard marks < Cleaning.markLimit, let base = pending ?? result.last,
      !base.properties.isWhitespace
    else { return }
    flush()
    result.append(mark)
    marks += 1
  }

  private mutating func flush() {
    if let letter = pending { result.append(letter) }
    pending = nil
  }

  /// Whether the last letter is an emoji, with or without a selector after it.
  private var endsInEmoji: Bool {
    if let pending { return Cleaner.isEmoji(pending) }
    let last = result.last { $0 != "\u{FE0F}" }
    return last.map(Cleaner.isEmoji) ?? false
  }
}

extension Cleaner {
  private enum Verdict {
    case keep, drop, newline, tab, joiner, mark, tone
  }

  private static func verdict(_ scalar: Unicode.Scalar) -> Verdict {
    switch scalar.value {
    case 0x20...0x7E, 0xA1...0xAC, 0xAE...0x2FF: .keep
    case 0x09: .tab
    case 0x0A...0x0D, 0x85, 0x2028, 0x2029: .newline
    case 0x200D: .joiner
    case 0x1F3FB...0x1F3FF: .tone
    case 0xAD, 0x61C, 0x200B...0x200F, 0x202A...0x202E, 0x2060...0x206F, 0xFEFF, 0xFFF9...0xFFFB,
      0xE0000...0xE0FFF:
      .drop
    default: categoryVerdict(scalar)
    }
  }

  private static func categoryVerdict(_ scalar: Unicode.Scalar) -> Verdict {
    switch scalar.properties.generalCategory {
    case .control, .surrogate: .drop
    case .nonspacingMark, .enclosingMark: .mark
    default: .keep
    }
  }

  private static func isEmoji(_ scalar: Unicode.Scalar) -> Bool {
    scalar.value > 0xFF && scalar.properties.isEmoji
  }
}
