/// A colleague's problem, and what social media did about it.
///
/// Solved favours are the karma of the social-media team; there is no ranking of colleagues. Source: `practices.md` rows
/// 25–30.
public struct Favour: Identifiable, Hashable, Sendable, Codable {
  /// Never changes.
  public let id: FavourID
  /// What kind of favour it is.
  public var kind: Kind
  /// The problem, the case that is looked for, or what is to be learned; one line, not empty.
  public var problem: String
  /// Who has it; `nil` if they are not on the roster, or nobody said.
  public var asker: ContributorID?
  /// What they are called where they are not on the roster.
  public var askerName: String?
  /// How far it has come.
  public var state: State
  /// What came of it, as it was told to who asked; never empty once it is over.
  public var outcome: String?
  /// The day it is needed by.
  public var deadline: Day?
  /// When it was written down.
  public let createdAt: Moment
  /// When it was over.
  public var closedAt: Moment?

  /// Something that was just heard.
  public init(id: FavourID, _ kind: Kind = .problem, problem: String, createdAt: Moment) {
    (self.id, self.kind, self.problem, self.createdAt) = (id, kind, problem, createdAt)
    state = .heard
  }

  /// What kind of favour it is.
  public enum Kind: String, CaseIterable, Codable, Sendable {
    /// A problem of a colleague.
    case problem
    /// Somebody to be found through social media, such as a case for an article.
    case caseHunt = "case-hunt"
    /// Help with a channel: an offer, a course.
    case course
  }

  /// How far a favour has come.
  public enum State: String, CaseIterable, Codable, Sendable {
    case heard, offered, tried, solved
    case couldNot = "could-not"

    /// Whether it is over.
    public var isOver: Bool { self == .solved || self == .couldNot }

    /// The state after, and before; the same at the end.
    public var next: State {
      switch self {
      case .heard: .offered
      case .offered: .tried
      case .tried, .solved: .solved
      case .couldNot: .couldNot
      }
    }

    /// The state before; the same at the beginning.
    public var previous: State {
      switch self {
      case .heard, .offered: .heard
      case .tried: .offered
      case .solved, .couldNot: .tried
      }
    }
  }
}

/// Identifies a ``Favour``.
public typealias FavourID = Identifier<Favour>

/// What the team has earned by helping: a point for each solved favour, and 27 kittens brought back to life.
///
/// The kittens are the seed article's; they are counted in earnest.
public struct Karma: Hashable, Sendable {
  /// Solved favours.
  public let points: Int

  /// Kittens for one point.
  public static let kittensPerPoint = 27

  /// So many points.
  public init(points: Int) { self.points = points }

  /// All kittens.
  public var kittens: Int { points * Self.kittensPerPoint }
}
