public import TavleCore
public import TavleTexts

/// Everything that is kept about one colleague, for them to read.
///
/// It has what is theirs in full; of what is somebody else's, only where they are named. Source: `practices.md` §6.3.
public struct Insight: Sendable {
  let traces: Traces
  let board: Board
  let log: [InsightLog.Line]
  let author: String
  let today: Day
  let copies: Int
  let clock: LocalClock
  let texts: Texts

  /// What is kept about a colleague.
  ///
  /// - Parameters:
  ///   - person: who asks.
  ///   - board: the board with all its long texts, as others are not searched.
  ///   - log: all entries, the newest first.
  ///   - author: whom they can ask.
  ///   - copies: of how many days there are copies of the board.
  ///   - today: the day.
  ///   - clock: turns moments into days.
  ///   - texts: in their language.
  public init(
    of person: Contributor, on board: Board, log: [LogEntry], author: String, copies: Int,
    today: Day, clock: LocalClock, texts: Texts
  ) {
    (self.board, self.author, self.copies) = (board, author, copies)
    (self.today, self.clock, self.texts) = (today, clock, texts)
    traces = board.traces(of: person)
    self.log = InsightLog(of: person, on: board, today: today, texts: texts).lines(log)
  }

  var person: Contributor { traces.person }
  var words: InsightTexts { texts.insight }

  /// A post by number and title.
  func name(of post: PostID) -> String {
    guard let post = board[post] else { return words.somePost }
    return "#\(post.number) \(post.title)"
  }

  func day(_ day: Day) -> String { texts.words.day(day, today: today) }
  func day(_ moment: Moment) -> String { day(clock.day(moment)) }
}

/// What somebody is told about a text that names them.
struct InsightMention {
  /// Where it stands.
  let place: String
  /// The words with what stands around them, where that is nobody else's private matter.
  let mention: Mention
  let isPrivate: Bool
}

extension Insight {
  /// The texts that name them, without those that stand in full elsewhere in the document.
  var mentions: [InsightMention] {
    traces.mentions.compactMap { mention in
      let owner = owner(of: mention.place)
      guard owner != person.id else { return nil }
      let isPrivate = owner != nil || mention.place.field.isAboutOthers
      return InsightMention(place: place(mention.place), mention: mention, isPrivate: isPrivate)
    }
  }

  /// Whose the thing is that has a text.
  private func owner(of place: TextPlace) -> ContributorID? {
    switch place.holder {
    case .contributor(let id): id
    case .ask(let post, let id): board.ask(post, id)?.contributor
    case .favour(let id): board[id]?.asker
    case .consent(let id):
      board.contributors.first { board.consents(of: $0.id).contains { $0.id == id } }?.id
    case .board, .post, .comment, .shoot: nil
    }
  }

  private func place(_ place: TextPlace) -> String {
    if let owner = owner(of: place) {
      return words.ofSomebody(board[owner]?.name ?? texts.log.somebody)
    }
    let holder: String =
      switch place.holder {
      case .board: place.field == .place ? words.openDoor : words.board
      case .post(let id), .ask(let id, _), .comment(let id, _): name(of: id)
      case .favour: words.favour
      case .shoot(let id):
        [words.shoot, board[id]?.title].compactMap(\.self).joined(separator: " ")
      case .contributor, .consent: texts.log.somebody
      }
    return "\(holder) · \(words.fields(place.field))"
  }
}

extension TextField {
  /// Whether what stands around a name there may be somebody else's private matter.
  fileprivate var isAboutOthers: Bool {
    switch self {
    case .appearanceReason, .takedownOwner, .takedownAddress, .staysBecause, .contact: true
    default: false
    }
  }
}
