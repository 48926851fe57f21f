import ArgumentParser
import TavleTexts
import TavleUI
import TerminalKit

/// Lists all actions with their keys.
struct KeysCommand: DeskCommand {
  static let configuration = CommandConfiguration(
    commandName: "keys", abstract: "List all actions with their keys and names for config.toml.")

  @Flag(help: "As a Markdown table.")
  var markdown = false

  @OptionGroup var options: SharedOptions

  func run(at desk: Desk) throws {
    let entries = Action.allCases.map { KeyView($0, desk) }
    if desk.isJSON { return try desk.json("keys", entries) }
    if markdown { return Output.standard.text(table(entries)) }
    var lines = TextTable()
    for entry in entries {
      lines.add(entry.action, entry.keys.joined(separator: ", "), entry.help)
    }
    Output.standard.text(lines.lines().joined(separator: "\n"))
  }

  private func table(_ entries: [KeyView]) -> String {
    let rows = entries.map { entry in
      let keys = entry.keys.map { "`\($0)`" }.joined(separator: " ")
      return "| \(keys) | \(entry.help) | `\(entry.action)` |"
    }
    return (["| | | |", "|---|---|---|"] + rows).joined(separator: "\n")
  }
}

/// An action, as `--json` prints it.
struct KeyView: Encodable {
  /// Its name in the configuration.
  let action: String
  /// Its keys, as the configuration writes them.
  let keys: [String]
  /// Where it is valid.
  let scope: String
  /// What it does.
  let help: String

  init(_ action: Action, _ desk: Desk) {
    self.action = action.rawValue
    keys = desk.settings.keys[action] ?? action.entry.keys
    scope = action.entry.scope.rawValue
    help = action.text(in: desk.texts.actions).help
  }
}
