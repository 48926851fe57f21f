extension PlanTexts {
  static let norwegian = PlanTexts(
    title: "Plan", shortWeek: { "u\($0)" }, gap: "hull", emptyWeek: "ingenting kommer ut",
    emptyDay: "Ingenting på denne dagen.", more: { "+\($0)" },
    crowdedDay: { "trengsel: \($0)" }, need: { "\($0): \($1)" },
    vacant: { "\($0): ingen ennå" }, shoot: "Opptak", openDoor: "Åpen dør",
    carrying: { "Gå til dagen: \($1) setter det ned, \($2) angrer · «\($0)»" },
    dayEarlier: ActionText("en dag tidligere", "flytt til dagen før"),
    dayLater: ActionText("en dag senere", "flytt til dagen etter"),
    weekEarlier: ActionText("en uke tidligere", "flytt en uke tidligere"),
    weekLater: ActionText("en uke senere", "flytt en uke senere"),
    putDown: ActionText("sett ned", "sett det ned her"),
    putDownFirst: { "Sett først ned «\($0)»: \($1)" },
    past: "den dagen er over", weekend: { "en \($0)" },
    crowded: { "det er allerede \($1) på \($0) den dagen" },
    neededLater: { "hjelpen trengs først senere: \($0)" },
    madeLater: { "det lages først \($0)" }, outBefore: { "\($0) kommer ut allerede \($1)" },
    tellOthers: {
      $0 == 1
        ? "1 kollega kjenner den gamle dagen: send arket på nytt"
        : "\($0) kolleger kjenner den gamle dagen: send arkene på nytt"
    },
    doorStays: { "Den åpne døra flyttes på kommandolinjen: \($0)" },
    visit: "Hvem kom innom, og med hva?",
    visitExample: "Anne: ny robot i hall 3 #logistikk +ig",
    visitNeedsName: "Begynn med hvem det var, og et kolon: «Anne: ny robot i hall 3».",
    saveAs: "Lagre planen som", page: "side til utskrift", plainText: "tekst",
    markdown: "Markdown", calendar: "kalenderfil", table: "tabell")
}
