extension ShootSheetTexts {
  static let danish = ShootSheetTexts(
    subject: { "\($0), \($1)" }, greeting: { "Hej \($0)" },
    thanks: { "Tak, fordi du er med til »\($0)«. Her er det, der er godt at vide." },
    invited: { "Her er det, der er godt at vide om »\($0)«, hvis du vil være med." },
    cancelled: { "»\($0)« \($1) bliver ikke til noget." },
    thanksForYes: "Tak, fordi du sagde ja.",
    youComeAt: "Du møder", yourPart: "Det hjælper du med", quoted: { "»\($0)«" },
    shownOn: { "Det bliver vist på \($0)." }, questions: "Tænk gerne over det her på forhånd",
    others: { "De andre, der kommer: \($0)." },
    stop:
      "Du må sige stop når som helst: før, undervejs og bagefter. Du behøver ikke sige hvorfor.",
    cutFirst: "Du ser det, før andre gør.",
    changeMind: {
      "Hvis du fortryder senere, så sig til, og vi tager det ned fra vores egne kanaler inden for \($0 == 1 ? "1 arbejdsdag" : "\($0) arbejdsdage")."
    },
    and: "og", signature: { "Vi ses!\n\($0)" })
}
