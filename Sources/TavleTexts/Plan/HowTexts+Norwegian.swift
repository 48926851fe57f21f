import TavleCore

extension HowTexts {
  static let norwegian = HowTexts(
    title: "Slik jobber vi med sosiale medier",
    intro: {
      "\($0) har ansvaret for de sosiale mediene våre. Historiene kommer fra dere: det blir ikke noe av dem uten kolleger som har sett noe, kan noe eller har lyst til å være med."
    },
    tipHeading: "Hva skjer med et tips?",
    tipSteps: [
      "Du gir et hint: én linje er nok, i gangen, på e-post eller i chatten. Ingen bilder, ingen tekst, ingen frist.",
      "Det kommer på tavlen med navnet ditt, og du får en kvittering.",
      "Alle tips blir gått gjennom hver uke. Du får vite hva som skjer med ditt, også når det må vente.",
      "Trenger vi en kollega, så spør vi: i god tid, med en grunn, og et nei er også et svar.",
      "Den som er med, ser det før alle andre og får høre etterpå hvordan det gikk.",
    ],
    stagesHeading: "De fire trinnene",
    tip: "En idé noen har fått. Det trengs en tittel og ikke noe mer.",
    needsColleague: "Vi vet hva vi vil fortelle, og finner ut hvem som kan hjelpe.",
    scheduled: "Det er satt en dag, og vi vet hvem som er med.",
    published: "Det er ute. Nå kommer takken, og så hvordan det gikk.",
    now: { "\($0) innlegg akkurat nå" },
    usually: { time, posts, months in
      "pleier å ta \(time) (median av \(posts) innlegg på \(months) måneder)"
    },
    days: { $0 == 1 ? "1 dag" : "\($0) dager" },
    lessThanADay: "under en dag", noNumbers: "ingen tall ennå for hvor lang tid det tar",
    rhythmHeading: "Rytmen vår",
    routines: {
      switch $0 {
      case .mondayNumbers: "Hver mandag ser vi på tallene for uken før."
      case .fridayThanks: "Hver fredag takker vi dem som har hjulpet."
      case .firstMonday:
        "Den første mandagen i måneden viser vi hva som kom ut av det: historier, ikke bare tall."
      case .rosterReview: "En gang i kvartalet spør vi hvem som har lyst til å hjelpe med hva."
      }
    },
    openDoor: { weekday, time, place in
      "Hver \(weekday) kl. \(time) står døren åpen for alle med en idé"
        + (place.map { ": \($0)." } ?? ".")
    },
    askHeading: "Når vi spør deg",
    askPromises: [
      "Du får vite hvorfor vi spør deg, hvor lang tid det tar, hva du får ut av det, og hvor det blir vist.",
      "Du bestemmer hvor ofte vi kan spørre. Et nei er et godt svar, og du trenger ikke si hvorfor.",
      "Vi minner deg høyst om det én gang.",
    ],
    noticeHeading: "Du blir spurt minst så lang tid før:",
    notice: { role, days in
      "\(role): \(days == 1 ? "1 arbeidsdag" : "\(days) arbeidsdager")"
    },
    contact: { "Har du spørsmål eller ideer, eller har du ombestemt deg? Snakk med \($0)." })
}
