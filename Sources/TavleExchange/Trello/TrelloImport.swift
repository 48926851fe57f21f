public import Foundation
public import TavleCore

/// Reads the JSON export of a Trello board.
///
/// What becomes of what: a card is a post, a label a tag (or a channel, if it is the name of one),
/// a member an ask for expertise, a due date the planned day and time, a list a stage. Archived
/// cards and the cards of archived lists go to the archive. What Trello has and tavle has not is
/// counted in ``ImportPlan/notTaken``. The address of a card that turns mails into comments is a
/// key to the board and is not read at all.
public enum TrelloImport {
  /// The largest file that is read, in bytes; boards with ten thousand cards have about a tenth of
  /// it.
  public static let sizeLimit = 256 << 20

  /// What the board would become.
  ///
  /// - Parameters:
  ///   - data: the file.
  ///   - map: stages for lists by name, in any case, where the guess is wrong.
  ///   - zone: where the user is; due dates are in UTC.
  /// - Returns: the plan; nothing has changed yet.
  /// - Throws: ``ImportError`` when it is no Trello board, or `map` names a list that it does not
  ///   have.
  public static func plan(
    of data: Data, map: [String: Stage] = [:], zone: TimeZone
  ) throws(ImportError) -> ImportPlan {
    let board = try JSONReading.decode(TrelloBoard.self, from: data, limit: sizeLimit) { key in
      .notATrelloBoard(missing: key.isEmpty ? "cards" : key)
    }
    let columns = try TrelloColumns(board, map: map)
    var planner = TrelloPlanner(board, columns: columns, clock: LocalClock(zone))
    return planner.plan()
  }
}
