import TavleCore
import TavleTexts

/// Who is seen or heard on posts, how, and what there is to say about it.
struct AppearanceReport {
  let texts: Texts
  let today: Day
  let board: Board

  /// A line for everybody on a post.
  func lines(_ post: Post) -> [String] {
    let remarks = remarks(on: post)
    return board.appearances(on: post).map { appearance in
      line(appearance, remarks.filter { $0.who == appearance.who })
    }
  }

  /// Everybody on a post, for scripts.
  func views(_ post: Post) -> [AppearanceView] {
    let remarks = remarks(on: post)
    return board.appearances(on: post).map { appearance in
      AppearanceView(
        appearance, on: post, remarks.filter { $0.who == appearance.who }, on: board, texts: texts,
        today: today)
    }
  }

  private func remarks(on post: Post) -> [ConsentRemark] {
    board.consentRemarks(on: post, at: max(post.dayOnPlan ?? today, today), today: today)
  }

  private func line(_ appearance: Appearance, _ remarks: [ConsentRemark]) -> String {
    let words = remarks.filter { $0.fact != .cutNotSeen }.map { remark in
      if case .standing(let standing, let medium, let channels) = remark.fact {
        return texts.consent.on(texts.consent.media(medium), texts.consent.names(of: channels))
          + ": " + texts.standing(standing, today: today)
      }
      return texts.remark(remark, in: board, today: today)
    }
    let cut = appearance.hasSeenCut ? texts.consentScreen.cutSeen : texts.consentScreen.cutNotSeen
    let sign = remarks.contains { $0.verdict == .stop } ? "[!]" : words.isEmpty ? "[x]" : "[?]"
    let parts =
      [texts.name(of: appearance.who, in: board)] + appearance.media.map(texts.consent.media)
      + (appearance.who == .unknown ? [] : [cut]) + words + [appearance.reason].compactMap(\.self)
    return "\(sign) " + parts.joined(separator: " · ")
  }
}

extension Desk {
  /// Prints who is seen or heard on a post, how, and what there is to say about it.
  func listAppearances(on post: Post, of board: Board) throws {
    let report = AppearanceReport(texts: texts, today: today, board: board)
    guard !isJSON else { return try json("appearances", report.views(post)) }
    let lines = report.lines(post)
    Output.standard.text(
      (lines.isEmpty ? [texts.commands.consent.nobodyIn(post.number)] : lines)
        .joined(separator: "\n"))
  }
}

extension Desk {
  /// Prints who is seen or heard on each post that is still to come out, by day; those without a day come last.
  func listAppearances(ahead board: Board) throws {
    let report = AppearanceReport(texts: texts, today: today, board: board)
    let all = board.posts.filter { $0.stage.isAhead && !board.appearances(on: $0).isEmpty }
    let posts = all.sorted { left, right in
      let (one, other) = (left.dayOnPlan?.number ?? .max, right.dayOnPlan?.number ?? .max)
      return (one, left.number) < (other, right.number)
    }
    guard !isJSON else { return try json("appearances", posts.flatMap(report.views)) }
    let blocks = posts.map { post in
      let day = post.dayOnPlan.map { texts.words.day($0, today: today) }
      let heading = ["#\(post.number) \(post.title)", day].compactMap(\.self)
        .joined(separator: " · ")
      return ([heading] + report.lines(post).map { "  \($0)" }).joined(separator: "\n")
    }
    Output.standard.text(
      blocks.isEmpty ? texts.commands.consent.nobodyAhead : blocks.joined(separator: "\n"))
  }
}

/// Somebody who is seen or heard, as `--json` prints it.
struct AppearanceView: Encodable {
  /// The post, by number.
  var post: Int
  /// `contributor`, `guest` or `unknown`.
  var kind: String
  /// The name; left out of people in the background.
  var name: String?
  /// How they are seen or heard.
  var media: [Medium]
  var hasSeenCut: Bool
  /// The day a guest said yes.
  var agreedOn: Day?
  /// Why it goes ahead although somebody has not said yes.
  var reason: String?
  /// Whether the post is held back for them.
  var isStopped: Bool
  /// What there is to say, in sentences.
  var remarks: [String]

  init(
    _ appearance: Appearance, on post: Post, _ remarks: [ConsentRemark], on board: Board,
    texts: Texts, today: Day
  ) {
    self.post = post.number
    switch appearance.who {
    case .contributor(let id): (kind, name) = ("contributor", board[id]?.name)
    case .guest(let name): (kind, self.name) = ("guest", name)
    case .unknown: kind = "unknown"
    }
    (media, hasSeenCut) = (appearance.media, appearance.hasSeenCut)
    (agreedOn, reason) = (appearance.agreedOn, appearance.reason)
    isStopped = remarks.contains { $0.verdict == .stop }
    self.remarks = remarks.map { texts.remark($0, in: board, today: today) }
  }
}
