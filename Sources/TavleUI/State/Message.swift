public import TavleCore
public import TavleTexts
public import TerminalKit

/// What the loop tells the interactive program.
public enum Message: Sendable {
  /// From the terminal.
  case input(Input)
  /// From the store.
  case store(StoreNews)
  /// The time went on; sent with every wake-up, before anything else.
  case clock(now: Moment, today: Day)
  /// A text came back from the user's editor; `nil` if it was not changed or the editor failed.
  ///
  /// `over` is the text that was shown when the edit began.
  case edited(text: String?, over: String, what: EditedText)
  /// Something outside was done, or failed: a sentence for the last line.
  case notice(Notice)
  /// What a file of colleagues would become; or why it cannot be understood, as a sentence.
  case peopleRead(PeoplePreview)
  case peopleUnread(String)
  /// What the state says is on the screen; sent when ``State/isUnseen`` is set.
  case drawn
  /// The board is damaged and this is a backup of it, only to look at, from which the user can go on.
  case backup(BackupOffer)
}

/// What is said about a backup that is shown instead of a damaged board.
public struct BackupOffer: Hashable, Sendable {
  /// What is in it, and what is not, as sentences.
  public var until, missing: String

  /// An offer with its sentences.
  public init(until: String, missing: String) {
    self.until = until
    self.missing = missing
  }
}

/// What the store's worker tells.
public enum StoreNews: Sendable {
  /// The first part of the board: what is seen first, how many posts each stage has, and the last entry of the log that
  /// is in it.
  case first(Board, totals: [Stage: Int], last: Int64)
  /// Further posts, behind the first frame, and what the filter searches of them.
  case more([Post], PostIndex)
  /// All posts are there.
  case complete
  /// What this program asked for is on the disk.
  case committed(LogEntry)
  /// What this program asked for was refused; nothing has changed.
  case refused(String)
  /// Somebody else has given the same fields other values; nothing has changed.
  case overtaken([Conflict])
  /// Other programs' changes, oldest first.
  case changed([LogEntry])
  /// The long texts of a post.
  case details(PostID, PostDetails)
  /// Entries of the log, newest first.
  case log([LogEntry], post: PostID?)
  /// The store does not answer, or answers again.
  case trouble(String?)
  /// The connection to the server is lost, slow, or there again.
  case connection(Connectivity)
}

/// What the interactive program asks of the world.
///
/// The loop carries effects out in order.
public enum Effect: Sendable {
  /// Put a change on the disk that was made over these values.
  case commit(Change, over: Change)
  /// Undo the user's last change up to the last entry they have seen, or the one with a sequence number.
  case undo(Int64?, seen: Int64)
  /// Redo what was last undone, up to the last entry the user has seen.
  case redo(seen: Int64)
  /// Try to reach the server at once.
  case reconnect
  /// Read the long texts of a post.
  case loadDetails(PostID)
  /// Read the newest entries of the log, of one post or of all.
  case loadLog(PostID?)
  /// Let the user edit a text in `$EDITOR`; without a text the stored one is read first.
  ///
  /// `over` is the text the edit began with, if it is not the stored one.
  case edit(text: String?, over: String?, what: EditedText)
  /// Open an address in the user's browser.
  case openLink(String)
  /// Put posts on the clipboard, as Markdown.
  case copyPosts([PostID])
  /// Put a text on the clipboard; the sentence says what was done before, the hint what can be done now.
  case copy(String, saying: String, hint: String = "")
  /// Write a letter into a file that a mail program opens as a draft; the sentence says what was done before.
  case saveMail(Letter, to: String?, name: String, saying: String)
  /// Run the user's own command for something that has happened, if there is one.
  case hook(HookEvent, post: PostID, ask: AskID?, letter: Letter?)
  /// Read a file of colleagues and show what it would become.
  case readPeople(path: String)
  /// Give colleagues the sheet of a shoot.
  case sheet(ShootID, to: [ContributorID], SheetForm)
  /// Write a document about the board into a file for the user and say where.
  case saveDocument(Document)
  /// Write a text into a file for the user and say where.
  case save(String, name: String)
  /// Write a text about colleagues into a file only the user can read.
  case savePrivate(String, name: String)
  /// Run the user's shell until it ends.
  case shell
  /// Stop, as Ctrl-Z does.
  case suspend
  /// Draw everything again.
  case redraw
  /// Switch mouse events on or off.
  case setMouse(Bool)
  /// Use a theme.
  case setTheme(String)
  /// Remember a theme as the user's choice.
  case rememberTheme(String)
  /// Remember the language.
  case setLanguage(Language)
  /// Set the damaged board aside and go on from the backup that is shown.
  case goOnFromBackup
  /// End the program.
  case quit
}

/// What the user's own commands can be run for; the raw value is the key in the configuration.
public enum HookEvent: String, CaseIterable, Hashable, Sendable {
  /// Somebody was asked, reminded, thanked, told how it went.
  case asked = "on-asked"
  case reminded = "on-reminded"
  case thanked = "on-thanked"
  case told = "on-told"
  /// A post was published.
  case published = "on-published"
}

/// Which text is in the user's editor.
public enum EditedText: Hashable, Sendable {
  case note(PostID)
  case caption(PostID)
}
