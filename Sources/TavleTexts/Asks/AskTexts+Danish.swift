import TavleCore

extension AskTexts {
  static let danish = AskTexts(
    askOf: { "Spørg \($0) · \($1)" }, remindOf: { "Mind \($0) om det · \($1)" },
    parts: {
      switch $0 {
      case .what: "Hvad"
      case .why: "Hvorfor dig"
      case .evidence: "Hvad viser det"
      case .when: "Hvornår"
      case .gain: "Hvad får du"
      case .use: "Hvad sker der"
      case .wayOut: "Vejen ud"
      }
    },
    suggestions: {
      switch $0 {
      case .what: "Hvad spørger du om, i én sætning?"
      case .why: "Hvorfor netop den kollega?"
      case .evidence: "Hvad viser, at det virker?"
      case .when: "Dag, tid, sted og minutter"
      case .gain: "Hvad får kollegaen ud af det?"
      case .use: "Hvor bliver det vist?"
      case .wayOut: ""
      }
    },
    day: "Dag", time: "Tid", place: "Sted", minutes: "Minutter",
    answerBy: "Svar senest",
    toClipboard: { "Kopiér det og notér: \($0 ? "mindet" : "spurgt")" },
    toMail: { "Skriv en mailfil (.eml) og notér: \($0 ? "mindet" : "spurgt")" },
    noteOnly: { "Notér kun: \($0 ? "mindet" : "spurgt")" },
    words: { "\($0) af \($1) ord" }, writtenIn: { "på \($0)" },
    allWell: "Der mangler ikke noget", guardWell: "OK: intet taler imod at spørge",
    problem: { problem, name, weekday in
      switch problem {
      case .empty: "»\(name)« er tomt"
      case .noDay: "Der mangler en dag"
      case .dayPast: "Dagen er gået"
      case .noMinutes: "Der mangler minutter"
      case .noAnswerDay: "Der mangler en dag for svaret"
      case .answerTooLate: "Svarfristen ligger efter den dag, hjælpen skal bruges"
      case .answerPast: "Svarfristen er overskredet"
      case .tooLong(let words): "\(words) ord; \(AskLetter.wordLimit) er nok"
      case .wrongWeekday(let text, _): "»\(text)« er en \(weekday)"
      case .belittling(let word): "»\(word)« gør det småt eller presser"
      case .nowhereShown: "Der står ikke, hvor det bliver vist"
      case .exclamations: "Ét udråbstegn er nok"
      }
    },
    preview: "Sådan ser det ud",
    asked: { "\($0) er spurgt" }, reminded: { "\($0) er blevet mindet om det" },
    thanked: { "\($0) har fået tak" }, told: { "\($0) ved nu, hvordan det gik" },
    closed: { "Noteret, at \($0) ikke svarede" },
    mailSaved: { "Mailen ligger i \($0)" }, changed: { "Spørgsmålet til \($0) er ændret" },
    hookFailed: { "Din kommando for \($0) mislykkedes: \($1)" },
    againQuestion: { "Vil \($0) være med igen?" },
    again: {
      switch $0 {
      case .gladly: "gerne igen"
      case .ok: "ok"
      case .noThanks: "nej tak"
      }
    },
    againMeaning: {
      switch $0 {
      case .gladly: "ønsket for rollen bliver »vil gerne«"
      case .ok: "ønsket bliver »ok«"
      case .noThanks: "foreslås ikke til rollen i 30 dage"
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
      case .gladly: "\(name) vil gerne igen"
      case .ok: "\(name) er ok med det igen"
      case .noThanks: "Nej tak noteret: \(name) foreslås ikke til rollen i 30 dage"
      }
    },
    thankFor: { "Hvad gjorde \($0) helt konkret? \($1)" },
    thankExample: "Du forklarede varmepumpen, så min mor forstod den",
    thankEmpty: "En tak skal have én konkret sætning om, hvad de gjorde.",
    tellOf: { "Hvordan gik det? Til \($0), \($1)" },
    tellExample: "4.120 har set det på Instagram, dobbelt så mange som normalt",
    tellEmpty: "Fortæl det med et tal, fx hvor mange der har set det.",
    whomToThank: { "Hvem skal have tak for \($0)?" }, whomToTell: { "Hvem skal høre om \($0)?" },
    nobodyToThank: "Ingen her venter på en tak", nobodyToTell: "Ingen her venter på et resultat",
    nobodyToAsk: "Ingen er sat på endnu; vælg en først",
    allAsked: "Der er ikke flere at spørge her",
    conflicts: { "\($0) kan ikke længere" },
    thanksOwed: { "\($0) tak skyldes" },
    resultsOwed: { "\($0) svar skyldes" },
    awaited: { $0 == 1 ? "1 svar ventes" : "\($0) svar ventes" },
    owesThanks: { "tak skyldes: \($0)" }, owesResult: { "svar skyldes: \($0)" },
    today: "I dag", nothingToDo: "Intet venter. Hav en god dag.",
    headings: {
      switch $0 {
      case .takedowns: "Skal tages ned"
      case .consents: "Mangler et ja"
      case .conflicts: "Passer ikke længere"
      case .thanks: "Tak skyldes"
      case .results: "Svar skyldes"
      case .answers: "Svar ventes"
      case .questions: "Må de vises: intet svar endnu"
      case .shoots: "Optagelser"
      case .week: "Skal bruges i denne uge"
      case .favours: "Hjælp til kolleger"
      case .tips: "Tips at sortere"
      case .routines: "Rutiner"
      }
    },
    askedAgo: { "spurgt \($0)" },
    overdue: { "intet svar i \($0 == 1 ? "1 arbejdsdag" : "\($0) arbejdsdage")" },
    earlyNoAnswer: { "har \($0 == 1 ? "1 arbejdsdag" : "\($0) arbejdsdage") til at svare" },
    wasReminded: "mindet én gang", changedMeanwhile: "En anden har ændret spørgsmålet",
    noNoted: { "\($0) sagde nej tak: foreslås ikke til \($1) før \($2)" },
    noLongerFits: { "\($0) kan ikke" }, owedSince: { "siden \($0)" },
    askedThisWeek: { "Spurgt i uge \($2): \($0) af \($1)" },
    routines: {
      switch $0 {
      case .mondayNumbers: "Mandagstal"
      case .fridayThanks: "Fredagstak"
      case .firstMonday: "Første mandag: fremvisningen"
      case .rosterReview: "Kvartalets blik på kollegerne"
      }
    },
    routineOpen: { "\($0) ikke lavet" }, isDue: "skal gøres",
    routineDone: { "\($0): klaret for denne gang" },
    receiptCopied: "Kvitteringen er skrevet", newsCopied: "Nyheden til kontoret er skrevet",
    followUp: "mere af det", followUpTitle: { "Mere om \($0)" },
    tellOffice: "fortæl kontoret",
    noSource: "Ingen er noteret som den, der tippede")
}
