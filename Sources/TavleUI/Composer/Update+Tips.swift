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
  mutating func followUp() -> [Effect] {
    guard let post = selected else { return [] }
    let signs = post.tags.map { "#\($0)" } + post.channels.map { "+\($0.name)" }
    let line = ([texts.asks.followUpTitle(post.title)] + signs).joined(separator: " ")
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
