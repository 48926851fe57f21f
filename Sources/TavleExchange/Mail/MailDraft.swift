public import Foundation
import TavleCore

/// A mail that is not sent yet, as a file that mail programs open as a draft (RFC 5322, RFC 2047, RFC 2045).
///
/// There is no sender: the program that opens it knows who that is. `X-Unsent` tells Outlook that it is a draft.
public struct MailDraft: Hashable, Sendable {
  /// The address; `nil` leaves it to the user.
  public var address: String?
  /// The name beside the address.
  public var name: String
  /// What it is about.
  public var subject: String
  /// The text.
  public var text: String

  /// A draft.
  public init(address: String?, name: String, subject: String, text: String) {
    self.address = address.flatMap { Self.isPlain($0) ? $0 : nil }
    (self.name, self.subject, self.text) = (name, subject, text)
  }

  /// Whether an address can stand in a header as it is; any other is left to the user.
  private static func isPlain(_ address: String) -> Bool {
    MailAddress.isPlausible(address)
      && address.utf8.allSatisfy { (33...126).contains($0) && !"<>()[],;:\\\"".utf8.contains($0) }
  }

  /// The file, lines ending in CRLF, ASCII throughout.
  public var data: Data {
    var lines: [String] = []
    if let address {
      lines += ["To: \(Self.encoded(name))", " <\(address)>"]
    }
    lines += [
      "Subject: \(Self.encoded(subject))", "X-Unsent: 1", "MIME-Version: 1.0",
      "Content-Type: text/plain; charset=utf-8", "Content-Transfer-Encoding: quoted-printable", "",
    ]
    return Data((lines + QuotedPrintable.lines(of: text)).joined(separator: "\r\n").utf8)
      + Data("\r\n".utf8)
  }

  /// A text in a header: as it is if that is safe, else in encoded words of at most 75 characters.
  private static func encoded(_ text: String) -> String {
    let line = Cleaning.line(text)
    let isPlain = line.unicodeScalars.allSatisfy {
      $0.isASCII && ($0.properties.isAlphabetic || $0 == " ")
    }
    if isPlain, line.utf8.count <= 60 { return line }
    var words: [String] = []
    var bytes: [UInt8] = []
    func finish() {
      words.append("=?utf-8?B?\(Data(bytes).base64EncodedString())?=")
      bytes = []
    }
    for character in line {
      let next = Array(String(character).utf8)
      // 39 bytes are 52 characters of base 64, which leaves room for the name of the header; a letter is never cut in two.
      if bytes.count + next.count > 39 { finish() }
      bytes += next
    }
    finish()
    return words.joined(separator: "\r\n ")
  }
}

extension QuotedPrintable {
  /// A text as quoted-printable lines of at most 76 characters, without the breaks between them.
  static func lines(of text: String) -> [String] {
    text.split(separator: "\n", omittingEmptySubsequences: false).flatMap(folded)
  }

  private static func folded(_ line: Substring) -> [String] {
    let bytes = Array(line.utf8)
    var lines = [""]
    for (place, byte) in bytes.enumerated() {
      let isLast = place == bytes.count - 1
      let isBlank = byte == 0x20 || byte == 0x09
      let isPlain = (33...126).contains(byte) && byte != UInt8(ascii: "=")
      let token =
        isPlain || (isBlank && !isLast)
        ? String(UnicodeScalar(byte)) : "=" + hex(byte >> 4) + hex(byte & 15)
      if lines[lines.count - 1].utf8.count + token.utf8.count > 75 {
        lines[lines.count - 1] += "="
        lines.append("")
      }
      lines[lines.count - 1] += token
    }
    return lines
  }

  private static func hex(_ digit: UInt8) -> String { String(digit, radix: 16, uppercase: true) }
}
