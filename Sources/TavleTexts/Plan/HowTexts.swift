public import TavleCore

/// The page that says how the work with social media is done, for colleagues.
///
/// Source: `practices.md` row 17.
public struct HowTexts: Sendable {
  /// The title.
  public var title: String
  /// What it is about, and who does it.
  public var intro: @Sendable (_ author: String) -> String
  /// What happens to a tip, step by step.
  public var tipHeading: String
  /// The steps.
  public var tipSteps: [String]
  /// The four stages.
  public var stagesHeading: String
  /// What each of the four means.
  public var tip, needsColleague, scheduled, published: String
  /// How many posts are in a stage now.
  public var now: @Sendable (_ posts: Int) -> String
  /// How long posts usually are in a stage, and of how many that is the median, in so many months.
  public var usually: @Sendable (_ time: String, _ posts: Int, _ months: Int) -> String
  /// A time in whole days, at least one; less than one.
  public var days: @Sendable (_ days: Int) -> String
  /// A time of less than a day.
  public var lessThanADay: String
  /// Nothing is known about how long it takes.
  public var noNumbers: String
  /// What is done again and again.
  public var rhythmHeading: String
  /// What is done, and when.
  public var routines: @Sendable (Routine) -> String
  /// When the door stands open; the weekday inside a sentence, the time as `14:00–15:00`.
  public var openDoor: @Sendable (_ weekday: String, _ time: String, _ place: String?) -> String
  /// What is good to know before one is asked.
  public var askHeading: String
  /// What holds whoever is asked.
  public var askPromises: [String]
  /// What stands above how long before colleagues are asked.
  public var noticeHeading: String
  /// What help is asked for, and how many working days before at the latest.
  public var notice: @Sendable (_ role: String, _ days: Int) -> String
  /// Whom to ask.
  public var contact: @Sendable (_ author: String) -> String
}
