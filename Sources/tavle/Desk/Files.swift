import Foundation
import Glibc
import TavleTexts

/// What is piped or typed into the program.
enum StandardInput {
  /// Whether somebody types.
  static var isTerminal: Bool { isatty(STDIN_FILENO) == 1 }

  /// Everything on standard input; nothing if it is closed.
  ///
  /// - Throws: ``CommandError/cannotRead(path:reason:)`` when it cannot be read, or goes on beyond ``Files/limit``.
  static func all() throws(CommandError) -> Data {
    try fcntl(STDIN_FILENO, F_GETFD) < 0 ? Data() : Files.read(STDIN_FILENO, path: "-")
  }
}

/// Files by their path, with the reason when something is wrong with one.
enum Files {
  /// More bytes than this are not read: no board is as large, and a device may never end.
  static let limit = 1 << 29

  /// What is in a file of any kind, or on standard input for `-`.
  static func read(_ path: String) throws(CommandError) -> Data {
    if path == "-" { return try StandardInput.all() }
    let descriptor = open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { throw .cannotRead(path: path, reason: FileReason(system: errno)) }
    defer { close(descriptor) }
    return try read(descriptor, path: path)
  }

  /// What is in a plain file: nothing that could keep who asks waiting, such as a pipe.
  static func readPlain(_ path: String) throws(CommandError) -> Data {
    guard !isDevice(path), path != "-" else {
      throw .cannotRead(path: path, reason: .notAFile)
    }
    return try read(path)
  }

  /// What is left to be read of an open file.
  fileprivate static func read(_ descriptor: CInt, path: String) throws(CommandError) -> Data {
    do throws(FileProblem) {
      return try bytes(of: descriptor)
    } catch {
      throw .cannotRead(path: path, reason: error.reason)
    }
  }

  private struct FileProblem: Error {
    let reason: FileReason
  }

  private static func bytes(of descriptor: CInt) throws(FileProblem) -> Data {
    var data = Data()
    var buffer = [UInt8](repeating: 0, count: 1 << 16)
    while data.count <= limit {
      let count = Glibc.read(descriptor, &buffer, buffer.count)
      if count == 0 { return data }
      if count > 0 {
        data.append(contentsOf: buffer[..<count])
      } else if errno != EINTR {
        throw FileProblem(reason: FileReason(system: errno))
      }
    }
    throw FileProblem(reason: .tooLarge)
  }

  /// Writes a file, which must not be there unless it may be replaced; what is no plain file is written to as it is.
  ///
  /// What is private others cannot read.
  static func write(
    _ text: String, to path: String, overwriting: Bool, isPrivate: Bool = false
  ) throws(CommandError) {
    let isDevice = isDevice(path)
    if !overwriting, !isDevice, FileManager.default.fileExists(atPath: path) {
      throw .fileExists(path: path)
    }
    do {
      try Data(text.utf8).write(to: URL(filePath: path), options: isDevice ? [] : .atomic)
      if isPrivate, !isDevice { chmod(path, 0o600) }
    } catch {
      let reason = FileReason(error)
      throw .cannotWrite(path: path, reason: reason == .missing ? .noFolder : reason)
    }
  }

  /// Whether there is something that is neither a file nor a folder: `/dev/null`, a named pipe.
  private static func isDevice(_ path: String) -> Bool {
    var facts = stat()
    guard stat(path, &facts) == 0 else { return false }
    return ![S_IFREG, S_IFDIR].contains(facts.st_mode & S_IFMT)
  }
}

extension Files {
  /// The form that the ending of a file stands for, whatever the case; `nil` without a file, and for other endings.
  static func form<Form: CaseIterable>(
    of path: String?, _ ending: (Form) -> String
  ) -> Form? {
    path.flatMap { path in
      Form.allCases.first { path.lowercased().hasSuffix(".\(ending($0))") }
    }
  }
}
