#if Postgres
  /// Where a connection has come to: the schema, and what this user may do there.
  struct PostgresHome {
    /// The schema the tables are in; `nil` when there is none this user may use.
    private var schema: String?
    /// The schema the connection asks for, there or not.
    private var wanted = "public"
    private var schemaID = ""
    private var user = ""
    private var database = ""
    /// How the database keeps texts.
    var encoding = "UTF8"
    /// Whether it repeats another server, and cannot be written.
    var isReplica = false
    /// Whether there are tables in the schema.
    var hasTables = false

    init() {}

    /// Prepares a session and looks around.
    ///
    /// A client that vanishes inside of a transaction keeps others out no longer than ten seconds.
    init(_ link: PostgresLink) throws(PostgresFailure) {
      try link.send("SET client_min_messages = 'warning'")
      try link.send("SET idle_in_transaction_session_timeout = '10s'")
      try link.send("SET tcp_keepalives_idle = 10")
      try link.send("SET tcp_keepalives_interval = 5")
      try link.send("SET tcp_keepalives_count = 3")
      try link.send(
        """
        SELECT current_schema(), CAST(current_schemas(false) AS text), current_setting('search_path'),
          (SELECT oid FROM pg_namespace WHERE nspname = current_schema()), current_user,
          current_database(), current_setting('server_encoding'),
          CASE WHEN pg_is_in_recovery() THEN 1 ELSE 0 END
        """)
      guard let row = try link.finish().last?.rows.first(where: { _ in true }) else { return }
      schema = row.text(0)
      schemaID = row.text(3) ?? ""
      user = row.text(4) ?? ""
      wanted = schema ?? Self.first(of: row.text(2) ?? "", user: user)
      database = row.text(5) ?? ""
      encoding = row.text(6) ?? ""
      isReplica = row.integer(7) == 1
    }

    /// The key of the lock whoever writes has to get: the program's and the schema's.
    var lockKey: Int64? {
      guard schema != nil, let number = Int64(schemaID) else { return nil }
      // The letters of "tavl", so that another program's locks are not ours.
      return 0x7461_766c << 32 | number
    }

    /// The channel on which commits to this board are told of.
    var channel: String? { schema == nil ? nil : "tavle_\(schemaID)" }

    /// The first name of a search path.
    private static func first(of path: String, user: String) -> String {
      let name = path.split(separator: ",").first.map { $0.drop { $0 == " " } } ?? "public"
      let plain = name.filter { $0 != "\"" }
      return plain == "$user" ? user : plain.isEmpty ? "public" : String(plain)
    }
  }

  // MARK: What an administrator should run

  extension PostgresHome {
    /// Gives this user the rights that are missing; what is there already does no harm.
    var grants: String {
      let (name, user) = (quoted(schema ?? wanted), quoted(user))
      let tables =
        "GRANT SELECT, INSERT, UPDATE, DELETE ON ALL TABLES IN SCHEMA \(name) TO \(user);"
      let usage = "GRANT USAGE\(hasTables ? "" : ", CREATE") ON SCHEMA \(name) TO \(user);"
      let creation = schema == nil ? ["CREATE SCHEMA IF NOT EXISTS \(name);"] : []
      return (creation + [usage, tables]).joined(separator: " ")
    }

    /// Makes a database that can hold every text.
    var databaseInUTF8: String {
      "CREATE DATABASE \(quoted(database + "_utf8")) ENCODING 'UTF8' TEMPLATE template0;"
    }
  }
#endif
