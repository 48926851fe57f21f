import TavleCore
import TavleTexts
import TerminalKit

extension State {
  /// Draws the whole contributor: fields, roles, topics, and what they are and were asked.
  func drawContributor(_ shown: ContributorScreen, on target: inout Screen) {
    guard let person = board[shown.person] else { return }
    let room = contributorRoom
    if room.first > 0 { drawHeader(person.name, on: &target) }
    if room.first > 1 { drawSummary(of: person, shown, on: &target) }
    let lines = contributorLines(shown)
    let visible = shown.window.visible(count: lines.count, room: room.count)
    for index in visible {
      let row = room.first + index - visible.lowerBound
      switch lines[index] {
      case .blank: break
      case .heading(let text): put(text, row: row, role: .strong, on: &target)
      case .remark(let text): put(text, row: row, role: .muted, on: &target)
      case .row(let content):
        draw(content, of: person, shown, row: row, on: &target)
      }
    }
    drawListScrollBar(
      first: visible.lowerBound, count: lines.count, row: room.first, room: room.count, on: &target)
  }

  private func put(_ text: String, row: Int, role: StyleName, on target: inout Screen) {
    let width = max(0, size.columns - 3)
    target.put(text.clipped(to: width, in: looks.glyphs), row: row, column: 2, role: role.role)
  }

  private func drawSummary(
    of person: Contributor, _ shown: ContributorScreen, on target: inout Screen
  ) {
    let words = texts.people
    var parts = [words.running(shown.tally.running), lastAsked(shown.tally)]
    if shown.tally.last != nil { parts.append(words.askedInMonth(shown.tally.month)) }
    if person.hasLeft { parts.insert(words.hasLeft, at: 0) }
    put(
      parts.joined(separator: separator), row: 1, role: person.hasLeft ? .warn : .muted,
      on: &target)
  }

  // MARK: Rows

  /// What stands on a row: what it is called, its sign, and its value.
  private struct RowText {
    var label: String
    var sign = ""
    var value: String
    var isFaint = false
  }

  private func draw(
    _ row: ContributorRow, of person: Contributor, _ shown: ContributorScreen, row place: Int,
    on target: inout Screen
  ) {
    let isSelected = row == shown.selected
    if isSelected { drawSelection(row: place, on: &target) }
    switch row {
    case .ask(let post, let id):
      guard let ask = shown.asks.first(where: { $0.id == id }) else { return }
      draw(ask, of: board[post], row: place, isSelected, on: &target)
    case .seen(let post):
      if let sighting = shown.sightings.first(where: { $0.post.id == post }) {
        draw(sighting, row: place, isSelected, on: &target)
      }
    case .addTopic:
      let role: StyleName = isSelected ? .selectedTitle : .muted
      put("+ \(texts.people.addTopic)", row: place, role: role, on: &target)
    default:
      draw(text(of: row, person), row: place, isSelected, on: &target)
    }
  }

  private func text(of row: ContributorRow, _ person: Contributor) -> RowText {
    switch row {
    case .field(let field):
      let shown = shown(field, of: person)
      return RowText(
        label: texts.people.fields(field.label), value: shown.text, isFaint: !shown.isSaid)
    case .language:
      return RowText(
        label: texts.people.fields(.language),
        value: person.language.map(texts.words.languages) ?? texts.people.asTheBoard,
        isFaint: person.language == nil)
    case .role(let role):
      let skill = person.skill(role)
      return RowText(
        label: texts.words.roles(role).capitalizedFirst, sign: looks.sign(skill),
        value: skillColumns(skill),
        isFaint: skill == nil)
    case .topic(let name):
      let level = person.topics.first { $0.name == name }?.level
      return RowText(
        label: name, sign: looks.sign(level), value: level.map(texts.words.levels) ?? "")
    case .consent(let medium):
      let words = consentWords(of: person, medium)
      return RowText(
        label: texts.consent.media(medium).capitalizedFirst, value: words.text,
        isFaint: !words.isSaid)
    case .addTopic, .ask, .seen: return RowText(label: "", value: "")
    }
  }

  /// Level and wish in words, below each other from row to row.
  private func skillColumns(_ skill: Skill?) -> String {
    guard let skill, size.columns >= 60 else { return skillWords(skill) }
    let widest = Level.allCases.map { texts.words.levels($0).displayWidth(in: looks.glyphs) }.max()
    let level = texts.words.levels(skill.level).padded(to: widest ?? 0, in: looks.glyphs)
    return "\(level)  \(texts.people.wish(texts.words.wishes(skill.wish)))"
  }

  private func draw(
    _ text: RowText, row: Int, _ isSelected: Bool, on target: inout Screen
  ) {
    let width = contributorLabelWidth
    let label: StyleName = isSelected ? .selectedMeta : .muted
    let value: StyleName = isSelected ? .selectedTitle : text.isFaint ? .faint : .text
    target.put(
      text.label.clipped(to: width, in: looks.glyphs), row: row, column: 2, role: label.role,
      width: width)
    var column = width + 4
    if !text.sign.isEmpty {
      target.put(text.sign, row: row, column: column, role: value.role)
      column += 5
    }
    let room = max(0, size.columns - column - 2)
    target.put(
      text.value.clipped(to: room, in: looks.glyphs), row: row, column: column, role: value.role,
      width: room)
  }

  /// The columns of the labels: as wide as the widest, at most a third of the screen.
  private var contributorLabelWidth: Int {
    let fields = PeopleTexts.Field.allCases.map(texts.people.fields)
    let roles = TavleCore.Role.allCases.map(texts.words.roles)
    let widest = (fields + roles).map { $0.displayWidth(in: looks.glyphs) }.max() ?? 0
    return max(4, min(widest, size.columns / 3))
  }

  // MARK: Asks

  private func draw(
    _ ask: Ask, of post: Post?, row: Int, _ isSelected: Bool, on target: inout Screen
  ) {
    let title: StyleName = isSelected ? .selectedTitle : .text
    let meta: StyleName = isSelected ? .selectedMeta : .muted
    let facts = facts(of: ask)
    let width = facts.reduce(0) { $0 + $1.width + 2 }
    let number = "#\(post?.number ?? 0)".padded(to: 6, in: looks.glyphs)
    var column = 2 + target.put(number, row: row, column: 2, role: meta.role)
    let room = max(0, size.columns - column - width - 2)
    target.put(
      (post?.title ?? "").clipped(to: room, in: looks.glyphs), row: row, column: column,
      role: title.role, width: room)
    column += room + 2
    for fact in facts {
      let role = isSelected ? meta : fact.role
      target.put(
        fact.text.clipped(to: fact.width, in: looks.glyphs), row: row, column: column,
        role: role.role, width: fact.width)
      column += fact.width + 2
    }
  }

  /// Role, state and when, as far as there is room beside a title.
  private func facts(of ask: Ask) -> [(text: String, width: Int, role: StyleName)] {
    let state = texts.words.askStates(ask.state)
    let role = texts.words.roles(ask.role)
    let widest = AskState.allCases.map { texts.words.askStates($0).displayWidth(in: looks.glyphs) }
    let states = [(state, widest.max() ?? 0, ask.state.role)]
    let wide = states + [(when(ask), 15, StyleName.muted)]
    return switch size.columns {
    case ..<36: []
    case ..<60: states
    case ..<80: [(role, 14, .muted)] + states
    case ..<110: [(role, 14, .muted)] + wide
    default: [(roleName(ask.role, ask.topic), 26, .muted)] + wide
    }
  }

  private func when(_ ask: Ask) -> String {
    if let at = ask.askedAt { return distance(of: at) }
    return ask.neededBy.map { texts.people.neededBy(texts.words.day($0, today: today)) } ?? ""
  }
}

extension AskState {
  /// The role its word is drawn in.
  fileprivate var role: StyleName {
    switch self {
    case .accepted, .done: .good
    case .asked, .planned: .wait
    case .declined, .noAnswer: .late
    case .open, .released: .muted
    }
  }
}
