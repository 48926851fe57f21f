extension ConsentLetterTexts {
  static let danish = ConsentLetterTexts(
    askSubject: "Må vi vise dig på vores kanaler?",
    question: { media, channels, purpose in
      "Må vi vise dig (\(media)) på \(channels)"
        + (purpose.isEmpty ? "?" : "? Det er til: \(purpose).")
    },
    holdsUntil: { "Et ja gælder til \($0); så spørger jeg igen." },
    cutFirst: "Du ser hvert klip, før andre gør, og kan sige nej til netop det.",
    takeBack: {
      "Du kan trække det tilbage når som helst med et enkelt ord, og så er det væk fra vores egne kanaler inden for \($0 == 1 ? "1 arbejdsdag" : "\($0) arbejdsdage")."
    },
    outOfReach: "Det, andre har delt, gemt eller trykt, kan vi ikke hente tilbage.",
    noIsFine: "Nej er et helt fint svar, og du behøver ikke sige hvorfor.",
    guardian: { "Da du er under 18, er det \($0), der svarer; vis gerne brevet til \($0)." },
    asked: { "Spurgte \($0) om samtykke" },
    nothingToAsk: { "\($0) har sagt ja til det hele, eller nej" },
    receiptSubject: "Du bliver ikke vist længere",
    noted: { "Noteret \($2): vi viser dig ikke længere (\($0), \($1))." },
    comesDown: { "Det, der er ude, er taget ned senest \($0)." },
    nothingOut: "Der er intet ude, som du er med i.",
    letOff: "Du slipper også for at hjælpe med det, der ligger forude.",
    noConsequences: "Det har ingen konsekvenser for dig, og du behøver ikke sige hvorfor.",
    confirm: { "\($0) skal ikke vises længere: \($1). Gå videre?" },
    downCount: { "\($0) skal tages ned" }, offPlan: { "\($0) ikke planlagt længere" },
    offShoots: { "\($0) aflyst" }, awayFrom: { "de kommer ikke til \($0)" },
    nothingFollows: "intet er ude eller planlagt",
    withdrawn: { "\($0) vises ikke længere; \($1) skal tages ned" },
    listTitle: { "Skal tages ned: \($0), \($1)" }, by: { "senest \($0), \($1)" },
    unscheduled: "Ikke planlagt længere", calledOff: "Aflyste optagelser", and: "og")
}
