extension PostTexts {
  static let english = PostTexts(
    title: "Title", stage: "Stage", plan: "Plan", channels: "Channels", format: "Form",
    priority: "Priority", tags: "Tags", source: "Tip from", minutes: "Time per helper",
    asks: "Who helps", checklist: "To do", links: "Links", note: "Note", caption: "Caption",
    comments: "Comments", history: "History",
    addAsk: "ask a colleague", addItem: "something to do", addLink: "a link",
    addComment: "a comment",
    writeNote: "What is it about, what do the others need to know?",
    writeCaption: "The text that is to be published",
    since: { $0 == WordTexts.english.today ? $0 : "for \($0)" }, published: { "out \($0)" },
    nobodyYet: "nobody yet",
    loading: "Reading …", notLoaded: "The texts are still being read; try again in a moment",
    noHistory: "Nothing yet", gone: "This post is not on the board any more",
    sourceOf: { "Who gave the tip for \($0)?" },
    minutesOf: { "How many minutes does a helper need for \($0)?" },
    itemOf: { "To do for \($0)" }, linkOf: { "Where can \($0) be seen?" },
    noteOf: { "Note, \($0)" }, captionOf: { "Caption, \($0)" },
    sourceExample: "A name; empty for nobody", minutesExample: "20; empty for unknown",
    itemExample: "Borrow the drone", linkExample: "https://…",
    removedAsk: { "Took \($0) off \($1)" }, removedItem: { "Removed “\($0)”" },
    removedLink: { "Removed the link \($0)" }, removedComment: { "Removed the comment by \($0)" },
    movedItem: { "Moved “\($0)”" }, itemAtEnd: "It is at the end of the list")
}
