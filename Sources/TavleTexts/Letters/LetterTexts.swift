public import TavleCore

/// Sentences written to a colleague, in the colleague's language.
///
/// They follow the examples of `practices.md` §5.5: plain, with a reason and a way out, without begging.
public struct LetterTexts: Sendable {
  /// The first and the last line.
  public var greeting, signature: @Sendable (_ name: String) -> String
  /// A title in quotation marks.
  public var quoted: @Sendable (_ title: String) -> String
  /// Part 1: what is asked for, by role; an expert's topic may be unknown.
  public var what: @Sendable (_ role: Role, _ topic: String?, _ title: String) -> String
  /// Part 2: why this colleague: for what they know, for what they do well.
  public var knows: @Sendable (_ topic: String, _ level: Level) -> String
  /// Part 2: they are learning it, and gladly.
  public var wantsToLearn: String
  /// Part 2, where it is the role they are good at.
  public var isGood: @Sendable (_ role: Role) -> String
  /// Part 3, when there are no numbers.
  public var noNumbers: String
  /// Part 4: the day (with time), the place, and the minutes.
  public var when: @Sendable (_ day: String, _ time: String?, _ place: String?) -> String
  /// Part 4, where it is enough to be ready by a day.
  public var readyBy: @Sendable (_ day: String) -> String
  /// Part 4: how long it takes.
  public var takes: @Sendable (_ minutes: Int) -> String
  /// Part 4: until when an answer is hoped for.
  public var answerBy: @Sendable (_ day: String) -> String
  /// Part 5, from what they have said they hope for.
  public var gain: @Sendable (_ goal: String) -> String
  /// Part 6: where it is shown.
  public var shownOn: @Sendable (_ channels: String) -> String
  /// Part 6: that they see it first; alone where no channels are known.
  public var seenFirst: String
  /// Part 7.
  public var wayOut: String
  /// Between the last two of several.
  public var and: String

  /// The only reminder: the title and the day they were asked.
  public var reminder: @Sendable (_ title: String, _ asked: String) -> String
  /// That there will be no other.
  public var lastReminder: String
  /// What is written to somebody who cannot after all: that they need not.
  public var release: @Sendable (_ title: String) -> String
  /// What is written when there was no answer: that none is needed any more.
  public var closing: @Sendable (_ title: String) -> String
  /// What somebody had a problem with, before what came of it; the problem in quotation marks.
  public var favour: @Sendable (_ problem: String) -> String
  /// Thanks, before the concrete sentence.
  public var thanks: @Sendable (_ title: String) -> String
  /// That the post is out, before the numbers.
  public var isOut: @Sendable (_ title: String) -> String
  /// What comes after the numbers.
  public var thanksAgain: String
  /// A receipt for a tip.
  public var tipThanks: @Sendable (_ title: String) -> String
  /// What happens next with a tip.
  public var tipNext: String
  /// News for the office: what is out and where.
  public var news: @Sendable (_ title: String, _ channels: String) -> String
  /// Thanks to those who helped, by name; by department.
  public var newsThanksTo, newsThanks: @Sendable (_ who: String) -> String
  /// Subjects of mails.
  public var askSubject, thanksSubject, resultSubject, receiptSubject,
    newsSubject: @Sendable (_ title: String) -> String
  /// A weekday, day and month in a sentence.
  public var day: @Sendable (_ weekday: String, _ day: Int, _ month: String) -> String
  /// A poster that asks for tips: its name as a file, and its headline.
  public var posterName, posterTitle: String
  /// How to tip.
  public var posterHow: @Sendable (_ name: String) -> String
  /// The heading over tips that became posts.
  public var posterProof: String
  /// Words that make an ask small or press.
  public var belittling: [String]
}
