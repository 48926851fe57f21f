import TerminalKit
import Testing

private let names = ["text", "card", "card.title", "card.title.late", "selected", "selected.title"]

private func sample() -> ThemeDefinition {
  var theme = ThemeDefinition(name: "prøve")
  theme.palette = [
    "ink": ThemeColor(.rgb(1, 2, 3), pins: [.palette: .palette(20), .sixteen: .palette(12)]),
    "paper": ThemeColor(.rgb(4, 5, 6)),
  ]
  theme.roles = [
    "text": RoleStyle(foreground: .named("ink")),
    "card": RoleStyle(background: .named("paper"), added: .italic),
    "card.title": RoleStyle(added: .bold),
    "card.title.late": RoleStyle(foreground: .color(.palette(1)), removed: [.italic]),
    "selected": RoleStyle(foreground: .named("paper"), background: .named("ink")),
    "selected.title": RoleStyle(added: .bold),
  ]
  theme.overrides = [
    .sixteen: ["selected": RoleStyle(added: [.reverse, .dim])],
    .none: ["card": RoleStyle(added: .underline)],
  ]
  return theme
}

private func style(_ role: String, _ depth: ColorDepth = .full) -> Style? {
  names.firstIndex(of: role).map {
    sample().resolve(roleNames: names, depth: depth)[Role(rawValue: UInt8($0))]
  }
}

struct ThemeDefinitionTests {
  @Test func `each property comes from the nearest that says it`() {
    #expect(
      style("card")
        == Style(foreground: .rgb(1, 2, 3), background: .rgb(4, 5, 6), attributes: .italic))
    #expect(
      style("card.title")
        == Style(
          foreground: .rgb(1, 2, 3), background: .rgb(4, 5, 6), attributes: [.italic, .bold]))
    #expect(
      style("card.title.late")
        == Style(foreground: .palette(1), background: .rgb(4, 5, 6), attributes: .bold))
  }

  @Test(arguments: [
    (
      ColorDepth.palette,
      Style(foreground: .palette(232), background: .palette(20), attributes: .bold)
    ),
    (.sixteen, Style(attributes: [.bold, .reverse])),
    (.eight, Style(attributes: [.bold, .reverse])),
    (.none, Style(attributes: [.bold, .reverse])),
  ])
  func `with few colours a selection is reversed in the terminal's own`(
    depth: ColorDepth, expected: Style
  ) {
    #expect(style("selected.title", depth) == expected)
  }

  @Test func `an override holds for its depth and below`() {
    #expect(style("card", .eight)?.attributes == .italic)
    #expect(style("card", .none) == Style(attributes: [.italic, .underline]))
  }

  @Test func `a theme may use fewer colours than there are`() {
    var theme = sample()
    theme.maximumDepth = ColorDepth.none
    let styles = theme.resolve(roleNames: names, depth: .full).styles
    #expect(styles.allSatisfy { $0.foreground == .terminal && $0.background == .terminal })
  }

  @Test func `a theme takes what it leaves out from others, in a circle too`() {
    var child = ThemeDefinition(name: "barn")
    child.inherits = "prøve"
    child.palette["ink"] = ThemeColor(.palette(2))
    child.border = .heavy
    var parent = sample()
    parent.inherits = "barn"
    let theme = child.inheriting { $0 == "prøve" ? parent : child }
    let resolved = theme.resolve(roleNames: names, depth: .full)
    #expect(resolved.styles[0].foreground == .palette(2))
    #expect(resolved.styles[1].background == .rgb(4, 5, 6))
    #expect(resolved.border == .heavy)
    #expect(resolved.name == "barn")
  }

  @Test func `unknown names are told`() {
    var theme = sample()
    theme.roles["hest"] = RoleStyle(foreground: .named("brun"))
    theme.overrides[.eight] = ["card.hale": RoleStyle()]
    let unknown = theme.unknownNames(roleNames: names)
    #expect(unknown.roles == ["card.hale", "hest"])
    #expect(unknown.colors == ["brun"])
  }

  @Test func `ascii has its own signs and frames`() {
    let theme = sample().resolve(roleNames: names, depth: .full, glyphSet: .ascii)
    #expect(theme.symbols == .ascii)
    #expect(theme.border == .ascii)
  }

  @Test func `a role outside the table looks like the first`() {
    let theme = sample().resolve(roleNames: names, depth: .full)
    #expect(theme[Role(rawValue: 200)] == theme[.plain])
    #expect(Theme(name: "tom", styles: [])[.plain] == Style())
  }
}
