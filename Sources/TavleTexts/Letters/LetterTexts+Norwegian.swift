import TavleCore

extension LetterTexts {
  static let norwegian = LetterTexts(
    greeting: { "Hei \($0)." }, signature: { "Tusen takk!\n\($0)" }, quoted: { "«\($0)»" },
    what: { role, topic, title in
      switch role {
      case .camera: "Vil du være med i en video om \(title)?"
      case .voice: "Vil du låne stemmen din til \(title)?"
      case .photo: "Vil du hjelpe med bilder til \(title)?"
      case .proofreading: "Vil du lese gjennom \(title) før det går ut?"
      case .ideas: "Vil du være med og finne på noe til \(title)?"
      case .copresenting: "Vil du presentere \(title) sammen med meg?"
      case .expertise: "Vil du hjelpe meg med fakta\(topic.map { " om \($0)" } ?? "") til \(title)?"
      }
    },
    knows: { topic, level in
      level == .often
        ? "Jeg spør deg fordi du kjenner \(topic) så godt."
        : "Jeg spør deg fordi du kan noe om \(topic)."
    },
    wantsToLearn: "Jeg spør deg fordi du gjerne vil bli bedre på det.",
    isGood: { role in
      switch role {
      case .camera: "Jeg spør deg fordi du gjør deg godt på film."
      case .voice: "Jeg spør deg fordi du er god å lytte til."
      case .photo: "Jeg spør deg fordi du har blikk for bilder."
      case .proofreading: "Jeg spør deg fordi du ser det andre overser."
      case .ideas: "Jeg spør deg fordi du finner på det andre ikke gjør."
      case .copresenting: "Jeg spør deg fordi folk lytter når du forteller."
      case .expertise: "Jeg spør deg fordi du vet hva det handler om."
      }
    },
    noNumbers:
      "Jeg har ingen tall å vise ennå, men jeg tror det blir bedre med en som kjenner arbeidet.",
    when: { day, time, place in
      "Det er \(day)" + (time.map { " kl. \($0)" } ?? "") + (place.map { ", \($0)" } ?? "") + "."
    },
    readyBy: { "Jeg trenger det senest \($0)." },
    takes: { "Det tar omtrent \($0 == 1 ? "1 minutt" : "\($0) minutter")." },
    answerBy: { "Svar gjerne senest \($0)." },
    gain: { "Det du kan få ut av det: \($0)." },
    shownOn: { "Det vises på \($0), og du ser det før andre gjør." },
    seenFirst: "Du ser det før andre gjør.",
    wayOut: "Passer det dårlig, er det helt greit å si nei eller foreslå en annen.",
    and: "og",
    reminder: { "Én påminnelse om \($0): jeg spurte deg \($1)." },
    lastReminder: "Jeg minner ikke om det igjen.",
    release: {
      "Du trenger ikke å hjelpe med \($0) likevel: det passer jo ikke, og jeg spør en annen. Kanskje en annen gang."
    },
    closing: {
      "Du trenger ikke å svare om \($0): jeg finner en annen løsning. Kanskje en annen gang."
    },
    favour: { "Du fortalte meg om \($0)." }, thanks: { "Takk for hjelpen med \($0)." },
    isOut: { "Nå er \($0) ute." }, thanksAgain: "Det hadde ikke blitt noe av det uten deg.",
    tipThanks: { "Takk for tipset om \($0)." },
    tipNext:
      "Det står på tavla nå. Jeg ser gjennom alle tips hver uke og forteller deg hva som skjer med det.",
    news: { "Nytt på \($1): \($0)." }, newsThanksTo: { "Takk til \($0)." },
    newsThanks: { "Takk til kollegene i \($0)." },
    askSubject: { "Vil du hjelpe med \($0)?" }, thanksSubject: { "Takk for \($0)" },
    resultSubject: { "Slik gikk det med \($0)" }, receiptSubject: { "Tipset ditt: \($0)" },
    newsSubject: { "Nytt: \($0)" },
    day: { "\($0) \($1). \($2)" },
    posterName: "tips-plakat", posterTitle: "Hva har du sett som andre burde se?",
    posterHow: {
      "Et hint er nok: én linje til \($0), i gangen, på e-post eller i chatten. Ingen bilder, ingen tekst, ingen frist."
    },
    posterProof: "Disse begynte som et tips:",
    belittling: ["bare litt", "bare kjapt", "haster"])
}
