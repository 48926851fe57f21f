import TOMLKit
import TerminalKit

/// Something in a theme file that was not understood.
struct ThemeFileProblem: Error, Hashable {
  /// What is wrong.
  enum Reason: Hashable {
    /// The file is no TOML; the parser's words.
    case syntax(String)
    /// The key means nothing here.
    case unknownKey(String)
    /// The program has no role of this name.
    case unknownRole(String)
    /// Neither this theme's palette nor an inherited one has a colour of this name.
    case unknownColor(String)
    /// The key wants something else: what it wants, as one would write it.
    case wrongValue(key: String, wanted: String)
  }

  /// The file, as the user named it.
  var file: String
  /// The line, from 1; nil if it cannot be told.
  var line: Int?
  /// What is wrong.
  var reason: Reason
}

/// Reads a theme from TOML.
///
/// Only a file that is no TOML at all fails; every other problem costs one entry and is kept as a warning.
struct ThemeFile {
  /// The theme, without what it inherits.
  private(set) var theme: ThemeDefinition
  /// What was not understood, in the order of the file.
  private(set) var warnings: [ThemeFileProblem] = []

  private let file: String
  private let lines: ThemeFileLines

  /// Reads a theme.
  /// - Parameters:
  ///   - text: the file's contents.
  ///   - file: its name, for messages.
  ///   - name: the theme's name if the file does not say one.
  /// - Throws: ``ThemeFileProblem`` if the text is no TOML.
  init(_ text: String, file: String, name: String) throws(ThemeFileProblem) {
    self.file = file
    lines = ThemeFileLines(text)
    theme = ThemeDefinition(name: name)
    let table: TOMLTable
    do { table = try TOMLTable(string: text) } catch let error as TOMLParseError {
      throw ThemeFileProblem(
        file: file, line: error.source.begin.line, reason: .syntax(error.description))
    } catch {
      throw ThemeFileProblem(file: file, line: nil, reason: .syntax("\(error)"))
    }
    for (key, value) in table { read(key, value) }
    warnings.sort { ($0.line ?? 0) < ($1.line ?? 0) }
  }

  /// Names this file uses that neither it nor a theme it inherits from explains.
  func unknownNames(inheriting whole: ThemeDefinition, roleNames: [String]) -> [ThemeFileProblem] {
    var own = theme
    own.palette = whole.palette
    let unknown = own.unknownNames(roleNames: roleNames)
    return unknown.roles.map { problem(.unknownRole($0), line: lineOfRole($0)) }
      + unknown.colors.map { problem(.unknownColor($0), line: lines.number(mentioning: $0)) }
  }

  private func lineOfRole(_ role: String) -> Int? {
    ["roles", "c16", "c8", "mono"].lazy.compactMap { lines.exactNumber(of: role, in: $0) }.first
  }

  private func problem(_ reason: ThemeFileProblem.Reason, line: Int?) -> ThemeFileProblem {
    ThemeFileProblem(file: file, line: line, reason: reason)
  }

  private mutating func read(_ key: String, _ value: any TOMLValueConvertible) {
    switch key {
    case "name": theme.name = text(key, value) ?? theme.name
    case "inherits": theme.inherits = text(key, value)
    case "variant": theme.variant = choice(key, value)
    case "symbols": theme.symbols = choice(key, value)
    case "border": theme.border = choice(key, value)
    case "colors": theme.maximumDepth = depth(key, value)
    case "palette": readPalette(value)
    case "roles": theme.roles = styles(in: value, section: key)
    case "c16": theme.overrides[.sixteen] = styles(in: value, section: key)
    case "c8": theme.overrides[.eight] = styles(in: value, section: key)
    case "mono": theme.overrides[ColorDepth.none] = styles(in: value, section: key)
    default: warn(key, in: "", .unknownKey(key))
    }
  }

  private mutating func warn(
    _ key: String, in section: String, _ reason: ThemeFileProblem.Reason
  ) {
    warnings.append(problem(reason, line: lines.number(of: key, in: section)))
  }
}

extension ThemeFile {
  private mutating func text(_ key: String, _ value: any TOMLValueConvertible) -> String? {
    if value.string == nil { warn(key, in: "", .wrongValue(key: key, wanted: "\"…\"")) }
    return value.string
  }

  /// One of a few words.
  private mutating func choice<Choice: RawRepresentable & CaseIterable>(
    _ key: String, _ value: any TOMLValueConvertible
  ) -> Choice? where Choice.RawValue == String {
    if let choice = value.string.flatMap(Choice.init(rawValue:)) { return choice }
    let words = Choice.allCases.map { "\"\($0.rawValue)\"" }.joined(separator: ", ")
    warn(key, in: "", .wrongValue(key: key, wanted: words))
    return nil
  }

  private mutating func depth(_ key: String, _ value: any TOMLValueConvertible) -> ColorDepth? {
    if let depth = value.int.flatMap(ColorDepth.init(rawValue:)) { return depth }
    warn(key, in: "", .wrongValue(key: key, wanted: "256, 16, 8, 0"))
    return nil
  }
}

extension ThemeFile {
  private static let colorForms = "\"#6a9bff\", \"bright-blue\", \"default\", 111"

  private mutating func readPalette(_ value: any TOMLValueConvertible) {
    guard let table = value.table else {
      return warn("palette", in: "", .wrongValue(key: "palette", wanted: "[palette]"))
    }
    for (name, value) in table {
      guard let color = paletteColor(name, value) else {
        warn(name, in: "palette", .wrongValue(key: name, wanted: Self.colorForms))
        continue
      }
      theme.palette[name] = color
    }
  }

  /// A colour, or a table of one and its pins.
  private mutating func paletteColor(
    _ name: String, _ value: any TOMLValueConvertible
  ) -> ThemeColor? {
    guard let table = value.table else { return Self.color(value).map { ThemeColor($0) } }
    guard let color = table["hex"].flatMap(Self.color) else { return nil }
    var pinned = ThemeColor(color)
    for (key, value) in table where key != "hex" {
      guard let depth = Int(key).flatMap(ColorDepth.init(rawValue:)), depth != .full else {
        warn(name, in: "palette", .unknownKey("\(name).\(key)"))
        continue
      }
      guard let pin = Self.color(value) else { return nil }
      pinned.pins[depth] = pin
    }
    return pinned
  }

  /// `#rrggbb`, one of the user's colours by name, or a number of the palette.
  private static func color(_ value: any TOMLValueConvertible) -> Color? {
    if let number = value.int { return UInt8(exactly: number).map(Color.palette) }
    return value.string.flatMap { Color(hex: $0) ?? Color(name: $0) }
  }
}

extension ThemeFile {
  /// The roles of a section, by dotted name; tables may be nested instead.
  private mutating func styles(
    in value: any TOMLValueConvertible, section: String
  ) -> [String: RoleStyle] {
    var styles: [String: RoleStyle] = [:]
    guard let table = value.table else {
      warn(section, in: "", .wrongValue(key: section, wanted: "[\(section)]"))
      return styles
    }
    for (name, value) in table { readRole(name, value, section, into: &styles) }
    return styles
  }

  private mutating func readRole(
    _ name: String, _ value: any TOMLValueConvertible, _ section: String,
    into styles: inout [String: RoleStyle]
  ) {
    var style = RoleStyle()
    if let table = value.table {
      for (key, value) in table {
        if ["fg", "bg", "attrs"].contains(key) {
          set(key, value, of: name, section, in: &style)
        } else {
          readRole("\(name).\(key)", value, section, into: &styles)
        }
      }
    } else {
      set(value.array == nil ? "fg" : "attrs", value, of: name, section, in: &style)
    }
    styles[name] = style
  }

  private mutating func set(
    _ key: String, _ value: any TOMLValueConvertible, of role: String, _ section: String,
    in style: inout RoleStyle
  ) {
    switch key {
    case "fg": style.foreground = reference(value, role, section)
    case "bg": style.background = reference(value, role, section)
    default: readAttributes(value, role, section, into: &style)
    }
  }

  private mutating func reference(
    _ value: any TOMLValueConvertible, _ role: String, _ section: String
  ) -> ColorReference? {
    if let color = Self.color(value) { return isPaletteName(value) ?? .color(color) }
    if let name = value.string, !name.hasPrefix("#") { return .named(name) }
    warn(role, in: section, .wrongValue(key: role, wanted: Self.colorForms))
    return nil
  }

  /// A palette may give a colour of the terminal its own meaning.
  private func isPaletteName(_ value: any TOMLValueConvertible) -> ColorReference? {
    value.string.flatMap { theme.palette[$0] == nil ? nil : .named($0) }
  }

  private mutating func readAttributes(
    _ value: any TOMLValueConvertible, _ role: String, _ section: String,
    into style: inout RoleStyle
  ) {
    let words = value.array.map { $0.map(\.string) } ?? [nil]
    for word in words {
      let isRemoved = word?.hasPrefix("no-") == true
      let name = isRemoved ? word.map { String($0.dropFirst(3)) } : word
      guard let attribute = name.flatMap(Attributes.init(name:)) else {
        let wanted = "[" + Attributes.names.map { "\"\($0.name)\"" }.joined(separator: ", ") + "]"
        warn(role, in: section, .wrongValue(key: role, wanted: wanted))
        continue
      }
      if isRemoved { style.removed.insert(attribute) } else { style.added.insert(attribute) }
    }
  }
}
