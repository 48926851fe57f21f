import Foundation

/// A Swift file of the project, as the house rules look at it.
struct SourceFile {
  /// From the root of the project, with `/` between.
  let path: String
  let lines: [Substring]

  /// The folder that holds the manifest.
  static let root = URL(filePath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent().path(percentEncoded: false)

  /// All Swift files in a folder of the root.
  static func all(in folder: String) throws -> [SourceFile] {
    let names = FileManager.default.enumerator(atPath: root + folder)?.compactMap { $0 as? String }
    return try (names ?? []).filter { $0.hasSuffix(".swift") && !$0.contains(".build/") }.sorted()
      .map { name in
        let text = try String(contentsOfFile: "\(root)\(folder)/\(name)", encoding: .utf8)
        return SourceFile(
          path: "\(folder)/\(name)",
          lines: text.split(separator: "\n", omittingEmptySubsequences: false))
      }
  }

  /// The modules that are imported, in order.
  var imports: [String] {
    lines.compactMap { line in
      let words = line.split(separator: " ")
      guard let place = words.firstIndex(of: "import"), place < words.count - 1,
        words[..<place].allSatisfy(Self.importModifiers.contains)
      else { return nil }
      let kinds: Set<Substring> = ["struct", "class", "enum", "protocol", "func", "var", "let"]
      let name = kinds.contains(words[place + 1]) ? words.last : words[place + 1]
      return name?.split(separator: ".").first.map(String.init)
    }
  }

  private static let importModifiers: Set<Substring> = [
    "public", "package", "internal", "fileprivate", "private", "@testable", "@preconcurrency",
    "@_exported",
  ]

  /// Functions and computed properties with their lengths in lines, measured by indentation.
  ///
  /// Texts of several lines do not count: an expected picture is not code.
  var bodies: [(line: Int, length: Int)] {
    let code = lines.map(String.init)
    var isText = false
    var counts: [Int] = [0]
    for line in code {
      counts.append((counts.last ?? 0) + (isText ? 0 : 1))
      if line.components(separatedBy: "\"\"\"").count.isMultiple(of: 2) { isText.toggle() }
    }
    return code.indices.compactMap { start in
      guard Self.opensBody(code[start]), let end = Self.end(of: start, in: code) else { return nil }
      return (start + 1, counts[end + 1] - counts[start])
    }
  }

  private static func opensBody(_ line: String) -> Bool {
    let words = line.split(separator: " ").filter { !$0.hasPrefix("@") }
    let head = words.prefix { !$0.contains("(") && !$0.contains("{") } + words.prefix(6)
    guard !line.hasSuffix("}"), !line.trimmingCharacters(in: .whitespaces).hasPrefix("//") else {
      return false
    }
    return head.contains("func")
      || words.contains { $0.hasPrefix("init(") || $0.hasPrefix("init?(") }
        && !line.contains(".init")
      || (head.contains("var") && line.hasSuffix("{"))
  }

  /// The line that closes what a line opens: the next that begins with a brace at the same indentation.
  ///
  /// A requirement of a protocol opens nothing: what follows is less indented, or another declaration.
  private static func end(of start: Int, in code: [String]) -> Int? {
    let indentation = code[start].prefix { $0 == " " }
    for index in code.indices.dropFirst(start + 1) {
      let rest = code[index].dropFirst(indentation.count)
      guard code[index].hasPrefix(indentation) else { continue }
      if rest.hasPrefix("}") { return index }
      if rest.hasPrefix("func ") || rest.hasPrefix("///") { return nil }
    }
    return nil
  }
}
