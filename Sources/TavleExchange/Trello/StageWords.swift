public import TavleCore

/// Guesses what stage a list of another program is from its name, in English, Danish and Norwegian.
public enum StageWords {
  /// The words and phrases that mean a stage, in lower case.
  static let table: [(stage: Stage, phrases: [String])] = [
    (
      .tip,
      [
        "idea", "ideas", "tip", "tips", "backlog", "inbox", "brainstorm", "someday", "to do",
        "todo", "idé", "ide", "idéer", "ideer", "ideliste", "forslag", "indbakke", "innboks",
        "ønsker", "kladde", "gjøremål", "huskeliste",
      ]
    ),
    (
      .needsColleague,
      [
        "blocked", "needs", "need", "waiting", "in progress", "doing", "working on", "review",
        "in review", "approval", "assigned", "available", "pickup", "ready for work", "draft",
        "drafts", "production", "next up", "klar", "klare", "venter", "afventer", "i gang",
        "igang", "i arbejde", "under arbejde", "under arbeid", "i arbeid", "mangler", "trenger",
        "godkendelse", "godkjenning", "til godkendelse", "til godkjenning", "korrektur",
        "produktion", "produksjon", "utkast", "blokeret", "blokkert", "tildelt", "behøver",
      ]
    ),
    (
      .scheduled,
      [
        "scheduled", "planned", "calendar", "upcoming", "queue", "queued", "this week",
        "next week", "ready to publish", "ready to post", "to publish", "planlagt", "planlagte",
        "planlægges", "planlegges", "kalender", "kommende", "kø", "denne uge", "denne uka",
        "denne uken", "næste uge", "neste uke", "klar til udgivelse", "klar til publicering",
        "klar til publisering", "klar for publisering", "skal udgives",
      ]
    ),
    (
      .published,
      [
        "done", "published", "live", "posted", "complete", "completed", "finished", "færdig",
        "færdige", "ferdig", "ferdige", "udgivet", "udgivne", "offentliggjort", "publiceret",
        "publisert", "publiserte", "lagt ud", "lagt ut", "slået op",
      ]
    ),
    (.archive, ["archive", "archived", "arkiv", "arkiveret", "arkivert"]),
  ]

  /// The stage a name means and the words that say so; `nil` if it holds none of them.
  ///
  /// The longest phrase wins (*ready to publish* before *ready*), then the later stage.
  public static func stage(of name: String) -> (stage: Stage, words: String)? {
    let words = " " + normalized(name) + " "
    var best: (stage: Stage, words: String)?
    for (stage, phrases) in table {
      for phrase in phrases where words.contains(" \(phrase) ") {
        if phrase.count >= best?.words.count ?? 0 { best = (stage, phrase) }
      }
    }
    return best
  }

  private static func normalized(_ name: String) -> String {
    let letters = name.precomposed.lowercased().map { $0.isLetter || $0.isNumber ? $0 : " " }
    return String(letters).split(separator: " ").joined(separator: " ")
  }
}

extension String {
  /// The text with letters and their marks composed, as cleaning leaves it.
  fileprivate var precomposed: String { Cleaning.line(self) }
}
