extension ShootTexts {
  static let norwegian = ShootTexts(
    title: "Opptak",
    empty: { "Ingen opptak er planlagt. \($0) planlegger et: `Morgen på lageret >3/12 kl 9`." },
    new: "Nytt opptak", newExample: "Morgen på lageret >3/12 kl 9",
    added: { "Planla opptaket «\($0)» \($1)" }, changed: { "Endret opptaket «\($0)»" },
    cancelled: { "Avlyste opptaket «\($0)»; si det til dem som skulle komme" },
    revived: { "Det blir noe av opptaket «\($0)» likevel" }, isCancelled: "avlyst",
    whoComes: "Hvem kommer", posts: "Dette lager vi", beforehand: "Greit å vite på forhånd",
    coming: { "\($0) kommer" }, awaited: { "\($0) ikke avklart" }, missing: { "\($0) mangler" },
    nobodyYet: { "Ingen er spurt ennå. \($0) sier hvilke innlegg som lages her." },
    consent: { "samtykke: \($0)" }, vacant: "ingen ennå",
    backUp: { "reserve: \($0)" }, noBackUp: "ingen reserve", vulnerable: "bare én kan",
    doubleBooked: { "skal også være med på «\($0)»" },
    fields: {
      switch $0 {
      case .title: "Navn"
      case .day: "Når"
      case .minutes: "Hvor lenge"
      case .place: "Hvor"
      case .wayIn: "Veien inn"
      case .clothes: "Klær"
      case .phone: "Hvem har telefonen"
      case .question: "Spørsmål"
      }
    },
    field: { field, title in
      let what =
        switch field {
        case .title: "Navn"
        case .day: "Dag og klokkeslett"
        case .minutes: "Minutter"
        case .place: "Hvor"
        case .wayIn: "Hvordan man kommer inn, og hvor man parkerer"
        case .clothes: "Hva man skal ha på seg"
        case .phone: "Hvem har telefonen på dagen, og nummeret"
        case .question: "Et spørsmål å tenke over på forhånd"
        }
      return "\(what): \(title)"
    },
    examples: {
      switch $0 {
      case .title: ""
      case .day: "3/12 kl 9"
      case .minutes: "90"
      case .place: "Lageret, port 3"
      case .wayIn: "Ring på ved porten, parker til venstre"
      case .clothes: "Arbeidstøyet ditt, ingen striper"
      case .phone: "Mette, 12 34 56 78"
      case .question: "Hva overrasket deg den første uka?"
      }
    },
    callOf: { "Når skal \($0) komme?" }, callExample: "9.30",
    called: { "\($0) kommer kl. \($1)" }, calledWithAll: { "\($0) kommer når det begynner" },
    notATime: "Skriv et klokkeslett som 9.30", notADay: "Skriv en dag som 3/12",
    postsOf: { "Dette lages på «\($0)»" }, addPosts: "innlegg",
    sheetFor: { "Arket til «\($0)»: til hvem?" },
    everybody: "alle som kommer: et e-postutkast til hver",
    copied: "kopier det", mail: "e-postutkast", page: "side til utskrift",
    calendar: "kalenderfil", sheetAs: { "Arket til \($0)" }, sheetCopied: { "Arket til \($0)" },
    sheetsSaved: { "\($0) ark i \($1)" }, nobodyToSend: "Ingen har sagt ja ennå",
    previousShoot: ActionText("forrige", "til forrige opptak"),
    nextShoot: ActionText("neste", "til neste opptak"))
}
