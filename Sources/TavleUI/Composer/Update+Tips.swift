import TavleCore
import TavleTexts
import TerminalKit

// Tips and news: a receipt for who tipped, a poster that asks for more, and two lines for the office.

extension State {
  /// Copies a receipt for whoever gave the tip.
  mutating func copyReceipt() -> [Effect] {
    guard let post = selected else { return [] }
    guard let source = post.source, !source.isEmpty else {
      return say(.note, texts.asks.noSource)
    }
    let person = person(called: source)
    let words = person.map { letterContext.texts(for: $0) } ?? texts
    let letter = words.receipt(for: post, to: person?.firstName ?? source, from: author)
    return [.copy(letter.text, saying: texts.asks.receiptCopied)]
  }

  /// Copies two lines for the office about a post that is out.
  mutating func tellOffice() -> [Effect] {
    guard let post = selected else { return [] }
    let departments = post.asks.filter { post.isContribution($0) }
      .compactMap { $0.contributor.flatMap { board[$0]?.department } }
    let unique = departments.reduce(into: [String]()) { if !$0.contains($1) { $0.append($1) } }
    let letter = texts.news(of: post, departments: unique, from: author)
    return [.copy(letter.text, saying: texts.asks.newsCopied)]
  }

  /// Saves a poster that says how to tip, as text to be sent and as a page to be printed.
  mutating func savePoster() -> [Effect] {
    let (poster, name) = (texts.poster(board, author: author), texts.letters.posterName)
    return [
      .save(poster.text, name: "\(name).txt"), .save(poster.html, name: "\(name).html"),
    ]
  }
}
