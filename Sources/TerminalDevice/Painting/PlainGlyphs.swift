/// What stands for a character on terminals that only show ASCII.
///
/// One column for one column; data is not touched.
enum PlainGlyphs {
  /// The ASCII character that stands for another; `?` where nothing resembles it.
  static func ascii(for scalar: UInt32) -> UInt32 {
    guard scalar >= 127 else { return scalar }
    return table[scalar] ?? UInt32(UInt8(ascii: "?"))
  }

  private static let table: [UInt32: UInt32] = {
    let rows: [(String, Unicode.Scalar)] = [
      ("─━┄┅┈┉═╌‐‑–—−", "-"), ("│┃┆┇┊┋║╎▏▕", "|"),
      ("┌┐└┘├┤┬┴┼╭╮╰╯╔╗╚╝╠╣╦╩╬┏┓┗┛", "+"),
      ("●•◆■▪★✓✔", "*"), ("○◇□▫☐◌", "o"), ("▶▸►›→»", ">"), ("◀◂◄‹←«", "<"), ("▲△↑", "^"),
      ("▼▽↓", "v"),
      ("…·", "."), ("“”„", "\""), ("‘’‚", "'"), ("█▓▒▉▊▋", "#"), ("░▌▍▎", ":"), ("\u{A0}", " "),
      ("æåáàâäã", "a"), ("ÆÅÁÀÂÄÃ", "A"), ("øóòôöõ", "o"), ("ØÓÒÔÖÕ", "O"), ("éèêë", "e"),
      ("ÉÈÊË", "E"),
      ("íìîï", "i"), ("ÍÌÎÏ", "I"), ("úùûü", "u"), ("ÚÙÛÜ", "U"), ("ýÿ", "y"), ("Ý", "Y"),
      ("ñ", "n"), ("Ñ", "N"),
      ("ç", "c"), ("Ç", "C"), ("ð", "d"), ("Ð", "D"), ("ß", "s"), ("×", "x"), ("✗✕✖", "x"),
    ]
    let entries = rows.flatMap { row in row.0.unicodeScalars.map { ($0.value, row.1.value) } }
    return Dictionary(entries) { first, _ in first }
  }()
}
