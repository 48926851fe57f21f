import Glibc

extension Terminal {
  /// Puts text on the clipboard by the first way that works.
  ///
  /// Takes a second at most per program tried.
  ///
  /// - Parameters:
  ///   - text: The text.
  ///   - environment: The environment that says which ways there are.
  /// - Returns: The way taken, for telling the user; `nil` when none worked.
  public func copy(_ text: String, environment: [String: String] = processEnvironment())
    -> ClipboardRoute?
  {
    ClipboardRoute.candidates(environment: environment, length: text.utf8.count).first { route in
      switch route {
      case .program(let arguments):
        return FedProgram.run(arguments, environment: environment, text: text, limit: 1000)
      case .terminal:
        write("\u{1B}]52;c;\(Base64.encode(text.utf8))\u{7}")
        return true
      case .file(let path):
        return Self.save(text, at: path)
      }
    }
  }

  private static func save(_ text: String, at path: String) -> Bool {
    let folder = path[..<(path.lastIndex(of: "/") ?? path.startIndex)]
    let outer = folder[..<(folder.lastIndex(of: "/") ?? folder.startIndex)]
    for folder in [outer, folder] { mkdir(String(folder), 0o700) }
    let file = Glibc.open(path, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0o600)
    guard file >= 0 else { return false }
    defer { close(file) }
    let bytes = Array(text.utf8)
    return Glibc.write(file, bytes, bytes.count) == bytes.count
  }
}
