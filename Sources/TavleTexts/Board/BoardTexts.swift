/// What the board says besides the posts themselves.
public struct BoardTexts: Sendable {
  /// What an empty stage says: what belongs there, and the key that brings it.
  public var emptyTip, emptyNeeds, emptyScheduled,
    emptyPublished: @Sendable (_ key: String) -> String
  /// The archive and the trash when they are empty.
  public var emptyArchive, emptyTrash: String
  /// The filter hides every post of a stage; the key that drops it.
  public var nothingFits: @Sendable (_ key: String) -> String
  /// Posts are still being read.
  public var loading: String
  /// Who gave a tip.
  public var from: @Sendable (_ name: String) -> String
  /// A post needs somebody and nobody has been thought of.
  public var nobodyYet: String
  /// Somebody is meant for a role and has to be asked.
  public var toAsk: String
  /// The day help is needed.
  public var needed: @Sendable (_ day: String) -> String
  /// The banner of marked posts, of a filter, of an order.
  public var marked: @Sendable (_ count: Int) -> String
  /// The banner of a filter and of an order.
  public var filtered, sorted: @Sendable (_ text: String) -> String
  /// The banner while only what waits for the user is shown.
  public var onlyWaiting: String
  /// The orders, by their names in the configuration.
  public var sortOrders: @Sendable (_ name: String) -> String
}
