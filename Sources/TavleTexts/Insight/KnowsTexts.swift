public import TavleCore

/// The page that tells colleagues what tavle can know about them.
///
/// Source: `practices.md` §6.1 and §6.3.
public struct KnowsTexts: Sendable {
  /// The title.
  public var title: String
  /// What it is about, and who works with it.
  public var intro: @Sendable (_ author: String) -> String
  /// Headings of the parts.
  public var groups: @Sendable (HeldFact.Group) -> String
  /// Headings of the three columns.
  public var factHeading, reasonHeading, audienceHeading: String
  /// What can be kept.
  public var facts: @Sendable (HeldFact) -> String
  /// Why it is kept.
  public var reasons: @Sendable (HeldFact) -> String
  /// Who can see it.
  public var audiences: @Sendable (HeldFact.Audience) -> String
  /// What is never kept, and the heading over it.
  public var neverHeading: String
  /// What is never kept.
  public var never: [String]
  /// Where it comes from, and the heading over it.
  public var sourceHeading, source: String
  /// The heading over how long it is kept.
  public var keepingHeading: String
  /// How long it is kept: a yes holds for so many months, more than one, and there are copies of so many days.
  public var keeping: @Sendable (_ months: Int, _ copies: Int) -> String
  /// What everybody may ask for, and the heading over it.
  public var rightsHeading: String
  /// What everybody may ask for.
  public var rights: [String]
  /// Whom to ask.
  public var contact: @Sendable (_ author: String) -> String
}
