/// Rewrites a grapheme cluster so that every terminal agrees on its width and none acts on it.
///
/// - emoji joined by ZWJ: the first of them; skin tones and variation selectors go
/// - flags: their two letters
/// - control characters: their visible pictures, a line break `⏎`, a tab a blank
/// - bidi controls, zero-width and other format characters: nothing
/// - private use and unassigned: `▯`
enum SafeCluster {
  /// What one scalar becomes.
  private enum Part {
    case nothing
    case mark
    case glyph(Unicode.Scalar, width: Int)
  }

  static let unknown: Unicode.Scalar = "▯"

  /// The glyphs of a cluster; none if all of it is invisible.
  static func glyphs(of cluster: Character) -> [Glyph] {
    if cluster.isNewline, cluster != "\u{B}", cluster != "\u{C}" { return [Glyph("⏎")] }
    var glyphs: [Glyph] = []
    for scalar in cluster.unicodeScalars {
      if scalar == zeroWidthJoiner, endsInEmoji(glyphs) { break }
      add(scalar, to: &glyphs)
    }
    return glyphs
  }

  private static let zeroWidthJoiner: Unicode.Scalar = "\u{200D}"

  private static func endsInEmoji(_ glyphs: [Glyph]) -> Bool {
    guard let base = glyphs.last.flatMap({ Unicode.Scalar($0.base) }) else { return false }
    return base.properties.isEmoji
  }

  private static func add(_ scalar: Unicode.Scalar, to glyphs: inout [Glyph]) {
    let isSkinTone = (0x1F3FB...0x1F3FF).contains(scalar.value)
    if isSkinTone, !glyphs.isEmpty { return }
    switch part(scalar) {
    case .nothing: break
    case .glyph(let scalar, let width): glyphs.append(Glyph(scalar, width: width))
    case .mark:
      if let last = glyphs.indices.last {
        glyphs[last].add(mark: scalar)
      } else if scalar.properties.generalCategory == .otherLetter {
        glyphs.append(Glyph(unknown))
      }
    }
  }

  private static func part(_ scalar: Unicode.Scalar) -> Part {
    switch scalar.value {
    case 0..<0xA1: latin(scalar)
    case 0x1F1E6...0x1F1FF: letter(ofFlag: scalar)
    case 0x1160...0x11FF, 0xD7B0...0xD7FF: isInvisible(scalar) ? .nothing : .mark
    case 0x20E3: .nothing
    default: isInvisible(scalar) ? .nothing : byCategory(scalar)
    }
  }

  private static func latin(_ scalar: Unicode.Scalar) -> Part {
    switch scalar.value {
    case 0x09, 0xA0: .glyph(" ", width: 1)
    case 0x7F: .glyph("␡", width: 1)
    case 0x00..<0x20: .glyph(Unicode.Scalar(0x2400 + scalar.value) ?? "?", width: 1)
    case 0x80..<0xA0: .glyph("?", width: 1)
    default: .glyph(scalar, width: 1)
    }
  }

  private static func letter(ofFlag scalar: Unicode.Scalar) -> Part {
    .glyph(Unicode.Scalar(0x41 + scalar.value - 0x1F1E6) ?? unknown, width: 1)
  }

  private static func isInvisible(_ scalar: Unicode.Scalar) -> Bool {
    scalar.properties.isDefaultIgnorableCodePoint || scalar.properties.generalCategory == .format
  }

  private static func byCategory(_ scalar: Unicode.Scalar) -> Part {
    switch scalar.properties.generalCategory {
    case .nonspacingMark, .enclosingMark: .mark
    case .privateUse, .unassigned, .surrogate, .control: .glyph(unknown, width: 1)
    case .spaceSeparator where scalar.value != 0x3000: .glyph(" ", width: 1)
    default: .glyph(scalar, width: WideRanges.contains(scalar.value) ? 2 : 1)
    }
  }
}
