import Foundation
import TavleTexts
import TavleUI
import TerminalKit
import Themes

/// Looks through the user's own themes for what is not understood.
struct ThemeCheck {
  private let folder: String?

  /// A check of the themes in a folder.
  init(folder: String?) { self.folder = folder }

  /// What is wrong in any of the user's themes.
  func problems() -> [SettingsProblem] {
    let files = folder.flatMap { try? FileManager.default.contentsOfDirectory(atPath: $0) } ?? []
    return files.sorted().filter { $0.hasSuffix(".toml") }
      .flatMap { problems(of: String($0.dropLast(5))) }
  }

  /// What is wrong in a theme; nothing if it is not the user's own.
  func problems(of name: String) -> [SettingsProblem] {
    guard let path = path(of: name), FileManager.default.fileExists(atPath: path) else { return [] }
    guard let text = try? String(contentsOfFile: path, encoding: .utf8) else {
      return [SettingsProblem(file: path, line: nil, reason: .unreadable(.unknown))]
    }
    do throws(ThemeFileProblem) {
      let file = try ThemeFile(text, file: path, name: name)
      let whole = file.theme.inheriting(find: definition)
      let unknown = file.unknownNames(inheriting: whole, roleNames: StyleName.names)
      return (file.warnings + unknown).map(SettingsProblem.init)
    } catch {
      return [SettingsProblem(error)]
    }
  }

  private func path(of name: String) -> String? { folder.map { "\($0)/\(name).toml" } }

  private func definition(_ name: String) -> ThemeDefinition? {
    let own = path(of: name).flatMap { try? String(contentsOfFile: $0, encoding: .utf8) }
    let text = own ?? builtInThemes.first { $0.name == name }?.text
    return text.flatMap { try? ThemeFile($0, file: name, name: name).theme }
  }
}

extension SettingsProblem {
  /// A problem of a theme, told as one of the settings, since both are files of the user's.
  init(_ problem: ThemeFileProblem) {
    let reason: SettingsReason =
      switch problem.reason {
      case .syntax(let detail): .syntax(detail)
      case .unknownKey(let key): .unknownKey(key)
      case .unknownRole(let name): .unknownRole(name)
      case .unknownColor(let name): .unknownColor(name)
      case .wrongValue(let key, let wanted): .wrongValue(key: key, wanted: wanted)
      }
    self.init(file: problem.file, line: problem.line, reason: reason)
  }
}
