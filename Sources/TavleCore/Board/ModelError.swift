/// A rule of the board that a change would break.
///
/// Nothing has changed when it is thrown.
public enum ModelError: Error, Hashable, Sendable {
  /// The post is not on the board (or was removed by somebody else).
  case noSuchPost(PostID)
  /// The contributor is not on the roster.
  case noSuchContributor(ContributorID)
  /// The post has no such ask.
  case noSuchAsk(AskID)
  /// The favour is not in the help log.
  case noSuchFavour(FavourID)
  /// The shoot is not on the plan.
  case noSuchShoot(ShootID)
  /// A *yes* that does not say where.
  case consentWithoutChannel(ContributorID)
  /// The consent is not on record.
  case noSuchConsent(ConsentID)
  /// The post has no such comment.
  case noSuchComment(CommentID)
  /// Something with this identifier is there already.
  case exists(Int64)
  /// A title, name or comment is empty.
  case empty(Field)
  /// A text is longer than allowed; the limit in characters.
  case tooLong(Field, limit: Int)
  /// Somebody is still asked for something, so they cannot be removed; the number of asks.
  case stillAsked(ContributorID, asks: Int)
  /// An ask has a contributor and is open, or has none and is not.
  case askWithoutContributor(AskID)
  /// A time without a day.
  case timeWithoutDay(PostID)
  /// A post is to be scheduled and has no day.
  case needsDay(PostID)
  /// The post has no day that could be moved, or is out already.
  case notOnPlan(PostID)
  /// The post is not in the archive or the trash.
  case notPutAway(PostID)
  /// The contributor is asked for this role on this post already, and has not said no.
  case alreadyAsked(ContributorID)
  /// No answer is awaited from the contributor: they were not asked, or have answered.
  case nothingAwaited(ContributorID)
  /// A limit of the contributor is negative or larger than ``Limits/largest``, or no weekday is left.
  case limitOutOfRange(ContributorID)

  /// Which text an error is about.
  public enum Field: String, Hashable, Sendable {
    case title, name, comment, problem, outcome, shoot
  }
}
