import Foundation
import Glibc
import Synchronization
import TavleCore
import TavleExchange
import TavleTexts
import TavleUI

/// The user's own commands, run by the shell for what has happened.
struct Hooks: Sendable {
  /// The commands, by what they are run for.
  var commands: [HookEvent: String] = [:]

  /// How long a command of the command line waits for one of them, in seconds.
  static let patience = 60

  /// How one of them ended.
  enum End: Equatable, Sendable {
    case status(Int32)
    /// By a signal.
    case killed(Int32)
    /// It could not be started; the file or program that failed.
    case notStarted(String)
    /// Nobody waits any longer.
    case stillRunning

    /// Whether all is well.
    var isWell: Bool { self == .status(0) }

    /// In a few signs, for the end of a sentence.
    var reason: String {
      switch self {
      case .status(let status): "\(status)"
      case .killed(let signal): "SIG \(signal)"
      case .notStarted(let what): what
      case .stillRunning: "> \(Hooks.patience) s"
      }
    }
  }

  /// Starts the command for an event, if there is one, with JSON on its standard input.
  ///
  /// `ended` is told how it ended, on another thread.
  func start(
    _ event: HookEvent, _ document: HookDocument?, ended: @escaping @Sendable (End) -> Void
  ) {
    guard let command = commands[event], let document else { return }
    guard let text = try? JSONText.text(document), let input = Self.input(text) else {
      return ended(.notStarted(FileManager.default.temporaryDirectory.path))
    }
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/bin/sh")
    process.arguments = ["-c", command]
    process.standardInput = input
    process.standardOutput = FileHandle.nullDevice
    process.standardError = FileHandle.nullDevice
    process.terminationHandler = { process in
      let status = process.terminationStatus
      ended(process.terminationReason == .uncaughtSignal ? .killed(status) : .status(status))
    }
    do { try process.run() } catch { ended(.notStarted("/bin/sh")) }
  }

  /// Runs the command for an event, if there is one, and waits for its end, but not for ever: then it goes on alone.
  ///
  /// - Returns: how it ended; `nil` if there is no command.
  func run(_ event: HookEvent, _ document: HookDocument?) -> End? {
    guard commands[event] != nil, document != nil else { return nil }
    let isOver = DispatchSemaphore(value: 0)
    let end = Mutex(End.stillRunning)
    start(event, document) { found in
      end.withLock { $0 = found }
      isOver.signal()
    }
    _ = isOver.wait(timeout: .now() + .seconds(Self.patience))
    return end.withLock { $0 }
  }

  /// A text to be read, in a file of the user's alone that has no name any more: no command can block on it, or be blocked.
  private static func input(_ text: String) -> FileHandle? {
    var path = Array((FileManager.default.temporaryDirectory.path + "/tavle-XXXXXX").utf8CString)
    let descriptor = mkstemp(&path)
    guard descriptor >= 0 else { return nil }
    unlink(path)
    let file = FileHandle(fileDescriptor: descriptor, closeOnDealloc: true)
    do {
      try file.write(contentsOf: Data((text + "\n").utf8))
      try file.seek(toOffset: 0)
      return file
    } catch {
      return nil
    }
  }
}

extension HookEvent {
  /// What is on the JSON.
  var name: String { String(rawValue.dropFirst(3)) }
}
