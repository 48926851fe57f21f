extension PlanTexts {
  static let danish = PlanTexts(
    title: "Plan", shortWeek: { "u\($0)" }, gap: "hul", emptyWeek: "intet kommer ud",
    emptyDay: "Intet på den dag.", more: { "+\($0)" }, crowdedDay: { "trængsel: \($0)" },
    need: { "\($0): \($1)" }, vacant: { "\($0): ingen endnu" }, shoot: "Optagelse",
    openDoor: "Åben dør",
    carrying: { "Gå til dagen: \($1) sætter det ned, \($2) fortryder · »\($0)«" },
    dayEarlier: ActionText("en dag tidligere", "flyt til dagen før"),
    dayLater: ActionText("en dag senere", "flyt til dagen efter"),
    weekEarlier: ActionText("en uge tidligere", "flyt en uge tidligere"),
    weekLater: ActionText("en uge senere", "flyt en uge senere"),
    putDown: ActionText("sæt ned", "sæt det ned her"),
    putDownFirst: { "Sæt først »\($0)« ned: \($1)" },
    past: "den dag er gået", weekend: { "en \($0)" },
    crowded: { "der er allerede \($1) på \($0) den dag" },
    neededLater: { "hjælpen skal først bruges senere: \($0)" },
    madeLater: { "det laves først \($0)" }, outBefore: { "\($0) kommer ud allerede \($1)" },
    tellOthers: {
      $0 == 1
        ? "1 kollega kender den gamle dag: send arket igen"
        : "\($0) kolleger kender den gamle dag: send arkene igen"
    },
    doorStays: { "Den åbne dør flyttes på kommandolinjen: \($0)" },
    visit: "Hvem kom forbi, og med hvad?",
    visitExample: "Anne: ny robot i hal 3 #logistik +ig",
    visitNeedsName: "Begynd med, hvem det var, og et kolon: »Anne: ny robot i hal 3«.",
    saveAs: "Gem planen som", page: "side til print", plainText: "tekst", markdown: "Markdown",
    calendar: "kalenderfil", table: "tabel")
}
