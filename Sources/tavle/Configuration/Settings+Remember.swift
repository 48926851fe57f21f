import Foundation

extension Settings {
  /// Writes one value of the first section into a configuration file and leaves the rest as it is.
  ///
  /// The file is made if need be, and replaced as a whole, so that it is never half written. A file
  /// that is a link stays one. It is written in UTF-8, whatever it was in.
  ///
  /// - Throws: ``CommandError`` when a file that is there cannot be read, or the error of the file
  ///   system; the file is then as it was.
  static func remember(_ key: String, _ value: String, in path: String) throws {
    let url = URL(filePath: path).resolvingSymlinksInPath()
    let text = try SettingsFile.contents(of: url.path)
    try FileManager.default.createDirectory(
      at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
    try Data(replacing(key, with: value, in: text).utf8).write(to: url, options: .atomic)
  }

  /// The text of a configuration file with another value for a key of its first section.
  static func replacing(_ key: String, with value: String, in text: String) -> String {
    let entry = "\(key) = \(quoted(value))"
    let ending = text.contains("\r\n") ? "\r\n" : "\n"
    var lines = text.split(omittingEmptySubsequences: false) { $0 == "\n" || $0 == "\r\n" }
      .map(String.init)
    let end = lines.firstIndex { $0.drop(while: \.isWhitespace).first == "[" } ?? lines.count
    if let index = lines[..<end].firstIndex(where: { isEntry($0, for: key) }) {
      lines[index] = entry + remark(in: lines[index])
    } else if end == lines.count, lines.last?.isEmpty == true {
      lines.insert(entry, at: lines.count - 1)
    } else {
      lines.insert(entry, at: end)
    }
    if lines.last?.isEmpty == false { lines.append("") }
    return lines.joined(separator: ending)
  }

  private static func isEntry(_ line: String, for key: String) -> Bool {
    guard let equals = line.firstIndex(of: "=") else { return false }
    return line[..<equals].filter { !$0.isWhitespace && $0 != "\"" } == key
  }

  /// What stands behind a value, if that is a plain text without `#`.
  private static func remark(in line: String) -> String {
    let parts = line.split(separator: "#", maxSplits: 1, omittingEmptySubsequences: false)
    guard parts.count == 2, parts[0].count(where: { $0 == "\"" }).isMultiple(of: 2) else {
      return ""
    }
    return "  #" + parts[1]
  }

  private static func quoted(_ value: String) -> String {
    if value == "true" || value == "false" { return value }
    let escaped = value.reduce(into: "") { text, character in
      if character == "\"" || character == "\\" { text += "\\" }
      text.append(character)
    }
    return "\"\(escaped)\""
  }
}
