import TavleCore

extension LogTexts {
  static let danish = LogTexts(
    title: "Log", titleOf: { "Log for \($0)" },
    loading: "Læser loggen …", empty: "Der er ikke gjort noget endnu.",
    nothingFits: { "Intet passer. \($0) fjerner filteret." },
    undone: "fortrudt", alreadyUndone: "Det er allerede fortrudt",
    noPost: "Det handler ikke om et opslag på tavlen",
    undid: { "fortrød: \($0)" }, redid: { "gjorde igen: \($0)" },
    somePost: "et opslag", somebody: "en kollega", posts: { "\($0) opslag" },
    people: { "\($0) kolleger" },
    manyChanges: { "ændrede \($0) ting" },
    added: { "skrev \($0) ned" }, removed: { "fjernede \($0)" },
    reordered: { "flyttede \($0) i kolonnen" },
    moved: { "flyttede \($0) til \($1)" }, renamed: { "omdøbte \($0) til »\($1)«" },
    tagged: { "gav \($0) emneordene \($1)" }, chose: { "valgte \($1) til \($0)" },
    formed: { "valgte formen \($1) til \($0)" },
    prioritized: { "gav \($0) prioriteten \($1)" },
    credited: { "noterede, at tippet til \($0) kom fra \($1)" },
    planned: { "planlagde \($0) til \($1)" }, published: { "noterede, at \($0) kom ud \($1)" },
    timed: { "noterede, at \($0) tager \($1)" },
    untagged: { "fjernede emneordene fra \($0)" }, unchose: { "fjernede kanalerne fra \($0)" },
    unformed: { "lod formen på \($0) stå åben" },
    uncredited: { "fjernede kilden fra \($0)" }, unplanned: { "fjernede dagen fra \($0)" },
    unpublished: { "fjernede udgivelsesdagen fra \($0)" },
    untimed: { "fjernede minutterne fra \($0)" },
    linked: { "føjede et link til \($0)" }, unlinked: { "fjernede et link fra \($0)" },
    relinked: { "ændrede links på \($0)" },
    itemTicked: { "satte hak ved »\($0)« på \($1)" },
    itemUnticked: { "fjernede hakket ved »\($0)« på \($1)" },
    itemAdded: { "satte »\($0)« på listen til \($1)" },
    itemRemoved: { "tog »\($0)« af listen til \($1)" },
    checklist: { "ændrede listen til \($0)" },
    noted: { "skrev noten til \($0)" }, unnoted: { "tømte noten til \($0)" },
    captioned: { "skrev opslagsteksten til \($0)" },
    uncaptioned: { "tømte opslagsteksten til \($0)" },
    commented: { "kommenterede \($0)" }, uncommented: { "fjernede en kommentar fra \($0)" },
    roleOpened: { "noterede, at \($1) mangler \($0)" }, askRemoved: { "tog \($0) af \($1)" },
    assigned: { "valgte \($0) til \($2): \($1)" }, unassigned: { "tog \($0) af \($2): \($1)" },
    recorded: { "noterede: \($0) (\($2), \($1))" },
    askChanged: { "ændrede aftalen om \($0) på \($1)" },
    personAdded: { "satte \($0) på kollegalisten" },
    personRemoved: { "tog \($0) af kollegalisten" },
    personRenamed: { "rettede et navn til \($0)" },
    personField: { field, name in
      switch field {
      case .department: "ændrede afdelingen for \(name)"
      case .jobTitle: "ændrede stillingen for \(name)"
      case .mail: "ændrede mailadressen for \(name)"
      case .phone: "ændrede telefonnummeret for \(name)"
      case .chat: "ændrede chatnavnet for \(name)"
      case .language: "ændrede sproget for \(name)"
      case .country: "ændrede landet for \(name)"
      case .skills: "ændrede rollerne for \(name)"
      case .topics: "ændrede emnerne for \(name)"
      case .limits: "ændrede grænserne for \(name)"
      case .away: "ændrede, hvornår \(name) er væk"
      case .pause: "ændrede pausen for \(name)"
      case .goal: "ændrede, hvad \(name) gerne vil have ud af det"
      }
    },
    personAway: { "noterede, at \($0) er væk \($1)" },
    personLeft: { "noterede, at \($0) er stoppet" },
    personBack: { "noterede, at \($0) er tilbage" },
    boardRenamed: { "omdøbte tavlen til \($0)" },
    favourHeard: { "noterede tjenesten »\($0)«" },
    favourRemoved: { "fjernede tjenesten »\($0)«" },
    favourChanged: { "ændrede tjenesten »\($0)«" }, favourMoved: { "»\($0)«: \($1)" },
    shootAdded: { "planlagde optagelsen »\($0)« \($1)" },
    shootMoved: { "flyttede optagelsen »\($0)« til \($1)" },
    shootRemoved: { "fjernede optagelsen »\($0)«" }, shootChanged: { "ændrede optagelsen »\($0)«" },
    shootCancelled: { "aflyste optagelsen »\($0)«" },
    shootRevived: { "holder alligevel optagelsen »\($0)«" },
    consented: { "noterede samtykke fra \($0), \($1): \($2)" },
    consentRemoved: { "slettede en note om samtykke fra \($0)" },
    appearing: { "noterede, hvem der er med i \($0): \($1)" },
    nobodyAppears: { "noterede, at ingen er med i \($0)" },
    toTakeDown: { "noterede, hvad der skal tages ned fra \($0)" },
    tookDown: { "fik afsluttet noget, der skulle tages ned fra \($0)" },
    nothingToTakeDown: { "noterede, at intet skal tages ned fra \($0)" },
    doorsOpen: { $0.map { "åbnede døren: \($0)" } ?? "lukkede den åbne dør" },
    routineDone: { "gjorde eller sprang over: \($0)" },
    countrySet: { $0.map { "valgte helligdagene i \($0)" } ?? "satte helligdagene tilbage" },
    storySet: { posts, owner in
      owner.map { "noterede, at \(posts) er en historie fra \($0)" }
        ?? "noterede, at \(posts) ikke er nogens historie"
    },
    released: { "lod \($0) slippe for \($2) (\($1))" },
    reminded: { "mindede \($0) om det (\($1))" }, thanked: { "takkede \($0) (\($1))" },
    told: { "fortalte \($0), hvordan det gik (\($1))" },
    overrode: { "\($0), alligevel: \($1)" },
    saidAgain: { name, role, again in
      switch again {
      case .gladly: "noterede: \(name) vil gerne igen (\(role))"
      case .ok: "noterede: \(name) er ok med det igen (\(role))"
      case .noThanks: "noterede: \(name) vil helst ikke igen (\(role))"
      }
    },
    wrote: { "skrev spørgsmålet om \($0) på \($1)" })
}
