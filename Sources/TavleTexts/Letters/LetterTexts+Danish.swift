import TavleCore

extension LetterTexts {
  static let danish = LetterTexts(
    greeting: { "Hej \($0)." }, signature: { "Tak!\n\($0)" }, quoted: { "»\($0)«" },
    what: { role, topic, title in
      switch role {
      case .camera: "Vil du være med i en video om \(title)?"
      case .voice: "Vil du lægge stemme til \(title)?"
      case .photo: "Vil du hjælpe med billeder til \(title)?"
      case .proofreading: "Vil du læse \(title) igennem, før det kommer ud?"
      case .ideas: "Vil du være med til at finde på noget til \(title)?"
      case .copresenting: "Vil du præsentere \(title) sammen med mig?"
      case .expertise: "Vil du hjælpe mig med fakta\(topic.map { " om \($0)" } ?? "") til \(title)?"
      }
    },
    knows: { topic, level in
      level == .often
        ? "Jeg spørger dig, fordi du kender \(topic) så godt."
        : "Jeg spørger dig, fordi du ved noget om \(topic)."
    },
    wantsToLearn: "Jeg spørger dig, fordi du gerne vil blive bedre til det.",
    isGood: { role in
      switch role {
      case .camera: "Jeg spørger dig, fordi du gør dig godt på film."
      case .voice: "Jeg spørger dig, fordi du er god at lytte til."
      case .photo: "Jeg spørger dig, fordi du har blik for billeder."
      case .proofreading: "Jeg spørger dig, fordi du ser det, andre overser."
      case .ideas: "Jeg spørger dig, fordi du finder på det, andre ikke gør."
      case .copresenting: "Jeg spørger dig, fordi folk lytter, når du fortæller."
      case .expertise: "Jeg spørger dig, fordi du ved, hvad det handler om."
      }
    },
    noNumbers:
      "Jeg har ingen tal at vise endnu, men jeg tror, det bliver bedre med en, der kender arbejdet.",
    when: { day, time, place in
      "Det er \(day)" + (time.map { " kl. \($0)" } ?? "") + (place.map { ", \($0)" } ?? "") + "."
    },
    readyBy: { "Jeg skal bruge det senest \($0)." },
    takes: { "Det tager cirka \($0 == 1 ? "1 minut" : "\($0) minutter")." },
    answerBy: { "Svar gerne senest \($0)." },
    gain: { "Det, du kan få ud af det: \($0)." },
    shownOn: { "Det kommer ud på \($0), og du ser det, før andre gør." },
    seenFirst: "Du ser det, før andre gør.",
    wayOut: "Passer det ikke, er et nej helt fint, og du må gerne pege på en anden.",
    and: "og",
    reminder: { "En enkelt påmindelse om \($0): jeg spurgte dig \($1)." },
    lastReminder: "Jeg minder ikke om det igen.",
    release: {
      "Du behøver ikke hjælpe med \($0) alligevel: det passer jo ikke, og jeg spørger en anden. Måske en anden gang."
    },
    closing: {
      "Du behøver ikke svare om \($0): jeg finder en anden løsning. Måske en anden gang."
    },
    favour: { "Du fortalte mig om \($0)." }, thanks: { "Tak for hjælpen med \($0)." },
    isOut: { "Nu er \($0) ude." }, thanksAgain: "Det var ikke blevet til noget uden dig.",
    tipThanks: { "Tak for tippet om \($0)." },
    tipNext:
      "Det står på tavlen nu. Jeg ser alle tips igennem hver uge og fortæller dig, hvad der sker med det.",
    news: { "Nyt på \($1): \($0)." }, newsThanksTo: { "Tak til \($0)." },
    newsThanks: { "Tak til kollegerne i \($0)." },
    askSubject: { "Vil du hjælpe med \($0)?" }, thanksSubject: { "Tak for \($0)" },
    resultSubject: { "Sådan gik det med \($0)" }, receiptSubject: { "Dit tip: \($0)" },
    newsSubject: { "Nyt: \($0)" },
    day: { "\($0) den \($1). \($2)" },
    posterName: "tip-plakat", posterTitle: "Hvad har du set, som andre burde se?",
    posterHow: {
      "Et hint er nok: én linje til \($0), på gangen, på mail eller i chatten. Ingen billeder, ingen tekst, ingen frist."
    },
    posterProof: "De her begyndte som et tip:",
    belittling: ["bare lige", "lige hurtigt", "haster"])
}
