extension Contributor: HoldsTexts {
  /// Does something with each of its texts.
  public mutating func editTexts(_ edit: TextEdit) {
    edit(.name, &name)
    edit(.department, &department)
    edit(.jobTitle, &jobTitle)
    edit(.mail, &mail)
    edit(.phone, &phone)
    edit(.chat, &chat)
    for place in topics.indices { edit(.topic, &topics[place].name) }
    edit(.goal, &goal)
    edit(.origin, &origin)
  }
}

extension Consent: HoldsTexts {
  /// Does something with each of its texts.
  public mutating func editTexts(_ edit: TextEdit) {
    edit(.channels, &channels)
    edit(.purpose, &purpose)
    edit(.proofAt, &proofAt)
    edit(.consentAuthor, &author)
    edit(.wording, &wording)
    if var person = guardian {
      edit(.guardianName, &person.name)
      edit(.guardianContact, &person.contact)
      guardian = person
    }
    edit(.note, &note)
  }
}

extension Favour: HoldsTexts {
  /// Does something with each of its texts.
  public mutating func editTexts(_ edit: TextEdit) {
    edit(.problem, &problem)
    edit(.askerName, &askerName)
    edit(.outcome, &outcome)
  }
}

extension Shoot: HoldsTexts {
  /// Does something with each of its texts.
  public mutating func editTexts(_ edit: TextEdit) {
    edit(.title, &title)
    edit(.place, &place)
    edit(.wayIn, &wayIn)
    edit(.clothes, &clothes)
    edit(.contact, &phone)
    edit(.questions, &questions)
  }
}

extension OpenDoor: HoldsTexts {
  /// Does something with each of its texts.
  public mutating func editTexts(_ edit: TextEdit) { edit(.place, &place) }
}
