extension PlanTexts {
  static let danish = PlanTexts(
    title: "Plan", shortWeek: { "u\($0)" }, gap: "hul", emptyWeek: "intet kommer ud",
    emptyDay: "Intet på den dag.", more: { "+\($0)" }, crowdedDay: { "trængsel: \($0)" },
    need: { "\($0): \($1)" }, vacant: { "\($0): ingen endnu" }, shoot: "Optagelse",
    openDoor: "Åben dør",
    carrying: { "Gå til dagen: \($1) sætter det ned, \($2) fortryder · »\($0)«" },
    past: "den dag er gået", weekend: { "en \($0)" },
    crowded: { "der er allerede \($1) på \($0) den dag" },
    neededLater: { "hjælpen skal først bruges senere: \($0)" },
    tellOthers: {
      $0 == 1
        ? "1 kollega kender den gamle dag: send arket igen"
        : "\($0) kolleger kender den gamle dag: send arkene igen"
    },
    doorStays: { "Den åbne dør flyttes på kommandolinjen: \($0)" },
    saveAs: "Gem planen som", page: "side til print", plainText: "tekst", markdown: "Markdown",
    calendar: "kalenderfil", table: "tabel")
}
