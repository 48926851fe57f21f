public import TavleCore

/// Everything that is kept about one colleague, in words.
///
/// Source: `practices.md` §6.3.
public struct InsightTexts: Sendable {
  /// The title, with the whole name.
  public var title: @Sendable (_ name: String) -> String
  /// Whom to ask, and the day in full.
  public var intro: @Sendable (_ author: String, _ day: String) -> String
  /// What it is kept for, and the heading over it.
  public var purposeHeading, purpose: String
  /// Headings of the parts.
  public var sections: @Sendable (InsightSection) -> String
  /// What a field is called in which somebody may have typed anything.
  public var fields: @Sendable (TextField) -> String
  /// What other facts are called.
  public var labels: @Sendable (InsightLabel) -> String
  /// There is nothing in a part; a name that may be somebody else's, or another word.
  public var nothing, perhaps: String
  /// A text that names them beside somebody else, whose private matter it is.
  public var ofSomebody: @Sendable (_ name: String) -> String
  /// The rest of a sentence of the log that begins with a name: about somebody else, whose private matter it is.
  public var otherMatter: @Sendable (_ name: String) -> String
  /// Where a text stands: on the board itself, the open door, a favour, a shoot, a post that is gone.
  public var board, openDoor, favour, shoot, somePost: String
  /// The page about what can be kept.
  public var knows: KnowsTexts
}

/// A part of everything that is kept about one colleague, in the order they are written.
public enum InsightSection: String, CaseIterable, Hashable, Sendable {
  case person, asks, appearances, takedowns, consents, shoots, favours, mentions, log
}

/// A fact about a colleague, or about what they were asked for, that is no free text.
public enum InsightLabel: String, CaseIterable, Hashable, Sendable {
  case language, country, skills, topics, limits, away, pause, left
  // What they were asked for.
  case state, minutes, neededBy, answerBy, askedAt, answeredAt, doneAt, remindedAt, thankedAt
  case toldAt, overrides, again
  // Being seen and heard.
  case media, seenCut, agreedOn, answer, given, until, proof, ground, onlyPost
  case deadline, takenDown
  // Shoots and favours.
  case day, callTime, closedAt
}
