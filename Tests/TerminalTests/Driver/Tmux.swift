import Foundation
import TestSupport

/// A shell in a real terminal: tmux, with a server of its own that ends with this value.
final class Tmux {
  /// Whether tmux is there; tests that need it say so when it is not.
  static let isInstalled = ["/usr/bin", "/usr/local/bin", "/bin"].contains {
    FileManager.default.isExecutableFile(atPath: "\($0)/tmux")
  }

  let home: Home
  private let environment: [String: String]

  /// Opens a terminal of a fixed size with a shell in it that has only this environment.
  init(
    _ home: Home, columns: Int = 120, rows: Int = 32, environment extra: [String: String?] = [:]
  ) throws {
    self.home = home
    environment = home.environment(["TERM": nil]).merging(["TMUX_TMPDIR": home.path]) { _, new in
      new
    }
    let term = extra["TERM"].flatMap(\.self) ?? "tmux-256color"
    let shell = home.environment(extra.merging(["TERM": term, "PS1": "ready> "]) { _, new in new })
      .map { "\($0.key)=\($0.value)" }
    try command(
      ["start-server"],
      ["set", "-g", "status", "off"],
      ["set", "-g", "default-terminal", term],
      ["set", "-sg", "escape-time", "0"],
      ["set", "-g", "focus-events", "on"],
      ["new-session", "-d", "-x", "\(columns)", "-y", "\(rows)", "env", "-i"] + shell + ["sh"])
    try wait(for: "ready>")
  }

  deinit { _ = try? command(["kill-server"]) }

  /// Runs tmux commands, one after another.
  ///
  /// - Returns: what they print.
  @discardableResult
  private func command(_ commands: [String]...) throws -> String {
    let words = commands.map { $0.map { $0 == ";" ? "\\;" : $0 } }.joined(separator: [";"])
    let run = try ChildProcess.run(
      ["tmux", "-L", "tavle", "-f", "/dev/null"] + words, environment: environment)
    guard run.status == 0 else { throw TestFailure("tmux \(words): \(run.output)") }
    return run.output
  }

  // MARK: What the user does

  /// Types text as it is.
  func type(_ text: String) throws { try command(["send-keys", "-l", "--", text]) }

  /// Presses keys, as tmux names them: `Enter`, `Escape`, `C-z`.
  func press(_ keys: String...) throws { try command(["send-keys", "--"] + keys) }

  /// Types a line and Enter, at once.
  func enter(_ line: String) throws {
    try command(["send-keys", "-l", "--", line], ["send-keys", "Enter"])
  }

  /// Pastes text between the marks of a paste, if the program asked for them.
  func paste(_ text: String) throws {
    try command(["set-buffer", "--", text], ["paste-buffer", "-p", "-r"])
  }

  /// Gives the window another size.
  func resize(columns: Int, rows: Int) throws {
    try command(["resize-window", "-x", "\(columns)", "-y", "\(rows)"])
  }

  /// Begins with a new shell on a new terminal.
  func reopen() throws {
    try command(["respawn-pane", "-k"])
    try waitForPrompt()
  }

  /// Runs tavle in the shell and waits until its board is there.
  func open(_ arguments: String = "", showing text: String = "? help") throws {
    try enter("sh -c 'echo $$ > $HOME/pid; exec tavle \(arguments)'; echo ended $?")
    try wait(for: text)
  }

  /// The process of the tavle that was opened last.
  var program: pid_t {
    get throws {
      let text = home.read("pid")?.trimmingCharacters(in: .newlines)
      guard let id = text.flatMap(pid_t.init) else { throw TestFailure("no process") }
      return id
    }
  }

  // MARK: What the user sees

  /// The screen, one line per row.
  func lines(colours: Bool = false) throws -> [Substring] {
    try command(["capture-pane", "-p"] + (colours ? ["-e"] : [])).split(
      separator: "\n", omittingEmptySubsequences: false
    ).dropLast()
  }

  /// Waits until the screen is as it should be.
  @discardableResult
  func wait(
    for what: String, within limit: Limit = Limit(), until isThere: ([Substring]) -> Bool
  ) throws -> [Substring] {
    var seen: [Substring] = []
    let found = try holds(within: limit) {
      seen = try lines()
      return isThere(seen)
    }
    guard found else { throw TestFailure("not there: \(what)\n\(seen.joined(separator: "\n"))") }
    return seen
  }

  /// Waits until a text is on the screen.
  @discardableResult
  func wait(for text: String, within limit: Limit = Limit()) throws -> [Substring] {
    try wait(for: text, within: limit) { $0.contains { $0.contains(text) } }
  }

  /// Waits until the shell is ready for the next line, and nothing has been typed yet.
  func waitForPrompt() throws {
    try wait(for: "a prompt") { lines in
      lines.last { !$0.allSatisfy(\.isWhitespace) }?.trimmingCharacters(in: .whitespaces)
        == "ready>"
    }
  }

  /// What tmux knows about the terminal, such as `alternate_on`.
  func fact(_ name: String) throws -> String {
    try command(["display-message", "-p", "#{\(name)}"]).trimmingCharacters(in: .newlines)
  }
}
