extension PlanTexts {
  static let english = PlanTexts(
    title: "Plan", shortWeek: { "w\($0)" }, gap: "gap", emptyWeek: "nothing comes out",
    emptyDay: "Nothing on this day.", more: { "+\($0)" }, crowdedDay: { "crowded: \($0)" },
    need: { "\($0): \($1)" }, vacant: { "\($0): nobody yet" }, shoot: "Shoot",
    openDoor: "Open door",
    carrying: { "Go to the day: \($1) puts it down, \($2) back · “\($0)”" },
    dayEarlier: ActionText("a day earlier", "move a day earlier"),
    dayLater: ActionText("a day later", "move a day later"),
    weekEarlier: ActionText("a week earlier", "move a week earlier"),
    weekLater: ActionText("a week later", "move a week later"),
    putDown: ActionText("put down", "put it down here"),
    putDownFirst: { "First put “\($0)” down: \($1)" },
    past: "that day is over", weekend: { "a \($0)" },
    crowded: { "\($0) already has \($1) on that day" },
    neededLater: { "help for it is needed later: \($0)" },
    madeLater: { "it is made only on \($0)" },
    outBefore: { "\($0) comes out before that, on \($1)" },
    tellOthers: {
      $0 == 1
        ? "1 colleague knows the old day: send the sheet again"
        : "\($0) colleagues know the old day: send the sheets again"
    },
    doorStays: { "The open door is moved on the command line: \($0)" },
    visit: "Who came by, and with what?",
    visitExample: "Anne: new robot in hall 3 #logistics +ig",
    visitNeedsName: "Begin with who it was, and a colon: “Anne: new robot in hall 3”.",
    saveAs: "Save the plan as", page: "a page to print", plainText: "text", markdown: "Markdown",
    calendar: "a calendar file", table: "a table")
}
