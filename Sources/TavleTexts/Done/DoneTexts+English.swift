extension DoneTexts {
  static let english = DoneTexts(
    posts: { $0 == 1 ? "1 post" : "\($0) posts" },
    changed: { "Changed \($0)" }, copied: { "Made a copy of \($0)" },
    restored: { "Took \($0) back" },
    reordered: { "Moved \($0) within the column" }, unplanned: { "\($0) has no day any more" },
    noteChanged: { "Changed the note of \($0)" },
    captionChanged: { "Changed the caption of \($0)" },
    commented: { "Commented on \($0)" },
    moved: { "Moved \($0) to \($1)" },
    nowIn: { "it is in \($0) now" },
    planned: { "Planned \($0) for \($1)" },
    added: { "Added “\($0)” to \($1)" },
    undid: { "Undid: \($0)" }, redid: { "Did again: \($0)" },
    ticked: { "Ticked “\($0)”" }, unticked: { "“\($0)” is to be done again" },
    assigned: { "\($0) is to help \($2): \($1)" },
    roleOpened: { "\($1) needs \($0)" },
    recorded: { $0 },
    theme: { "Colours: \($0)" },
    done: "Done", unchanged: "Nothing was changed",
    mouseOn: "The mouse works on the board", mouseOff: "The mouse selects text",
    exampleMade: "This is an example")
}
