/// One contributor asked for one role on one post.
///
/// Without a contributor it is an open role.
public struct Ask: Identifiable, Hashable, Sendable, Codable {
  /// Never changes.
  public let id: AskID
  /// The post it is for.
  public let post: PostID
  /// What is asked for.
  public var role: Role
  /// The topic, when expertise is asked for.
  public var topic: String?
  /// Who is asked; `nil` exactly while the state is ``AskState/open``.
  public var contributor: ContributorID?
  /// How far it has come.
  public var state: AskState
  /// How long it takes them, in minutes.
  public var minutes: Int?
  /// The day the help is needed.
  public var neededBy: Day?
  /// When they were asked.
  public var askedAt: Moment?
  /// When they answered, or when it was noted that they did not.
  public var answeredAt: Moment?
  /// When they had helped.
  public var doneAt: Moment?
  /// When they were thanked.
  public var thankedAt: Moment?
  /// When they were told how it went.
  public var toldAt: Moment?
  /// When they were reminded, which happens once.
  public var remindedAt: Moment?
  /// What was written, if anything was: most asks of the past have nothing, which then takes no room.
  private var written: Written?

  /// An open role, or an ask that is planned for somebody.
  public init(id: AskID, post: PostID, role: Role, contributor: ContributorID? = nil) {
    self.id = id
    self.post = post
    self.role = role
    self.contributor = contributor
    state = contributor == nil ? .open : .planned
  }

  /// What is written about it.
  public var text: AskText {
    get { if case .text(let text) = written { text } else { AskText() } }
    set { written = newValue == AskText() ? nil : .text(newValue) }
  }

  private indirect enum Written: Hashable, Sendable, Codable {
    case text(AskText)

    init(from decoder: any Decoder) throws { self = .text(try AskText(from: decoder)) }

    func encode(to encoder: any Encoder) throws {
      switch self {
      case .text(let text): try text.encode(to: encoder)
      }
    }
  }
}

/// How far an ask has come.
///
/// *Thanked* and *told* are moments on the ask, not states.
public enum AskState: String, CaseIterable, Codable, Sendable {
  /// Nobody is meant yet.
  case open
  /// Somebody is meant, but has not been asked.
  case planned
  /// They have been asked and have not answered.
  case asked
  /// They said yes.
  case accepted
  /// They said no.
  case declined
  /// They did not answer in time.
  case noAnswer = "no-answer"
  /// They need not help any more: somebody else does, as they cannot.
  case released
  /// They have helped.
  case done

  /// Whether they are off it: they said no, or are not needed any more.
  public var isOff: Bool { self == .declined || self == .released }

  /// Whether it is theirs in their own eyes: they were asked, and are not off it; who is only meant knows nothing of it.
  public var isTheirs: Bool {
    switch self {
    case .asked, .accepted, .noAnswer, .done: true
    case .open, .planned, .declined, .released: false
    }
  }

  /// Whether the colleague has said that they will help, or has helped.
  public var isSettled: Bool { self == .accepted || self == .done }

  /// Whether somebody is, or is to be, at work on it.
  public var isRunning: Bool {
    switch self {
    case .planned, .asked, .accepted: true
    case .open, .declined, .noAnswer, .released, .done: false
    }
  }
}

/// What there is to record about an ask: that it went out, the answer, or that there was none.
public enum Reply: String, CaseIterable, Codable, Sendable {
  /// They have been asked; the answer is awaited.
  case asked
  case yes, no
  case noAnswer = "none"
  case done
}
