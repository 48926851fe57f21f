/// The sentences of a plan that is read without tavle: on paper, on the intranet, in a calendar.
public struct PlanSheetTexts: Sendable {
  /// What it is called; for one colleague with the name.
  public var title: String
  /// What it is called where it is one colleague's.
  public var titleFor: @Sendable (_ name: String) -> String
  /// The day it is of.
  public var asOf: @Sendable (_ day: String) -> String
  /// Its weeks, from the first to the last.
  public var weeks: @Sendable (_ first: Int, _ last: Int) -> String
  /// What lies on a day.
  public var post, help, shoot, openDoor: String
  /// What one colleague does.
  public var yourPart: String
  /// A week in which nothing lies; nothing for one colleague.
  public var emptyWeek, emptyWeekForYou: String
  /// Who helps.
  public var with: @Sendable (_ names: String) -> String
  /// The post that help is for, its title in quotation marks.
  public var about: @Sendable (_ title: String) -> String
  /// What is made at a shoot, titles in quotation marks.
  public var made: @Sendable (_ titles: String) -> String
  /// Nobody is meant to help yet; somebody is, but has not said yes.
  public var vacant, unsettled: String
  /// The headings of a table.
  public var day, week, from, until, kind, number, name, channels, status, role, who, place: String
  /// That files in a folder are kept as the board is, and what ends it.
  public var watching: @Sendable (_ folder: String) -> String
  /// That a file was as it should be.
  public var unchanged: @Sendable (_ path: String) -> String
  /// The page that says how the work is done.
  public var how: HowTexts
}
