import TavleCore

extension InsightTexts {
  static let danish = InsightTexts(
    title: { "Hvad tavle har om \($0)" },
    intro: { author, day in
      "Det her er alt, hvad der er gemt om dig pr. \(day). \(author) planlægger de sociale medier og svarer på spørgsmål om det."
    },
    purposeHeading: "Hvad det er til",
    purpose:
      "Det er gemt for at planlægge opslag, spørge kolleger om hjælp i god tid og inden for deres grænser, takke dem og ikke vise noget, de ikke har sagt ja til. Hvad der kan gemmes, hvorfor, og hvem der ser det, står på siden »Hvad tavle ved om dig«.",
    sections: section, fields: field, labels: label,
    nothing: "Ingenting.", perhaps: "kan være en anden eller et andet ord",
    ofSomebody: { "I det, der er gemt om \($0), og som kun er til vedkommende selv" },
    otherMatter: { "noterede noget om \($0)" },
    board: "Tavlen", openDoor: "Den åbne dør", favour: "Hjælp",
    shoot: "Optagelse", somePost: "Et opslag", knows: .danish)

  private static let section: @Sendable (InsightSection) -> String = {
    switch $0 {
    case .person: "Det, vi ved om dig"
    case .asks: "Det, du er blevet spurgt om"
    case .appearances: "Hvor du kan ses eller høres"
    case .takedowns: "Det, der skal tages ned for din skyld"
    case .consents: "Det, du har sagt om at kunne ses og høres"
    case .shoots: "Optagelser"
    case .favours: "Det, du gerne ville have hjælp til"
    case .mentions: "Tekster, der nævner dig"
    case .log: "Det, loggen siger"
    }
  }

  private static let field: @Sendable (TextField) -> String = {
    switch $0 {
    case .name: "Navn"
    case .department: "Afdeling"
    case .jobTitle: "Stilling"
    case .mail: "Mail"
    case .phone: "Telefon"
    case .chat: "Chat"
    case .topic: "Emne"
    case .goal: "Vil gerne opnå"
    case .origin: "Nummer i listen"
    case .title: "Titel"
    case .tags: "Tags"
    case .channels: "Kanaler"
    case .source: "Tip fra"
    case .story: "Hvis historie"
    case .links: "Link"
    case .checklist: "Huskeliste"
    case .note: "Note"
    case .caption: "Tekst"
    case .comment: "Kommentar"
    case .commentAuthor: "Kommentar af"
    case .guest: "Gæst"
    case .appearanceReason: "Går videre, fordi"
    case .takedownOwner: "Tages ned af"
    case .takedownAddress: "Skal tages ned"
    case .staysBecause: "Bliver stående, fordi"
    case .place: "Sted"
    case .what: "Hvad"
    case .why: "Hvorfor dig"
    case .evidence: "Hvad viser det"
    case .gain: "Hvad får du"
    case .use: "Hvad det bruges til"
    case .thankedFor: "Tak for"
    case .result: "Sådan gik det"
    case .overrideSubject: "Hvad en regel handlede om"
    case .overrideReason: "Sat til side, fordi"
    case .overrideAuthor: "Sat til side af"
    case .problem: "Problem"
    case .askerName: "Spurgt af"
    case .outcome: "Hvad kom der ud af det"
    case .wayIn: "Vejen ind"
    case .clothes: "Tøj"
    case .contact: "Telefon på dagen"
    case .questions: "Spørgsmål"
    case .purpose: "Til hvad"
    case .proofAt: "Hvor beviset ligger"
    case .consentAuthor: "Noteret af"
    case .wording: "Mærke for den viste tekst"
    case .guardianName: "Værge"
    case .guardianContact: "Sådan får man fat i værgen"
    }
  }

  private static let label: @Sendable (InsightLabel) -> String = {
    switch $0 {
    case .language: "Sprog"
    case .country: "Land"
    case .skills: "Kan hjælpe med"
    case .topics: "Ved noget om"
    case .limits: "Grænser"
    case .away: "Væk"
    case .pause: "Pause til"
    case .left: "Er stoppet"
    case .state: "Status"
    case .minutes: "Minutter"
    case .neededBy: "Bruges senest"
    case .answerBy: "Svar senest"
    case .askedAt: "Spurgt"
    case .answeredAt: "Svarede"
    case .doneAt: "Hjalp"
    case .remindedAt: "Mindet om det"
    case .thankedAt: "Takket"
    case .toldAt: "Fik at vide, hvordan det gik"
    case .overrides: "Spurgt, selv om en grænse sagde nej"
    case .again: "Vil gøre det igen"
    case .media: "Hvordan"
    case .seenCut: "Har set det først"
    case .agreedOn: "Sagde ja"
    case .answer: "Svar"
    case .given: "Dag"
    case .until: "Gælder til"
    case .proof: "Sådan blev det sagt"
    case .ground: "Bygger på"
    case .onlyPost: "Kun til"
    case .deadline: "Sidste dag"
    case .takenDown: "Taget ned"
    case .day: "Optagelsens dag"
    case .callTime: "Skal møde"
    case .closedAt: "Afsluttet"
    }
  }
}
