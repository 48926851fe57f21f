/// What imports show before and say after.
public struct ImportTexts: Sendable {
  /// The heading of a preview: the board there.
  public var heading: @Sendable (_ board: String) -> String
  /// How many cards a list has.
  public var cards: @Sendable (_ count: Int) -> String
  /// Why a list becomes a stage.
  public var told, archived, position: String
  /// The name of the list holds these words.
  public var name: @Sendable (_ words: String) -> String
  /// What would be, and was, added.
  public var wouldAdd, added: @Sendable (_ posts: Int, _ people: Int) -> String
  /// Posts that are there already.
  public var skipped: @Sendable (_ posts: Int) -> String
  /// Everything is there already.
  public var nothingNew: String
  /// What stands before the list of what stays behind.
  public var notTaken: String
  /// The question for the stage of a list, with the guess.
  public var askStage: @Sendable (_ list: String, _ guess: String) -> String
  /// The question whether to go on.
  public var askGoOn: String
  /// The answers that mean yes.
  public var yesWords: [String]
  /// It was not done.
  public var cancelled: String
  /// Files of the inbox became tips; files that could not.
  public var inboxTaken: @Sendable (_ count: Int) -> String
  /// There is nothing in the inbox.
  public var inboxEmpty: String
  /// A file is no tip; why.
  public var inboxRefused: @Sendable (_ file: String, _ reason: String) -> String
  /// Why a file in the inbox was left: it is still written to, is no plain file, cannot be read.
  public var inboxGrowing, inboxNoFile, inboxUnreadable: String
  /// The word before the names of files that came with a mail.
  public var attachments: String
  /// Decisions that were taken; the number of things.
  public var membersBecameAsks, oldAsksSettled, scheduledWithoutDay, titlesCut, titlesFromNote,
    publishedDayFromLastActivity, labelsBecameChannels, commentsWithoutAuthor,
    actionsMayBeMissing: @Sendable (_ count: Int) -> String
  /// What stays behind, by the name of its kind and how much of it there is.
  public var leftBehind: @Sendable (_ kind: String, _ count: Int) -> String
  /// Files that cannot be taken in.
  public var empty, notAMessage, noText: FailureText
  /// A file has an ending that is not read.
  public var unknownKind: @Sendable (_ ending: String) -> FailureText
  /// A file is larger than any of its kind; sizes in mebibytes.
  public var tooLarge: @Sendable (_ size: Int, _ limit: Int) -> FailureText
  /// A file is no JSON from a line on.
  public var notJSON: @Sendable (_ line: Int) -> FailureText
  /// A file is another kind of JSON; the key that is missing or wrong.
  public var notTrello, notABoard: @Sendable (_ key: String) -> FailureText
  /// A file was written by a newer version.
  public var newerVersion: @Sendable (_ found: Int, _ known: Int) -> FailureText
  /// Lists were mapped that the file does not have.
  public var unknownLists: @Sendable (_ lists: [String], _ known: [String]) -> FailureText
  /// A mapping is not written as it should be.
  public var badMapping: @Sendable (_ text: String) -> FailureText
  /// A table has a quotation mark that is never closed, by its line.
  public var openQuote: @Sendable (_ line: Int) -> FailureText
  /// A table has no column with names; its headings.
  public var noNames: @Sendable (_ headings: [String]) -> FailureText
  /// Columns were mapped that a table does not have; its headings, none if it is an address book.
  public var unknownHeadings: @Sendable (_ headings: [String], _ known: [String]) -> FailureText
  /// An address book has no card in it.
  public var noCards: FailureText
  /// What people come from, by the name of the source.
  public var peopleFrom: @Sendable (_ source: String) -> String
  /// What a column becomes, by the name it is told with.
  public var columns: @Sendable (_ column: String) -> String
  /// A column is left out because such things are never stored, or because it is not known.
  public var neverStored, unknownColumn: String
  /// Some of the people in the file, and how many more there are.
  public var andMore: @Sendable (_ count: Int) -> String
  /// What would be, and was, done to the roster: new people, and people of whom something was filled in.
  public var wouldAddPeople, addedPeople: @Sendable (_ new: Int, _ filled: Int) -> String
  /// People of whom the roster says something else, which stays.
  public var differing: @Sendable (_ count: Int) -> String
  /// Who would come, or came, beside somebody of the same name with another address.
  public var namesakes: @Sendable (_ names: String) -> String
  /// The roster has everything already; there is nobody in the file who can be taken in.
  public var nobodyNew, nobodyThere: String
  /// Why somebody was not taken in, by the name of the reason, and on which lines.
  public var skippedPeople: @Sendable (_ reason: String, _ lines: String, _ count: Int) -> String
  /// Mail addresses that cannot be any, and on which lines.
  public var badMails: @Sendable (_ lines: String) -> String
  /// Of how many people an address or a number was left out because it is private.
  public var privateLeft: @Sendable (_ count: Int) -> String
  /// A whole board can only be read into an empty one.
  public var boardNotEmpty: FailureText
}
