import Foundation
import TestSupport

/// A user's home of its own, and the built program to run in it.
final class Home: Sendable {
  /// The folder's path.
  let path: String
  /// The board, as after `--board`; `nil` for the one in the folder.
  private let board: String?

  /// Makes the folder.
  init(board: String? = nil) throws {
    self.board = board
    path = FileManager.default.temporaryDirectory.appending(path: "tavle-\(UUID())").path
    try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
  }

  deinit { try? FileManager.default.removeItem(atPath: path) }

  /// The folder of the built program, which is that of the tests.
  static let programs = (Bundle.main.executableURL ?? URL(filePath: CommandLine.arguments[0]))
    .deletingLastPathComponent().path

  /// The built program.
  static let tavle = "\(programs)/tavle"

  /// An environment with nothing of the user's in it.
  func environment(_ extra: [String: String?] = [:]) -> [String: String] {
    let own: [String: String?] = [
      "HOME": path, "PATH": "\(Self.programs):/usr/bin:/bin", "TZ": "Europe/Copenhagen",
      "LANG": "C.UTF-8", "USER": "karen", "TERM": "xterm-256color", "SHELL": "/bin/sh",
      "TMPDIR": path, "TAVLE_BOARD": board,
      // The toolchain's own report of a crash asks for a key; where there is no toolchain there is none.
      "SWIFT_BACKTRACE": "enable=no",
    ]
    return own.merging(extra) { _, new in new }.compactMapValues(\.self)
  }

  /// Runs tavle away from any terminal.
  ///
  /// - Returns: its exit status and everything it wrote.
  @discardableResult
  func tavle(_ arguments: String..., environment extra: [String: String?] = [:]) throws -> (
    status: Int32, output: String
  ) {
    try ChildProcess.run([Self.tavle] + arguments, environment: environment(extra))
  }

  /// A board with these tips, in this order.
  convenience init(board: String? = nil, tips: String...) throws {
    try self.init(board: board)
    for tip in tips {
      let run = try tavle("tip", tip)
      guard run.status == 0 else { throw TestFailure(run.output) }
    }
  }

  /// The posts `tavle list` prints.
  func posts() throws -> [[String: Any]] {
    let run = try tavle("list", "--json")
    let object = try JSONSerialization.jsonObject(with: Data(run.output.utf8)) as? [String: Any]
    guard let posts = object?["posts"] as? [[String: Any]] else { throw TestFailure(run.output) }
    return posts
  }

  /// The titles of all posts on the board.
  func titles() throws -> [String] { try posts().compactMap { $0["title"] as? String } }

  /// Writes a small shell script.
  ///
  /// - Returns: the command that runs it. The shell reads it: a file that was just written cannot be run itself while a
  ///   child of another test still holds it open.
  func script(_ name: String, _ lines: String) throws -> String {
    let file = "\(path)/\(name)"
    try "\(lines)\n".write(toFile: file, atomically: true, encoding: .utf8)
    return "/bin/sh \(file)"
  }

  /// The text of a file, `nil` if there is none.
  func read(_ name: String) -> String? {
    FileManager.default.contents(atPath: "\(path)/\(name)").map {
      String(decoding: $0, as: UTF8.self)
    }
  }
}
