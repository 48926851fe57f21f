public import TavleCore

/// What cannot be done, and why.
public struct ErrorTexts: Sendable {
  /// A key that means nothing here.
  public var noSuchKey: @Sendable (_ key: String) -> String
  /// Why an action is not available.
  public var notHere, nothingSelected, noPostSelected, noPersonSelected, noRoleSelected, noLink,
    nobodyAsked, noChecklist, allTicked, notPutAway, noFilter, nothingMarked, nothingToRepeat,
    firstStage, lastStage, alreadyThere, alreadyOnPost, sortedOtherwise: String
  /// The board has posts or colleagues.
  public var notEmpty: String
  /// What is wrong with a text that was typed.
  public var emptyTitle, emptyName, emptyComment, notAnAddress, notMinutes: String
  /// A text is too long.
  public var tooLong: @Sendable (_ limit: Int) -> String
  /// Something is not there any more.
  public var postGone, personGone, askGone, commentGone: String
  /// Something is there already.
  public var exists: String
  /// A colleague cannot be removed, as so many things on the board are theirs.
  public var stillAsked: @Sendable (_ name: String, _ asks: Int) -> String
  /// Rules about asks and plans.
  public var askWithoutContributor, timeWithoutDay, needsDay: String
  /// No answer is awaited from somebody.
  public var nothingAwaited: @Sendable (_ name: String) -> String
  /// Not all of the board is there yet.
  public var stillReading: String
  /// A favour is not there any more, has no problem, or is to be over with nothing said about what came of it.
  public var favourGone, emptyProblem, emptyOutcome: String
  /// A shoot is not there any more, or has no name; a consent is not there any more, or says not where it counts; a post
  /// has no day that could be moved.
  public var shootGone, emptyShoot, consentGone, consentNeedsChannel, notOnPlan: String
  /// The post is not published.
  public var notPublished: String
  /// A limit that cannot be.
  public var limitOutOfRange: String
}

extension ErrorTexts {
  /// A broken rule in words.
  public func model(_ error: ModelError, in board: Board) -> String {
    switch error {
    case .noSuchPost: postGone
    case .noSuchContributor: personGone
    case .noSuchAsk: askGone
    case .noSuchFavour: favourGone
    case .noSuchShoot: shootGone
    case .noSuchConsent: consentGone
    case .consentWithoutChannel: consentNeedsChannel
    case .notOnPlan: notOnPlan
    case .noSuchComment: commentGone
    case .exists: exists
    case .empty(.title): emptyTitle
    case .empty(.name): emptyName
    case .empty(.comment): emptyComment
    case .empty(.problem): emptyProblem
    case .empty(.shoot): emptyShoot
    case .empty(.outcome): emptyOutcome
    case .tooLong(_, let limit): tooLong(limit)
    case .stillAsked(let person, let asks): stillAsked(board[person]?.name ?? "", asks)
    case .askWithoutContributor: askWithoutContributor
    case .timeWithoutDay: timeWithoutDay
    case .needsDay: needsDay
    case .notPutAway: notPutAway
    case .limitOutOfRange: limitOutOfRange
    case .nothingAwaited(let person): nothingAwaited(board[person]?.firstName ?? "")
    case .alreadyAsked(let person): "\(board[person]?.name ?? "") \(alreadyOnPost)"
    }
  }
}
