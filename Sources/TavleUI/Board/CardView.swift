import TavleCore
import TavleTexts
import TerminalKit

/// What is special about a card at the moment.
struct CardLook {
  var isSelected: Bool
  var isMarked: Bool
  /// The first name of somebody else who changed it a moment ago.
  var changedBy: String?
}

extension State {
  /// Draws one card: a bar, the title on one or two lines, and what the post waits for.
  func drawCard(_ post: Post, _ look: CardLook, in frame: Rect, on target: inout Screen) {
    let title = look.isSelected ? StyleName.selectedTitle : .cardTitle
    let meta = look.isSelected ? StyleName.selectedMeta : .cardMeta
    if look.isSelected { target.fill(frame, role: StyleName.selected.role) }
    drawBar(post, look, in: frame, on: &target)
    let width = max(0, frame.columns - 3)
    let lines = lines(of: post, look, rows: frame.rows, width: width)
    let name = name(of: look, width: width)
    let nameWidth = name.displayWidth(in: looks.glyphs)
    for (index, line) in lines.enumerated() {
      let role = line.isTitle ? title : line.isLate && !look.isSelected ? .late : meta
      let room = index == frame.rows - 1 && nameWidth > 0 ? width - nameWidth - 1 : width
      target.put(
        line.text.clipped(to: room, in: looks.glyphs), row: frame.row + index,
        column: frame.column + 2, role: role.role, width: room)
    }
    target.put(
      name, row: frame.row + frame.rows - 1, column: frame.column + 2 + width - nameWidth,
      role: (look.isSelected ? StyleName.selectedMeta : .changed).role)
  }

  /// Who changed the card a moment ago, for the right end of its last row; empty where there is no room.
  private func name(of look: CardLook, width: Int) -> String {
    guard let name = look.changedBy, width >= 8 else { return "" }
    return "\(looks.symbols.left) \(name)".clipped(to: width / 2, in: looks.glyphs)
  }

  private func drawBar(
    _ post: Post, _ look: CardLook, in frame: Rect, on target: inout Screen
  ) {
    let sign = look.isSelected ? looks.symbols.selectedBar : looks.symbols.bar
    let role: StyleName =
      look.isSelected ? .selectedBar : look.changedBy != nil ? .changed : .cardBar
    for row in 0..<frame.rows {
      target.put(sign, row: frame.row + row, column: frame.column, role: role.role)
    }
    if look.isMarked {
      target.put(
        looks.symbols.mark, row: frame.row, column: frame.column + 1,
        role: (look.isSelected ? StyleName.selectedBar : .marked).role)
    }
  }

  private struct Line {
    var text: String
    var isTitle = false
    var isLate = false
  }

  private func lines(of post: Post, _ look: CardLook, rows: Int, width: Int) -> [Line] {
    let sign =
      post.priority > .normal ? String(repeating: "!", count: post.priority.rawValue) + " " : ""
    let facts = facts(of: post)
    let titleRows = rows <= 2 ? 1 : 2
    let title = (sign + post.title).wrapped(to: max(1, width), limit: titleRows, in: looks.glyphs)
    let room = rows - title.count
    return title.map { Line(text: $0, isTitle: true) }
      + facts.prefix(room).map { fact in
        Line(text: fact.text, isLate: fact.isLate)
      }
  }

  /// What a card says below its title, the most telling first; in symbols and in words.
  private func facts(of post: Post) -> [(text: String, isLate: Bool)] {
    let facts: [(text: String, isLate: Bool)?] =
      switch post.stage {
      case .tip: [origin(of: post), labels(of: post)]
      case .needsColleague: [helpers(of: post), need(of: post), labels(of: post)]
      case .scheduled: [plan(of: post), helpers(of: post), labels(of: post)]
      case .published, .archive, .trash:
        [published(post), owed(by: post) ?? helpers(of: post), labels(of: post)]
      }
    return facts.compactMap(\.self)
  }

  private func origin(of post: Post) -> (text: String, isLate: Bool)? {
    let age = texts.words.span(days: days(since: post.createdAt))
    let parts = [post.source.map(texts.board.from), age, progress(of: post)]
    return (parts.compactMap(\.self).joined(separator: separator), false)
  }

  var separator: String { " \(looks.symbols.dot) " }

  private func labels(of post: Post) -> (text: String, isLate: Bool)? {
    // From *scheduled* on the channels stand beside the day.
    let isEarly = post.stage == .tip || post.stage == .needsColleague
    let channels = isEarly ? post.channels.map(\.symbol) : []
    let parts =
      channels + (post.format.map { [texts.words.formats($0)] } ?? [])
      + post.tags.map { "#\($0)" }
    return parts.isEmpty ? nil : (parts.joined(separator: " "), false)
  }

  private func progress(of post: Post) -> String? {
    let progress = post.checklistProgress
    return progress.of == 0 ? nil : "\(looks.symbols.check) \(progress.done)/\(progress.of)"
  }

  /// Who is on the post, each with a sign and, while it is not settled, a word.
  func helpers(of post: Post) -> (text: String, isLate: Bool)? {
    // Whoever was let off is on the post no more.
    let asks = post.asks.filter { $0.state != .released }
    guard !asks.isEmpty else {
      return post.stage == .needsColleague ? (texts.board.nobodyYet, false) : nil
    }
    return (asks.map(short).joined(separator: "  "), false)
  }

  private func short(_ ask: Ask) -> String {
    let name = ask.contributor.flatMap { board[$0] }?.firstName
    let role = texts.words.roles(ask.role)
    return switch ask.state {
    case .open: "\(role) \(looks.symbols.circle) \(texts.words.askStates(.open))"
    case .planned: "\(name ?? role) \(looks.symbols.circle) \(texts.board.toAsk)"
    case .asked: "\(name ?? role) \(looks.symbols.halfCircle) \(texts.words.askStates(.asked))"
    case .accepted, .done: "\(name ?? role) \(looks.symbols.check)"
    case .declined: "\(name ?? role) \(looks.symbols.cross) \(texts.words.askStates(.declined))"
    case .noAnswer: "\(name ?? role) ? \(texts.words.askStates(.noAnswer))"
    case .released: "\(name ?? role) \(looks.symbols.dash) \(texts.words.askStates(.released))"
    }
  }

  /// Who is owed thanks or a result for a post; thanks come first.
  private func owed(by post: Post) -> (text: String, isLate: Bool)? {
    let debts = rules.debts(of: post)
    let thanks = debts.filter(\.isThanks)
    let shown = thanks.isEmpty ? debts : thanks
    let names = shown.compactMap { $0.ask.contributor.flatMap { board[$0] }?.firstName }
    guard !names.isEmpty else { return nil }
    let words = thanks.isEmpty ? texts.asks.owesResult : texts.asks.owesThanks
    return (words(names.joined(separator: ", ")), shown.contains(where: \.isLate))
  }

  private func need(of post: Post) -> (text: String, isLate: Bool)? {
    guard let day = post.asks.compactMap(\.neededBy).min() ?? post.planDay else {
      return origin(of: post)
    }
    let text =
      "\(texts.board.needed(texts.words.day(day, today: today)))\(separator)\(texts.words.distance(day, from: today))"
    return (text, day < today)
  }

  private func plan(of post: Post) -> (text: String, isLate: Bool)? {
    guard let day = post.planDay else { return (texts.words.noDay, true) }
    let date = texts.words.day(day, post.planTime, today: today)
    let channels = post.channels.map(\.symbol).joined(separator: " ")
    let late = day < today ? texts.words.distance(day, from: today) : ""
    let text = [date, late, channels].filter { !$0.isEmpty }.joined(separator: separator)
    return (text, day < today)
  }

  private func published(_ post: Post) -> (text: String, isLate: Bool)? {
    let date = post.publishedDay.map { texts.words.day($0, today: today) }
    let channels = post.channels.map(\.symbol).joined(separator: " ")
    let parts = [date, channels.isEmpty ? nil : channels].compactMap(\.self)
    return parts.isEmpty ? nil : (parts.joined(separator: separator), false)
  }
}
