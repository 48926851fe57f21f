public import TavleCore

/// The plan on the screen: weeks, days, and what lies on them.
public struct PlanTexts: Sendable {
  /// What the screen is called.
  public var title: String
  /// A week in a corner (`w49`).
  public var shortWeek: @Sendable (_ week: Int) -> String
  /// A week in which nothing comes out, in as few letters as can be, and as a sentence.
  public var gap, emptyWeek: String
  /// Nothing lies on a day.
  public var emptyDay: String
  /// How many entries more there are than are shown.
  public var more: @Sendable (_ count: Int) -> String
  /// Several posts on one channel on a day.
  public var crowdedDay: @Sendable (_ channels: String) -> String
  /// Help that is needed, with who is meant; nobody is.
  public var need: @Sendable (_ role: String, _ name: String) -> String
  /// Help that is needed, and nobody is meant yet.
  public var vacant: @Sendable (_ role: String) -> String
  /// A shoot; the open door.
  public var shoot, openDoor: String
  /// Something is picked up: what, and the keys that put it down and back.
  public var carrying: @Sendable (_ title: String, _ down: String, _ back: String) -> String
  /// What the keys that move a post mean here, and the one that puts down what was picked up.
  public var dayEarlier, dayLater, weekEarlier, weekLater, putDown: ActionText
  /// Something is picked up, so that nothing else is done before it is put down; the key that does.
  public var putDownFirst: @Sendable (_ title: String, _ key: String) -> String
  /// What is to be known about a post on its day: it is over, a weekend, a holiday.
  public var past: String
  /// A day of a weekend.
  public var weekend: @Sendable (_ weekday: String) -> String
  /// Another post comes out on the same channel.
  public var crowded: @Sendable (_ channel: String, _ post: String) -> String
  /// Help is needed after the day, on that day.
  public var neededLater: @Sendable (_ day: String) -> String
  /// A post is made only after its day; a post that is made at a shoot comes out before it.
  public var madeLater: @Sendable (_ day: String) -> String
  /// A post that is made at a shoot comes out before it.
  public var outBefore: @Sendable (_ post: String, _ day: String) -> String
  /// How many have said yes to another day of a shoot and have to be told.
  public var tellOthers: @Sendable (_ count: Int) -> String
  /// The open door stays where it is; the command that moves it.
  public var doorStays: @Sendable (_ command: String) -> String
  /// Who comes by while the door stands open, and with what; what can be typed; what is to be typed.
  public var visit, visitExample, visitNeedsName: String
  /// How the plan is saved; the question and the forms.
  public var saveAs: String
  /// The forms: a page to print, text, Markdown, a calendar, a table.
  public var page, plainText, markdown, calendar, table: String
}

extension Texts {
  /// What is to be known about a post or a shoot on a day of the plan, in words.
  public func remark(_ remark: PlanRemark, in board: Board, today: Day) -> String {
    switch remark {
    case .past: plan.past
    case .weekend(let weekday): plan.weekend(words.weekdays[weekday.rawValue - 1])
    case .holiday(let holiday): rules.holiday(rules.holidays(holiday))
    case .crowded(let channel, let post):
      plan.crowded(channel.name, board[post].map { "#\($0.number)" } ?? log.somePost)
    case .neededLater(_, let day): plan.neededLater(words.day(day, today: today))
    case .madeLater(_, let day): plan.madeLater(words.day(day, today: today))
    case .outBefore(let post, let day):
      plan.outBefore(
        board[post].map { "#\($0.number)" } ?? log.somePost, words.day(day, today: today))
    }
  }
}
