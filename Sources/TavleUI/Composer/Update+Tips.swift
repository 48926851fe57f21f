import TavleCore
import TavleTexts
import TerminalKit

// Tips and news: a receipt for who tipped, a poster that asks for more, and two lines for the office.

extension State {
  /// Copies a receipt for whoever gave the tip.
  mutating func copyReceipt() -> [Effect] {
    guard let post = selected else { return [] }
    guard let receipt = letterContext.receipt(for: post) else {
      return say(.note, texts.asks.noSource)
    }
    return [.copy(receipt.letter.text, saying: texts.asks.receiptCopied)]
  }

  /// Copies two lines for the office about a post that is out.
  mutating func tellOffice() -> [Effect] {
    guard let post = selected else { return [] }
    return [.copy(letterContext.news(of: post).text, saying: texts.asks.newsCopied)]
  }

  /// Opens the line of an idea that follows up on a post that went well, with its tags and channels.
  ///
  /// Source: `practices.md` row 12.
  ///
  /// The post is the one somebody was just told about, else the selected one.
  mutating func followUp() -> [Effect] {
    guard let post = told.flatMap({ board[$0] }) ?? selected else { return [] }
    let title = texts.asks.followUpTitle(post.title.withoutSigns)
    let tags = post.tags.filter { $0.contains(where: \.isLetter) }.map { "#\($0)" }
    let line = ([title] + tags + post.channels.map { "+\($0.name)" }).joined(separator: " ")
    return open(
      Prompt(
        .newPost(.tip), title: texts.prompts.newPost(texts.words.stages(.tip)), text: line,
        placeholder: texts.prompts.newPostExample))
  }

  /// Saves a poster that says how to tip, as text to be sent and as a page to be printed.
  mutating func savePoster() -> [Effect] {
    let (poster, name) = (texts.poster(board, author: author), texts.letters.posterName)
    return [
      .save(poster.text, name: "\(name).txt"), .save(poster.html, name: "\(name).html"),
    ]
  }
}

extension String {
  /// The words without the signs that a quick-add line would read as something else than a title.
  fileprivate var withoutSigns: String {
    split(separator: " ").map { $0.drop { "#@+>".contains($0) } }.filter { !$0.isEmpty }
      .joined(separator: " ")
  }
}
