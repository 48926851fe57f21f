import TavleCore

extension PeopleTexts {
  static let danish = PeopleTexts(
    title: "Kolleger",
    shortRoles: {
      switch $0 {
      case .camera: "kamera"
      case .voice: "stemme"
      case .photo: "foto"
      case .proofreading: "korr."
      case .ideas: "idéer"
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
      case .ideas: "idé"
      case .copresenting: "med"
      case .expertise: "fag"
      }
    },
    nameHeading: "Navn", departmentHeading: "Afdeling", topicsHeading: "Emner",
    askedHeading: "spurgt", usedHeading: "30 d", consentHeading: "samtykke",
    consented: { "samtykke: \($0)" }, never: "aldrig",
    empty: { "Her er ingen endnu. Tryk \($0) for at tilføje en kollega: et navn er nok." },
    nothingFits: { "Ingen passer til filteret. Tryk \($0) for at se alle." },
    vulnerable: "Sårbart:",
    onlyOne: { "\($0) (kun \($1))" }, nobody: { "\($0) (ingen)" },
    enoughForAll: "Hver rolle har mindst to kolleger.",
    importFile: "Hvilken fil? vCard, Entra ID, Outlook, Google eller en anden tabel",
    importGoOn: "Enter henter alle · Esc fortryder",
    departmentTerm: "afdeling",
    participation: { helped, returned in
      let again = returned == 0 ? "ingen flere gange endnu" : "\(returned) af dem flere gange"
      let who = helped == 1 ? "1 kollega" : "\(helped) kolleger"
      return "\(who) har hjulpet, \(again)"
    }, withoutDepartment: "Uden afdeling",
    coverage: "dækning efter afdeling", noDepartments: "Ingen kollega har en afdeling endnu.",
    featuredHeading: "vist",
    rolesHeading: "Kan hjælpe med", limitsHeading: "Grænser og dage", asksHeading: "Forespørgsler",
    fields: {
      switch $0 {
      case .name: "Navn"
      case .department: "Afdeling"
      case .jobTitle: "Stilling"
      case .mail: "Mail"
      case .phone: "Telefon"
      case .chat: "Chat"
      case .language: "Sprog"
      case .country: "Land"
      case .goal: "Vil gerne opnå"
      case .asks: "Spørges på 30 dage"
      case .minutes: "Minutter på 30 dage"
      case .rest: "Hviledage"
      case .weekdays: "Ugedage"
      case .lead: "Varsel"
      case .away: "Væk"
      case .pause: "Pause til"
      }
    },
    asTheBoard: "som tavlen", notYet: "ikke endnu", addTopic: "tilføj et emne",
    hasLeft: "er stoppet",
    askedInMonth: {
      switch $0 {
      case 0: "ikke spurgt i 30 dage"
      case 1: "spurgt 1 gang på 30 dage"
      default: "spurgt \($0) gange på 30 dage"
      }
    },
    running: {
      switch $0 {
      case 0: "ingen forespørgsler i gang"
      case 1: "1 forespørgsel i gang"
      default: "\($0) forespørgsler i gang"
      }
    },
    lastAsked: { "sidst spurgt \($0)" }, neverAsked: "aldrig spurgt",
    neededBy: { "senest \($0)" },
    field: { field, name in
      switch field {
      case .name: "Navn"
      case .department: "Afdeling for \(name)"
      case .jobTitle: "Stilling for \(name)"
      case .mail: "Mailadresse til \(name)"
      case .phone: "Telefonnummer til \(name)"
      case .chat: "Navn i chatten for \(name)"
      case .language: "Sprog for \(name)"
      case .country: "Land, \(name) arbejder i"
      case .goal: "Hvad \(name) gerne vil have ud af det"
      case .asks: "Hvor tit \(name) højst spørges på 30 dage (0 er aldrig)"
      case .minutes: "Minutter, \(name) højst bruger på 30 dage"
      case .rest: "Hviledage mellem spørgsmål til \(name)"
      case .weekdays: "Dage, \(name) kan hjælpe på"
      case .lead: "Arbejdsdages varsel, \(name) vil have"
      case .away: "Hvornår \(name) er væk"
      case .pause: "Hvor længe \(name) holder pause"
      }
    },
    topic: { "Et emne, \($0) ved noget om" },
    topicExample: "logistik 3 (1 er ved at lære, 2 kan, 3 rutineret, 0 fjerner)",
    skill: { "\($1): \($0)" }, languageOf: { "Sprog i tekster til \($0)" },
    wish: { "ønske: \($0)" },
    levelSection: "Niveau", wishSection: "Ønske",
    wishKeys: {
      switch $0 {
      case .gladly: "g"
      case .ok: "o"
      case .ifNeeded: "h"
      case .no: "n"
      }
    },
    added: { "\($0) er tilføjet" },
    addedFor: { "\($0) er tilføjet og sat på \($2): \($1)" },
    sameName: "der var allerede en med det navn",
    changed: { "\($0) er ændret" },
    left: { name, running in
      switch running {
      case 0: "\(name) er stoppet"
      case 1: "\(name) er stoppet; 1 forespørgsel er stadig i gang"
      default: "\(name) er stoppet; \(running) forespørgsler er stadig i gang"
      }
    },
    isBack: { "\($0) er tilbage" },
    skillSet: { "\($0): \($1), \($2)" }, skillRemoved: { "\($0): ikke længere \($1)" },
    emptyName: "En kollega skal have et navn.",
    notMail: "En mailadresse har ét @ med noget på begge sider og ingen mellemrum.",
    emptyTopic: "Et emne skal have et navn.",
    highestLevel: "Det er det højeste niveau.",
    noLevel: { "\($0) har ikke rollen \($1)." },
    examples: {
      switch $0 {
      case .country: "Danmark eller Norge; tomt er tavlens"
      case .weekdays: "man-tors; tomt er mandag til fredag"
      case .lead: "kamera 10, korrektur 4"
      case .away: "30/11-4/12, uge 52; der gemmes ingen grund"
      case .pause: "om 3 uger; tomt slutter den"
      default: ""
      }
    },
    usual: { "\($0), som normalt" },
    problem: {
      switch $0 {
      case .notNumber(let limit): "Et helt tal fra 0 til \(limit), eller ingenting."
      case .notDay(let text): "»\(text)« er ikke en dag."
      case .notTime(let text): "»\(text)« er ikke et klokkeslæt"
      case .notWeekday(let word): "»\(word)« er ikke en ugedag."
      case .notRole(let word): "»\(word)« er ikke en rolle."
      case .notCountry(let word): "»\(word)« er ikke Danmark eller Norge."
      }
    },
    overridesHeading: "Spurgt alligevel", gainsHeading: { "Hvad \($0) fik ud af det" },
    noGains: "Ikke noget endnu.",
    isAway: { $1.isEmpty ? "\($0) er ikke længere væk" : "\($0) er væk \($1)" },
    isPaused: { $1.isEmpty ? "\($0) holder ikke pause længere" : "\($0) holder pause til \($1)" })
}
