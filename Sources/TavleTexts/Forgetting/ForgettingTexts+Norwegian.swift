import TavleCore

extension ForgettingTexts {
  static let norwegian = ForgettingTexts(
    formerColleague: "tidligere kollega",
    title: { "Dette blir glemt om \($0)" },
    kinds: { count, kind in
      let word = { (one: String, many: String) in "\(count) \(count == 1 ? one : many)" }
      return switch kind {
      case .asks: "\(count) spørsmål om hjelp"
      case .appearances: "\(count) innlegg de kan ses eller høres i"
      case .takedowns: "\(count) ting som er tatt ned eller skal tas ned"
      case .consents: "\(count) svar om å kunne ses og høres"
      case .calls: word("oppmøtetid til et opptak", "oppmøtetider til opptak")
      case .favours: "\(count) ting de ba om hjelp til"
      case .skills: word("rolle eller emne", "roller og emner")
      case .away: word("periode de er borte", "perioder de er borte")
      case .contact: word("måte å få tak i dem på", "måter å få tak i dem på")
      }
    },
    nothingElse: "Det er ikke annet enn navnet.",
    mentions: "Ord som nevner dem, eller kanskje gjør det", replaced: "erstattes", stays: "blir",
    ofPost: { "#\($0)" }, ofColleague: { "kollegaen \($0)" },
    notWithdrawn: {
      $0 == 1
        ? "Vedkommende kan ses eller høres i et innlegg som er ute eller planlagt."
        : "Vedkommende kan ses eller høres i \($0) innlegg som er ute eller planlagt."
    },
    openTakedowns: {
      $0 == 1 ? "Én ting gjenstår å ta ned." : "\($0) ting gjenstår å ta ned."
    },
    withdrawn: {
      switch $0 {
      case 0: "Ja-et deres er trukket tilbake; det er ingenting å ta ned."
      case 1: "Ja-et deres er trukket tilbake; én ting skal tas ned."
      default: "Ja-et deres er trukket tilbake; \($0) ting skal tas ned."
      }
    },
    takeDownFirst:
      "Ta det ned, noter at det er gjort, og prøv igjen; eller skriv med --stays på hvilket annet grunnlag det blir stående.",
    ask: "Dette kan ikke angres. Glemme? (j/n) ",
    needsYes: "Ingenting er gjort: Her kan ingen svare. Skriv --yes for å fortsette.",
    unfinished: "En kollega er ikke helt glemt: Det ble avbrutt, og noe er igjen.",
    noneUnfinished: "Det er ingenting som ble avbrutt.",
    howToResume: { "Gjør det ferdig med: \($0)" },
    resumeInShell: { "En kollega er ikke helt glemt. Gjør det ferdig: \($0)" },
    leftOut: { "\($0) ble glemt \($1) og er utelatt." },
    moreLeftOut: {
      $0 == 1 ? "Én til som er glemt, er utelatt." : "\($0) til som er glemt, er utelatt."
    },
    again: "Med --again blir de med likevel.",
    againInShell: { "Skal de med likevel: \($0)" },
    goesToFormer:
      "Det de har gjort i fila, blir stående som en tidligere kollegas, og der det fulle navnet står i en tekst, blir det byttet ut med de ordene.",
    stayForgotten: {
      FailureText(
        "\($0) ble glemt \($1) og er ikke satt på lista.",
        "Skriv --again hvis de skal på lista likevel.")
    },
    receipt: ForgettingReceiptTexts(
      title: { "En kollega ble glemt \($0)" },
      redacted: { "Ord som er erstattet: \($0)" },
      kept: { "Ord som kanskje nevner dem og blir stående: \($0)" },
      logEntries: { "Tatt ut av loggen: \($0)" },
      rewritten: { "Kopier av tavlen som er skrevet på nytt: \($0)" },
      removed: { "Slettet fordi den ikke kunne leses: \($0)" },
      unreadable: { "Ligger der fortsatt fordi den ikke kunne leses: \($0)" },
      staying: "Det som er publisert, blir stående på et annet grunnlag.",
      remains:
        "Igjen er numrene på innleggene og en kode med dagen, så ingen tar dem inn igjen uten å vite det.",
      beyond:
        "Utenfor tavles rekkevidde: sendte e-poster, kalendere, utskrifter, eksporterte filer, kopier du selv har laget, synkroniserte mapper og sikkerhetskopiene til en server."
    ))
}
