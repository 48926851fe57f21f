import TavleCore
import TavleExchange

/// How it stands with one way of being seen or heard, as `--json` prints it.
struct MediumView: Encodable {
  var medium: Medium
  /// How it stands, by channels; nothing was said about others.
  var standings: [StandingView]
  /// Everything that was said about it, oldest first.
  var records: [ConsentView]

  init(_ medium: Medium, of person: ContributorID, on board: Board, today: Day) {
    self.medium = medium
    standings = board.standings(of: person, medium, today: today).map {
      StandingView($0.standing, on: $0.channels)
    }
    records = board.consents(of: person).filter { $0.medium == medium }
      .map { ConsentView($0, on: board) }
  }
}
