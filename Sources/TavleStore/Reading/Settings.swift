/// The settings of a board as they are stored.
struct Settings {
  /// What the board is called.
  var name = ""

  init(_ connection: any Connection) throws(StoreError) {
    let pairs = try connection.all(BoardStatement.settings, []) { row in
      (name: row.text(0) ?? "", value: row.text(1) ?? "")
    }
    for pair in pairs where pair.name == "name" { name = pair.value }
  }
}
