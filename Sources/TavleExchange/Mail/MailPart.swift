/// A part of a message that holds no further parts: a text or an attachment.
struct MailPart {
  var type: MailField
  var disposition: MailField
  /// How the body is wrapped up, in lower case.
  var encoding: String
  var lines: ArraySlice<ArraySlice<UInt8>>

  /// How deep parts may lie within parts, and how many there may be.
  private static let depthLimit = 20
  private static let countLimit = 1000

  /// The parts of a message in order, nested ones in the place of what holds them.
  static func parts(
    of header: MailHeader, _ lines: ArraySlice<ArraySlice<UInt8>>, depth: Int = 0
  ) -> [MailPart] {
    let type = MailField(header["content-type"] ?? "text/plain")
    guard type.value.hasPrefix("multipart/"), let boundary = type.parameters["boundary"],
      !boundary.isEmpty, depth < depthLimit
    else {
      return [
        MailPart(
          type: type, disposition: MailField(header["content-disposition"] ?? ""),
          encoding: MailField(header["content-transfer-encoding"] ?? "").value, lines: lines)
      ]
    }
    var found: [MailPart] = []
    for var inner in split(lines, at: boundary) where found.count < countLimit {
      let header = MailHeader.take(from: &inner)
      found += parts(of: header, inner, depth: depth + 1)
    }
    return found
  }

  /// What lies between the boundary lines; what comes before the first and after the last is for no
  /// one.
  private static func split(
    _ lines: ArraySlice<ArraySlice<UInt8>>, at boundary: String
  ) -> [ArraySlice<ArraySlice<UInt8>>] {
    let mark = Array("--\(boundary)".utf8)
    var parts: [ArraySlice<ArraySlice<UInt8>>] = []
    var start: Int?
    for index in lines.indices where lines[index].starts(with: mark) {
      let tail = lines[index].dropFirst(mark.count)
      let isEnd = tail.starts(with: "--".utf8)
      guard tail.allSatisfy({ $0 == 0x20 || $0 == 0x09 }) || isEnd else { continue }
      if let start { parts.append(lines[start..<index]) }
      start = isEnd ? nil : index + 1
      if isEnd { return parts }
    }
    if let start { parts.append(lines[start...]) }
    return parts
  }

  /// The file name, if it has one.
  var fileName: String? { disposition.parameters["filename"] ?? type.parameters["name"] }

  /// Whether it is a text to be read in the message itself.
  func isBody(_ kind: String) -> Bool {
    type.value == kind && disposition.value != "attachment" && fileName == nil
  }

  /// The text, decoded.
  var text: String {
    let joined = Array(lines.joined(separator: [0x0A]))
    let bytes =
      switch encoding {
      case "base64": Base64.bytes(joined)
      case "quoted-printable": QuotedPrintable.bytes(joined)
      default: joined
      }
    let named = type.parameters["charset"].flatMap(Charset.init(name:))
    if named == .windows1252 || named == nil { return guess(bytes, named) }
    return named?.text(bytes) ?? Charset.guess(bytes)
  }

  /// Mail that calls itself ASCII, or nothing at all, is often UTF-8.
  private func guess(_ bytes: [UInt8], _ named: Charset?) -> String {
    let name = type.parameters["charset"]?.lowercased() ?? ""
    return named == nil || name.contains("ascii")
      ? Charset.guess(bytes) : Charset.windows1252.text(bytes)
  }
}
