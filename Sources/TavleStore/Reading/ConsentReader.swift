import TavleCore

/// Reads what colleagues said about being seen or heard.
struct ConsentReader {
  private let read: RowReader
  private var connection: any Connection { read.connection }

  init(_ connection: any Connection) { read = RowReader(connection) }

  /// What ``all()`` asks.
  static let queriesForAll = [ConsentStatement.all, .allChannels].map { Query($0) }

  /// All records.
  func all() throws(StoreError) -> [Consent] {
    try filled(try connection.all(ConsentStatement.all, [], consent), .allChannels, [])
  }

  /// One record; `nil` if it is not there.
  func consent(_ id: ConsentID) throws(StoreError) -> Consent? {
    let key = [SQLValue.integer(id.rawValue)]
    return try filled(
      try connection.all(ConsentStatement.byID, key, consent), .channels, key
    ).first
  }

  /// What somebody said.
  func consents(of person: ContributorID) throws(StoreError) -> [Consent] {
    let ids = try connection.all(ConsentStatement.byContributor, [.integer(person.rawValue)]) {
      row in ConsentID(rawValue: row.integer(0) ?? 0)
    }
    var found: [Consent] = []
    for id in ids {
      if let consent = try consent(id) { found.append(consent) }
    }
    return found
  }

  private func filled(
    _ consents: [Consent], _ channels: ConsentStatement, _ key: [SQLValue]
  ) throws(StoreError) -> [Consent] {
    guard !consents.isEmpty else { return [] }
    var found: [ConsentID: [Channel]] = [:]
    try connection.each(channels.sql, key) { row throws(StoreError) in
      let channel = Channel(rawValue: try read.text(row, 1))
      found[try read.identifier(row, 0), default: []].append(channel)
    }
    return consents.map { consent in
      var consent = consent
      consent.channels = found[consent.id] ?? []
      return consent
    }
  }

  private func consent(_ row: any SQLRow) throws(StoreError) -> Consent {
    var consent = Consent(
      id: try read.identifier(row, 0), try read.identifier(row, 1), try read.word(row, 2), on: [],
      try read.word(row, 5), day: try read.certainDay(row, 6), author: try read.text(row, 10))
    consent.purpose = try read.text(row, 3)
    consent.post = row.integer(4).map(PostID.init(rawValue:))
    consent.until = try read.day(row, 7)
    consent.proof = try read.word(row, 8)
    (consent.proofAt, consent.wording) = (row.text(9), row.text(11))
    if let name = row.text(12) {
      consent.guardian = Consent.Guardian(name: name, contact: row.text(13) ?? "")
    }
    consent.ground = try read.word(row, 14)
    consent.note = row.text(15)
    return consent
  }
}
