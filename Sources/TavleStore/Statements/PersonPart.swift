/// Statements about the lists that belong to colleagues: a table each.
struct PersonPart: Statement {
  /// What is in the list.
  enum List: CaseIterable { case skills, topics, lead, away }
  /// What is done with it.
  enum Purpose: CaseIterable { case one, all, delete, insert }

  let list: List
  let purpose: Purpose

  static var allCases: [PersonPart] {
    List.allCases.flatMap { list in Purpose.allCases.map { PersonPart(list: list, purpose: $0) } }
  }

  var sql: String {
    switch purpose {
    case .one: "\(selection) WHERE contributor = $1 ORDER BY \(order)"
    case .all: "\(selection) ORDER BY contributor, \(order)"
    case .delete: "DELETE FROM \(table) WHERE contributor = $1"
    case .insert: "INSERT INTO \(table) (contributor, \(written)) VALUES (\(parameters))"
    }
  }

  private var table: String {
    switch list {
    case .skills: "contributor_skill"
    case .topics: "contributor_topic"
    case .lead: "contributor_lead"
    case .away: "contributor_away"
    }
  }

  /// The columns that are read, after whose they are.
  private var columns: String {
    switch list {
    case .skills: "role, level, wish"
    case .topics: "name, level"
    case .lead: "role, days"
    case .away: "first_day, last_day"
    }
  }

  private var order: String { list == .lead ? "role" : "position" }

  private var written: String { list == .lead ? columns : "position, \(columns)" }

  private var parameters: String {
    (1...written.split(separator: ",").count + 1).map { "$\($0)" }.joined(separator: ", ")
  }

  private var selection: String { "SELECT contributor, \(columns) FROM \(table)" }
}
