public import TavleCore
public import TerminalKit

/// A line to type.
public struct Prompt: Sendable {
  /// What the text is for; decides what Enter does.
  public var purpose: Purpose
  /// What stands before the field.
  public var title: String
  /// What an empty field suggests.
  public var placeholder = ""
  /// Further lines that were pasted; they become the note of a new post.
  public var rest = ""
  /// The text.
  public var editor: LineEditor
  /// The text it began with, to know whether something would be lost.
  public internal(set) var original: String
  /// The values it was opened over, as the changes that set them.
  var seen = Change.group([])
  /// What is to be known while typing, under the field; empty for nothing.
  var hint = ""
  /// What is wrong with the text, in a sentence.
  public var complaint: String?
  /// Which of several readings of a date is meant.
  public var reading = 0

  /// What a line is for.
  public enum Purpose: Hashable, Sendable {
    /// A new post in a stage, as a quick-add line.
    case newPost(Stage)
    /// The title of a post.
    case title(PostID)
    /// Day and time of posts; `publishing` moves them to *scheduled* when it was missing.
    case plan([PostID])
    /// The filter of the board, the roster or the log.
    case filter
    /// One line of a post.
    case field(PostID, PostField)
    /// A new checklist item, or the new text of one.
    case checklistItem(PostID, Int?)
    /// An address.
    case link(PostID)
    /// The addresses a post was published at, before it moves to *published*.
    case publish([PostID])
    /// A new colleague's name, and what comes after it: the posts and need they are chosen for.
    case newPerson(for: [PostID], Need?)
    /// The path of a file of colleagues.
    case peopleFile
    /// One line of a contributor.
    case personField(ContributorID, ContributorField)
    /// A topic of a contributor.
    case topic(ContributorID)
    /// The topic an expert is asked for.
    case expertTopic([PostID])
    /// One line of an ask.
    case askField(PostID, AskID, AskField)
    /// What somebody is thanked for, or told about how it went.
    case thanks(PostID, AskID)
    case result(PostID, AskID)
    /// Days somebody is away, added to those that are known.
    case away(ContributorID)
    /// A new favour; the words of one; what came of one that is to be over.
    case newFavour
    case favourProblem(FavourID)
    case favourOutcome(FavourID, Favour.State)
    /// A new shoot; one line of one; when somebody is to come to it.
    case newShoot
    case shootField(ShootID, ShootField)
    case callTime(ShootID, ContributorID)
    /// Who came by while the door stood open, and with what.
    case visit
    /// Who answers for a colleague under age.
    case guardian(ConsentEntry)
    /// Why something goes on although somebody has not said yes; why something stays that was to be taken down.
    case consentReason(HeldBack)
    case stays(PostID, Int)
    /// Why rules are passed over.
    case reason(Overruled)
  }

  /// A line with the text it begins with.
  public init(_ purpose: Purpose, title: String, text: String = "", placeholder: String = "") {
    self.purpose = purpose
    self.title = title
    self.placeholder = placeholder
    editor = LineEditor(text)
    original = text
  }
}

extension Prompt {
  /// Whether closing it would throw words away; a day or a filter is typed again at once.
  var wouldLoseText: Bool {
    switch purpose {
    case .plan, .filter, .publish, .peopleFile: false
    default: editor.text != original && editor.text.contains { !$0.isWhitespace } || !rest.isEmpty
    }
  }
}

/// What is to be done although a rule stops it, once there is a reason.
public enum Overruled: Hashable, Sendable {
  /// Meaning a colleague for something on posts.
  case assign(ContributorID, [PostID], Need, replacing: AskID?, stops: [Remark])
  /// Noting that an ask went out.
  case ask(PostID, AskID, stops: [Remark])
  /// Sending an ask.
  case send(PostID, AskID, SendRoute, stops: [Remark])
  /// Sending the reminder of an ask.
  case remind(PostID, AskID, SendRoute, stops: [Remark])
}

/// A one-line field of a post that is typed.
public enum PostField: Hashable, Sendable, CaseIterable {
  case source, story, minutes
}

/// A one-line field of a shoot.
public enum ShootField: Hashable, Sendable {
  case title, day, minutes, place, wayIn, clothes, phone
  /// A question, by its place; the one after the last adds one.
  case question(Int)
}

/// A one-line field of a contributor that is typed.
public enum ContributorField: Hashable, Sendable, CaseIterable {
  case name, department, jobTitle, mail, phone, chat, country, goal
  case asks, minutes, rest, weekdays, lead, away, pause
}
