import TavleCore

extension GuardTexts {
  static let danish = GuardTexts(
    note: "OBS", stop: "STOP",
    left: "er stoppet", notTheirRole: "det er ikke en af deres roller",
    unwanted: "vil ikke den rolle",
    ifNeeded: "kun hvis ingen andre kan, efter eget ønske",
    paused: { "holder pause til \($0)" }, away: { "væk \($0)" },
    saidNoToRole: { "har sagt nej til rollen; ikke før \($0)" },
    awayLeaves: { "fravær levner \($0) af \($1) arbejdsdages varsel" },
    saidNoToPost: "har sagt nej til dette opslag",
    unknownTopic: { "kender ikke \($0)" }, neverAsk: "vil ikke spørges",
    limit: { $1 ? "egen grænse \($0)" : "normalt højst \($0)" },
    asks: { "nr. \($0) på 30 dage, planlagte med; \($1)" },
    minutes: { "\($0) min på 30 dage med denne; \($1)" },
    rest: { days, wanted, isOwn in
      let ago = days == 0 ? "i dag" : days == 1 ? "i går" : "for \(days) dage siden"
      let rest = wanted == 1 ? "1 dags ro" : "\(wanted) dages ro"
      return "spurgt \(ago); \(isOwn ? "vil have \(rest)" : "normalt \(rest)")"
    },
    unanswered: {
      $0 == 1 ? "har et spørgsmål, der venter på svar" : "har \($0) spørgsmål, der venter på svar"
    },
    booked: { "hjælper et andet sted kl. \($0)" }, hours: { "kl. \($0) er uden for arbejdstid" },
    leadTime: { "\($0 == 1 ? "1 arbejdsdags" : "\($0) arbejdsdages") varsel; \($1) ønsket" },
    notice: { "\($0 == 1 ? "1 arbejdsdags" : "\($0) arbejdsdages") varsel" },
    usualNotice: { "I plejer at give \($0) til \($1)" },
    weekday: { "arbejder ikke om \($0)en" }, holiday: { "helligdag: \($0)" },
    eve: { "dagen før \($0)" },
    earlyReminder: {
      let days = $0 == 1 ? "1 arbejdsdag" : "\($0) arbejdsdage"
      return "spurgt \($0 == 0 ? "i dag" : "for \(days) siden"); mind først om det efter \($1)"
    },
    reminded: "er blevet mindet om det én gang",
    quietWeek: { "uge \($0) er en stille uge" },
    pulse: { "så er \($0) af \($1) kolleger spurgt i denne uge" },
    concentration: { "\($0) % af alle spørgsmål på 90 dage (n=\($1))" },
    holidays: {
      switch $0 {
      case .newYear: "nytårsdag"
      case .maundyThursday: "skærtorsdag"
      case .goodFriday: "langfredag"
      case .easterSunday: "påskedag"
      case .easterMonday: "2. påskedag"
      case .generalPrayerDay: "store bededag"
      case .labourDay: "1. maj"
      case .ascension: "Kristi himmelfartsdag"
      case .norwegianConstitutionDay: "17. maj"
      case .whitSunday: "pinsedag"
      case .whitMonday: "2. pinsedag"
      case .danishConstitutionDay: "grundlovsdag"
      case .christmasEve: "juleaften"
      case .christmasDay: "juledag"
      case .secondChristmasDay: "2. juledag"
      }
    },
    names: {
      switch $0 {
      case .pause: "pause"
      case .wish: "ønske"
      case .consent: "samtykke"
      case .away: "fravær"
      case .saidNo: "et nej"
      case .asks: "grænse for spørgsmål"
      case .minutes: "grænse for minutter"
      case .rest: "ro mellem spørgsmål"
      case .unanswered: "ubesvaret spørgsmål"
      case .doubleBooked: "dobbeltbooket"
      case .leadTime: "varsel"
      case .workingHours: "arbejdstid"
      case .reminder: "påmindelse"
      case .quietPeriod: "stille uge"
      case .pulse: "holdets andel"
      case .concentration: "én kollegas andel"
      }
    },
    fit: "egnet", points: "point", restPart: "hvile", room: "plads",
    share: "jævnt", wish: "lyst", whoCanHelp: "Hvem kan hjælpe?",
    notedHeading: "Med en bemærkning", notSuggestedHeading: "Ikke foreslået",
    used: { "\($0) af \($1) på 30 dage" },
    nobodyFree: { "Ingen uden bemærkning: 0 af \($0)" },
    reason: { "Hvorfor spørge \($0) alligevel?" },
    reasonTooShort: { "Skriv hvorfor, mindst \($0) tegn; det gemmes." },
    reasonExample: "gemmes ved spørgsmålet; kollegaen kan få det at se", otherRole: "anden rolle",
    stopped: { "\($0) skal ikke spørges nu" })
}
