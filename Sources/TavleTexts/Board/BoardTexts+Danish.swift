extension BoardTexts {
  static let danish = BoardTexts(
    emptyTip: { "Ingen tip endnu. Tryk \($0) for at skrive en idé ned; en titel er nok." },
    emptyNeeds: { "Der mangler ingen. Tryk \($0) på et tip for at vælge, hvem der kan hjælpe." },
    emptyScheduled: { "Intet har en dag. Tryk \($0) på et opslag for at vælge en." },
    emptyPublished: { "Intet er ude endnu. Tryk \($0) på et planlagt opslag, når det er." },
    emptyArchive: "Arkivet er tomt. Opslag, du arkiverer, ligger her.",
    emptyTrash: "Papirkurven er tom. Det, du smider ud, kan hentes tilbage herfra.",
    nothingFits: { "Intet her passer. \($0) viser alt." },
    loading: "Henter …",
    from: { "fra \($0)" },
    nobodyYet: "ingen endnu",
    toAsk: "spørg",
    needed: { "skal bruges \($0)" },
    marked: { "\($0) MARKERET" },
    filtered: { "FILTER \($0)" },
    sorted: { "EFTER \($0.uppercased())" },
    onlyWaiting: "VENTER PÅ MIG",
    sortOrders: {
      switch $0 {
      case "plan": "planlagt dag"
      case "priority": "vigtighed"
      case "title": "titel"
      case "newest": "nyeste først"
      case "longest": "længst i kolonnen"
      default: "egen orden"
      }
    })
}
