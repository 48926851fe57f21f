/// The sheet everybody who comes to a shoot gets, in their own language.
///
/// Source: `practices.md` row 21 and §5.4.
public struct ShootSheetTexts: Sendable {
  /// What a mail with it is about.
  public var subject: @Sendable (_ title: String, _ day: String) -> String
  /// The first sentences: to whom, and what it is about.
  public var greeting: @Sendable (_ name: String) -> String
  /// What they come to; what they are asked to come to and have not said yes to.
  public var thanks, invited: @Sendable (_ title: String) -> String
  /// It does not take place.
  public var cancelled: @Sendable (_ title: String, _ day: String) -> String
  /// Thanks to who had said yes to something that does not take place.
  public var thanksForYes: String
  /// When they are to come, beside when it begins for the others.
  public var youComeAt: String
  /// What they help with; nothing is said yet; the title in quotation marks.
  public var yourPart: String
  /// The post, its title in quotation marks.
  public var quoted: @Sendable (_ title: String) -> String
  /// Where it will be shown.
  public var shownOn: @Sendable (_ channels: String) -> String
  /// What is asked, to think about before.
  public var questions: String
  /// Who else comes.
  public var others: @Sendable (_ names: String) -> String
  /// They may say stop; they see the cut first; they can change their mind later.
  public var stop, cutFirst: String
  /// They can change their mind later, and how fast it is gone.
  public var changeMind: @Sendable (_ days: Int) -> String
  /// Between the last two of several; who writes.
  public var and: String
  /// Who writes.
  public var signature: @Sendable (_ author: String) -> String
}
