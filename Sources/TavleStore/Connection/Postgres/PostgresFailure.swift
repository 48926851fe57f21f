#if Postgres
  /// What went wrong on a connection.
  enum PostgresFailure: Error {
    /// libpq cannot be loaded.
    case noLibrary(detail: String)
    /// The address cannot be understood.
    case badAddress
    /// No connection came about; the library's words, and the database that was asked for.
    case notConnected(detail: String, database: String, needsPassword: Bool)
    /// The connection is gone; the library's words, or none when the server only said nothing for too long.
    case lost(detail: String)
    /// The server refused a statement, and says why.
    case refused(state: String, detail: String)
    /// A text holds the character 0, which no text of PostgreSQL can hold.
    case zeroInText

    /// The error of the store for it; `remedy` is what an administrator should run where rights are missing.
    func error(place: String, remedy: String) -> StoreError {
      switch self {
      case .noLibrary(let detail): .libraryMissing(detail: detail)
      case .badAddress: .badAddress(place: place)
      case .notConnected(let detail, let database, let needsPassword):
        needsPassword
          ? .loginRefused(place: place, detail: detail) : Self.login(detail, database, place)
      case .lost(let detail): .unreachable(place: place, detail: detail)
      case .refused(let state, let detail): Self.error(state, detail, place, remedy)
      case .zeroInText: .other(detail: "U+0000")
      }
    }

    /// Whether the connection is of no use any more.
    var isLoss: Bool {
      switch self {
      case .lost, .notConnected: true
      case .refused, .noLibrary, .badAddress, .zeroInText: false
      }
    }

    /// Whether the same transaction may succeed when it is run again: a serialisation failure or a deadlock.
    var isConflict: Bool {
      if case .refused("40001", _) = self { return true }
      if case .refused("40P01", _) = self { return true }
      return false
    }

    /// The one table from what PostgreSQL says to what the store says.
    ///
    /// Source: *PostgreSQL Error Codes* in its manual.
    private static func error(
      _ state: String, _ detail: String, _ place: String, _ remedy: String
    ) -> StoreError {
      switch state {
      case "42501", "3F000": .notAllowed(place: place, remedy: remedy)
      case "55P03": .locked(path: place)
      // A statement we have prepared is not there, or one of the same name that we have not.
      case "26000", "42P05": .pooled(place: place)
      case "25006": .readOnly(path: place)
      // A standby refuses to begin a transaction that writes, as something it does not support.
      case "0A000" where detail.contains("recovery"): .readOnly(path: place)
      case "53100": .diskFull(path: place)
      case "XX001", "XX002": .damaged(path: place, detail: detail)
      default: .other(detail: detail)
      }
    }

    /// Why no connection came about is told in words only; they are in English unless the server was told otherwise.
    ///
    /// What is not known to be for good is taken for passing, and tried again.
    private static func login(_ detail: String, _ database: String, _ place: String) -> StoreError {
      if detail.contains("database \"\(database)\" does not exist") {
        return .noDatabase(
          place: place, remedy: "CREATE DATABASE \(quoted(database)) ENCODING 'UTF8';")
      }
      let refusals = [
        "authentication", "password", "pg_hba.conf", "role \"", "not permitted",
        "permission denied", "unsupported startup parameter", "certificate",
      ]
      return refusals.contains { detail.contains($0) }
        ? .loginRefused(place: place, detail: detail)
        : .unreachable(place: place, detail: detail)
    }
  }

  /// A name as it is written in SQL.
  func quoted(_ name: String) -> String {
    let parts = name.split(separator: "\"", omittingEmptySubsequences: false)
    return "\"\(parts.joined(separator: "\"\""))\""
  }
#endif
