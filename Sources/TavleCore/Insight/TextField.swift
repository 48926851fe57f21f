/// A field in which somebody may have typed anything, a name too.
///
/// Every text on the board is in one of these; ``HoldsTexts`` says which values have which.
public enum TextField: String, CaseIterable, Codable, Sendable {
  // What colleagues, posts, shoots and favours have.
  case name, department, jobTitle, mail, phone, chat, topic, goal, origin
  case title, tags, channels, source, story, links, checklist, note, caption
  case comment, commentAuthor
  // Who is seen or heard, and what is to be taken down.
  case guest, appearanceReason, takedownOwner, takedownAddress, staysBecause
  // What is written to whoever is asked.
  case place, what, why, evidence, gain, use, thankedFor, result
  case overrideSubject, overrideReason, overrideAuthor
  // The help log and shoots.
  case problem, askerName, outcome, wayIn, clothes, contact, questions
  // What was said about being seen.
  case purpose, proofAt, consentAuthor, wording, guardianName, guardianContact
}

/// Does something with every text a value has, or puts another in its place.
public struct TextEdit {
  private let edit: (TextField, inout String) -> Void

  /// What is done with each text that is not empty.
  public init(_ edit: @escaping (TextField, inout String) -> Void) { self.edit = edit }

  func callAsFunction(_ field: TextField, _ text: inout String) {
    if !text.isEmpty { edit(field, &text) }
  }

  func callAsFunction(_ field: TextField, _ text: inout String?) {
    guard var words = text else { return }
    self(field, &words)
    text = words
  }

  func callAsFunction(_ field: TextField, _ texts: inout [String]) {
    for place in texts.indices { self(field, &texts[place]) }
  }

  func callAsFunction(_ field: TextField, _ channel: inout Channel?) {
    guard let old = channel else { return }
    var name = old.rawValue
    self(field, &name)
    if name != old.rawValue { channel = Channel(rawValue: name) }
  }

  func callAsFunction(_ field: TextField, _ channels: inout [Channel]) {
    for place in channels.indices {
      var channel: Channel? = channels[place]
      self(field, &channel)
      if let channel { channels[place] = channel }
    }
  }
}

/// A value with texts in it that somebody typed.
public protocol HoldsTexts {
  /// Does something with every text, each with the field it is in.
  ///
  /// Equal values have the same texts in the same order.
  mutating func editTexts(_ edit: TextEdit)
}

extension HoldsTexts {
  /// Every text that is not empty, with the field it is in.
  public func forEachText(_ body: (TextField, String) -> Void) {
    var copy = self
    // What is done here never outlives the call.
    withoutActuallyEscaping(body) { body in
      copy.editTexts(TextEdit { field, text in body(field, text) })
    }
  }
}
