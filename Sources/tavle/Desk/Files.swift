import Foundation

/// What is piped or typed into the program.
enum StandardInput {
  /// Whether somebody types.
  static var isTerminal: Bool { isatty(STDIN_FILENO) == 1 }

  /// Everything on standard input; nothing if it is closed.
  static func all() -> Data { (try? FileHandle.standardInput.readToEnd()) ?? Data() }
}

/// Files by their path, with the system's reasons when something is wrong with one.
enum Files {
  /// What is in a file, or standard input for `-`.
  static func read(_ path: String) throws(CommandError) -> Data {
    if path == "-" { return StandardInput.all() }
    do {
      return try Data(contentsOf: URL(filePath: path))
    } catch {
      throw .cannotRead(path: path, reason: Self.reason(error))
    }
  }

  /// Writes a file, which must not be there unless it may be replaced.
  static func write(_ text: String, to path: String, overwriting: Bool) throws(CommandError) {
    if !overwriting, FileManager.default.fileExists(atPath: path) {
      throw .fileExists(path: path)
    }
    do {
      try Data(text.utf8).write(to: URL(filePath: path), options: .atomic)
    } catch {
      throw .cannotWrite(path: path, reason: Self.reason(error))
    }
  }

  /// The system's words for an error of the file system.
  static func reason(_ error: any Error) -> String {
    let inner = (error as? CocoaError)?.underlying ?? error
    guard let system = inner as? POSIXError else { return error.localizedDescription }
    return reason(system.code.rawValue)
  }

  /// The system's words for one of its error numbers.
  static func reason(_ number: CInt) -> String { String(cString: strerror(number)) }
}
