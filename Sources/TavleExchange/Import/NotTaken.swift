/// A kind of thing that an import leaves behind because the board has no place for it.
public enum NotTakenKind: String, CaseIterable, Codable, Sendable {
  /// Start dates; the board plans a day of publication only.
  case startDates
  /// Marks that a due date was met.
  case completedMarks
  /// Votes for cards.
  case votes
  /// Stickers on cards.
  case stickers
  /// Values of custom fields.
  case customFields
  /// Cover pictures and colours.
  case covers
  /// Data of add-ons (power-ups).
  case powerUps
  /// Places on a map.
  case locations
  /// Reactions to comments.
  case reactions
  /// History other than comments and dates of creation and moving.
  case otherActions
  /// The description of the whole board.
  case boardDescription
  /// Members who are on no card.
  case membersWithoutCard
  /// Members of cards whose name is nowhere in the file.
  case unknownMembers
  /// Comments about cards that are not in the file.
  case commentsOnMissingCards
  /// Comments without text.
  case emptyComments
  /// Attachments without a web address.
  case attachmentsWithoutAddress
  /// Who a checklist item is for, and when it is due.
  case checklistItemDetails
  /// Cards that only draw a line between others.
  case separators
  /// Cards with neither a title nor a description.
  case emptyCards
  /// Labels with neither a name nor a colour.
  case emptyLabels
  /// Entries that could not be read at all.
  case unreadableEntries
}

/// How many things of a kind an import leaves behind.
public struct NotTaken: Hashable, Sendable, Codable {
  /// What.
  public var kind: NotTakenKind
  /// How many; at least 1.
  public var count: Int

  /// A kind and its count.
  public init(_ kind: NotTakenKind, _ count: Int) {
    self.kind = kind
    self.count = count
  }
}

/// Counts what is left behind.
struct NotTakenCounter {
  private var counts: [NotTakenKind: Int] = [:]

  mutating func add(_ kind: NotTakenKind, _ count: Int = 1) {
    counts[kind, default: 0] += count
  }

  /// What occurred, in the order of the kinds.
  var list: [NotTaken] {
    NotTakenKind.allCases.compactMap { kind in
      guard let count = counts[kind], count > 0 else { return nil }
      return NotTaken(kind, count)
    }
  }
}
