import ArgumentParser
import Foundation
import TavleTexts
import Themes

/// Lists the themes.
struct ThemesCommand: DeskCommand {
  static let configuration = CommandConfiguration(
    commandName: "themes", abstract: "List the themes: built-in ones, and your own.")

  @OptionGroup var options: SharedOptions

  func run(at desk: Desk) throws {
    let folder = desk.settings.themeFolder
    let builtIn = Set(builtInThemes.map(\.name))
    let views = ThemeShelf(folder: folder).names.map { name in
      let file = folder.map { "\($0)/\(name).toml" }
      let isOwn = file.map(FileManager.default.fileExists(atPath:)) ?? false
      return ThemeView(name: name, file: isOwn ? file : nil, isChosen: desk.settings.theme == name)
    }
    for problem in ThemeCheck(folder: folder).problems() {
      desk.warn(desk.sentence(for: problem))
    }
    if desk.isJSON { return try desk.json("themes", views) }
    var table = TextTable()
    for view in views {
      let source = view.file ?? (builtIn.contains(view.name) ? desk.texts.commands.builtIn : "")
      table.add(view.isChosen ? "*" : " ", view.name, source)
    }
    Output.standard.text(table.lines().joined(separator: "\n"))
  }
}

/// A theme, as `--json` prints it.
struct ThemeView: Encodable {
  /// What it is called.
  let name: String
  /// Where it lies; left out when it is built in.
  let file: String?
  /// Whether it is the one that was asked for.
  let isChosen: Bool
}
