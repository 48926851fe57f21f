extension ConsentLetterTexts {
  static let norwegian = ConsentLetterTexts(
    askSubject: "Kan vi vise deg i kanalene våre?",
    question: { media, channels, purpose in
      "Kan vi vise deg (\(media)) på \(channels)"
        + (purpose.isEmpty ? "?" : "? Det er til: \(purpose).")
    },
    holdsUntil: { "Et ja gjelder til \($0); da spør jeg igjen." },
    cutFirst: "Du ser hvert klipp før andre gjør, og kan si nei til akkurat det.",
    takeBack: {
      "Du kan trekke det tilbake når som helst med ett ord, og da er det borte fra våre egne kanaler innen \($0 == 1 ? "1 arbeidsdag" : "\($0) arbeidsdager")."
    },
    outOfReach: "Det andre har delt, lagret eller trykt, kan vi ikke hente tilbake.",
    noIsFine: "Nei er et helt greit svar, og du trenger ikke å si hvorfor.",
    guardian: { "Siden du er under 18, er det \($0) som svarer; vis gjerne brevet til \($0)." },
    asked: { "Spurte \($0) om samtykke" },
    nothingToAsk: { "\($0) har sagt ja til alt, eller nei" },
    receiptSubject: "Du blir ikke vist lenger",
    noted: { "Notert \($2): vi viser deg ikke lenger (\($0), \($1))." },
    comesDown: { "Det som er ute, er tatt ned senest \($0)." },
    nothingOut: "Det er ingenting ute som du er med i.",
    letOff: "Du slipper også å hjelpe med det som ligger foran.",
    noConsequences: "Det har ingen konsekvenser for deg, og du trenger ikke å si hvorfor.",
    confirm: { "\($0) skal ikke vises lenger: \($1). Gå videre?" },
    downCount: { "\($0) må tas ned" }, offPlan: { "\($0) ikke planlagt lenger" },
    offShoots: { "\($0) avlyst" }, awayFrom: { "de kommer ikke til \($0)" },
    nothingFollows: "ingenting er ute eller planlagt",
    withdrawn: { "\($0) vises ikke lenger; \($1) må tas ned" },
    listTitle: { "Må tas ned: \($0), \($1)" }, by: { "senest \($0), \($1)" },
    unscheduled: "Ikke planlagt lenger", calledOff: "Avlyste opptak", and: "og")
}
