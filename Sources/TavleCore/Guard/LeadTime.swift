/// How much notice an ask gives, and how much is usual.
///
/// Source: `practices.md` row 7.
public struct LeadTime: Hashable, Sendable {
  /// Working days of the colleague from today to the day the help is needed.
  public let days: Int
  /// The median of the team's asks for the role in the last 180 days; `nil` for fewer than ``LeadTime/fewest``.
  public let usual: Int?

  /// So many asks make something usual.
  public static let fewest = 3
}

extension Guard {
  /// The notice an ask would give if it went out today; `nil` without a colleague or a day that lies ahead.
  ///
  /// O(posts + asks).
  public func leadTime(of ask: Ask) -> LeadTime? {
    guard let person = ask.contributor.flatMap({ board[$0] }), let day = ask.neededBy,
      day >= clock.today
    else { return nil }
    let days = calendar(of: person).workingDays(after: clock.today, through: day)
    let given = noticeGiven(for: ask.role, except: ask.id).sorted()
    let middle = given.count / 2
    let usual =
      given.count < LeadTime.fewest
      ? nil : given.count % 2 == 1 ? given[middle] : (given[middle - 1] + given[middle]) / 2
    return LeadTime(days: days, usual: usual)
  }

  /// Working days between the ask and the day, of all asks for a role that went out lately.
  private func noticeGiven(for role: Role, except: AskID) -> [Int] {
    let first = clock.today.adding(days: -180)
    var given: [Int] = []
    let rows = board.table.rows
    for place in rows.indices where !rows[place].asks.isEmpty {
      for ask in rows[place].asks where ask.role == role && ask.id != except {
        // What was noted on the day itself was mostly asked before, by word of mouth.
        guard let asked = ask.askedAt.map(clock.day), let day = ask.neededBy, asked >= first,
          day > asked
        else { continue }
        given.append(teamCalendar.workingDays(after: asked, through: day))
      }
    }
    return given
  }
}
