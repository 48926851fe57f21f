import TavleCore

extension AskTexts {
  static let norwegian = AskTexts(
    askOf: { "Spør \($0) · \($1)" }, remindOf: { "Minn \($0) på det · \($1)" },
    parts: {
      switch $0 {
      case .what: "Hva"
      case .why: "Hvorfor deg"
      case .evidence: "Hva viser det"
      case .when: "Når"
      case .gain: "Hva får du"
      case .use: "Hva skjer"
      case .wayOut: "Veien ut"
      }
    },
    suggestions: {
      switch $0 {
      case .what: "Hva spør du om, i én setning?"
      case .why: "Hvorfor akkurat denne kollegaen?"
      case .evidence: "Hva viser at det virker?"
      case .when: "Dag, tid, sted og minutter"
      case .gain: "Hva får kollegaen ut av det?"
      case .use: "Hvor blir det vist?"
      case .wayOut: ""
      }
    },
    day: "Dag", time: "Tid", place: "Sted", minutes: "Minutter",
    answerBy: "Svar senest",
    toClipboard: { "Kopier det og noter: \($0 ? "minnet" : "spurt")" },
    toMail: { "Skriv en e-postfil (.eml) og noter: \($0 ? "minnet" : "spurt")" },
    noteOnly: { "Bare noter: \($0 ? "minnet" : "spurt")" },
    words: { "\($0) av \($1) ord" }, writtenIn: { "på \($0)" },
    allWell: "Det mangler ikke noe", guardWell: "OK: ingenting taler mot å spørre",
    problem: { problem, name, weekday in
      switch problem {
      case .empty: "«\(name)» er tomt"
      case .noDay: "Det mangler en dag"
      case .dayPast: "Dagen er gått"
      case .noMinutes: "Det mangler minutter"
      case .noAnswerDay: "Det mangler en dag for svaret"
      case .answerTooLate: "Svarfristen er etter dagen hjelpen trengs"
      case .answerPast: "Svarfristen har gått ut"
      case .tooLong(let words): "\(words) ord; \(AskLetter.wordLimit) er nok"
      case .wrongWeekday(let text, _): "«\(text)» er en \(weekday)"
      case .belittling(let word): "«\(word)» gjør det smått eller presser"
      case .nowhereShown: "Det står ikke hvor det blir vist"
      case .exclamations: "Ett utropstegn er nok"
      }
    },
    preview: "Slik ser det ut",
    asked: { "\($0) er spurt" }, reminded: { "\($0) er minnet på det" },
    thanked: { "\($0) har fått takk" }, told: { "\($0) vet nå hvordan det gikk" },
    closed: { "Notert at \($0) ikke svarte" },
    mailSaved: { "E-posten ligger i \($0)" }, changed: { "Spørsmålet til \($0) er endret" },
    hookFailed: { "Kommandoen din for \($0) mislyktes: \($1)" },
    againQuestion: { "Vil \($0) være med igjen?" },
    again: {
      switch $0 {
      case .gladly: "gjerne igjen"
      case .ok: "ok"
      case .noThanks: "nei takk"
      }
    },
    againMeaning: {
      switch $0 {
      case .gladly: "ønsket for rollen blir «vil gjerne»"
      case .ok: "ønsket blir «ok»"
      case .noThanks: "foreslås ikke til rollen på 30 dager"
      }
    },
    againKeys: {
      switch $0 {
      case .gladly: "g"
      case .ok: "o"
      case .noThanks: "n"
      }
    },
    againNoted: { name, again in
      switch again {
      case .gladly: "\(name) vil gjerne igjen"
      case .ok: "\(name) er ok med det igjen"
      case .noThanks: "Nei takk notert: \(name) foreslås ikke til rollen på 30 dager"
      }
    },
    thankFor: { "Hva gjorde \($0) helt konkret? \($1)" },
    thankExample: "Du forklarte varmepumpa slik at mora mi forsto den",
    thankEmpty: "En takk må ha én konkret setning om hva de gjorde.",
    tellOf: { "Hvordan gikk det? Til \($0), \($1)" },
    tellExample: "4 120 har sett det på Instagram, dobbelt så mange som vanlig",
    tellEmpty: "Fortell det med et tall, for eksempel hvor mange som har sett det.",
    whomToThank: { "Hvem skal ha takk for \($0)?" }, whomToTell: { "Hvem skal høre om \($0)?" },
    nobodyToThank: "Ingen her venter på en takk", nobodyToTell: "Ingen her venter på et resultat",
    nobodyToAsk: "Ingen er satt på ennå; velg en først", allAsked: "Det er ikke flere å spørre her",
    conflicts: { "\($0) kan ikke lenger" },
    thanksOwed: { "\($0) takk skyldes" },
    resultsOwed: { "\($0) svar skyldes" },
    awaited: { "\($0) svar ventes" },
    owesThanks: { "takk skyldes: \($0)" }, owesResult: { "svar skyldes: \($0)" },
    today: "I dag", nothingToDo: "Ingenting venter. Ha en god dag.",
    headings: {
      switch $0 {
      case .takedowns: "Må tas ned"
      case .consents: "Mangler et ja"
      case .conflicts: "Passer ikke lenger"
      case .thanks: "Takk skyldes"
      case .results: "Svar skyldes"
      case .answers: "Svar ventes"
      case .questions: "Kan de vises: ikke noe svar ennå"
      case .shoots: "Opptak"
      case .week: "Trengs denne uka"
      case .favours: "Hjelp til kolleger"
      case .tips: "Tips å sortere"
      case .routines: "Rutiner"
      }
    },
    askedAgo: { "spurt \($0)" },
    overdue: { "ikke svar på \($0 == 1 ? "1 arbeidsdag" : "\($0) arbeidsdager")" },
    earlyNoAnswer: { "har \($0 == 1 ? "1 arbeidsdag" : "\($0) arbeidsdager") på å svare" },
    wasReminded: "minnet én gang", changedMeanwhile: "En annen har endret spørsmålet",
    noNoted: { "\($0) sa nei takk: foreslås ikke til \($1) før \($2)" },
    noLongerFits: { "\($0) kan ikke" }, owedSince: { "siden \($0)" },
    askedThisWeek: { "Spurt i uke \($2): \($0) av \($1)" },
    routines: {
      switch $0 {
      case .mondayNumbers: "Mandagstall"
      case .fridayThanks: "Fredagstakk"
      case .firstMonday: "Første mandag: visningen"
      case .rosterReview: "Kvartalets blikk på kollegene"
      }
    },
    routineOpen: { "\($0) ikke gjort" }, isDue: "skal gjøres",
    routineDone: { "\($0): klart for denne gangen" },
    receiptCopied: "Kvitteringen er skrevet", newsCopied: "Nyheten til kontoret er skrevet",
    followUp: "mer av det", followUpTitle: { "Mer om \($0)" },
    tellOffice: "fortell kontoret",
    noSource: "Ingen er notert som den som tipset")
}
