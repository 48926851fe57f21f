/// Where an action is valid.
///
/// A screen has several scopes; the narrowest comes first.
public enum Scope: String, CaseIterable, Hashable, Sendable {
  /// Everywhere.
  case global
  /// Wherever something can be selected.
  case list
  /// Wherever a post is selected or open.
  case card
  /// Wherever somebody who helps is selected, or a post they help with.
  case helping
  /// On the board, the archive and the trash.
  case board
  /// On the roster and with a contributor.
  case people
  /// In the plan.
  case plan
  /// With the shoots.
  case shoots
  /// In the help log.
  case favours
}

/// What must be there for an action to do something.
public enum Requirement: Hashable, Sendable {
  case nothing
  /// Something is selected.
  case something
  /// A post is selected.
  case post
  /// A post with a link is selected.
  case link
  /// A post with a colleague on it is selected.
  case ask
  /// A post is selected with an ask that can be written: one that has not gone out, or waits for an answer.
  case letter
  /// A post with a colleague who has helped and was not thanked, or not told how it went, is selected.
  case thanks, result
  /// A post that is published is selected.
  case published
  /// A post with a checklist is selected.
  case checklist
  /// A post in archive or trash is selected.
  case putAway
  /// A contributor is selected.
  case person
  /// A contributor's role or topic is selected.
  case personRow
  /// A favour is selected.
  case favour
  /// Somebody is selected who could be asked whether they may be shown.
  case consent
  /// A shoot is shown.
  case shoot
  /// The screen is a list that can be filtered.
  case filterable
  /// A filter is on.
  case filter
  /// Something is marked.
  case marks
  /// Nothing has been written on the board yet.
  case emptyBoard
  /// Something was changed before.
  case repeatable
}
