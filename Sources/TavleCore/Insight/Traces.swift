/// Everything on a board that is about one colleague, or names them.
public struct Traces: Sendable {
  /// Who.
  public let person: Contributor
  /// What they were asked for, the newest first.
  public let asks: [Ask]
  /// Where they are seen or heard, as far as it was said.
  public let appearances: [OnPost<Appearance>]
  /// What is to be taken down for them, or was.
  public let takedowns: [OnPost<Takedown>]
  /// What they said about being seen or heard, oldest first.
  public let consents: [Consent]
  /// The shoots they are to be at, or have a time for.
  public let shoots: [Shoot]
  /// The favours they asked for.
  public let favours: [Favour]
  /// Every text outside their own record that names them, or may.
  public let mentions: [Mention]

  /// Something that belongs to a post.
  public struct OnPost<Value: Hashable & Sendable>: Hashable, Sendable {
    /// The post.
    public let post: PostID
    /// What.
    public let value: Value
  }
}

/// A text that names a colleague, or may.
public struct Mention: Hashable, Sendable {
  /// Where the text stands.
  public let place: TextPlace
  /// What of theirs it is, and where in the text.
  public let hit: NameHit
  /// The words themselves.
  public let words: String
  /// What stands before and after, at most ``around`` characters on one line, `…` where more was left out.
  public let before, after: String

  /// How many characters are kept on each side.
  public static let around = 30

  /// A hit in a text.
  init(_ hit: NameHit, in text: String, at place: TextPlace) {
    (self.hit, self.place) = (hit, place)
    let start = text.utf8.index(text.startIndex, offsetBy: hit.range.lowerBound)
    let end = text.utf8.index(text.startIndex, offsetBy: hit.range.upperBound)
    words = text[start..<end].onOneLine
    let (left, right) = (text[..<start], text[end...])
    before = (left.count > Self.around ? "…" : "") + left.suffix(Self.around).onOneLine
    after = right.prefix(Self.around).onOneLine + (right.count > Self.around ? "…" : "")
  }
}

extension Board {
  /// Everything that is about a colleague or names them, found by reference and by words.
  ///
  /// Long texts are searched where they have been loaded. O(n) of all that is written.
  public func traces(of person: Contributor) -> Traces {
    let id = person.id
    let posts = posts.sorted { $0.number > $1.number }
    return Traces(
      person: person, asks: posts.flatMap { $0.asks.filter { $0.contributor == id } },
      appearances: posts.flatMap { post in
        appearances(on: post).filter { $0.contributor == id }.map {
          .init(post: post.id, value: $0)
        }
      },
      takedowns: posts.flatMap { post in
        post.takedowns.filter { $0.contributor == id }.map { .init(post: post.id, value: $0) }
      },
      consents: consents(of: id),
      shoots: shoots.filter { shoot in
        crew(of: shoot).contains(id) || shoot.calls.contains { $0.contributor == id }
      },
      favours: favours.filter { $0.asker == id }, mentions: mentions(of: person))
  }

  /// Every text outside their own record that names a colleague, or may.
  public func mentions(of person: Contributor) -> [Mention] {
    let finder = NameFinder(person, among: contributors)
    var mentions: [Mention] = []
    forEachText { place, text in
      guard place.holder != .contributor(person.id) else { return }
      for hit in finder.hits(in: text) { mentions.append(Mention(hit, in: text, at: place)) }
    }
    return mentions
  }
}

extension Substring {
  /// The text with its line breaks as blanks.
  fileprivate var onOneLine: String { String(map { $0.isNewline ? " " : $0 }) }
}
