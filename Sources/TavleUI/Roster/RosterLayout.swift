import TavleCore
import TerminalKit

/// Where everything on the roster is, for a size.
///
/// The name is always there; what else there is room for is taken in the order of its use.
struct RosterLayout {
  /// A column of text.
  struct Span: Hashable {
    var column: Int
    var width: Int
  }

  /// The columns, from left to right.
  var name: Span
  var department: Span?
  var roles: [(role: TavleCore.Role, span: Span)] = []
  var topics: Span?
  var asked: Span?
  var used: Span?
  var consent: Span?
  /// Whether role headings have six columns rather than three.
  var hasWideRoles = false

  /// The row of the headings; `nil` when there is no room for them.
  var headingRow: Int?
  /// The row of the first colleague.
  var firstRow: Int
  /// Colleagues that fit below each other.
  var room: Int
  /// The rows between the list and the last line: the selected colleague in words, and more.
  var footRows: Int

  /// The least a name takes, with the blank after it, and the most it is given.
  private static let nameWidths = 16...24
  /// What topics, a department, and when or how often somebody was asked take.
  private static let textWidth = 16
  private static let tallyWidth = 8
  /// A word with a day: `yes until Mon 14 Dec`.
  private static let consentWidth = 22

  /// The layout for a size, with the focused role among those that are shown.
  init(size: Size, focus: Int) {
    let header = size.rows >= 4 ? 1 : 0
    let isTable = size.columns >= 30
    headingRow = isTable && size.rows >= 6 ? header : nil
    firstRow = header + (headingRow == nil ? 0 : 1)
    footRows = size.rows >= 16 ? 3 : size.rows >= 10 ? 1 : 0
    room = max(1, size.rows - firstRow - footRows - (size.rows > 1 ? 1 : 0))
    name = Span(column: 2, width: max(1, size.columns - 3))
    if isTable { setColumns(room: size.columns - 3, focus: focus) }
  }

  private mutating func setColumns(room: Int, focus: Int) {
    var rest = room - Self.nameWidths.lowerBound
    func takes(_ width: Int) -> Bool {
      guard rest >= width else { return false }
      rest -= width
      return true
    }
    let all = TavleCore.Role.allCases
    let count = min(all.count, rest / 4)
    rest -= count * 4
    let isWhole = count == all.count
    let hasAsked = isWhole && takes(Self.tallyWidth)
    hasWideRoles = isWhole && takes(all.count * 3)
    let hasUsed = isWhole && takes(Self.tallyWidth)
    let hasConsent = hasWideRoles && takes(Self.consentWidth)
    let hasDepartment = hasWideRoles && takes(Self.textWidth)
    let hasTopics = hasWideRoles && takes(Self.textWidth)
    let nameExtra = min(rest, Self.nameWidths.count - 1)
    let departmentExtra = hasDepartment ? min(rest - nameExtra, 6) : 0
    rest -= nameExtra + departmentExtra

    var column = 2
    func span(_ width: Int) -> Span {
      defer { column += width }
      return Span(column: column, width: width - 1)
    }
    name = span(Self.nameWidths.lowerBound + nameExtra)
    department = hasDepartment ? span(Self.textWidth + departmentExtra) : nil
    let first = min(max(0, focus - count / 2), all.count - count)
    roles = all[first..<first + count].map { ($0, span(hasWideRoles ? 7 : 4)) }
    topics = hasTopics ? span(Self.textWidth + rest) : nil
    asked = hasAsked ? span(Self.tallyWidth) : nil
    used = hasUsed ? span(Self.tallyWidth) : nil
    consent = hasConsent ? span(Self.consentWidth) : nil
  }
}

extension State {
  /// The layout of the roster for the present size.
  func rosterLayout(_ shown: RosterScreen) -> RosterLayout {
    RosterLayout(size: size, focus: shown.focus)
  }
}
