import TavleCore

extension FavourTexts {
  static let norwegian = FavourTexts(
    title: "Tjenester",
    empty: {
      "Her er ikke noe ennå. Trykk \($0) og skriv hva en kollega trenger: én linje er nok."
    },
    karma: { "Karma \($0) · \(kittens($1))" },
    kinds: {
      switch $0 {
      case .problem: "utfordring"
      case .caseHunt: "case søkes"
      case .course: "kurs"
      }
    },
    states: {
      switch $0 {
      case .heard: "hørt"
      case .offered: "tilbudt"
      case .tried: "prøvd"
      case .solved: "løst"
      case .couldNot: "kunne ikke"
      }
    },
    offer: "tilby hjelp",
    new: "Hva trenger en kollega?",
    newExample:
      "@anne trenger testkunder til ny app · !case familie med gammel fyr >fre · !kurs X for Lars",
    outcome: { "Hva kom ut av det? \($0)" },
    outcomeExample: "den som spurte, får vite det samme: tolv kunder meldte seg på to dager",
    problem: "Utfordringen", end: { "Hvordan endte det? \($0)" },
    added: { "Noterte «\($0)»" }, moved: { "«\($0)»: \($1)" },
    solved: { "+1 karma: nå \($0), og \(kittens($1))" }, removed: { "Fjernet «\($0)»" },
    changed: { "Endret «\($0)»" },
    neededBy: { "senest \($0)" }, tryThis: "Prøv",
    patterns: [
      Pattern(
        words: ["journalist", "presse", "media"],
        advice:
          "Det kryr av journalister på X og LinkedIn: skriv der hva eksperten kan fortelle, og når man kan ringe."
      ),
      Pattern(
        words: ["leads", "kunder", "salg"],
        advice: "LinkedIn: vis casen, og la kollegaen svare på kommentarene."),
      Pattern(
        words: ["utvikler", "programmerer", "it-jobb"],
        advice: "Spør i Facebook-gruppene der utviklerne er, før dere betaler for en annonse."),
    ])
}

private func kittens(_ count: Int) -> String { count == 1 ? "1 kattunge" : "\(count) kattunger" }
