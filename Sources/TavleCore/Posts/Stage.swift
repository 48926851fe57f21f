/// How far a content idea has come.
public enum Stage: String, CaseIterable, Codable, Sendable {
  /// An idea somebody had: a title and nothing else is needed.
  case tip
  /// Somebody is to help, or has been asked.
  case needsColleague = "needs-colleague"
  /// It has a day.
  case scheduled
  /// It is out.
  case published
  /// Kept, but off the board.
  case archive
  /// Thrown away; can be taken back.
  case trash

  /// The four columns of the board, from left to right.
  public static let columns: [Stage] = [.tip, .needsColleague, .scheduled, .published]

  /// The place among the columns, from 0; `nil` for archive and trash.
  public var column: Int? { Self.columns.firstIndex(of: self) }

  /// Whether a post in it is still to come out; what was asked for one that is out, or put away, waits for nobody.
  public var isAhead: Bool { column.map { $0 < Self.columns.count - 1 } ?? false }

  /// The column after this one; `nil` at the end and outside the board.
  public var next: Stage? { neighbour(1) }

  /// The column before this one; `nil` at the beginning and outside the board.
  public var previous: Stage? { neighbour(-1) }

  private func neighbour(_ step: Int) -> Stage? {
    guard let column, Self.columns.indices.contains(column + step) else { return nil }
    return Self.columns[column + step]
  }
}
