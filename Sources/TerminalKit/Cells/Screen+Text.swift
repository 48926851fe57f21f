extension Screen {
  /// The characters, one line per row, without blanks at the ends of lines.
  public var text: String {
    (0..<size.rows).map { String(line($0)) }.joined(separator: "\n")
  }

  /// One letter per cell for its role, one line per row, without plain cells at the ends of lines.
  ///
  /// Plain is `.`, the other roles take the characters of ``roleLetters`` by number.
  public var rolePicture: String {
    (0..<size.rows).map(roleLine).joined(separator: "\n")
  }

  /// Characters, roles and cursor: all of the screen that a golden file keeps.
  public var picture: String {
    let shown = cursorVisible ? "shown" : "hidden"
    return """
      \(text)
      --- roles
      \(rolePicture)
      --- cursor \(cursor.row),\(cursor.column) \(shown)

      """
  }

  /// The letters of ``rolePicture``; the n-th stands for role n + 1.
  public static let roleLetters = Array(
    "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789!#$%&*+,/:;<=>?@^_|~-()[]{}")

  private func line(_ row: Int) -> String.UnicodeScalarView {
    var line = String.UnicodeScalarView()
    var blanks = 0
    for column in 0..<size.columns {
      let cell = self[row, column]
      if cell.width == 0 { continue }
      if cell.base == 0x20, cell.marks == (0, 0) {
        blanks += 1
        continue
      }
      line.append(contentsOf: repeatElement(" ", count: blanks))
      blanks = 0
      line.append(contentsOf: cell.scalars)
    }
    return line
  }

  private func roleLine(_ row: Int) -> String {
    var letters = (0..<size.columns).map { letter(self[row, $0].role) }
    while letters.last == "." { letters.removeLast() }
    return String(letters)
  }

  private func letter(_ role: Role) -> Character {
    if role == .plain { return "." }
    let place = Int(role.rawValue) - 1
    return Self.roleLetters.indices.contains(place) ? Self.roleLetters[place] : "\u{203D}"
  }
}

extension Cell {
  /// The base character and its marks.
  public var scalars: [Unicode.Scalar] {
    [base, marks.0, marks.1].compactMap { $0 == 0 ? nil : Unicode.Scalar($0) }
  }
}
