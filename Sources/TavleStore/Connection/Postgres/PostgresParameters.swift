#if Postgres
  import Glibc

  /// The values of a statement as libpq takes them: texts that end with a zero, and nothing for `NULL`.
  struct PostgresParameters {
    private let texts: [ContiguousArray<CChar>?]

    init(_ values: [SQLValue]) throws(PostgresFailure) {
      var texts: [ContiguousArray<CChar>?] = []
      for value in values { texts.append(try Self.text(value)) }
      self.texts = texts
    }

    private static func text(_ value: SQLValue) throws(PostgresFailure) -> ContiguousArray<CChar>? {
      switch value {
      case .null: return nil
      case .integer(let number): return ContiguousArray("\(number)".utf8CString)
      case .text(let text):
        guard !text.utf8.contains(0) else { throw .zeroInText }
        return text.utf8CString
      }
    }

    /// Calls a function with the addresses of all texts.
    func withArray<Result>(_ body: (UnsafePointer<UnsafePointer<CChar>?>?) -> Result) -> Result {
      var starts: [Int?] = []
      var all = ContiguousArray<CChar>()
      for text in texts {
        starts.append(text.map { _ in all.count })
        all += text ?? []
      }
      return all.withUnsafeBufferPointer { buffer in
        let pointers = starts.map { start in start.flatMap { buffer.baseAddress?.advanced(by: $0) }
        }
        return pointers.withUnsafeBufferPointer { body($0.baseAddress) }
      }
    }
  }

  /// What libpq is told for a connection.
  struct PostgresOptions {
    private let pairs: [(name: String, value: String)]

    /// The address and, where neither it nor the environment says otherwise, that a connection is given up that is dead.
    ///
    /// What comes later in the list counts, so the address overrides what stands before it.
    init(_ address: ServerAddress) {
      let timeout = getenv("PGCONNECT_TIMEOUT") == nil ? [("connect_timeout", "5")] : []
      pairs =
        timeout + [
          ("keepalives_idle", "10"), ("keepalives_interval", "5"), ("keepalives_count", "3"),
          ("tcp_user_timeout", "15000"), ("fallback_application_name", "tavle"),
          ("dbname", address.text), ("client_encoding", "UTF8"),
        ] + Self.passwords(address)
    }

    /// Has libpq look for no password file instead of complaining on the screen of one it will not read.
    private static func passwords(_ address: ServerAddress) -> [(String, String)] {
      let variables = ["HOME", "PGPASSFILE", "PGPASSWORD"].map { (name: String) in
        (name, getenv(name).map { String(cString: $0) } ?? "")
      }
      let environment = Dictionary(uniqueKeysWithValues: variables)
      let file = PasswordFile(for: address, environment: environment)
      return file?.isIgnored == true ? [("passfile", "/dev/null/none")] : []
    }

    /// Calls a function with the names and the values, each list ended by nothing.
    func withArrays<Result>(
      _ body: (
        UnsafePointer<UnsafePointer<CChar>?>, UnsafePointer<UnsafePointer<CChar>?>
      ) -> Result
    ) -> Result {
      let names = pairs.map { strdup($0.name) } + [nil]
      let values = pairs.map { strdup($0.value) } + [nil]
      defer { for text in names + values { free(text) } }
      return body(names.map { UnsafePointer($0) }, values.map { UnsafePointer($0) })
    }
  }
#endif
