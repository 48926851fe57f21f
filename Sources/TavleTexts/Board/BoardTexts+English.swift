extension BoardTexts {
  static let english = BoardTexts(
    emptyTip: { "No tips yet. Press \($0) to write down an idea; a title is enough." },
    emptyNeeds: { "Nobody is needed. Press \($0) on a tip to choose who can help." },
    emptyScheduled: { "Nothing has a day. Press \($0) on a post to choose one." },
    emptyPublished: { "Nothing is out yet. Press \($0) on a scheduled post when it is." },
    emptyArchive: "The archive is empty. Posts you archive are kept here.",
    emptyTrash: "The trash is empty. What you throw away can be taken back from here.",
    nothingFits: { "Nothing here fits. \($0) shows all." },
    loading: "Reading …",
    from: { "from \($0)" },
    nobodyYet: "nobody yet",
    toAsk: "ask",
    needed: { "needed \($0)" },
    marked: { "\($0) MARKED" },
    filtered: { "FILTER \($0)" },
    sorted: { "BY \($0.uppercased())" },
    onlyWaiting: "WAITS FOR ME",
    sortOrders: {
      switch $0 {
      case "plan": "planned day"
      case "priority": "priority"
      case "title": "title"
      case "newest": "newest first"
      case "longest": "longest in its stage"
      default: "by hand"
      }
    })
}
