import TavleCore

extension GuardTexts {
  static let norwegian = GuardTexts(
    note: "OBS", stop: "STOPP",
    left: "har sluttet", notTheirRole: "det er ikke en av rollene deres",
    unwanted: "vil ikke ha den rollen",
    ifNeeded: "bare hvis ingen andre kan, etter eget ønske",
    paused: { "har pause til \($0)" }, away: { "borte \($0)" },
    saidNoToRole: { "har sagt nei til rollen; ikke før \($0)" },
    awayLeaves: { "fravær levner \($0) av \($1) arbeidsdagers varsel" },
    saidNoToPost: "har sagt nei til dette innlegget",
    unknownTopic: { "kjenner ikke \($0)" }, neverAsk: "vil ikke spørres",
    limit: { $1 ? "egen grense \($0)" : "vanligvis høyst \($0)" },
    asks: { "nr. \($0) på 30 dager, planlagte med; \($1)" },
    minutes: { "\($0) min på 30 dager med denne; \($1)" },
    rest: { days, wanted, isOwn in
      let ago = days == 0 ? "i dag" : days == 1 ? "i går" : "for \(days) dager siden"
      let rest = wanted == 1 ? "1 dags ro" : "\(wanted) dagers ro"
      return "spurt \(ago); \(isOwn ? "vil ha \(rest)" : "vanligvis \(rest)")"
    },
    unanswered: {
      $0 == 1 ? "har et spørsmål som venter på svar" : "har \($0) spørsmål som venter på svar"
    },
    booked: { "hjelper et annet sted kl. \($0)" }, hours: { "kl. \($0) er utenfor arbeidstid" },
    leadTime: { "\($0 == 1 ? "1 arbeidsdags" : "\($0) arbeidsdagers") varsel; \($1) ønsket" },
    notice: { "\($0 == 1 ? "1 arbeidsdags" : "\($0) arbeidsdagers") varsel" },
    usualNotice: { "dere pleier å gi \($0) til \($1)" },
    weekday: { "arbeider ikke på \($0)er" }, holiday: { "helligdag: \($0)" },
    eve: { "dagen før \($0)" },
    earlyReminder: {
      let days = $0 == 1 ? "1 arbeidsdag" : "\($0) arbeidsdager"
      return "spurt \($0 == 0 ? "i dag" : "for \(days) siden"); minn først på det etter \($1)"
    },
    reminded: "er minnet på det én gang",
    quietWeek: { "uke \($0) er en stille uke" },
    pulse: { "da er \($0) av \($1) kolleger spurt denne uka" },
    concentration: { "\($0) % av alle spørsmål på 90 dager (n=\($1))" },
    holidays: {
      switch $0 {
      case .newYear: "nyttårsdag"
      case .maundyThursday: "skjærtorsdag"
      case .goodFriday: "langfredag"
      case .easterSunday: "påskedag"
      case .easterMonday: "2. påskedag"
      case .generalPrayerDay: "store bededag"
      case .labourDay: "1. mai"
      case .ascension: "Kristi himmelfartsdag"
      case .norwegianConstitutionDay: "17. mai"
      case .whitSunday: "pinsedag"
      case .whitMonday: "2. pinsedag"
      case .danishConstitutionDay: "grunnlovsdag"
      case .christmasEve: "julaften"
      case .christmasDay: "1. juledag"
      case .secondChristmasDay: "2. juledag"
      }
    },
    names: {
      switch $0 {
      case .pause: "pause"
      case .wish: "ønske"
      case .consent: "samtykke"
      case .away: "fravær"
      case .saidNo: "et nei"
      case .asks: "grense for spørsmål"
      case .minutes: "grense for minutter"
      case .rest: "ro mellom spørsmål"
      case .unanswered: "ubesvart spørsmål"
      case .doubleBooked: "dobbeltbooket"
      case .leadTime: "varsel"
      case .workingHours: "arbeidstid"
      case .reminder: "påminnelse"
      case .quietPeriod: "stille uke"
      case .pulse: "lagets andel"
      case .concentration: "én kollegas andel"
      }
    },
    fit: "egnet", points: "poeng", restPart: "hvile", room: "plass",
    share: "jevnt", wish: "lyst", whoCanHelp: "Hvem kan hjelpe?",
    notedHeading: "Med en merknad", notSuggestedHeading: "Ikke foreslått",
    used: { "\($0) av \($1) på 30 dager" },
    nobodyFree: { "Ingen uten merknad: 0 av \($0)" },
    reason: { "Hvorfor spørre \($0) likevel?" },
    reasonTooShort: { "Skriv hvorfor, minst \($0) tegn; det lagres." },
    reasonExample: "lagres ved spørsmålet; kollegaen kan få se det", otherRole: "annen rolle",
    stopped: { "\($0) skal ikke spørres nå" })
}
