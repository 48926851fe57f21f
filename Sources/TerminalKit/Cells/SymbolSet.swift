/// The signs the program draws besides words, for terminals with and without Unicode.
///
/// All take one column in every terminal; none is an emoji.
public struct SymbolSet: Hashable, Sendable {
  /// Where text is missing.
  public var ellipsis: String
  /// The left edge of a card, and of the selected one.
  public var bar, selectedBar: String
  /// A chosen thing among many.
  public var mark: String
  /// Yes and no.
  public var check, cross: String
  /// Stages of completion: not begun, half, has its time, done.
  public var circle, halfCircle, clock, disc: String
  /// Something that takes place.
  public var square: String
  /// More in a direction.
  public var up, down, left, right: String
  /// From one thing to the next.
  public var arrow: String
  /// Between things, and before a thing of a list.
  public var dot, bullet: String
  /// From–to, or nothing.
  public var dash: String
  /// A scroll bar.
  public var thumb, track: String
  /// A cell of a bar that is full, and one that is empty.
  public var barFull, barEmpty: String
  /// Something is late or wrong.
  public var alert: String
  /// Which glyphs it needs.
  public var glyphSet: GlyphSet

  /// Lines, discs and arrows.
  public static let unicode = SymbolSet(
    ellipsis: "…", bar: "│", selectedBar: "┃", mark: "✓", check: "✓", cross: "✗", circle: "○",
    halfCircle: "◐", clock: "◷", disc: "●", square: "■", up: "▲", down: "▼", left: "◂", right: "▸",
    arrow: "→",
    dot: "·", bullet: "•", dash: "–", thumb: "┃", track: "│", barFull: "█", barEmpty: "░",
    alert: "!", glyphSet: .unicode)

  /// For terminals without Unicode.
  public static let ascii = SymbolSet(
    ellipsis: "~", bar: "|", selectedBar: ">", mark: "*", check: "+", cross: "x", circle: "o",
    halfCircle: "?", clock: "@", disc: "*", square: "%", up: "^", down: "v", left: "<", right: ">",
    arrow: ">",
    dot: ".", bullet: "-", dash: "-", thumb: "#", track: "|", barFull: "#", barEmpty: ".",
    alert: "!", glyphSet: .ascii)
}
