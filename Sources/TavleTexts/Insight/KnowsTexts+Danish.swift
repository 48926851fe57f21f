import TavleCore

extension KnowsTexts {
  static let danish = KnowsTexts(
    title: "Hvad tavle ved om dig",
    intro: {
      "\($0) planlægger de sociale medier på en tavle, der hedder tavle. Her står alt, hvad den kan vide om en kollega, hvorfor, og hvem der ser det. For de fleste er det meste tomt."
    },
    groups: {
      switch $0 {
      case .person: "Dig"
      case .help: "Det, du bliver spurgt om"
      case .seen: "Når du kan ses eller høres"
      case .elsewhere: "Hvor du ellers er nævnt"
      }
    },
    factHeading: "Hvad", reasonHeading: "Hvorfor", audienceHeading: "Hvem ser det",
    facts: fact, reasons: reason,
    audiences: {
      switch $0 {
      case .team: "Dem, der planlægger"
      case .colleagues:
        "Dem, der planlægger, og dem, der læser planen, kollegalisten eller et optageark"
      }
    },
    neverHeading: "Det gemmer vi aldrig",
    never: [
      "CPR-nummer og fødselsdag",
      "Privatadresse, privat mail og privat telefon",
      "Helbred, og hvorfor du er væk: kun dagene",
      "Medlemskab af en fagforening",
      "Dine private profiler, medmindre du selv vil have dem med",
      "Karakterer: ingen regner ud, hvor tit du siger ja, hvor hurtigt du svarer, eller hvordan dine opslag går",
    ],
    sourceHeading: "Hvor det kommer fra",
    source:
      "Fra dig, fra dem, der planlægger, og fra firmaets medarbejderliste, hvis den er læst ind: navn, afdeling, stilling, og hvordan man får fat i dig på arbejdet. Tips kommer fra dem, der gav dem.",
    keepingHeading: "Hvor længe vi gemmer det",
    keeping: { months, copies in
      "Indtil du beder om at få det slettet, eller de, der planlægger, sletter det. Et ja til at kunne ses gælder i \(months) måneder, hvis ikke andet er aftalt; selve noteringen bliver gemt, for den viser, hvad der gjaldt hvornår. Der gemmes kopier af tavlen fra de seneste \(copies) dage, den har været i brug."
    },
    rightsHeading: "Det kan du bede om",
    rights: [
      "At se alt, hvad der er gemt om dig, på dit sprog",
      "At få det rettet med det samme",
      "At blive spurgt sjældnere eller slet ikke; du behøver ikke sige hvorfor",
      "At trække et ja til at kunne ses tilbage, lige så let som du gav det",
      "At blive glemt",
    ],
    contact: { "Har du spørgsmål, eller skal noget laves om? Tag fat i \($0)." })

  private static let fact: @Sendable (HeldFact) -> String = {
    switch $0 {
    case .name: "Dit navn"
    case .work: "Din afdeling og din stilling"
    case .contact: "Arbejdsmail, telefon på arbejdet og navn i chatten"
    case .language: "Det sprog, vi skriver til dig på, og det land, du arbejder i"
    case .skills: "Hvad du kan hjælpe med, og hvad du ved noget om; hvor godt og hvor gerne"
    case .limits:
      "Hvor tit, hvor længe og med hvilket varsel du vil spørges, og hvilke dage du er væk"
    case .goal: "Hvad du gerne vil have ud af at hjælpe"
    case .left: "Om du er stoppet"
    case .origin: "Dit nummer i den liste, du er hentet ind fra"
    case .asked: "Hvad du bliver spurgt om: hvilket opslag, hvad, hvornår, hvor og hvor længe"
    case .answers:
      "Hvornår du blev spurgt og mindet om det, hvad du svarede, og hvornår du havde hjulpet"
    case .letter: "Hvad vi skrev til dig, da vi spurgte"
    case .overrides:
      "Når du blev spurgt, selv om en grænse sagde nej: hvorfor, og hvem der besluttede det"
    case .thanks: "Hvad du fik tak for, og hvad du fik at vide om, hvordan det gik"
    case .again: "Om du vil gøre det igen"
    case .appearance: "Hvor du kan ses eller høres, hvordan, og om du har set det først"
    case .appearanceReason: "Hvorfor noget gik videre, selv om du ikke havde sagt ja"
    case .consent:
      "Hvad du har sagt ja eller nej til: billede, video, stemme, navn eller citat; hvor, til hvad og hvor længe"
    case .proof:
      "Hvordan du sagde det, hvor beviset ligger, hvem der noterede det, og et mærke for den tekst, du fik vist"
    case .ground: "Hvad firmaet bygger på, hvor det ikke er dit samtykke, og hvorfor"
    case .guardian: "Hvis du er under 18: hvem der svarer for dig, og hvordan man får fat i dem"
    case .takedown: "Hvad der skal tages ned for din skyld: hvor, af hvem og hvornår"
    case .calls: "Hvornår du skal møde til en optagelse"
    case .favours: "Hvad du gerne ville have hjælp til, og hvad der kom ud af det"
    case .tips: "Tips, du har givet, og historier, der er dine"
    case .mentions: "Dit navn, hvor nogen har skrevet det: titler, noter, tekster, kommentarer"
    case .log: "Hvad der er ændret på tavlen, hvornår og af hvem"
    }
  }

  private static let reason: @Sendable (HeldFact) -> String = {
    switch $0 {
    case .name: "For at vide, hvem vi spørger, og hvem vi skal takke."
    case .work: "For at finde den, der ved noget, og så alle afdelinger kommer til."
    case .contact:
      "For at få fat i dig på arbejdet. Det står ikke i planer eller på den kollegaliste, vi viser frem."
    case .language: "For at skrive til dig på dit sprog og lade dine helligdage være i fred."
    case .skills:
      "For at spørge dig om det, der passer til dig. Hvor godt og hvor gerne er mellem dig og dem, der planlægger."
    case .limits:
      "Så du ikke bliver spurgt for meget eller på det forkerte tidspunkt. Det er dine grænser, der gælder."
    case .goal: "Så der også er noget i det for dig."
    case .left: "Så du ikke bliver spurgt mere."
    case .origin: "Så du ikke står der to gange, når listen læses igen."
    case .asked: "For at holde det, vi har aftalt, og tælle det med i dine grænser."
    case .answers:
      "Så du ikke bliver spurgt to gange. Et nej er et godt svar og koster dig ingenting."
    case .letter: "Så vi kan holde, hvad vi har lovet dig."
    case .overrides: "Så vi kan forklare dig det."
    case .thanks: "Så ingen bliver glemt."
    case .again: "Efter et nej tak får du fred for det et stykke tid."
    case .appearance: "Så intet kommer ud, du ikke har set, og så det kan findes igen."
    case .appearanceReason: "Så vi kan forklare dig det."
    case .consent:
      "Så vi kun viser det, du har sagt ja til. Tidligere svar bliver stående og viser, hvad der gjaldt hvornår."
    case .proof: "Firmaet skal kunne bevise det."
    case .ground: "Så det er tænkt igennem, og du kan sige fra."
    case .guardian: "De skal også sige ja."
    case .takedown: "Så det faktisk forsvinder."
    case .calls: "Så du ikke skal stå og vente."
    case .favours: "For at hjælpe dig og fortælle, hvad der kom ud af det."
    case .tips: "For at takke dig og fortælle, hvad der sker med dem."
    case .mentions:
      "Det hører til arbejdet med opslaget. Du kan se det og bede om at få det fjernet."
    case .log: "Så fejl kan fortrydes. Ingens arbejde bliver målt med det."
    }
  }
}
