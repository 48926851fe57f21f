/// Every way a board can change.
///
/// ``Board/apply(_:)`` carries one out and returns the change that undoes it. Changes are what the store logs, what
/// other processes are told, and what undo and redo are made of.
public indirect enum Change: Hashable, Sendable, Codable {
  /// A new post. A number of 0 asks the store to give it the next one.
  case addPost(Post, PostDetails)
  /// The opposite of ``addPost(_:_:)``; people move posts to the trash instead.
  case removePost(PostID)
  /// One field of a post gets a new value.
  case setPost(PostID, PostValue)
  /// A post changes place.
  case movePost(PostID, Placement)
  /// A new ask on a post.
  case addAsk(Ask)
  /// An ask is taken away.
  case removeAsk(PostID, AskID)
  /// An ask changes; the identifier says which.
  case setAsk(Ask)
  /// Something is said about a post.
  case addComment(Comment)
  /// A comment is taken away.
  case removeComment(PostID, CommentID)
  /// A new colleague on the roster.
  case addContributor(Contributor)
  /// The opposite of ``addContributor(_:)``; refused while they are asked for something.
  case removeContributor(ContributorID)
  /// One field of a contributor gets a new value.
  case setContributor(ContributorID, ContributorValue)
  /// A new favour in the help log.
  case addFavour(Favour)
  /// A favour is taken away.
  case removeFavour(FavourID)
  /// A favour changes; the identifier says which.
  case setFavour(Favour)
  /// A new shoot on the plan.
  case addShoot(Shoot)
  /// A shoot is taken away.
  case removeShoot(ShootID)
  /// A shoot changes; the identifier says which.
  case setShoot(Shoot)
  /// What a colleague said about being seen or heard goes on record; what was said before stays.
  case addConsent(Consent)
  /// The opposite of ``addConsent(_:)``, for undo.
  case removeConsent(ConsentID)
  /// One setting of the board gets a new value.
  case setBoard(BoardValue)
  /// Several changes that are done, and undone, as one.
  case group([Change])
}

/// A field of a post with its new value.
public enum PostValue: Hashable, Sendable, Codable {
  case title(String)
  case tags([String])
  case channels([Channel])
  case format(Format?)
  case priority(Priority)
  case source(String?)
  case story(String?)
  /// The planned day and time; a time never comes without a day.
  case plan(Day?, LocalTime?)
  case publishedDay(Day?)
  case minutes(Int?)
  case links([PublishedLink])
  case checklist([ChecklistItem])
  /// Who is seen or heard.
  case appears([Appearance])
  /// What is to be taken down.
  case takedowns([Takedown])
  case note(String)
  case caption(String)
}

/// A field of a contributor with its new value.
public enum ContributorValue: Hashable, Sendable, Codable {
  case name(String)
  case department(String?)
  case jobTitle(String?)
  case mail(String?)
  case phone(String?)
  case chat(String?)
  case language(Language?)
  case country(Country?)
  case skills([Skill])
  case topics([Topic])
  case limits(Limits)
  case away([Away])
  case pausedUntil(Day?)
  case goal(String?)
  case hasLeft(Bool)
}

/// A setting of the board with its new value.
public enum BoardValue: Hashable, Sendable, Codable {
  case name(String)
  /// Whose public holidays count; `nil` leaves it to the team's norms.
  case country(Country?)
  /// The period for which a routine was done or skipped last.
  case routine(Routine, String?)
  /// When the door stands open, in order of the week.
  case openDoors([OpenDoor])
}

/// A place on the board.
public struct Placement: Hashable, Sendable, Codable {
  /// The stage.
  public var stage: Stage
  /// The place within it.
  public var rank: Rank
  /// Since when.
  public var since: Moment
  /// Where it came from, when this is archive or trash.
  public var cameFrom: Stage?

  /// A place.
  public init(stage: Stage, rank: Rank, since: Moment, cameFrom: Stage? = nil) {
    self.stage = stage
    self.rank = rank
    self.since = since
    self.cameFrom = cameFrom
  }
}

extension Post {
  /// Where the post is.
  public var placement: Placement {
    get { Placement(stage: stage, rank: rank, since: stageSince, cameFrom: cameFrom) }
    set {
      stage = newValue.stage
      rank = newValue.rank
      stageSince = newValue.since
      cameFrom = newValue.cameFrom
    }
  }
}
