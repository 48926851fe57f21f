public import TavleCore
import TavleTexts

/// Everything that is kept about one colleague, as `--json` prints it.
///
/// Days and moments are ISO 8601, posts are told by number; sentences are in their language.
public struct InsightView: Encodable, Sendable {
  /// The day it was made.
  public let asOf: Day
  /// Whom to ask.
  public let contact: String
  /// What it is kept for, where it comes from, and how long it is kept.
  public let purpose, source, keeping: String
  /// What is known about them.
  public let person: ContributorView
  /// What they were asked for.
  public let asks: [OnPost<AskFacts>]
  /// Where they are seen or heard.
  public let appearances: [OnPost<AppearanceFacts>]
  /// What is to be taken down for them, or was.
  public let takedowns: [OnPost<TakedownFacts>]
  /// What they said about being seen or heard.
  public let consents: [ConsentView]
  /// The shoots they are to be at.
  public let shoots: [ShootView]
  /// What they wanted help with.
  public let favours: [FavourFacts]
  /// The texts that name them, or may.
  public let mentions: [MentionView]
  /// What the log has of them.
  public let log: [EntryView]

  /// Something on a post, which is told by number and title.
  public struct OnPost<Value: Encodable & Sendable>: Encodable, Sendable {
    /// The number of the post; left out if it is gone.
    public let post: Int?
    /// Its title.
    public let title: String?
    /// What.
    public let value: Value
  }

  /// A shoot they are to be at.
  public struct ShootView: Encodable, Sendable {
    /// What it is called, and where it is.
    public let title: String
    /// The day.
    public let day: Day
    /// When it begins, and when they are to come.
    public let time, call: LocalTime?
    /// Where it is.
    public let place: String?
  }

  /// A text that names them, or may.
  public struct MentionView: Encodable, Sendable {
    /// Where it stands, in words.
    public let place: String
    /// The name of the field.
    public let field: TextField
    /// `full-name`, `one-name`, `mail`, `phone` or `chat`.
    public let kind: NameHit.Kind
    /// Whether it is they for certain.
    public let sure: Bool
    /// The words.
    public let words: String
    /// What stands around them; left out where that is somebody else's.
    public let before, after: String?
  }

  /// An entry of the log.
  public struct EntryView: Encodable, Sendable {
    /// When, ISO 8601 in UTC.
    public let at: String
    /// Who.
    public let author: String
    /// What, as a sentence.
    public let what: String
    /// Whether it is about them for certain.
    public let sure: Bool
  }
}

extension Insight {
  /// As `--json` prints it.
  public var view: InsightView {
    InsightView(
      asOf: today, contact: author, purpose: words.purpose, source: words.knows.source,
      keeping: words.knows.keeping(Consent.months, copies),
      person: ContributorView(person, lastAsked: board.lastAsked()[person.id]),
      asks: traces.asks.map { ask in
        on(ask.post, .init(ask: AskView(ask, on: board), words: .init(ask.text)))
      },
      appearances: traces.appearances.map { on($0.post, .init($0.value)) },
      takedowns: traces.takedowns.map { on($0.post, .init($0.value)) },
      consents: traces.consents.map(view), shoots: traces.shoots.map(view),
      favours: traces.favours.map { .init($0) }, mentions: mentions.map(view),
      log: log.map {
        .init(at: $0.at.iso8601, author: $0.author, what: $0.sentence, sure: $0.isSure)
      })
  }

  private func on<Value>(_ id: PostID, _ value: Value) -> InsightView.OnPost<Value> {
    .init(post: board[id]?.number, title: board[id]?.title, value: value)
  }

  private func view(_ consent: Consent) -> ConsentView {
    var view = ConsentView(consent, on: board)
    view.id = nil
    return view
  }

  private func view(_ shoot: Shoot) -> InsightView.ShootView {
    .init(
      title: shoot.title, day: shoot.day, time: shoot.time,
      call: shoot.calls.first { $0.contributor == person.id }?.time, place: shoot.place)
  }

  private func view(_ found: InsightMention) -> InsightView.MentionView {
    let mention = found.mention
    return .init(
      place: found.place, field: mention.place.field, kind: mention.hit.kind,
      sure: mention.hit.isSure, words: mention.words,
      before: found.isPrivate ? nil : mention.before, after: found.isPrivate ? nil : mention.after)
  }
}
