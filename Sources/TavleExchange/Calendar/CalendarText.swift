import TavleCore

/// The lines iCalendar files are made of (RFC 5545 §3.1, §3.3.11).
enum CalendarText {
  /// The most octets of a line, without the line break.
  static let lineLimit = 75

  /// A text as a value: backslashes first, then what separates values, and line breaks; other controls are left out.
  static func escaped(_ text: String) -> String {
    var result = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\\", ";", ",": result += ["\\", scalar]
      case "\n": result += ["\\", "n"]
      case _ where scalar.properties.generalCategory == .control: continue
      default: result.append(scalar)
      }
    }
    return String(result)
  }

  /// The text of a value.
  static func unescaped(_ value: String) -> String {
    var result = String.UnicodeScalarView()
    var isEscaped = false
    for scalar in value.unicodeScalars {
      if isEscaped {
        result.append(scalar == "n" || scalar == "N" ? "\n" : scalar)
        isEscaped = false
      } else if scalar == "\\" {
        isEscaped = true
      } else {
        result.append(scalar)
      }
    }
    return String(result)
  }

  /// A line with its break, parted where it is too long: the blank that goes on with a line counts.
  ///
  /// A letter of several octets is never cut, nor what belongs to it: a mark or a joiner behind the blank would become part of
  /// the blank for whoever reads letter by letter.
  static func folded(_ line: String) -> String {
    var result = String.UnicodeScalarView()
    var room = lineLimit
    func append(_ piece: some Collection<Unicode.Scalar>) {
      let length = piece.reduce(0) { $0 + UTF8.width($1) }
      if length > room {
        result += "\r\n ".unicodeScalars
        room = lineLimit - 1
      }
      result += piece
      room -= length
    }
    for letter in line {
      let scalars = letter.unicodeScalars
      if letter.utf8.count < lineLimit {
        append(scalars)
      } else {
        for scalar in scalars { append(CollectionOfOne(scalar)) }
      }
    }
    return String(result) + "\r\n"
  }

  /// The lines of a file, put together again; breaks may be LF alone.
  static func lines(_ text: String) -> [String] {
    var lines: [String.UnicodeScalarView] = []
    let parts = text.unicodeScalars.split(separator: "\n", omittingEmptySubsequences: false)
    for part in parts {
      let part = part.last == "\r" ? part.dropLast() : part
      if let first = part.first, first == " " || first == "\t", !lines.isEmpty {
        lines[lines.count - 1] += part.dropFirst()
      } else {
        lines.append(String.UnicodeScalarView(part))
      }
    }
    return lines.map { String($0) }
  }

  /// A day as `20261203`.
  static func day(_ day: Day) -> String { "\(day)".filter { $0 != "-" } }

  /// A day and a time of day as `20261203T100000`.
  static func moment(_ day: Day, _ time: LocalTime) -> String {
    "\(self.day(day))T\("\(time)".filter { $0 != ":" })00"
  }

  /// A moment as `20261203T090000Z`.
  static func moment(_ moment: Moment) -> String {
    moment.iso8601.filter { $0 != "-" && $0 != ":" }
  }
}
