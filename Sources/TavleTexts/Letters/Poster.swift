public import TavleCore

/// A poster that says how to tip, with the last tips of colleagues that were published.
///
/// Source: `practices.md` row 2. It has no placeholder: where nothing was published yet, that part is left out.
public struct Poster: Hashable, Sendable {
  /// The headline, how to tip, and what stands above the posts.
  let title, how, heading: String
  /// Titles of posts that began as a tip, newest first.
  let posts: [String]
  let language: Language

  /// As plain text.
  public var text: String {
    let proof = posts.isEmpty ? [] : [([heading] + posts.map { "  \($0)" }).joined(separator: "\n")]
    return ([title, how] + proof).joined(separator: "\n\n")
  }

  /// As a page to print on A4, without scripts and without anything from elsewhere.
  public var html: String {
    let list = posts.map { "<li>\(Self.escaped($0))</li>" }.joined(separator: "\n")
    let proof = posts.isEmpty ? "" : "<h2>\(Self.escaped(heading))</h2>\n<ul>\n\(list)\n</ul>\n"
    return """
      <!DOCTYPE html>
      <html lang="\(language.rawValue)">
      <head>
      <meta charset="utf-8">
      <title>\(Self.escaped(title))</title>
      <style>
      @page { size: A4; margin: 25mm }
      body { font: 20pt/1.4 sans-serif; color: #000; background: #fff }
      h1 { font-size: 48pt; line-height: 1.15 }
      h2 { font-size: 20pt; margin-top: 2em }
      li { overflow-wrap: anywhere }
      </style>
      </head>
      <body>
      <h1>\(Self.escaped(title))</h1>
      <p>\(Self.escaped(how))</p>
      \(proof)</body>
      </html>
      """
  }

  private static func escaped(_ text: String) -> String {
    text.reduce(into: "") { escaped, character in
      switch character {
      case "&": escaped += "&amp;"
      case "<": escaped += "&lt;"
      case ">": escaped += "&gt;"
      case "\"": escaped += "&quot;"
      default: escaped.append(character)
      }
    }
  }
}

extension Texts {
  /// A poster for a board, with its last three tips that were published.
  public func poster(_ board: Board, author: String) -> Poster {
    let posts = board.posts(in: .published).compactMap { board[$0] }
      .filter { $0.source?.isEmpty == false }.prefix(3).map { letters.quoted($0.title) }
    return Poster(
      title: letters.posterTitle, how: letters.posterHow(author), heading: letters.posterProof,
      posts: posts, language: language)
  }
}
