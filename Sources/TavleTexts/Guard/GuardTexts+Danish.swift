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
    asks: { "nr. \($0) på 30 dage, planlagte med; egen grænse \($1)" },
    minutes: { "\($0) min på 30 dage med denne; egen grænse \($1)" },
    rest: { days, wanted in
      let ago = days == 0 ? "i dag" : days == 1 ? "i går" : "for \(days) dage siden"
      return "spurgt \(ago); vil have \(wanted == 1 ? "1 dags" : "\(wanted) dages") ro"
    },
    unanswered: {
      $0 == 1
        ? "har ikke svaret på et tidligere spørgsmål"
        : "har ikke svaret på \($0) tidligere spørgsmål"
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
    fit: "egnet", points: "point", restPart: "hvile", room: "plads",
    share: "jævnt", wish: "lyst", whoCanHelp: "Hvem kan hjælpe?",
    notedHeading: "Med en bemærkning", notSuggestedHeading: "Ikke foreslået",
    used: { "\($0) af \($1) på 30 dage" },
    nobodyFree: { "Ingen uden bemærkning: 0 af \($0)" },
    reason: { "Hvorfor spørge \($0) alligevel?" },
    reasonTooShort: { "Skriv hvorfor, mindst \($0) tegn; det gemmes ved spørgsmålet." },
    reasonExample: "gemmes ved spørgsmålet; kollegaen kan få det at se", otherRole: "anden rolle",
    stopped: { "\($0) skal ikke spørges nu" })
}
