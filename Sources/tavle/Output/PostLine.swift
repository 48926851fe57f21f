import TavleCore
import TavleTexts
import TerminalKit

/// One post on one line.
struct PostLine {
  let texts: Texts
  let board: Board
  let today: Day

  /// The title and what is worth knowing besides: tags, channels, form, who gave it, who is asked.
  func text(_ post: Post) -> String {
    var parts = [post.title]
    parts += post.tags.map { "#\($0)" }
    if !post.channels.isEmpty { parts.append(post.channels.map(\.symbol).joined(separator: " ")) }
    if post.priority != .normal { parts.append("!" + texts.words.priorities(post.priority)) }
    if let source = post.source { parts.append(texts.commands.from(source)) }
    parts += post.asks.map(ask)
    return parts.joined(separator: "  ")
  }

  /// A role, and for an expert the topic.
  func role(_ ask: Ask) -> String {
    let role = texts.words.roles(ask.role)
    return ask.topic.map { "\(role) (\($0))" } ?? role
  }

  /// The day that counts for a post: of publication, else of the plan.
  func day(_ post: Post) -> String {
    if let day = post.publishedDay { return texts.words.day(day, today: today) }
    return post.planDay.map { texts.words.day($0, post.planTime, today: today) } ?? ""
  }

  private func ask(_ ask: Ask) -> String {
    let name = ask.contributor.flatMap { board[$0]?.firstName } ?? texts.words.nobody
    return "\(role(ask)): \(name) (\(texts.words.askStates(ask.state)))"
  }
}
