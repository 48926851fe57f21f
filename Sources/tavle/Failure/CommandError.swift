import TavleCore
import TavleStore
import TavleTexts

/// What a command itself can find wrong, before the board is asked.
enum CommandError: Error, Equatable {
  /// There is no post with the number.
  case noSuchPost(Int)
  /// The text is no number of a post.
  case notANumber(String)
  /// The name fits several colleagues.
  case severalPeople(String, [String])
  /// The name fits nobody; names that come near.
  case nobodyCalled(String, nearest: [String])
  /// The word is none of those known.
  case unknownWord(WordKind, String, known: [KnownWord])
  /// The text is no day.
  case notADay(String)
  /// The text is no number of minutes.
  case notMinutes(String)
  /// The post has no thing to do with this number; how many it has.
  case noSuchItem(Int, of: Int)
  /// A tip without a title.
  case emptyTip
  /// A text without words.
  case emptyText
  /// A text is longer than what there is room for; how it begins, and both numbers of characters.
  case tooLong(String, Int, limit: Int)
  /// An edit that changes nothing.
  case nothingToEdit(command: String)
  /// The colleague is not on the post.
  case notOnPost(name: String, Int)
  /// The colleague is on the post for several roles.
  case severalAsks(name: String, Int, [Role])
  /// A rule stops an ask; what the guard says, and whether a reason would not help.
  case stopped(name: String, [String], isFinal: Bool)
  /// The post is not published.
  case notPublished(Int)
  /// The post was put away.
  case putAway(Int, Stage)
  /// The reason for passing a rule over is too short.
  case reasonTooShort
  /// An ask lacks something; what is wrong with it, in a sentence.
  case askIncomplete(String)
  /// The colleague has not been asked, or has answered, so that there is nothing to remind of.
  case notAsked(name: String, Int)
  /// The ask went out before.
  case askedBefore(name: String, Int)
  /// The colleague has not helped yet, so that there is nothing to thank for or to tell.
  case hasNotHelped(name: String, Int)
  /// The colleague was thanked, or told, before.
  case settledBefore(name: String, Int, isThanks: Bool)
  /// Thanks without a concrete sentence; a result without a number.
  case thanksEmpty, resultWithoutNumber
  /// A fact about a colleague cannot be read.
  case badFact(FactProblem)
  /// There is no favour with the number; how many there are.
  case noSuchFavour(Int, of: Int)
  /// A number or a part of a title means no shoot, or several; their titles.
  case noSuchShoot(String)
  case severalShoots(String, [String])
  /// Somebody is not to be at a shoot; nobody has said yes to coming.
  case doesNotCome(name: String, title: String)
  case nobodyComes
  /// There is no hour of the open door with the number; how many there are.
  case noSuchDoor(Int, of: Int)
  /// Somebody's yes is missing; what there is to say, and on whom no reason helps.
  case heldBack([String], final: String?)
  /// Somebody has said yes or no to all they were to be asked for.
  case nothingToAsk(name: String)
  /// A yes would have been over before it was given.
  case untilIsOver(Day)
  /// Somebody is not seen or heard on a post, or cannot be taken off it as they were asked to help.
  case notIn(name: String, Int)
  case staysIn(name: String, Int)
  /// Nothing is to be taken down of a post there, or several things, each with its number.
  case noSuchTakedown(Int)
  case severalTakedowns(Int, [String])
  /// A routine does not have its time yet.
  case routineNotYet(Routine)
  /// Nobody is noted as who gave the tip.
  case noSource(Int)
  /// The text is no mail address.
  case notMail(String)
  /// The text is no address of the web.
  case notAnAddress(String)
  /// Somebody of exactly this name is on the roster already.
  case sameName(String)
  /// Somebody was forgotten, and is not put on the roster for that.
  case staysForgotten(name: String, Day)
  /// A file cannot be read or written, and why.
  case cannotRead(path: String, reason: FileReason)
  case cannotWrite(path: String, reason: FileReason)
  /// A file is there already.
  case fileExists(path: String)
  /// The address of a board stands where a command is expected, or a file.
  case addressAsCommand(String)
  case addressAsFile(String)
  /// A board was to be replaced, and was kept in a file before that went wrong.
  case notRestored(StoreError, kept: String)
  /// There is no home folder to keep the board in.
  case noHome
  /// No inbox folder is set.
  case noInbox
  /// A mapping of lists to stages is not written as `List=stage`.
  case badMapping(String)
  /// A file is no backup, or none that can be read; what was found wrong.
  case notABackup(StoreError)
  /// The board is damaged; the backup one can go on from, and the command for that.
  case damagedBoard(StoreError, Rescue, command: String)
  /// A whole board is to be read into one that is not empty.
  case boardNotEmpty

  /// Why a file cannot be read or written; nil if it is about something else.
  var fileReason: FileReason? {
    switch self {
    case .cannotRead(_, let reason), .cannotWrite(_, let reason): reason
    default: nil
    }
  }
}
