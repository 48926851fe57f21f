import Foundation
import TavleUI
import TerminalKit
import Themes

/// All themes there are: the built-in ones, and the user's own.
struct ThemeShelf {
  private var texts: [(name: String, text: String)] = builtInThemes

  /// The built-in themes and those in a folder; a user's theme of the same name comes first.
  init(folder: String?) {
    guard let folder, let files = try? FileManager.default.contentsOfDirectory(atPath: folder)
    else {
      return
    }
    let own = files.filter { $0.hasSuffix(".toml") }.sorted().compactMap { file in
      (try? String(contentsOfFile: "\(folder)/\(file)", encoding: .utf8)).map {
        (name: String(file.dropLast(5)), text: $0)
      }
    }
    texts = own + texts.filter { built in !own.contains { $0.name == built.name } }
  }

  /// The names, in the order they are offered.
  var names: [String] { texts.map(\.name) }

  /// A theme for a number of colours; the default one if there is none of that name or it is broken.
  func theme(_ name: String, depth: ColorDepth, glyphs: GlyphSet) -> Theme {
    let definition = definition(name) ?? definition("tavle-dark") ?? ThemeDefinition(name: name)
    return definition.inheriting(find: self.definition)
      .resolve(roleNames: StyleName.names, depth: depth, glyphSet: glyphs)
  }

  private func definition(_ name: String) -> ThemeDefinition? {
    guard let text = texts.first(where: { $0.name == name })?.text else { return nil }
    return try? ThemeFile(text, file: "\(name).toml", name: name).theme
  }
}

/// Which theme is used when nobody said which.
enum ThemeChoice {
  /// The user's colours where there are few, else dark or light as the background is.
  static func usual(depth: ColorDepth, isLight: Bool) -> String {
    switch depth {
    case .none: "mono"
    case .eight, .sixteen: "terminal"
    case .palette, .full: isLight ? "tavle-light" : "tavle-dark"
    }
  }
}
