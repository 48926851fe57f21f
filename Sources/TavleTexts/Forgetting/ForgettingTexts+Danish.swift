import TavleCore

extension ForgettingTexts {
  static let danish = ForgettingTexts(
    formerColleague: "tidligere kollega",
    title: { "Det, der bliver glemt om \($0)" },
    kinds: { count, kind in
      let word = { (one: String, many: String) in "\(count) \(count == 1 ? one : many)" }
      return switch kind {
      case .asks: "\(count) spørgsmål om hjælp"
      case .appearances: "\(count) opslag, de kan ses eller høres i"
      case .takedowns: "\(count) ting, der er taget ned eller skal tages ned"
      case .consents: "\(count) svar om at kunne ses og høres"
      case .calls: word("mødetid til en optagelse", "mødetider til optagelser")
      case .favours: "\(count) ting, de bad om hjælp til"
      case .skills: word("rolle eller emne", "roller og emner")
      case .away: word("periode, de er væk", "perioder, de er væk")
      case .contact: word("måde at få fat i dem på", "måder at få fat i dem på")
      }
    },
    nothingElse: "Der er ikke andet end navnet.",
    mentions: "Ord, der nævner dem eller måske gør det", replaced: "erstattes", stays: "bliver",
    ofPost: { "#\($0)" }, ofColleague: { "kollegaen \($0)" },
    notWithdrawn: {
      $0 == 1
        ? "Vedkommende kan ses eller høres i et opslag, der er ude eller planlagt."
        : "Vedkommende kan ses eller høres i \($0) opslag, der er ude eller planlagt."
    },
    openTakedowns: {
      $0 == 1 ? "Én ting mangler at blive taget ned." : "\($0) ting mangler at blive taget ned."
    },
    withdrawn: {
      switch $0 {
      case 0: "Samtykket er trukket tilbage; der er ikke noget at tage ned."
      case 1: "Samtykket er trukket tilbage; én ting skal tages ned."
      default: "Samtykket er trukket tilbage; \($0) ting skal tages ned."
      }
    },
    takeDownFirst:
      "Tag det ned, notér, at det er gjort, og prøv igen; eller skriv med --stays, på hvilket andet grundlag det bliver stående.",
    ask: "Det kan ikke fortrydes. Glem? (j/n) ",
    needsYes: "Intet er gjort: Her kan ingen svare. Skriv --yes for at fortsætte.",
    unfinished: "En kollega er ikke helt glemt: Det blev afbrudt, og der er noget tilbage.",
    noneUnfinished: "Der er ikke noget, der blev afbrudt.",
    howToResume: { "Gør det færdigt med: \($0)" },
    resumeInShell: { "En kollega er ikke helt glemt. Gør det færdigt: \($0)" },
    leftOut: { "\($0) blev glemt \($1) og er udeladt." },
    moreLeftOut: {
      $0 == 1 ? "Én til, der er glemt, er udeladt." : "\($0) til, der er glemt, er udeladt."
    },
    again: "Med --again kommer de med alligevel.",
    againInShell: { "Skal de med alligevel: \($0)" },
    goesToFormer:
      "Det, de har gjort i filen, kommer til at stå som en tidligere kollegas, og hvor deres fulde navn står i en tekst, bliver det til de ord.",
    stayForgotten: {
      FailureText(
        "\($0) blev glemt \($1) og er ikke sat på listen.",
        "Skriv --again, hvis de skal på listen alligevel.")
    },
    receipt: ForgettingReceiptTexts(
      title: { "En kollega blev glemt \($0)" },
      redacted: { "Ord, der er erstattet: \($0)" },
      kept: { "Ord, der måske nævner dem og bliver stående: \($0)" },
      logEntries: { "Taget ud af loggen: \($0)" },
      rewritten: { "Kopier af tavlen, der er skrevet om: \($0)" },
      removed: { "Slettet, fordi den ikke kunne læses: \($0)" },
      unreadable: { "Ligger der stadig, fordi den ikke kunne læses: \($0)" },
      staying: "Det, der er udgivet, bliver stående på et andet grundlag.",
      remains:
        "Tilbage er opslagenes numre og en kode med dagen, så ingen kommer til at tage dem ind igen uden at vide det.",
      beyond:
        "Uden for tavles rækkevidde: sendte mails, kalendere, udskrifter, eksporterede filer, kopier du selv har lavet, synkroniserede mapper og en servers egne sikkerhedskopier."
    ))
}
