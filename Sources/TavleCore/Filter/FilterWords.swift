/// The words of the filter language; every table is read in all three languages.
///
/// Words are compared without case and accents, and with `aa` for å and `oe` for ø.
struct FilterWords<Value: Sendable>: Sendable {
  private let values: [String: Value]

  init(_ table: [(Value, String)]) {
    var values: [String: Value] = [:]
    for (value, words) in table {
      for word in words.split(separator: ",") {
        values[Folding.key(word.drop { $0 == " " })] = value
      }
    }
    self.values = values
  }

  /// What a word means, if it is in the table.
  subscript(_ word: Substring) -> Value? { values[Folding.key(word)] }
}

/// What may stand before a colon.
enum FilterKey {
  case stage, due, role, open, priority, tag, person, channel
}

extension FilterKey {
  static let words = FilterWords<FilterKey>([
    (.stage, "stage, fase, steg, stadie, stadium"), (.due, "due, frist, dato"),
    (.role, "role, rolle"), (.open, "open, åben, åpen"),
    (.priority, "prio, priority, prioritet"), (.tag, "tag, emneord"),
    (.person, "person, who, hvem"), (.channel, "channel, kanal"),
  ])
}

extension Stage {
  static let words = FilterWords<Stage>([
    (.tip, "tip, tips, ide, idé"),
    (
      .needsColleague,
      "needs-colleague, needs colleague, needs, colleague, mangler kollega, kollega, "
        + "mangler-kollega, trenger kollega, trenger-kollega"
    ),
    (.scheduled, "scheduled, planned, planlagt"),
    (.published, "published, udgivet, publisert, offentliggjort, publiceret"),
    (.archive, "archive, archived, arkiv"), (.trash, "trash, papirkurv, papirkurven, søppel"),
  ])
}

extension Role {
  static let words = FilterWords<Role>([
    (.camera, "camera, kamera, on camera, på kamera"), (.voice, "voice, stemme, speak, tale"),
    (.photo, "photo, foto, billeder, bilder"),
    (.proofreading, "proofreading, proof, korrektur, korrekturlæsning, korrekturlesing"),
    (.ideas, "ideas, idea, ideer, idéer"),
    (
      .copresenting,
      "co-presenting, copresenting, medvært, medvert, presenting, "
        + "medpræsentant, medpresentatør"
    ),
    (.expertise, "expertise, ekspertise, fagviden, fagkunnskap, ekspert, expert"),
  ])
}

extension Priority {
  static let words = FilterWords<Priority>([
    (.low, "low, lav"), (.normal, "normal"), (.high, "high, høj, høy"),
    (.urgent, "urgent, haster, haste"),
  ])
}

extension Filter.Due {
  /// Words that mean something else than one day.
  static let words = FilterWords<Filter.Due>([
    (.late, "late, overdue, forsinket, for sent, overskredet"),
    (.week, "week, this week, uge, uke, denne uge, denne uke"),
    (.none, "none, ingen, -"),
  ])
}
