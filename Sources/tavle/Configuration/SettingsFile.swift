import Foundation
import TOMLKit
import TavleCore
import TavleExchange
import TavleTexts
import TavleUI
import TerminalKit

/// Something in the configuration that was not understood.
struct SettingsProblem: Error, Hashable {
  /// The file.
  var file: String
  /// The line, from 1; nil if it cannot be told.
  var line: Int?
  /// What is wrong.
  var reason: SettingsReason
}

/// What `config.toml` says.
///
/// Only a file that is no TOML at all fails; every other problem costs one entry and is kept as a
/// warning. A missing file says nothing.
struct SettingsFile {
  private(set) var language: Language?
  private(set) var theme: String?
  private(set) var color: ColorWish?
  private(set) var name: String?
  private(set) var board: String?
  private(set) var inbox: String?
  private(set) var mouse: Bool?
  private(set) var ascii: Bool?
  private(set) var keys: [Action: [String]] = [:]
  /// What the team has agreed on about asking, and the user's own commands.
  private(set) var asking = AskingSettings()
  /// What was not understood, in the order of the file.
  private(set) var warnings: [SettingsProblem] = []

  private let file: String
  private let lines: ThemeFileLines

  /// Reads a file; one that is there but cannot be read says nothing but a warning.
  init(path: String) throws(SettingsProblem) {
    let text: String
    var reason: FileReason?
    do throws(CommandError) {
      text = try Self.contents(of: path)
    } catch {
      text = ""
      reason = error.fileReason
    }
    try self.init(text, file: path)
    if let reason {
      warnings.append(SettingsProblem(file: path, line: nil, reason: .unreadable(reason)))
    }
  }

  /// The text of a file, whatever it is written in; only a missing file has none.
  static func contents(of path: String) throws(CommandError) -> String {
    do throws(CommandError) {
      return PlainText.read(try Files.read(path))
    } catch {
      if error.fileReason == .missing { return "" }
      throw error
    }
  }

  /// Reads the text of a file.
  init(_ text: String, file: String) throws(SettingsProblem) {
    self.file = file
    lines = ThemeFileLines(text)
    guard !text.allSatisfy(\.isWhitespace) else { return }
    let table: TOMLTable
    do { table = try TOMLTable(string: text) } catch let error as TOMLParseError {
      throw SettingsProblem(
        file: file, line: error.source.begin.line, reason: .syntax(error.description))
    } catch {
      throw SettingsProblem(file: file, line: nil, reason: .syntax("\(error)"))
    }
    for (key, value) in table { read(key, value) }
    for problem in asking.problems { warn(problem.key, in: problem.section, problem.reason) }
    checkConflicts()
    warnings.sort { ($0.line ?? 0) < ($1.line ?? 0) }
  }

  private mutating func read(_ key: String, _ value: any TOMLValueConvertible) {
    switch key {
    case "language":
      language = choice(key, value, wanted: "\"en\", \"da\", \"nb\"", Language.init(code:))
    case "theme": theme = text(key, value)
    case "color":
      let words = ColorWish.allCases.map { "\"\($0.rawValue)\"" }.joined(separator: ", ")
      color = choice(key, value, wanted: words, ColorWish.init(rawValue:))
    case "name": name = text(key, value).map { Cleaning.line($0) }
    case "board": board = text(key, value)
    case "inbox": inbox = text(key, value)
    case "mouse": mouse = flag(key, value)
    case "ascii": ascii = flag(key, value)
    case "keys": readKeys(value)
    case "asking": asking.readAsking(value)
    case "hooks": asking.readHooks(value)
    default: warn(key, in: "", .unknownKey(key))
    }
  }

  private mutating func warn(_ key: String, in section: String, _ reason: SettingsReason) {
    let line = lines.number(of: key, in: section)
    warnings.append(SettingsProblem(file: file, line: line, reason: reason))
  }
}

extension SettingsFile {
  private mutating func text(_ key: String, _ value: any TOMLValueConvertible) -> String? {
    let text = value.string.nonEmpty
    if text == nil { warn(key, in: "", .wrongValue(key: key, wanted: "\"…\"")) }
    return text
  }

  private mutating func flag(_ key: String, _ value: any TOMLValueConvertible) -> Bool? {
    if value.bool == nil { warn(key, in: "", .wrongValue(key: key, wanted: "true, false")) }
    return value.bool
  }

  private mutating func choice<Choice>(
    _ key: String, _ value: any TOMLValueConvertible, wanted: String,
    _ read: (String) -> Choice?
  ) -> Choice? {
    let word = value.string ?? value.int.map { String($0) }
    if let choice = word.flatMap(read) { return choice }
    warn(key, in: "", .wrongValue(key: key, wanted: wanted))
    return nil
  }
}

extension SettingsFile {
  private mutating func readKeys(_ value: any TOMLValueConvertible) {
    guard let table = value.table else {
      return warn("keys", in: "", .wrongValue(key: "keys", wanted: "[keys]"))
    }
    for (name, value) in table {
      guard let action = Action(rawValue: name) else {
        warn(name, in: "keys", .unknownAction(name))
        continue
      }
      if let keys = keys(of: name, value) { self.keys[action] = keys }
    }
  }

  /// One key or several; nil if any of them is no key.
  private mutating func keys(
    of name: String, _ value: any TOMLValueConvertible
  ) -> [String]? {
    let texts = value.array.map { $0.map(\.string) } ?? [value.string]
    guard case let keys = texts.compactMap({ $0 }), keys.count == texts.count else {
      warn(name, in: "keys", .wrongValue(key: name, wanted: "[\"ctrl-x\", \"g b\"]"))
      return nil
    }
    for key in keys.flatMap({ $0.split(separator: " ") }) where (try? Key(name: String(key))) == nil
    {
      warn(name, in: "keys", .unknownKeyName(String(key)))
      return nil
    }
    return keys
  }

  /// Keys that mean two things in one place; the default keymap has none of them.
  private mutating func checkConflicts() {
    guard !keys.isEmpty, let keymap = try? Keymap<Action>.tavle(own: keys) else { return }
    for conflict in keymap.conflicts {
      let kept = conflict.kept.action.rawValue
      let dropped = conflict.dropped.action.rawValue
      let own = keys[conflict.dropped.action] == nil ? kept : dropped
      warn(
        own, in: "keys",
        .keyConflict(keys: Key.label(of: conflict.dropped.keys), kept: kept, dropped: dropped))
    }
  }
}
