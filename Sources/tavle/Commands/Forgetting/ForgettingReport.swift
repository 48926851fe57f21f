import TavleCore
import TavleExchange
import TavleStore
import TavleTexts

/// Shows what it means that somebody is forgotten, and what was done.
struct ForgettingReport {
  let desk: Desk
  private var texts: ForgettingTexts { desk.texts.forgetting }

  init(desk: Desk) { self.desk = desk }

  /// What stands in the place of their name.
  var word: String { texts.formerColleague }

  /// That a forgetting has not come to its end, and how to end it.
  var unfinished: [String] { [texts.unfinished, texts.howToResume(desk.resumeCommand)] }

  /// Prints what is held, every text that names them, and what stands in the way.
  func show(_ forgetting: Forgetting, on board: Board) throws {
    if desk.isJSON { return try desk.json("forgetting", [View(forgetting, on: board)]) }
    var lines = [texts.title(forgetting.person.name), ""] + held(forgetting)
    if !forgetting.hits.isEmpty {
      lines += ["", texts.mentions, ""]
      lines += forgetting.hits.enumerated().map { line($0.offset + 1, $0.element, on: board) }
    }
    lines += forgetting.obstacles.isEmpty ? [] : [""] + obstacles(forgetting)
    Output.standard.text(lines.joined(separator: "\n"))
  }

  private func held(_ forgetting: Forgetting) -> [String] {
    let lines = Forgetting.Kind.allCases.compactMap { kind in
      forgetting.counts[kind].map { "  \(texts.kinds($0, kind))" }
    }
    return lines.isEmpty ? ["  \(texts.nothingElse)"] : lines
  }

  private func line(_ number: Int, _ hit: Forgetting.Hit, on board: Board) -> String {
    let (mention, insight) = (hit.mention, desk.texts.insight)
    let field = insight.fields(mention.place.field)
    let place = [place(mention.place.holder, on: board), field].joined(separator: " · ")
    let perhaps = mention.hit.isSure ? "" : " (\(insight.perhaps))"
    let fate = hit.isRedacted ? texts.replaced : texts.stays
    let words = "\(mention.before)[\(mention.words)]\(mention.after)"
    return "  \(number). \(place): \(words)\(perhaps) – \(fate)"
  }

  private func place(_ holder: TextPlace.Holder, on board: Board) -> String {
    let insight = desk.texts.insight
    switch holder {
    case .board: return insight.board
    case .contributor(let id): return texts.ofColleague(board[id]?.name ?? "")
    case .post(let id), .ask(let id, _), .comment(let id, _):
      return texts.ofPost(board[id]?.number ?? 0)
    case .favour: return insight.favour
    case .shoot: return insight.shoot
    case .consent(let id):
      let owner = board.consents.first { $0.id == id }.flatMap { board[$0.contributor] }
      return texts.ofColleague(owner?.name ?? "")
    }
  }

  private func obstacles(_ forgetting: Forgetting) -> [String] {
    let open = forgetting.obstacles.count { if case .open = $0 { true } else { false } }
    let posts = forgetting.obstacles.lazy.compactMap { obstacle -> Int? in
      if case .notWithdrawn(let posts) = obstacle { posts.count } else { nil }
    }.first
    return (posts.map { [texts.notWithdrawn($0)] } ?? [])
      + (open > 0 ? [texts.openTakedowns(open)] : [])
  }

  /// What was done; does not say who it was.
  func lines(_ receipt: ForgettingReceipt) -> [String] {
    let words = texts.receipt
    var lines = [words.title(desk.texts.words.fullDay(receipt.day)), ""]
    lines += Forgetting.Kind.allCases.compactMap { kind in
      receipt.counts[kind].map { "  \(texts.kinds($0, kind))" }
    }
    lines += [
      words.redacted(receipt.redacted), words.logEntries(receipt.logEntries),
      words.rewritten(receipt.rewritten),
    ].map { "  \($0)" }
    if receipt.kept > 0 { lines.append("  \(words.kept(receipt.kept))") }
    lines += receipt.removed.map { "  \(words.removed($0))" }
    lines += receipt.unreadable.map { "  \(words.unreadable($0))" }
    return lines + [""] + (receipt.hasStaying ? [words.staying] : [])
      + [words.remains, words.beyond]
  }

  /// The preview as `--json` prints it.
  struct View: Encodable {
    /// A text that names them, or may.
    struct Hit: Encodable {
      let number: Int
      /// The post it is of, if it is of one.
      let post: Int?
      let field: TextField
      let before, words, after: String
      let isSure, isRedacted: Bool
    }

    let name: String
    let counts: [String: Int]
    let hits: [Hit]
    /// How many posts are out or scheduled with a yes that holds; how much is to be taken down.
    let notWithdrawn, openTakedowns: Int

    init(_ forgetting: Forgetting, on board: Board) {
      name = forgetting.person.name
      counts = Dictionary(
        forgetting.counts.map { ($0.key.rawValue, $0.value) }, uniquingKeysWith: +)
      hits = forgetting.hits.enumerated().map { number, hit in
        Hit(
          number: number + 1, post: hit.mention.place.post.flatMap { board[$0]?.number },
          field: hit.mention.place.field, before: hit.mention.before, words: hit.mention.words,
          after: hit.mention.after, isSure: hit.mention.hit.isSure, isRedacted: hit.isRedacted)
      }
      var (posts, open) = (0, 0)
      for obstacle in forgetting.obstacles {
        switch obstacle {
        case .notWithdrawn(let all): posts += all.count
        case .open: open += 1
        }
      }
      (notWithdrawn, openTakedowns) = (posts, open)
    }
  }
}

extension TextPlace {
  /// The post it belongs to.
  fileprivate var post: PostID? {
    switch holder {
    case .post(let id), .ask(let id, _), .comment(let id, _): id
    case .board, .contributor, .favour, .shoot, .consent: nil
    }
  }
}
