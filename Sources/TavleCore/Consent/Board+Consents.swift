extension Board {
  /// Puts loaded records on the board.
  public mutating func load(consents: some Collection<Consent>) {
    for consent in consents where !knows(consent) { insert(consent) }
  }

  /// How many things on the board name a colleague, so that they cannot be removed.
  func traces(of id: ContributorID) -> Int {
    var count = asks(of: id).count + helped.values.count { $0.asker == id }
    count += filmed.values.count { $0.calls.contains { $0.contributor == id } }
    count += consents(of: id).count
    for post in table.rows.indices {
      count += table.rows[post].appears.count { $0.contributor == id }
      count += table.rows[post].takedowns.count { $0.contributor == id }
    }
    return count
  }

  // MARK: Carrying out changes

  mutating func add(_ consent: Consent) throws(ModelError) -> Change {
    guard !knows(consent) else { throw .exists(consent.id.rawValue) }
    _ = try existing(consent.contributor)
    guard !consent.channels.isEmpty || consent.answer.isRefusal else {
      throw .consentWithoutChannel(consent.contributor)
    }
    insert(consent)
    return .removeConsent(consent.id)
  }

  mutating func removeConsent(_ id: ConsentID) throws(ModelError) -> Consent {
    for (person, records) in consented {
      guard let place = records.firstIndex(where: { $0.id == id }) else { continue }
      let old = records[place]
      consented[person]?.remove(at: place)
      if records.count == 1 { consented[person] = nil }
      return old
    }
    throw .noSuchConsent(id)
  }

  private func knows(_ consent: Consent) -> Bool {
    consents(of: consent.contributor).contains { $0.id == consent.id }
  }

  private mutating func insert(_ consent: Consent) {
    let records = consents(of: consent.contributor)
    let place =
      records.firstIndex { ($0.day, $0.id) > (consent.day, consent.id) } ?? records.count
    consented[consent.contributor, default: []].insert(consent, at: place)
  }
}
