/// Statements about the board itself: settings and counters.
enum BoardStatement: Statement {
  case settings, setSetting, counters, counter, setCounter, count

  var sql: String {
    switch self {
    case .settings: "SELECT name, value FROM board_setting"
    case .setSetting:
      """
      INSERT INTO board_setting (name, value) VALUES ($1, $2)
      ON CONFLICT (name) DO UPDATE SET value = excluded.value
      """
    case .counters: "SELECT name, value FROM counter"
    case .counter: "SELECT value FROM counter WHERE name = $1"
    case .setCounter:
      """
      INSERT INTO counter (name, value) VALUES ($1, $2)
      ON CONFLICT (name) DO UPDATE SET value = excluded.value
      """
    case .count:
      """
      INSERT INTO counter (name, value) VALUES ($1, $2)
      ON CONFLICT (name) DO UPDATE SET value = counter.value + excluded.value
      RETURNING value
      """
    }
  }
}
