extension DoneTexts {
  static let norwegian = DoneTexts(
    posts: { "\($0) innlegg" },
    changed: { "Endret \($0)" }, copied: { "Laget en kopi av \($0)" },
    restored: { "Hentet \($0) tilbake" }, reordered: { "Flyttet \($0) i kolonnen" },
    unplanned: { "\($0) har ingen dag lenger" }, noteChanged: { "Endret notatet i \($0)" },
    captionChanged: { "Endret innleggsteksten i \($0)" }, commented: { "Kommenterte \($0)" },
    moved: { "Flyttet \($0) til \($1)" },
    nowIn: { "det ligger nå i \($0)" },
    planned: { "Planla \($0) til \($1)" },
    added: { "Skrev ned «\($0)» i \($1)" },
    undid: { "Angret: \($0)" }, redid: { "Gjorde igjen: \($0)" },
    ticked: { "Huket av «\($0)»" }, unticked: { "«\($0)» skal gjøres igjen" },
    assigned: { "\($0) skal hjelpe med \($2): \($1)" },
    roleOpened: { "\($1) trenger \($0)" },
    recorded: { $0 },
    theme: { "Farger: \($0)" },
    done: "Ferdig", unchanged: "Ingenting ble endret",
    mouseOn: "Musen virker på tavla", mouseOff: "Musen markerer tekst",
    exampleMade: "Dette er et eksempel")
}
