// MARK: Version 6

extension Schema {
  /// Who is forgotten, as far as that can be said without saying who, and a forgetting that has not come to its end.
  static func sixth(_ d: Dialect) -> [String] {
    [
      "CREATE TABLE forgotten (code text PRIMARY KEY, forgotten_on text NOT NULL) \(d.clustered)",
      """
      CREATE TABLE forgetting (
        id \(d.bigint) PRIMARY KEY CHECK (id = 1),
        step text NOT NULL,
        what text NOT NULL,
        receipt text NOT NULL
      ) \(d.table)
      """,
    ]
  }
}
