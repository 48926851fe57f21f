extension PromptTexts {
  static let english = PromptTexts(
    newPost: { "New in \($0)" },
    newPostExample:
      "Title #tag +channel @who-tipped >day, for example: New robot #logistics +ig @anne >fri 9am",
    planExample: "tomorrow · fri 9am · next tue · +2w · week 49 · 12/3 · - for none",
    publishExample:
      "Where can it be seen? Paste the address, several with a blank between, or just Enter",
    filterExample:
      "word #tag @person +channel stage:tip due:week role:camera open:proofreading !not",
    plan: { "When? \($0)" }, publish: { "Published \($0)" }, moveTo: { "Move \($0) to" },
    channels: { "Channels of \($0)" }, tags: { "Tags of \($0)" }, format: { "Form of \($0)" },
    role: { "What is needed for \($0)?" }, comment: { "Comment on \($0)" },
    whichText: { "Edit which text of \($0)?" }, whichAsk: { "Who answered about \($0)?" },
    title: "Title", filter: "Find", sort: "Order", theme: "Colours", language: "Language",
    link: "Open which link?", newPerson: "Name of the colleague", topic: "Which topic?",
    colleague: { "Who can help? \($0), \($1)" },
    reply: { "\($0), \($1)" },
    canDoThis: { $0 == 0 ? "nobody yet" : $0 == 1 ? "1 colleague" : "\($0) colleagues" },
    nobodyYet: "Nobody yet", openRole: "note that the role is open",
    notTheirRole: "not among their roles", neverAsked: "never asked",
    onThisPost: "already on this post",
    lastAsked: { $0 == 0 ? "asked today" : $0 == 1 ? "asked yesterday" : "asked \($0) days ago" },
    clearsDate: "no day", noDate: "Write a day, or - for none.",
    otherReadings: "up and down for the other reading",
    notADate: { "“\($0)” is not understood as a day." },
    dayFirst: "A scheduled post needs a day.",
    found: { $0 == 1 ? "1 post" : "\($0) posts" },
    noSuchFilter: { "“\($0)” is no condition and is searched for as a word · \($1)" },
    typeToFind: "Type to find", nothingFits: "Nothing fits.",
    takesNew: { "Nothing fits. Enter takes “\($0)” as new." },
    start: "This board is empty. How do you want to begin?",
    startExample: "With an example board",
    startExampleDetail: "to look around; one undo removes it",
    startEmpty: "With an empty board", startEmptyDetail: "to begin at once",
    startHint: "Press n to write down the first idea.",
    discard: "Throw away what you have written?",
    accept: "take", cancel: "cancel", choose: "choose", save: "save")
}
