/// A day, time and place where several posts are filmed or photographed.
///
/// Who is there follows from what colleagues are asked for on its posts; the shoot itself keeps when each is to come. Source:
/// `practices.md` row 21 and §5.4 (roster review).
public struct Shoot: Identifiable, Hashable, Sendable, Codable {
  /// Never changes, never used again.
  public let id: ShootID
  /// What it is called; one line, not empty.
  public var title: String
  /// The day.
  public var day: Day
  /// When it begins.
  public var time: LocalTime?
  /// How long it takes, in minutes.
  public var minutes: Int?
  /// Where; one line.
  public var place: String?
  /// How to get in, and where to park.
  public var wayIn: String?
  /// What to wear.
  public var clothes: String?
  /// Who has the phone on the day, with the number as they write it.
  public var phone: String?
  /// What will be asked, so that everybody can think about it before.
  public var questions: [String] = []
  /// The posts that are made there, in the order of the day.
  public var posts: [PostID] = []
  /// When somebody is to come, where it is not when it begins; one per colleague.
  public var calls: [Call] = []
  /// Whether it does not take place; it is kept so that calendars can be told.
  public var isCancelled = false
  /// When it was written down.
  public let createdAt: Moment

  /// So many questions are given in advance.
  ///
  /// Source: `practices.md` row 21.
  public static let mostQuestions = 3

  /// A shoot of which only the day is known.
  public init(id: ShootID, title: String, day: Day, createdAt: Moment) {
    (self.id, self.title, self.day, self.createdAt) = (id, title, day, createdAt)
  }

  /// When one colleague is to come.
  public struct Call: Hashable, Sendable, Codable {
    /// Who.
    public let contributor: ContributorID
    /// When.
    public var time: LocalTime

    /// A call time.
    public init(_ contributor: ContributorID, at time: LocalTime) {
      (self.contributor, self.time) = (contributor, time)
    }
  }

  /// When a colleague is to come: at their own time, else when it begins.
  public func time(for person: ContributorID) -> LocalTime? {
    calls.first { $0.contributor == person }?.time ?? time
  }
}

/// Identifies a ``Shoot``.
public typealias ShootID = Identifier<Shoot>

extension Role {
  /// Whether whoever does it is there when something is filmed or photographed.
  public var isAtShoot: Bool {
    switch self {
    case .camera, .voice, .photo, .copresenting: true
    case .proofreading, .ideas, .expertise: false
    }
  }
}
