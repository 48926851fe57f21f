import TavleCore

extension InsightTexts {
  static let norwegian = InsightTexts(
    title: { "Hva tavle har om \($0)" },
    intro: { author, day in
      "Dette er alt som er lagret om deg per \(day). \(author) planlegger sosiale medier og svarer på spørsmål om det."
    },
    purposeHeading: "Hva det er til",
    purpose:
      "Det er lagret for å planlegge innlegg, spørre kolleger om hjelp i god tid og innenfor grensene deres, takke dem og ikke vise noe de ikke har sagt ja til. Hva som kan lagres, hvorfor, og hvem som ser det, står på siden «Hva tavle vet om deg».",
    sections: section, fields: field, labels: label,
    nothing: "Ingenting.", perhaps: "kan være en annen eller et annet ord",
    ofSomebody: { "I det som er lagret om \($0), og som bare er til vedkommende selv" },
    otherMatter: { "noterte noe om \($0)" },
    board: "Tavlen", openDoor: "Den åpne døren", favour: "Hjelp",
    shoot: "Opptak", somePost: "Et innlegg", knows: .norwegian)

  private static let section: @Sendable (InsightSection) -> String = {
    switch $0 {
    case .person: "Det vi vet om deg"
    case .asks: "Det du er blitt spurt om"
    case .appearances: "Hvor du er å se eller høre"
    case .takedowns: "Det som skal tas ned for din skyld"
    case .consents: "Det du har sagt om å være med"
    case .shoots: "Opptak"
    case .favours: "Det du ville ha hjelp til"
    case .mentions: "Tekster som nevner deg"
    case .log: "Det loggen sier"
    }
  }

  private static let field: @Sendable (TextField) -> String = {
    switch $0 {
    case .name: "Navn"
    case .department: "Avdeling"
    case .jobTitle: "Stilling"
    case .mail: "E-post"
    case .phone: "Telefon"
    case .chat: "Chat"
    case .topic: "Emne"
    case .goal: "Vil gjerne oppnå"
    case .origin: "Nummer i listen"
    case .title: "Tittel"
    case .tags: "Emneord"
    case .channels: "Kanaler"
    case .source: "Tips fra"
    case .story: "Hvem sin historie"
    case .links: "Lenke"
    case .checklist: "Huskeliste"
    case .note: "Notat"
    case .caption: "Tekst"
    case .comment: "Kommentar"
    case .commentAuthor: "Kommentar av"
    case .guest: "Gjest"
    case .appearanceReason: "Går videre fordi"
    case .takedownOwner: "Tas ned av"
    case .takedownAddress: "Skal tas ned"
    case .staysBecause: "Blir stående fordi"
    case .place: "Sted"
    case .what: "Hva"
    case .why: "Hvorfor deg"
    case .evidence: "Hva viser det"
    case .gain: "Hva får du"
    case .use: "Hva det brukes til"
    case .thankedFor: "Takk for"
    case .result: "Slik gikk det"
    case .overrideSubject: "Hva en regel handlet om"
    case .overrideReason: "Satt til side fordi"
    case .overrideAuthor: "Satt til side av"
    case .problem: "Problem"
    case .askerName: "Spurt av"
    case .outcome: "Hva kom ut av det"
    case .wayIn: "Veien inn"
    case .clothes: "Klær"
    case .contact: "Telefon på dagen"
    case .questions: "Spørsmål"
    case .purpose: "Til hva"
    case .proofAt: "Hvor beviset ligger"
    case .consentAuthor: "Notert av"
    case .wording: "Merke for teksten som ble vist"
    case .guardianName: "Verge"
    case .guardianContact: "Slik får man tak i vergen"
    }
  }

  private static let label: @Sendable (InsightLabel) -> String = {
    switch $0 {
    case .language: "Språk"
    case .country: "Land"
    case .skills: "Kan hjelpe med"
    case .topics: "Kan noe om"
    case .limits: "Grenser"
    case .away: "Borte"
    case .pause: "Pause til"
    case .left: "Har sluttet"
    case .state: "Status"
    case .minutes: "Minutter"
    case .neededBy: "Trengs senest"
    case .answerBy: "Svar senest"
    case .askedAt: "Spurt"
    case .answeredAt: "Svarte"
    case .doneAt: "Hjalp"
    case .remindedAt: "Minnet om det"
    case .thankedAt: "Takket"
    case .toldAt: "Fikk vite hvordan det gikk"
    case .overrides: "Spurt selv om en grense sa nei"
    case .again: "Vil gjøre det igjen"
    case .media: "Hvordan"
    case .seenCut: "Har sett det først"
    case .agreedOn: "Sa ja"
    case .answer: "Svar"
    case .given: "Dag"
    case .until: "Gjelder til"
    case .proof: "Slik ble det sagt"
    case .ground: "Bygger på"
    case .onlyPost: "Bare til"
    case .deadline: "Siste dag"
    case .takenDown: "Tatt ned"
    case .day: "Dagen for opptaket"
    case .callTime: "Skal møte"
    case .closedAt: "Avsluttet"
    }
  }
}
