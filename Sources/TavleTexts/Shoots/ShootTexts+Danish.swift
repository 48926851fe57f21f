extension ShootTexts {
  static let danish = ShootTexts(
    title: "Optagelser",
    empty: { "Ingen optagelse er planlagt. \($0) planlægger en: `Morgen på lageret >3/12 kl 9`." },
    new: "Ny optagelse", newExample: "Morgen på lageret >3/12 kl 9",
    added: { "Planlagde optagelsen »\($0)« \($1)" }, changed: { "Ændrede optagelsen »\($0)«" },
    cancelled: { "Aflyste optagelsen »\($0)«; sig det til dem, der skulle komme" },
    revived: { "Optagelsen »\($0)« bliver til noget alligevel" }, isCancelled: "aflyst",
    whoComes: "Hvem kommer", posts: "Det laver vi", beforehand: "Godt at vide på forhånd",
    coming: { "\($0) kommer" }, awaited: { "\($0) ikke afklaret" }, missing: { "\($0) mangler" },
    nobodyYet: { "Ingen er spurgt endnu. \($0) siger, hvilke opslag der bliver lavet her." },
    consent: { "samtykke: \($0)" }, vacant: "ingen endnu",
    backUp: { "reserve: \($0)" }, noBackUp: "ingen reserve", vulnerable: "kun én kan",
    doubleBooked: { "skal også med til »\($0)«" },
    fields: {
      switch $0 {
      case .title: "Navn"
      case .day: "Hvornår"
      case .minutes: "Hvor længe"
      case .place: "Hvor"
      case .wayIn: "Vejen ind"
      case .clothes: "Tøj"
      case .phone: "Hvem har telefonen"
      case .question: "Spørgsmål"
      }
    },
    field: { field, title in
      let what =
        switch field {
        case .title: "Navn"
        case .day: "Dag og klokkeslæt"
        case .minutes: "Minutter"
        case .place: "Hvor"
        case .wayIn: "Hvordan man kommer ind, og hvor man parkerer"
        case .clothes: "Hvad man skal have på"
        case .phone: "Hvem har telefonen på dagen, og nummeret"
        case .question: "Et spørgsmål at tænke over på forhånd"
        }
      return "\(what): \(title)"
    },
    examples: {
      switch $0 {
      case .title: ""
      case .day: "3/12 kl 9"
      case .minutes: "90"
      case .place: "Lageret, port 3"
      case .wayIn: "Ring på ved porten, parkér til venstre"
      case .clothes: "Dit arbejdstøj, ingen striber"
      case .phone: "Mette, 12 34 56 78"
      case .question: "Hvad overraskede dig i din første uge?"
      }
    },
    callOf: { "Hvornår skal \($0) komme?" }, callExample: "9.30",
    called: { "\($0) kommer kl. \($1)" }, calledWithAll: { "\($0) kommer, når det begynder" },
    notATime: "Skriv et klokkeslæt som 9.30", notADay: "Skriv en dag som 3/12",
    postsOf: { "Det bliver lavet til »\($0)«" }, addPosts: "opslag",
    sheetFor: { "Arket til »\($0)«: til hvem?" },
    everybody: "alle, der kommer: en mailkladde til hver",
    copied: "kopiér det", mail: "mailkladde", page: "side til print",
    calendar: "kalenderfil", sheetAs: { "Arket til \($0)" }, sheetCopied: { "Arket til \($0)" },
    sheetsSaved: { "\($0) ark i \($1)" }, nobodyToSend: "Ingen har sagt ja endnu",
    previousShoot: ActionText("forrige", "til forrige optagelse"),
    nextShoot: ActionText("næste", "til næste optagelse"))
}
