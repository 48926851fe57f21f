import TavleCore

// Shoots, consents, and who is seen on a post, cleaned as everything in a file.

extension Shoot {
  mutating func clean(_ key: String) throws(ImportError) {
    title = Cleaning.line(title)
    guard !title.isEmpty else { throw .notABoardDocument(key: "\(key).title") }
    guard minutes.map({ (1...1_440).contains($0) }) ?? true else {
      throw .notABoardDocument(key: "\(key).minutes")
    }
    (place, wayIn) = (place.cleanLine, wayIn.cleanLine)
    (clothes, phone) = (clothes.cleanLine, phone.cleanLine)
    questions = questions.map { Cleaning.line($0) }.filter { !$0.isEmpty }
  }
}

extension Consent {
  mutating func clean(_ key: String) throws(ImportError) {
    purpose = Cleaning.line(purpose)
    channels = channels.compactMap(\.clean)
    guard !channels.isEmpty || answer.isRefusal else {
      throw .notABoardDocument(key: "\(key).channels")
    }
    (proofAt, author) = (proofAt.cleanLine, Cleaning.line(author))
    (wording, note) = (wording.cleanLine, note.cleanLine)
    guardian = guardian.flatMap { guardian in
      let name = Cleaning.line(guardian.name)
      return name.isEmpty
        ? nil : Guardian(name: name, contact: Cleaning.line(guardian.contact))
    }
  }
}

extension Appearance {
  /// The same with clean texts; `nil` for a guest without a name.
  var clean: Appearance? {
    var appearance = self
    appearance.reason = reason.cleanLine
    appearance.reasonOn = reasonOn?.compactMap(\.clean)
    if case .guest(let name) = who {
      let name = Cleaning.line(name)
      if name.isEmpty { return nil }
      appearance.who = .guest(name)
    }
    return appearance
  }
}

extension Takedown {
  mutating func clean() {
    channel = channel?.clean
    (address, owner) = (address.cleanLine, Cleaning.line(owner))
    staysBecause = staysBecause.cleanLine
  }
}
