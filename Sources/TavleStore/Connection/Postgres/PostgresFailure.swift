#if Postgres
  /// What went wrong on a connection.
  enum PostgresFailure: Error {
    /// libpq cannot be loaded.
    case noLibrary(detail: String)
    /// No connection came about.
    case notConnected(detail: String)
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
      case .notConnected(let detail): Self.login(detail, place)
      case .lost(let detail): .unreachable(place: place, detail: detail)
      case .refused(let state, let detail): Self.error(state, detail, place, remedy)
      case .zeroInText: .other(detail: "U+0000")
      }
    }

    /// Whether the connection is of no use any more.
    var isLoss: Bool {
      switch self {
      case .lost, .notConnected: true
      // The server goes down, or ends the session.
      case .refused(let state, _): state.hasPrefix("08") || state.hasPrefix("57P0") || state == "25P03"
      case .noLibrary, .zeroInText: false
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
      case "25006": .readOnly(path: place)
      case "53100": .diskFull(path: place)
      case "XX001", "XX002": .damaged(path: place, detail: detail)
      case let state where state.hasPrefix("08") || state.hasPrefix("57P0") || state == "25P03":
        .unreachable(place: place, detail: detail)
      default: .other(detail: detail)
      }
    }

    /// libpq tells why no connection came about in words only, in the server's language.
    private static func login(_ detail: String, _ place: String) -> StoreError {
      let isRefused = detail.contains("FATAL") || detail.contains("no password supplied")
      let isTemporary = ["starting up", "shutting down", "recovery", "too many", "slots"]
        .contains { detail.contains($0) }
      return isRefused && !isTemporary
        ? .loginRefused(place: place, detail: detail) : .unreachable(place: place, detail: detail)
    }
  }
#endif
