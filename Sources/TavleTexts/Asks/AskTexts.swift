public import TavleCore

/// Asks, thanks, results, and what is owed: what the screens about them say.
public struct AskTexts: Sendable {
  // MARK: The ask composer

  /// The heading: whom, and about which post.
  public var askOf, remindOf: @Sendable (_ name: String, _ post: String) -> String
  /// The parts of the letter, and what an empty one suggests.
  public var parts, suggestions: @Sendable (AskLetter.Part) -> String
  /// The facts of part 4.
  public var day, time, place, minutes, answerBy: String
  /// What sends the letter: to the clipboard, as a mail file; and noting only that it went out some other way.
  public var toClipboard, toMail, noteOnly: @Sendable (_ isReminder: Bool) -> String
  /// How many words of how many.
  public var words: @Sendable (_ count: Int, _ limit: Int) -> String
  /// The language it is written in.
  public var writtenIn: @Sendable (_ language: String) -> String
  /// Nothing is wrong; the guard has nothing to say.
  public var allWell, guardWell: String
  /// What is wrong with a letter; the name of an empty part, and the weekday a day really has.
  public var problem: @Sendable (AskLetter.Problem, _ part: String, _ weekday: String) -> String
  /// What a letter was made of: the preview's heading.
  public var preview: String

  // MARK: What was done

  /// Somebody was asked, reminded, thanked, or told how it went; the letter is where it was put.
  public var asked, reminded, thanked, told, closed: @Sendable (_ name: String) -> String
  /// A mail was written to a file.
  public var mailSaved: @Sendable (_ path: String) -> String
  /// The ask was changed.
  public var changed: @Sendable (_ name: String) -> String
  /// A command of the user's own was run, or failed.
  public var hookFailed: @Sendable (_ name: String, _ reason: String) -> String

  // MARK: Afterwards

  /// Whether somebody would do it again; the answers, what follows, and their keys.
  public var againQuestion: @Sendable (_ name: String) -> String
  public var again, againMeaning, againKeys: @Sendable (Again) -> String
  /// It was noted.
  public var againNoted: @Sendable (_ name: String, Again) -> String

  // MARK: Thanks and results

  /// The field for the one concrete sentence, an example, and what is said when it is empty.
  public var thankFor: @Sendable (_ name: String, _ post: String) -> String
  public var thankExample, thankEmpty: String
  /// The field for the numbers, an example, and what is said when there is none.
  public var tellOf: @Sendable (_ name: String, _ post: String) -> String
  public var tellExample, tellEmpty: String
  /// Whom to thank or tell, where there are several.
  public var whomToThank, whomToTell: @Sendable (_ post: String) -> String
  /// Nobody is owed thanks, or a result; nobody is to be asked.
  public var nobodyToThank, nobodyToTell, nobodyToAsk, allAsked: String

  // MARK: Debts and Today

  /// Counts on the first line.
  public var conflicts, thanksOwed, resultsOwed, awaited: @Sendable (Int) -> String
  /// What is owed on a card: thanks, a result.
  public var owesThanks, owesResult: @Sendable (_ name: String) -> String
  /// The screen: its name, and that nothing is to be done.
  public var today, nothingToDo: String
  /// Headings of its parts.
  public var headings: @Sendable (TodaySection) -> String
  /// Asked so long ago.
  public var askedAgo: @Sendable (_ when: String) -> String
  /// No answer in so many working days.
  public var overdue: @Sendable (_ days: Int) -> String
  /// Beside that there was no answer: they have so many working days for one.
  public var earlyNoAnswer: @Sendable (_ days: Int) -> String
  /// A reminder was sent.
  public var wasReminded: String
  /// An ask was changed by somebody else while its letter was open.
  public var changedMeanwhile: String
  /// A no was noted: the role is not suggested before a day.
  public var noNoted: @Sendable (_ name: String, _ role: String, _ day: String) -> String
  /// Somebody who helps is away then, has left, or the like; the remark comes after it.
  public var noLongerFits: @Sendable (_ name: String) -> String
  /// Since when something is owed.
  public var owedSince: @Sendable (_ when: String) -> String
  /// How many of how many were asked this week.
  public var askedThisWeek: @Sendable (_ count: Int, _ roster: Int, _ week: Int) -> String
  /// What a routine is called.
  public var routines: @Sendable (Routine) -> String
  /// A routine has its time.
  public var routineOpen: @Sendable (_ name: String) -> String
  /// Beside a routine that has its time and is not done.
  public var isDue: String
  /// A routine was done, or is skipped.
  public var routineDone: @Sendable (_ name: String) -> String

  // MARK: Tips and news

  /// The receipt for a tip; news for the office.
  public var receiptCopied, newsCopied: String
  /// What to do after somebody was told how it went.
  public var followUp: String
  /// What the idea that follows up is called at first.
  public var followUpTitle: @Sendable (_ title: String) -> String
  /// What to do after publishing.
  public var tellOffice: String
  /// Who gave a tip is not known.
  public var noSource: String
}

/// The parts of the screen of today.
public enum TodaySection: CaseIterable, Hashable, Sendable {
  case takedowns, consents, conflicts, thanks, results, answers, questions, shoots, week, favours,
    tips
  case routines
}

extension Texts {
  /// What is wrong with a letter, in a sentence.
  public func problem(_ problem: AskLetter.Problem) -> String {
    var (part, weekday) = ("", "")
    switch problem {
    case .empty(let empty): part = asks.parts(empty)
    case .wrongWeekday(_, let day): weekday = words.weekdays[day.rawValue - 1]
    default: break
    }
    return asks.problem(problem, part, weekday)
  }
}
