import TavleUI
import TerminalKit
import Testing
import Themes

@testable import tavle

/// The themes as they come, with what they inherit.
private let themes: [String: ThemeDefinition] = {
  var read: [String: ThemeDefinition] = [:]
  for (name, text) in builtInThemes {
    read[name] = try? ThemeFile(text, file: name, name: name).theme
  }
  return read.mapValues { $0.inheriting { read[$0] } }
}()

private func style(_ role: StyleName, _ theme: String, _ depth: ColorDepth) throws -> Style {
  let theme = try #require(themes[theme])
  return theme.resolve(roleNames: StyleName.names, depth: depth)[role.role]
}

private let backgrounds: Set<StyleName> = [
  .selected, .selectedTitle, .selectedMeta, .selectedBar, .mode,
  .popup, .popupTitle, .popupBorder, .popupMuted, .popupSelected, .popupSelectedMuted, .popupKey,
  .popupDisabled, .input, .inputPlaceholder, .inputToken, .inputError,
]

/// Lines and what cannot be used need not be read (WCAG 2.2, 1.4.3 and 1.4.11).
private let quiet: Set<StyleName> = [
  .border, .cardBar, .selectedBar, .popupBorder, .scrollbar, .popupDisabled,
]

struct ShippedThemeTests {
  @Test func `every theme is read without a warning`() throws {
    for (name, text) in builtInThemes {
      let file = try ThemeFile(text, file: name, name: name)
      #expect(file.warnings.isEmpty)
      #expect(file.theme.name == name)
      let unknown = try #require(themes[name]).unknownNames(roleNames: StyleName.names)
      #expect(unknown.roles == [])
      #expect(unknown.colors == [])
    }
    #expect(themes.count == builtInThemes.count)
    #expect(builtInThemes.map(\.text.utf8.count).reduce(0, +) < 16_000)
  }

  @Test(arguments: ["tavle-dark", "tavle-light"], [ColorDepth.full, .palette])
  func `text can be read, lines can be seen`(name: String, depth: ColorDepth) throws {
    let paper = try #require(themes[name]?.palette["background"]).color(at: depth)
    for role in StyleName.allCases {
      let style = try style(role, name, depth)
      let background = style.background == .terminal ? paper : style.background
      let contrast = try #require(Color.contrast(style.foreground, background))
      #expect(contrast >= (quiet.contains(role) ? 3 : 4.5), "\(role)")
    }
  }

  @Test(arguments: builtInThemes.map(\.name), ColorDepth.allCases)
  func `only selections, popups, badges and fields have a background`(
    name: String, depth: ColorDepth
  ) throws {
    for role in StyleName.allCases where !backgrounds.contains(role) {
      #expect(try style(role, name, depth).background == .terminal, "\(role)")
    }
  }

  @Test(arguments: builtInThemes.map(\.name), ColorDepth.allCases)
  func `the selected card differs by more than colour of text`(
    name: String, depth: ColorDepth
  ) throws {
    for role in [StyleName.selected, .selectedTitle, .selectedMeta, .selectedBar, .popupSelected] {
      let style = try style(role, name, depth)
      #expect(style.background != .terminal || style.attributes.contains(.reverse), "\(role)")
    }
    #expect(try style(.selectedTitle, name, depth).attributes.contains(.bold))
    #expect(try !style(.cardTitle, name, depth).attributes.contains(.bold))
  }

  @Test(arguments: ["tavle-dark", "tavle-light"], [ColorDepth.full, .palette, .sixteen])
  func `every stage has a colour of its own`(name: String, depth: ColorDepth) throws {
    let stages: [StyleName] = [.stageTip, .stageNeeds, .stageScheduled, .stagePublished]
    let colors = try stages.map { try style($0, name, depth).foreground }
    #expect(Set(colors).count == stages.count)
  }

  @Test(arguments: ["tavle-dark", "tavle-light"])
  func `the pins of 256 look like the colours they stand for`(name: String) throws {
    for (entry, color) in try #require(themes[name]).palette {
      let exact = try #require(Lab(color.color))
      let pinned = try #require(Lab(color.color(at: .palette)))
      #expect(exact.difference(to: pinned) < 20, "\(entry)")
    }
  }

  @Test func `mono uses no colour, terminal only the user's`() throws {
    for depth in ColorDepth.allCases {
      for role in StyleName.allCases {
        let mono = try style(role, "mono", depth)
        #expect(mono.foreground == .terminal && mono.background == .terminal)
        let terminal = try style(role, "terminal", depth)
        for color in [terminal.foreground, terminal.background] where color != .terminal {
          #expect((0..<16).map { Color.palette($0) }.contains(color))
        }
      }
    }
  }
}
