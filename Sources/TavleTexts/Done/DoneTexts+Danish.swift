extension DoneTexts {
  static let danish = DoneTexts(
    posts: { "\($0) opslag" },
    changed: { "Rettede \($0)" }, copied: { "Lavede en kopi af \($0)" },
    restored: { "Hentede \($0) tilbage" }, reordered: { "Flyttede \($0) i kolonnen" },
    unplanned: { "\($0) har ingen dag længere" }, noteChanged: { "Rettede noten i \($0)" },
    captionChanged: { "Rettede opslagsteksten i \($0)" }, commented: { "Kommenterede \($0)" },
    moved: { "Flyttede \($0) til \($1)" },
    nowIn: { "det ligger nu i \($0)" },
    planned: { "Planlagde \($0) til \($1)" },
    added: { "Skrev »\($0)« ned i \($1)" },
    undid: { "Fortrød: \($0)" }, redid: { "Gjorde igen: \($0)" },
    ticked: { "Satte hak ved »\($0)«" }, unticked: { "»\($0)« skal gøres igen" },
    assigned: { "\($0) skal hjælpe med \($2): \($1)" },
    roleOpened: { "\($1) mangler \($0)" },
    recorded: { $0 },
    theme: { "Farver: \($0)" },
    done: "Færdig", unchanged: "Intet blev rettet",
    mouseOn: "Musen virker på tavlen", mouseOff: "Musen markerer tekst",
    exampleMade: "Dette er et eksempel")
}
