public import TavleCore
public import TavleTexts

/// The board, or one card of it, as Markdown to read, print or paste.
///
/// Whatever stands in titles and notes shows as it is and cannot become a heading, a link or HTML.
public enum MarkdownBoard {
  /// The board: a heading per stage, a ticked or open box per post, and who helps below it.
  ///
  /// Without a line break at the end. The long texts are not part of it.
  public static func board(
    _ board: Board, stages: [Stage] = Stage.columns, texts: Texts
  ) -> String {
    let name = board.name.isEmpty ? "tavle" : Markdown.line(board.name)
    let parts = stages.map { stage in
      let posts = board.posts(in: stage).compactMap { board[$0] }
      let heading = "## \(texts.words.stages(stage)) (\(posts.count))"
      let lines = posts.map { item($0, on: board, texts) }
      return ([heading] + (lines.isEmpty ? [] : [lines.joined(separator: "\n")]))
        .joined(separator: "\n\n")
    }
    return (["# \(name)"] + parts).joined(separator: "\n\n")
  }

  /// One card with everything on it, under a heading of the second level.
  ///
  /// Without a line break at the end.
  public static func card(
    _ post: Post, _ details: PostDetails, on board: Board, texts: Texts
  ) -> String {
    let number = post.number > 0 ? "#\(post.number) " : ""
    let facts = facts(of: post, texts).map { "- \($0.label): \($0.text)" }
    let sections: [(heading: String, text: String)] = [
      (texts.post.asks, asks(of: post, on: board, texts).joined(separator: "\n")),
      (texts.post.checklist, checklist(of: post).joined(separator: "\n")),
      (texts.post.links, links(of: post).joined(separator: "\n")),
      (texts.post.note, Markdown.lines(details.note)),
      (
        texts.post.caption,
        details.caption.isEmpty ? "" : Markdown.lines(details.caption, prefix: "> ")
      ),
      (texts.post.comments, details.comments.map(comment).joined(separator: "\n")),
    ]
    let parts = sections.filter { !$0.text.isEmpty }.map { "### \($0.heading)\n\n\($0.text)" }
    return (["## \(number)\(Markdown.line(post.title))", facts.joined(separator: "\n")] + parts)
      .joined(separator: "\n\n")
  }

  private static func item(_ post: Post, on board: Board, _ texts: Texts) -> String {
    let box = post.stage == .published ? "[x]" : "[ ]"
    let number = post.number > 0 ? "**#\(post.number)** " : ""
    let day = post.publishedDay.map { texts.words.fullDay($0) } ?? plan(of: post, texts)
    let source = post.source.map { texts.board.from(Markdown.line($0)) }
    let channels = post.channels.map { Markdown.line($0.name) }.joined(separator: ", ")
    let tags = post.tags.map { Markdown.line("#\($0)") }.joined(separator: " ")
    let facts = [day, channels, tags, source ?? ""].filter { !$0.isEmpty }
    let line = (["- \(box) \(number)\(Markdown.line(post.title))"] + facts).joined(separator: " · ")
    let asks = asks(of: post, on: board, texts).map { "  \($0)" }
    return ([line] + asks).joined(separator: "\n")
  }

  private static func plan(of post: Post, _ texts: Texts) -> String {
    guard let day = post.planDay else { return "" }
    return texts.words.fullDay(day) + (post.planTime.map { " \($0)" } ?? "")
  }

  private static func facts(of post: Post, _ texts: Texts) -> [(label: String, text: String)] {
    let published = post.publishedDay.map { texts.post.published(texts.words.fullDay($0)) }
    let stage = [texts.words.stages(post.stage), published ?? ""].filter { !$0.isEmpty }
    let all = [
      (texts.post.stage, stage.joined(separator: ", ")),
      (texts.post.plan, plan(of: post, texts)),
      (texts.post.channels, post.channels.map { Markdown.line($0.name) }.joined(separator: ", ")),
      (texts.post.format, post.format.map(texts.words.formats) ?? ""),
      (texts.post.priority, post.priority == .normal ? "" : texts.words.priorities(post.priority)),
      (texts.post.tags, post.tags.map { Markdown.line("#\($0)") }.joined(separator: " ")),
      (texts.post.source, Markdown.line(post.source ?? "")),
      (texts.post.story, Markdown.line(post.story ?? "")),
      (texts.post.minutes, post.minutes.map(texts.words.minutes) ?? ""),
    ]
    return all.filter { !$0.1.isEmpty }
  }

  private static func asks(of post: Post, on board: Board, _ texts: Texts) -> [String] {
    post.asks.map { ask in
      let topic = ask.topic.map { " (\(Markdown.line($0)))" } ?? ""
      let role = Markdown.line(texts.words.roles(ask.role)) + topic
      guard let name = ask.contributor.flatMap({ board[$0]?.name }) else {
        return "- [ ] \(role): \(texts.post.nobodyYet)"
      }
      let state = texts.words.askStates(ask.state)
      return "- \(ask.state == .done ? "[x]" : "[ ]") \(role): \(Markdown.line(name)) (\(state))"
    }
  }

  private static func checklist(of post: Post) -> [String] {
    post.checklist.map { "- \($0.isDone ? "[x]" : "[ ]") \(Markdown.line($0.title))" }
  }

  private static func links(of post: Post) -> [String] {
    post.links.map { link in
      let channel = link.channel.map { Markdown.line($0.name) + ": " } ?? ""
      return "- \(channel)\(Markdown.link(link.address))"
    }
  }

  /// The first line beside the name, the others below it in the same list item.
  private static func comment(_ comment: Comment) -> String {
    let text = Markdown.lines(comment.text, prefix: "  ").drop { $0 == " " }
    return "- **\(Markdown.line(comment.author)):** \(text)"
  }
}
