extension Post: HoldsTexts {
  /// The texts of the post itself; those of its asks are theirs.
  public mutating func editTexts(_ edit: TextEdit) {
    edit(.title, &title)
    if !tags.isEmpty { edit(.tags, &tags) }
    if !channels.isEmpty { edit(.channels, &channels) }
    edit(.source, &source)
    edit(.story, &story)
    edit(.origin, &origin)
    links = links.edited(edit)
    checklist = checklist.edited(edit)
    appears = appears.edited(edit)
    takedowns = takedowns.edited(edit)
  }
}

extension PostDetails: HoldsTexts {
  /// The note and the caption; those of comments are theirs.
  public mutating func editTexts(_ edit: TextEdit) {
    edit(.note, &note)
    edit(.caption, &caption)
  }
}

extension Comment: HoldsTexts {
  /// Does something with each of its texts.
  public mutating func editTexts(_ edit: TextEdit) {
    edit(.commentAuthor, &author)
    edit(.comment, &text)
  }
}

extension PublishedLink: HoldsTexts {
  /// Does something with each of its texts.
  public mutating func editTexts(_ edit: TextEdit) {
    edit(.channels, &channel)
    edit(.links, &address)
  }
}

extension ChecklistItem: HoldsTexts {
  /// Does something with each of its texts.
  public mutating func editTexts(_ edit: TextEdit) { edit(.checklist, &title) }
}

extension Appearance: HoldsTexts {
  /// Does something with each of its texts.
  public mutating func editTexts(_ edit: TextEdit) {
    if case .guest(var name) = who {
      edit(.guest, &name)
      who = .guest(name)
    }
    edit(.appearanceReason, &reason)
    if var channels = reasonOn, !channels.isEmpty {
      edit(.channels, &channels)
      reasonOn = channels
    }
  }
}

extension Takedown: HoldsTexts {
  /// Does something with each of its texts.
  public mutating func editTexts(_ edit: TextEdit) {
    edit(.channels, &channel)
    edit(.takedownAddress, &address)
    edit(.takedownOwner, &owner)
    edit(.staysBecause, &staysBecause)
  }
}

extension Ask: HoldsTexts {
  /// Does something with each of its texts.
  public mutating func editTexts(_ edit: TextEdit) {
    edit(.topic, &topic)
    var words = text
    words.editTexts(edit)
    text = words
  }
}

extension AskText: HoldsTexts {
  /// Does something with each of its texts.
  public mutating func editTexts(_ edit: TextEdit) {
    edit(.place, &place)
    edit(.what, &what)
    edit(.why, &why)
    edit(.evidence, &evidence)
    edit(.gain, &gain)
    edit(.use, &use)
    edit(.thankedFor, &thankedFor)
    edit(.result, &result)
    overrides = overrides.edited(edit)
  }
}

extension Override: HoldsTexts {
  /// Does something with each of its texts.
  public mutating func editTexts(_ edit: TextEdit) {
    var (subject, reason, author) = (subject, reason, author)
    edit(.overrideSubject, &subject)
    edit(.overrideReason, &reason)
    edit(.overrideAuthor, &author)
    self = Override(stored: rule, about: subject, reason: reason, at: at, by: author)
  }
}
