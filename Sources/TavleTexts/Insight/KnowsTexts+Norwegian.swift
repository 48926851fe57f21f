import TavleCore

extension KnowsTexts {
  static let norwegian = KnowsTexts(
    title: "Hva tavle vet om deg",
    intro: {
      "\($0) planlegger sosiale medier på en tavle som heter tavle. Her står alt den kan vite om en kollega, hvorfor, og hvem som ser det. For de fleste er det meste tomt."
    },
    groups: {
      switch $0 {
      case .person: "Deg"
      case .help: "Det du blir spurt om"
      case .seen: "Når du er å se eller høre"
      case .elsewhere: "Hvor du ellers er nevnt"
      }
    },
    factHeading: "Hva", reasonHeading: "Hvorfor", audienceHeading: "Hvem ser det",
    facts: fact, reasons: reason,
    audiences: {
      switch $0 {
      case .team: "De som planlegger"
      case .colleagues:
        "De som planlegger, og de som leser planen, kollegalisten eller et opptaksark"
      }
    },
    neverHeading: "Dette lagrer vi aldri",
    never: [
      "Fødselsnummer og fødselsdag",
      "Hjemmeadresse, privat e-post og privat telefon",
      "Helse, og hvorfor du er borte: bare dagene",
      "Medlemskap i en fagforening",
      "De private profilene dine, med mindre du selv vil ha dem med",
      "Karakterer: ingen regner ut hvor ofte du sier ja, hvor fort du svarer, eller hvordan innleggene dine går",
    ],
    sourceHeading: "Hvor det kommer fra",
    source:
      "Fra deg, fra dem som planlegger, og fra firmaets liste over ansatte hvis den er lest inn: navn, avdeling, stilling, og hvordan man får tak i deg på jobb. Tips kommer fra dem som ga dem.",
    keepingHeading: "Hvor lenge vi lagrer det",
    keeping: { months, copies in
      "Til du ber om å få det slettet, eller de som planlegger, sletter det. Et ja til å være med gjelder i \(months) måneder hvis ikke noe annet er avtalt; selve noteringen blir lagret, for den viser hva som gjaldt når. Det lagres kopier av tavlen fra de siste \(copies) dagene den har vært i bruk."
    },
    rightsHeading: "Dette kan du be om",
    rights: [
      "Å se alt som er lagret om deg, på ditt språk",
      "Å få det rettet med en gang",
      "Å bli spurt sjeldnere eller ikke i det hele tatt; du trenger ikke si hvorfor",
      "Å trekke tilbake et ja til å være med, like lett som du ga det",
      "Å bli glemt",
    ],
    contact: { "Har du spørsmål, eller noe du vil ha endret? Snakk med \($0)." })

  private static let fact: @Sendable (HeldFact) -> String = {
    switch $0 {
    case .name: "Navnet ditt"
    case .work: "Avdelingen og stillingen din"
    case .contact: "E-post og telefon på jobb, og navn i chatten"
    case .language: "Språket vi skriver til deg på, og landet du jobber i"
    case .skills: "Hva du kan hjelpe med, og hva du kan noe om; hvor godt og hvor gjerne"
    case .limits:
      "Hvor ofte, hvor lenge og med hvilket varsel du vil bli spurt, og hvilke dager du er borte"
    case .goal: "Hva du gjerne vil få ut av å hjelpe"
    case .left: "Om du har sluttet"
    case .origin: "Nummeret ditt i listen du er hentet inn fra"
    case .asked: "Hva du blir spurt om: hvilket innlegg, hva, når, hvor og hvor lenge"
    case .answers: "Når du ble spurt og minnet om det, hva du svarte, og når du hadde hjulpet"
    case .letter: "Hva vi skrev til deg da vi spurte"
    case .overrides: "Når du ble spurt selv om en grense sa nei: hvorfor, og hvem som bestemte det"
    case .thanks: "Hva du fikk takk for, og hva du fikk vite om hvordan det gikk"
    case .again: "Om du vil gjøre det igjen"
    case .appearance: "Hvor du er å se eller høre, hvordan, og om du har sett det først"
    case .appearanceReason: "Hvorfor noe gikk videre selv om du ikke hadde sagt ja"
    case .consent:
      "Hva du har sagt ja eller nei til: bilde, video, stemme, navn eller sitat; hvor, til hva og hvor lenge"
    case .proof:
      "Hvordan du sa det, hvor beviset ligger, hvem som noterte det, og et merke for teksten du fikk se"
    case .ground: "Hva firmaet bygger på der det ikke er samtykket ditt, og hvorfor"
    case .guardian: "Hvis du er under 18: hvem som svarer for deg, og hvordan man får tak i dem"
    case .takedown: "Hva som skal tas ned for din skyld: hvor, av hvem og når"
    case .calls: "Når du skal møte til et opptak"
    case .favours: "Hva du ville ha hjelp til, og hva som kom ut av det"
    case .tips: "Tips du har gitt, og historier som er dine"
    case .mentions: "Navnet ditt der noen har skrevet det: titler, notater, tekster, kommentarer"
    case .log: "Hva som er endret på tavlen, når og av hvem"
    }
  }

  private static let reason: @Sendable (HeldFact) -> String = {
    switch $0 {
    case .name: "For å vite hvem vi spør, og hvem vi skal takke."
    case .work: "For å finne den som kan noe om det, og for at alle avdelinger skal få slippe til."
    case .contact:
      "For å få tak i deg på jobb. Det står ikke i planer eller på kollegalisten vi viser fram."
    case .language: "For å skrive til deg på ditt språk og la helligdagene dine være i fred."
    case .skills:
      "For å spørre deg om det som passer for deg. Hvor godt og hvor gjerne er mellom deg og dem som planlegger."
    case .limits:
      "For at du ikke skal bli spurt for mye eller på feil tidspunkt. Det er dine grenser som gjelder."
    case .goal: "For at det også skal være noe i det for deg."
    case .left: "For at du ikke skal bli spurt mer."
    case .origin: "For at du ikke skal stå der to ganger når listen leses på nytt."
    case .asked: "For å holde det vi har avtalt, og telle det med i grensene dine."
    case .answers:
      "For at du ikke skal bli spurt to ganger. Et nei er et godt svar og koster deg ingenting."
    case .letter: "For at vi skal kunne holde det vi har lovet deg."
    case .overrides: "For at vi skal kunne forklare deg det."
    case .thanks: "For at ingen skal bli glemt."
    case .again: "Etter et nei takk får du fred for det en stund."
    case .appearance:
      "For at ingenting skal komme ut som du ikke har sett, og for at det skal kunne finnes igjen."
    case .appearanceReason: "For at vi skal kunne forklare deg det."
    case .consent:
      "For at vi bare skal vise det du har sagt ja til. Tidligere svar blir stående og viser hva som gjaldt når."
    case .proof: "Firmaet må kunne bevise det."
    case .ground: "For at det skal være gjennomtenkt, og for at du skal kunne si ifra."
    case .guardian: "De må også si ja."
    case .takedown: "For at det faktisk skal bli borte."
    case .calls: "For at du skal slippe å stå og vente."
    case .favours: "For å hjelpe deg og fortelle hva som kom ut av det."
    case .tips: "For å takke deg og fortelle hva som skjer med dem."
    case .mentions: "Det hører til arbeidet med innlegget. Du kan se det og be om å få det fjernet."
    case .log: "For at feil skal kunne angres. Ingens arbeid blir målt med det."
    }
  }
}
