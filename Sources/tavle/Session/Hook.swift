import Foundation
import Synchronization
import TavleCore
import TavleExchange
import TavleTexts
import TavleUI

/// The user's own commands, run by the shell for what has happened.
struct Hooks: Sendable {
  /// The commands, by what they are run for.
  var commands: [HookEvent: String] = [:]

  /// Starts the command for an event, if there is one, with JSON on its standard input.
  ///
  /// `ended` is told how it ended, on another thread: the status, or `nil` if it could not be started.
  func start(
    _ event: HookEvent, _ document: HookDocument?, ended: @escaping @Sendable (Int32?) -> Void
  ) {
    guard let command = commands[event], let document else { return }
    guard let text = try? JSONText.text(document), let input = Self.input(text) else {
      return ended(nil)
    }
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/bin/sh")
    process.arguments = ["-c", command]
    process.standardInput = input
    process.standardOutput = FileHandle.nullDevice
    process.standardError = FileHandle.nullDevice
    process.terminationHandler = { ended($0.terminationStatus) }
    do { try process.run() } catch { ended(nil) }
  }

  /// Runs the command for an event, if there is one, and waits for its end.
  ///
  /// - Returns: its status; `nil` if there is no command.
  func run(_ event: HookEvent, _ document: HookDocument?) -> Int32? {
    guard commands[event] != nil, document != nil else { return nil }
    let end = DispatchSemaphore(value: 0)
    let status = Mutex<Int32>(0)
    start(event, document) { ended in
      status.withLock { $0 = ended ?? -1 }
      end.signal()
    }
    end.wait()
    return status.withLock { $0 }
  }

  /// A text to be read, in a file that has no name any more: no command can block on it, or be blocked.
  private static func input(_ text: String) -> FileHandle? {
    let folder = FileManager.default.temporaryDirectory
    let file = folder.appendingPathComponent("tavle-hook-\(UUID().uuidString)")
    let made = FileManager.default.createFile(
      atPath: file.path, contents: Data((text + "\n").utf8), attributes: [.posixPermissions: 0o600])
    defer { try? FileManager.default.removeItem(at: file) }
    return made ? FileHandle(forReadingAtPath: file.path) : nil
  }
}

extension HookEvent {
  /// What is on the JSON.
  var name: String { String(rawValue.dropFirst(3)) }
}
