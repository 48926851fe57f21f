import TavleCore

extension PeopleTexts {
  static let norwegian = PeopleTexts(
    title: "Kolleger",
    shortRoles: {
      switch $0 {
      case .camera: "kamera"
      case .voice: "stemme"
      case .photo: "foto"
      case .proofreading: "korr."
      case .ideas: "ideer"
      case .copresenting: "medv."
      case .expertise: "fag"
      }
    },
    tinyRoles: {
      switch $0 {
      case .camera: "kam"
      case .voice: "ste"
      case .photo: "fot"
      case .proofreading: "kor"
      case .ideas: "ide"
      case .copresenting: "med"
      case .expertise: "fag"
      }
    },
    nameHeading: "Navn", departmentHeading: "Avdeling", topicsHeading: "Emner",
    askedHeading: "spurt", usedHeading: "30 d", consentHeading: "samtykke",
    consented: { "samtykke: \($0)" }, never: "aldri",
    empty: { "Ingen her ennå. Trykk \($0) for å legge til en kollega: et navn er nok." },
    nothingFits: { "Ingen passer til filteret. Trykk \($0) for å se alle." },
    vulnerable: "Sårbart:",
    onlyOne: { "\($0) (bare \($1))" }, nobody: { "\($0) (ingen)" },
    enoughForAll: "Hver rolle har minst to kolleger.",
    importFile: "Hvilken fil? vCard, Entra ID, Outlook, Google eller en annen tabell",
    importGoOn: "Enter henter alle · Esc avbryter",
    departmentTerm: "avdeling",
    participation: { helped, returned in
      let again = returned == 0 ? "ingen flere ganger ennå" : "\(returned) av dem flere ganger"
      let who = helped == 1 ? "1 kollega" : "\(helped) kolleger"
      return "\(who) har hjulpet, \(again)"
    }, withoutDepartment: "Uten avdeling",
    coverage: "dekning etter avdeling", noDepartments: "Ingen kollega har en avdeling ennå.",
    featuredHeading: "vist",
    rolesHeading: "Kan hjelpe med", limitsHeading: "Grenser og dager", asksHeading: "Forespørsler",
    fields: {
      switch $0 {
      case .name: "Navn"
      case .department: "Avdeling"
      case .jobTitle: "Stilling"
      case .mail: "E-post"
      case .phone: "Telefon"
      case .chat: "Chat"
      case .language: "Språk"
      case .country: "Land"
      case .goal: "Vil gjerne oppnå"
      case .asks: "Spørres på 30 dager"
      case .minutes: "Minutter på 30 dager"
      case .rest: "Hviledager"
      case .weekdays: "Ukedager"
      case .lead: "Varsel"
      case .away: "Borte"
      case .pause: "Pause til"
      }
    },
    asTheBoard: "som tavla", notYet: "ikke ennå", addTopic: "legg til et emne",
    hasLeft: "har sluttet",
    askedInMonth: {
      switch $0 {
      case 0: "ikke spurt på 30 dager"
      case 1: "spurt 1 gang på 30 dager"
      default: "spurt \($0) ganger på 30 dager"
      }
    },
    running: {
      switch $0 {
      case 0: "ingen forespørsler i gang"
      case 1: "1 forespørsel i gang"
      default: "\($0) forespørsler i gang"
      }
    },
    lastAsked: { "sist spurt \($0)" }, neverAsked: "aldri spurt",
    neededBy: { "innen \($0)" },
    field: { field, name in
      switch field {
      case .name: "Navn"
      case .department: "Avdelingen til \(name)"
      case .jobTitle: "Stillingen til \(name)"
      case .mail: "E-postadressen til \(name)"
      case .phone: "Telefonnummeret til \(name)"
      case .chat: "Navnet til \(name) i chatten"
      case .language: "Språket til \(name)"
      case .country: "Landet \(name) arbeider i"
      case .goal: "Hva \(name) gjerne vil ha ut av det"
      case .asks: "Hvor ofte \(name) høyst spørres på 30 dager (0 er aldri)"
      case .minutes: "Minutter \(name) høyst bruker på 30 dager"
      case .rest: "Hviledager mellom spørsmål til \(name)"
      case .weekdays: "Dager \(name) kan hjelpe"
      case .lead: "Arbeidsdagers varsel \(name) vil ha"
      case .away: "Når \(name) er borte"
      case .pause: "Hvor lenge \(name) tar pause"
      }
    },
    topic: { "Et emne \($0) kan noe om" },
    topicExample: "logistikk 3 (1 holder på å lære, 2 kan, 3 rutinert, 0 fjerner)",
    skill: { "\($1): \($0)" }, languageOf: { "Språk i tekster til \($0)" },
    wish: { "ønske: \($0)" },
    levelSection: "Nivå", wishSection: "Ønske",
    wishKeys: {
      switch $0 {
      case .gladly: "g"
      case .ok: "o"
      case .ifNeeded: "h"
      case .no: "n"
      }
    },
    added: { "\($0) er lagt til" },
    addedFor: { "\($0) er lagt til og satt på \($2): \($1)" },
    sameName: "det var allerede en med det navnet",
    changed: { "\($0) er endret" },
    left: { name, running in
      switch running {
      case 0: "\(name) har sluttet"
      case 1: "\(name) har sluttet; 1 forespørsel er fortsatt i gang"
      default: "\(name) har sluttet; \(running) forespørsler er fortsatt i gang"
      }
    },
    isBack: { "\($0) er tilbake" },
    skillSet: { "\($0): \($1), \($2)" }, skillRemoved: { "\($0): ikke lenger \($1)" },
    emptyName: "En kollega må ha et navn.",
    notMail: "En e-postadresse har én @ med noe på begge sider og ingen mellomrom.",
    emptyTopic: "Et emne må ha et navn.",
    highestLevel: "Det er det høyeste nivået.",
    noLevel: { "\($0) har ikke rollen \($1)." },
    examples: {
      switch $0 {
      case .country: "Danmark eller Norge; tomt er tavlas"
      case .weekdays: "man-tors; tomt er mandag til fredag"
      case .lead: "kamera 10, korrektur 4"
      case .away: "30/11-4/12, uke 52; ingen grunn lagres"
      case .pause: "om 3 uker; tomt avslutter den"
      default: ""
      }
    },
    usual: { "\($0), som vanlig" },
    problem: {
      switch $0 {
      case .notNumber(let limit): "Et helt tall fra 0 til \(limit), eller ingenting."
      case .notDay(let text): "«\(text)» er ikke en dag."
      case .notTime(let text): "«\(text)» er ikke et klokkeslett"
      case .notWeekday(let word): "«\(word)» er ikke en ukedag."
      case .notRole(let word): "«\(word)» er ikke en rolle."
      case .notCountry(let word): "«\(word)» er ikke Danmark eller Norge."
      }
    },
    overridesHeading: "Spurt likevel", gainsHeading: { "Hva \($0) fikk ut av det" },
    noGains: "Ikke noe ennå.",
    isAway: { $1.isEmpty ? "\($0) er ikke lenger borte" : "\($0) er borte \($1)" },
    isPaused: { $1.isEmpty ? "\($0) har ikke lenger pause" : "\($0) har pause til \($1)" })
}
