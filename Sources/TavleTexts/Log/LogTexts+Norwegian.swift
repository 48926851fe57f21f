import TavleCore

extension LogTexts {
  static let norwegian = LogTexts(
    title: "Logg", titleOf: { "Logg for \($0)" },
    loading: "Leser loggen …", empty: "Ingenting er gjort ennå.",
    nothingFits: { "Ingenting passer. \($0) fjerner filteret." },
    undone: "angret", alreadyUndone: "Dette er allerede angret",
    noPost: "Dette handler ikke om et innlegg på tavla",
    undid: { "angret: \($0)" }, redid: { "gjorde om igjen: \($0)" },
    somePost: "et innlegg", somebody: "en kollega", posts: { "\($0) innlegg" },
    people: { "\($0) kolleger" },
    manyChanges: { "endret \($0) ting" },
    added: { "skrev ned \($0)" }, removed: { "fjernet \($0)" },
    reordered: { "flyttet \($0) i kolonnen" },
    moved: { "flyttet \($0) til \($1)" }, renamed: { "ga \($0) tittelen «\($1)»" },
    tagged: { "ga \($0) emneordene \($1)" }, chose: { "valgte \($1) til \($0)" },
    formed: { "valgte formen \($1) til \($0)" },
    prioritized: { "ga \($0) prioriteten \($1)" },
    credited: { "noterte at tipset til \($0) kom fra \($1)" },
    planned: { "planla \($0) til \($1)" }, published: { "noterte at \($0) kom ut \($1)" },
    timed: { "noterte at \($0) tar \($1)" },
    untagged: { "fjernet emneordene fra \($0)" }, unchose: { "fjernet kanalene fra \($0)" },
    unformed: { "lot formen på \($0) stå åpen" },
    uncredited: { "fjernet kilden fra \($0)" }, unplanned: { "fjernet dagen fra \($0)" },
    unpublished: { "fjernet publiseringsdagen fra \($0)" },
    untimed: { "fjernet minuttene fra \($0)" },
    linked: { "la til en lenke på \($0)" }, unlinked: { "fjernet en lenke fra \($0)" },
    relinked: { "endret lenkene på \($0)" },
    itemTicked: { "huket av «\($0)» på \($1)" },
    itemUnticked: { "fjernet haken ved «\($0)» på \($1)" },
    itemAdded: { "satte «\($0)» på listen til \($1)" },
    itemRemoved: { "tok «\($0)» av listen til \($1)" },
    checklist: { "endret listen til \($0)" },
    noted: { "skrev notatet til \($0)" }, unnoted: { "tømte notatet til \($0)" },
    captioned: { "skrev innleggsteksten til \($0)" },
    uncaptioned: { "tømte innleggsteksten til \($0)" },
    commented: { "kommenterte \($0)" }, uncommented: { "fjernet en kommentar fra \($0)" },
    roleOpened: { "noterte at \($1) mangler \($0)" }, askRemoved: { "tok \($0) av \($1)" },
    assigned: { "valgte \($0) til \($2): \($1)" }, unassigned: { "tok \($0) av \($2): \($1)" },
    recorded: { "noterte: \($0) (\($2), \($1))" },
    askChanged: { "endret avtalen om \($0) på \($1)" },
    personAdded: { "satte \($0) på kollegalisten" },
    personRemoved: { "tok \($0) av kollegalisten" },
    personRenamed: { "rettet et navn til \($0)" },
    personField: { field, name in
      switch field {
      case .department: "endret avdelingen til \(name)"
      case .jobTitle: "endret stillingen til \(name)"
      case .mail: "endret e-postadressen til \(name)"
      case .phone: "endret telefonnummeret til \(name)"
      case .chat: "endret chatnavnet til \(name)"
      case .language: "endret språket til \(name)"
      case .country: "endret landet til \(name)"
      case .skills: "endret rollene til \(name)"
      case .topics: "endret temaene til \(name)"
      case .limits: "endret grensene til \(name)"
      case .away: "endret når \(name) er borte"
      case .pause: "endret pausen til \(name)"
      case .goal: "endret hva \(name) håper å få ut av det"
      }
    },
    personAway: { "noterte at \($0) er borte \($1)" },
    personLeft: { "noterte at \($0) har sluttet" }, personBack: { "noterte at \($0) er tilbake" },
    boardRenamed: { "ga tavla navnet \($0)" },
    favourHeard: { "noterte tjenesten «\($0)»" },
    favourRemoved: { "fjernet tjenesten «\($0)»" },
    favourChanged: { "endret tjenesten «\($0)»" }, favourMoved: { "«\($0)»: \($1)" },
    shootAdded: { "planla opptaket «\($0)» \($1)" },
    shootMoved: { "flyttet opptaket «\($0)» til \($1)" },
    shootRemoved: { "fjernet opptaket «\($0)»" }, shootChanged: { "endret opptaket «\($0)»" },
    shootCancelled: { "avlyste opptaket «\($0)»" },
    shootRevived: { "holder opptaket «\($0)» likevel" },
    consented: { "noterte samtykke fra \($0), \($1): \($2)" },
    consentRemoved: { "slettet et notat om samtykke fra \($0)" },
    appearing: { "noterte hvem som er med i \($0): \($1)" },
    nobodyAppears: { "noterte at ingen er med i \($0)" },
    toTakeDown: { "noterte hva som skal tas ned fra \($0)" },
    tookDown: { "gjorde ferdig noe som skulle tas ned fra \($0)" },
    nothingToTakeDown: { "noterte at ingenting skal tas ned fra \($0)" },
    doorsOpen: { $0.map { "åpnet døra: \($0)" } ?? "lukket den åpne døra" },
    routineDone: { "gjorde eller hoppet over: \($0)" },
    countrySet: { $0.map { "valgte helligdagene i \($0)" } ?? "satte helligdagene tilbake" },
    storySet: { posts, owner in
      owner.map { "noterte at \(posts) er en historie fra \($0)" }
        ?? "noterte at \(posts) ikke er noens historie"
    },
    released: { "lot \($0) slippe \($2) (\($1))" }, reminded: { "minnet \($0) på det (\($1))" },
    thanked: { "takket \($0) (\($1))" },
    told: { "fortalte \($0) hvordan det gikk (\($1))" },
    overrode: { "\($0), likevel: \($1)" },
    saidAgain: { name, role, again in
      switch again {
      case .gladly: "noterte: \(name) vil gjerne igjen (\(role))"
      case .ok: "noterte: \(name) er ok med det igjen (\(role))"
      case .noThanks: "noterte: \(name) vil helst ikke igjen (\(role))"
      }
    },
    wrote: { "skrev spørsmålet om \($0) på \($1)" })
}
