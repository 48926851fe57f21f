/// What the commands about shoots and the open door say besides what the screens say.
public struct ShootCommandTexts: Sendable {
  /// No shoot lies ahead, or there is none at all; the command that plans one.
  public var noShoots: String
  /// A number or a part of a title means no shoot.
  public var noSuchShoot: @Sendable (_ text: String) -> FailureText
  /// A part of a title means several.
  public var severalShoots: @Sendable (_ text: String, _ titles: [String]) -> FailureText
  /// Somebody is not to be at a shoot.
  public var doesNotCome: @Sendable (_ name: String, _ title: String) -> FailureText
  /// How a sheet is written where nobody has said yes to coming.
  public var sheetByName: String
  /// Somebody got a time to come who was not asked for anything there.
  public var notAsked: @Sendable (_ name: String) -> String
  /// So many who have said yes know another time or place.
  public var sheetAgain: @Sendable (_ count: Int) -> String
  /// The door is never open; the command that opens it.
  public var noDoors: String
  /// There is no such hour of the open door; how many there are.
  public var noSuchDoor: @Sendable (_ number: Int, _ count: Int) -> FailureText
  /// The first day the door is open, where that is still to come.
  public var doorFrom: @Sendable (_ day: String) -> String
  /// How many came by this month, more than none.
  public var visits: @Sendable (_ count: Int) -> String
}
