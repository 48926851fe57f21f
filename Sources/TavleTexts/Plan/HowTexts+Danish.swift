import TavleCore

extension HowTexts {
  static let danish = HowTexts(
    title: "Sådan arbejder vi med sociale medier",
    intro: {
      "\($0) passer vores sociale medier. Historierne er jeres: det bliver ikke til noget uden kolleger, der har set noget, ved noget eller har lyst til at være med."
    },
    tipHeading: "Hvad sker der med et tip?",
    tipSteps: [
      "Du giver et hint: én linje er nok, på gangen, på mail eller i chatten. Ingen billeder, ingen tekst, ingen frist.",
      "Det kommer på tavlen med dit navn, og du får en kvittering.",
      "Alle tips bliver set igennem hver uge. Du får at vide, hvad der sker med dit, også når det må vente.",
      "Har vi brug for en kollega, så spørger vi: i god tid, med en grund, og et nej er også et svar.",
      "Den, der er med, ser det før alle andre og hører bagefter, hvordan det gik.",
    ],
    stagesHeading: "De fire trin",
    tip: "En idé, nogen har fået. Der skal en titel til og ikke andet.",
    needsColleague: "Vi ved, hvad vi vil fortælle, og finder ud af, hvem der kan hjælpe.",
    scheduled: "Der er sat en dag på, og vi ved, hvem der er med.",
    published: "Det er ude. Nu kommer takken, og så hvordan det gik.",
    now: { "\($0) opslag lige nu" },
    usually: { time, posts, months in
      "plejer at tage \(time) (median af \(posts) opslag på \(months) måneder)"
    },
    days: { $0 == 1 ? "1 dag" : "\($0) dage" },
    lessThanADay: "under en dag", noNumbers: "ingen tal endnu for, hvor lang tid det tager",
    rhythmHeading: "Vores rytme",
    routines: {
      switch $0 {
      case .mondayNumbers: "Hver mandag ser vi på tallene for ugen før."
      case .fridayThanks: "Hver fredag siger vi tak til dem, der har hjulpet."
      case .firstMonday:
        "Den første mandag i måneden viser vi, hvad der kom ud af det: historier og ikke kun tal."
      case .rosterReview:
        "En gang i kvartalet spørger vi, hvem der har lyst til at hjælpe med hvad."
      }
    },
    openDoor: { weekday, time, place in
      "Hver \(weekday) kl. \(time) står døren åben for alle med en idé"
        + (place.map { ": \($0)." } ?? ".")
    },
    askHeading: "Når vi spørger dig",
    askPromises: [
      "Du får at vide, hvorfor vi spørger dig, hvor lang tid det tager, hvad du får ud af det, og hvor det bliver vist.",
      "Du bestemmer, hvor tit vi må spørge. Et nej er et godt svar, og du behøver ikke sige hvorfor.",
      "Vi minder dig højst om det én gang.",
    ],
    noticeHeading: "Du bliver spurgt mindst så lang tid før:",
    notice: { role, days in
      "\(role): \(days == 1 ? "1 arbejdsdag" : "\(days) arbejdsdage")"
    },
    contact: { "Har du spørgsmål eller idéer, eller har du fortrudt noget? Tag fat i \($0)." })
}
