import Foundation

/// What a run of the program left behind.
struct Run {
  /// The exit code, or 128 and the number of the signal that ended it.
  let status: Int32
  let output: String
  let errors: String
}

/// A home folder of its own with everything tavle keeps there, and the built program to run in it.
final class Home: Sendable {
  /// The folder.
  let folder: URL
  /// The folder's path.
  var path: String { folder.path }

  /// Makes the folder.
  init() throws {
    folder = FileManager.default.temporaryDirectory.appending(path: "tavle-test-\(UUID())")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
  }

  deinit { try? FileManager.default.removeItem(at: folder) }

  /// The program lies beside the tests.
  static let program: URL = {
    let tests = Bundle.main.executableURL ?? URL(filePath: CommandLine.arguments[0])
    return tests.deletingLastPathComponent().appending(path: "tavle")
  }()

  /// Writes a file and returns its path.
  @discardableResult
  func write(_ text: String, to name: String) throws -> String {
    let file = folder.appending(path: name)
    try FileManager.default.createDirectory(
      at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
    try Data(text.utf8).write(to: file)
    return file.path
  }

  /// The text of a file.
  func read(_ name: String) throws -> String {
    try String(contentsOf: folder.appending(path: name), encoding: .utf8)
  }

  /// Whether there is a file.
  func has(_ name: String) -> Bool {
    FileManager.default.fileExists(atPath: folder.appending(path: name).path)
  }

  /// The environment of the program: English, Danish time, nothing of the user's.
  var environment: [String: String] {
    [
      "HOME": path, "PATH": "/usr/bin:/bin", "TZ": "Europe/Copenhagen", "LANG": "en_US.UTF-8",
      "USER": "karen",
    ]
  }

  /// Runs the program until it ends.
  func run(
    _ arguments: [String], input: String? = nil, environment extra: [String: String] = [:]
  ) throws -> Run {
    let id = UUID().uuidString
    let process = try start(arguments, id: id, input: input, environment: extra)
    process.waitUntilExit()
    let signal: Int32 = process.terminationReason == .uncaughtSignal ? 128 : 0
    return Run(
      status: signal + process.terminationStatus, output: try read("\(id).out"),
      errors: try read("\(id).err"))
  }

  /// Runs the program with words that have blanks between them.
  func run(_ line: String, input: String? = nil) throws -> Run {
    try run(line.split(separator: " ").map(String.init), input: input)
  }

  /// Starts the program; its streams are files, so that nothing can stand in its way.
  func start(
    _ arguments: [String], id: String, input: String? = nil,
    environment extra: [String: String] = [:]
  ) throws -> Process {
    let process = Process()
    process.executableURL = Self.program
    process.arguments = arguments
    process.environment = environment.merging(extra) { _, new in new }
    process.currentDirectoryURL = folder
    process.standardInput = FileHandle.nullDevice
    if let input {
      process.standardInput = try FileHandle(
        forReadingFrom: URL(filePath: write(input, to: "\(id).in")))
    }
    process.standardOutput = try handle("\(id).out")
    process.standardError = try handle("\(id).err")
    try process.run()
    return process
  }

  private func handle(_ name: String) throws -> FileHandle {
    try FileHandle(forWritingTo: URL(filePath: write("", to: name)))
  }

  /// Runs the program and reads the list it prints as JSON.
  func list(_ noun: String, _ line: String) throws -> [[String: Any]] {
    let run = try run(line + " --json")
    let object = try JSONSerialization.jsonObject(with: Data(run.output.utf8)) as? [String: Any]
    return object?[noun] as? [[String: Any]] ?? []
  }
}
