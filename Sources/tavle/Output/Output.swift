import Glibc
import TerminalKit

/// A stream of a command: text that is safe to show, or data as it is.
///
/// When nobody reads any more, the program ends quietly.
struct Output: Sendable {
  /// Results.
  static let standard = Output(descriptor: STDOUT_FILENO)
  /// Errors and remarks.
  static let errors = Output(descriptor: STDERR_FILENO)

  /// Where it goes.
  let descriptor: Int32

  /// Whether a person sees it at once.
  var isTerminal: Bool { isatty(descriptor) == 1 }

  /// How many columns there are: of the terminal, else 80.
  var width: Int {
    var size = winsize()
    guard isTerminal, ioctl(descriptor, UInt(TIOCGWINSZ), &size) == 0, size.ws_col > 0 else {
      return 80
    }
    return Int(size.ws_col)
  }

  /// Writes lines of text; whatever they hold, no control character gets out.
  func text(_ text: String) {
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    data(lines.map { String($0).shown + "\n" }.joined())
  }

  /// Writes a question and leaves the cursor behind it.
  func question(_ text: String) { data(text.shown) }

  /// Writes text as it is.
  func data(_ text: String) {
    var text = text
    text.withUTF8 { write($0) }
  }

  private func write(_ bytes: UnsafeBufferPointer<UInt8>) {
    var sent = 0
    while sent < bytes.count {
      let count = Glibc.write(descriptor, bytes.baseAddress?.advanced(by: sent), bytes.count - sent)
      if count > 0 {
        sent += count
      } else if errno == EPIPE {
        exit(0)
      } else if errno != EINTR {
        return
      }
    }
  }
}

extension String {
  /// The text as it may be shown: what would act on a terminal or reorder the line is replaced or left out.
  var shown: String {
    var shown = String.UnicodeScalarView()
    for glyph in Glyphs(self) {
      for value in [glyph.base, glyph.marks.0, glyph.marks.1] where value != 0 {
        if let scalar = Unicode.Scalar(value) { shown.append(scalar) }
      }
    }
    return String(shown)
  }

  /// JSON in which every character a terminal might act on is escaped.
  var escapedJSON: String {
    guard unicodeScalars.contains(where: \.isUnsafe) else { return self }
    return unicodeScalars.reduce(into: "") { text, scalar in
      guard scalar.isUnsafe else { return text.unicodeScalars.append(scalar) }
      let digits = String(scalar.value, radix: 16)
      text += "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
    }
  }
}

extension Unicode.Scalar {
  /// Controls beyond those JSON escapes by itself, and what reorders text; all of them below U+10000.
  fileprivate var isUnsafe: Bool {
    switch value {
    case 0x7F...0x9F, 0x200E...0x200F, 0x2028...0x202E, 0x2066...0x2069: true
    default: false
    }
  }
}
