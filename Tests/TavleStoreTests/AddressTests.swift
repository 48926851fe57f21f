import Testing

@testable import TavleStore

@Suite struct `The address of a server` {
  @Test(arguments: [
    ("postgres://host/db", "postgres://host/db"),
    ("postgresql:///db", "postgres:///db"),
    ("postgres://anne@host:5433/db", "postgres://anne@host:5433/db"),
    ("postgres://anne:secret@host/db", "postgres://anne@host/db"),
    ("postgres://:secret@host/db", "postgres://host/db"),
    (
      "postgres://anne@h1,h2:5433/db?sslmode=verify-full",
      "postgres://anne@h1,h2:5433/db?sslmode=verify-full"
    ),
    ("postgres://anne@[::1]:5433/db", "postgres://anne@[::1]:5433/db"),
    (
      "postgres://host/db?user=anne&password=secret&sslmode=require",
      "postgres://host/db?user=anne&sslmode=require"
    ),
    ("postgres://host/db?PASSWORD=secret", "postgres://host/db"),
    ("postgres://host/db?sslpassword=secret&host=/run", "postgres://host/db?host=/run"),
    ("postgres://anne:sec%40ret@host/db", "postgres://anne@host/db"),
    ("Postgres://anne:secret@host/db", "postgres://anne@host/db"),
    ("POSTGRESQL://anne:secret@host/db", "postgres://anne@host/db"),
    ("postgres://host/db?%70assword=secret", "postgres://host/db"),
    ("postgres://host/db?p%61ssword=secret&port=1", "postgres://host/db?port=1"),
    ("postgres://host/db?scram_client_key=secret", "postgres://host/db"),
    ("postgres://host/db?oauth_client_secret=secret", "postgres://host/db"),
    ("postgres://host/db?sslkey=secret&of_tomorrow=secret", "postgres://host/db"),
    ("postgres://host/db#password=secret", "postgres://host/db"),
    ("postgres://host/db?port=1#password=secret", "postgres://host/db?port=1"),
    ("postgres://host/db?user=anne:secret", "postgres://host/db"),
    (
      "postgres://h/d?options=-csearch_path%3Dboard_1",
      "postgres://h/d?options=-csearch_path%3Dboard_1"
    ),
    ("postgres://h/d?options=-c%20search_path%3Da", "postgres://h/d?options=-c%20search_path%3Da"),
    ("postgres://h/d?options=-csearch_path%3Da%20-cmy.key%3Dsecret", "postgres://h/d"),
    ("postgres://h/d?options=-cmy.key%3Dsecret", "postgres://h/d"),
  ])
  func `is shown without its password`(_ text: String, _ shown: String) throws {
    let address = try #require(ServerAddress(text))
    #expect(address.isWellFormed)
    #expect(address.description == shown)
    #expect("\(StoreLocation(text))" == shown)
  }

  @Test(arguments: [
    "postgres://anne:sec@ret@host/db", "postgres://anne:sec/ret@host/db",
    "postgres://anne:sec?ret@host/db", "postgres://anne:secret/db",
    "postgres://anne:sec#ret@host/db",
    "postgres://host/db?password=sec@ret@secret", "postgres://anne%3Asecret%40host/db",
  ])
  func `that can be read in two ways is not used, and not shown at all`(_ text: String) throws {
    let address = try #require(ServerAddress(text))
    #expect(!address.isWellFormed)
    for shown in ["\(address)", "\(String(reflecting: address))", "\(StoreLocation(text))"] {
      #expect(!shown.contains("sec") && !shown.contains("ret"))
    }
    #expect(throws: StoreError.badAddress(place: "postgres://…")) {
      try Store.open(StoreLocation(text))
    }
  }

  @Test(arguments: [
    ("postgres:/anne:secret@host/db", "postgres:/…"), ("Postgres:anne:secret@host", "…"),
    ("mysql://anne:secret@host/db", "mysql://…"), ("https:/anne:secret@host", "https:/…"),
    ("host=h user=anne password=secret", "…"), ("user=anne PASSWORD=secret", "…"),
    ("dbname=tavle", "…"), ("./x password=secret", "…"),
  ])
  func `that tavle does not know is none it can use, and no path either`(
    _ text: String, _ shown: String
  ) {
    #expect("\(StoreLocation(text))" == shown)
    #expect(throws: StoreError.badAddress(place: shown)) { try Store.open(StoreLocation(text)) }
  }

  @Test func `shows no password to who looks into it either`() throws {
    let address = try #require(ServerAddress("postgres://anne:secret@host/db"))
    var dumped = ""
    dump(StoreLocation.server(address), to: &dumped)
    #expect(dumped.contains("anne") && !dumped.contains("secret"))
    #expect(!String(reflecting: StoreLocation.server(address)).contains("secret"))
  }

  @Test func `with a word that libpq does not know is not understood`() {
    #expect(throws: StoreError.badAddress(place: "postgres://host/db")) {
      try Store.open(StoreLocation("postgres://host/db?sslmod=require&password=secret"))
    }
  }

  @Test func `where nobody listens is out of reach, and nothing was changed`() {
    let error = #expect(throws: StoreError.self) {
      try Store.open(StoreLocation("postgres://anne:secret@127.0.0.1:1/db"))
    }
    guard case .unreachable("postgres://anne@127.0.0.1:1/db", let detail) = error else {
      Issue.record("\(String(describing: error))")
      return
    }
    #expect(!detail.isEmpty && !detail.contains("secret"))
  }
}
