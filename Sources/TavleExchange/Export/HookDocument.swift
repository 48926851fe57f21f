public import TavleCore

/// What the user's own command gets on standard input, as JSON; the names are promised to scripts.
public struct HookDocument: Encodable, Sendable {
  /// What happened: `asked`, `reminded`, `thanked`, `told` or `published`.
  public var event: String
  /// The post.
  public var post: PostView
  /// The ask, if it is about one.
  public var ask: AskView?
  /// Who is asked, with what a message needs; nothing about their limits.
  public var person: Person?
  /// What is written to them.
  public var letter: Text?

  /// How a colleague is reached.
  public struct Person: Encodable, Sendable {
    /// First and last name.
    public var name: String
    /// Mail address, telephone number, name in the chat.
    public var mail, phone, chat: String?
    /// The language they are written to in; left out when it is the board's.
    public var language: Language?
  }

  /// A letter.
  public struct Text: Encodable, Sendable {
    /// The subject of a mail.
    public var subject: String
    /// The text.
    public var text: String

    /// A letter.
    public init(subject: String, text: String) {
      self.subject = subject
      self.text = text
    }
  }

  /// What happened to a post, or to an ask on it; `nil` if the post is not on the board.
  public init?(_ event: String, post: PostID, ask: AskID?, letter: Text?, on board: Board) {
    guard let shown = board[post] else { return nil }
    self.event = event
    var view = PostView(shown, on: board)
    for index in view.asks.indices { view.asks[index].keepBetweenUs() }
    self.post = view
    let found = ask.flatMap { board.ask(post, $0) }
    self.ask = found.map { AskView($0, on: board) }
    self.ask?.keepBetweenUs()
    person = found?.contributor.flatMap { board[$0] }.map {
      Person(
        name: $0.name, mail: $0.mail, phone: $0.phone, chat: $0.chat, language: $0.language)
    }
    self.letter = letter
  }
}

extension AskView {
  /// Leaves out what is between the team and the colleague: why rules were passed over, and whether they would again.
  fileprivate mutating func keepBetweenUs() { (overrides, again) = (nil, nil) }
}
