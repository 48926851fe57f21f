import TavleCore

extension FavourTexts {
  static let danish = FavourTexts(
    title: "Tjenester",
    empty: {
      "Her er ikke noget endnu. Tryk \($0), og skriv, hvad en kollega mangler: én linje er nok."
    },
    karma: { "Karma \($0) · \(kittens($1))" },
    kinds: {
      switch $0 {
      case .problem: "udfordring"
      case .caseHunt: "case søges"
      case .course: "kursus"
      }
    },
    states: {
      switch $0 {
      case .heard: "hørt"
      case .offered: "tilbudt"
      case .tried: "prøvet"
      case .solved: "løst"
      case .couldNot: "kunne ikke"
      }
    },
    offer: "tilbyd hjælp",
    new: "Hvad mangler en kollega?",
    newExample:
      "@anne mangler testkunder til ny app · !case familie med gammelt fyr >fre · !kursus X til Lars",
    outcome: { "Hvad kom der ud af det? \($0)" },
    outcomeExample: "den, der spurgte, får det samme at vide: tolv kunder meldte sig på to dage",
    problem: "Udfordringen", end: { "Hvordan endte det? \($0)" },
    added: { "Noterede »\($0)«" }, moved: { "»\($0)«: \($1)" },
    solved: { "+1 karma: nu \($0), og \(kittens($1))" }, removed: { "Fjernede »\($0)«" },
    changed: { "Ændrede »\($0)«" },
    neededBy: { "senest \($0)" }, tryThis: "Prøv",
    patterns: [
      Pattern(
        words: ["journalist", "presse", "medie"],
        advice:
          "Det vrimler med journalister på X og LinkedIn: skriv dér, hvad eksperten kan fortælle, og hvornår man kan ringe."
      ),
      Pattern(
        words: ["leads", "kunder", "salg"],
        advice: "LinkedIn: vis casen, og lad kollegaen svare på kommentarerne."),
      Pattern(
        words: ["udvikler", "programmør", "it-job"],
        advice: "Spørg i Facebook-grupperne, hvor udviklerne er, før I betaler for en annonce."),
    ])
}

private func kittens(_ count: Int) -> String { count == 1 ? "1 killing" : "\(count) killinger" }
