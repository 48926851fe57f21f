import TavleCore

extension LogTexts {
  static let english = LogTexts(
    title: "Log", titleOf: { "Log of \($0)" },
    loading: "Reading the log …", empty: "Nothing has been done yet.",
    nothingFits: { "Nothing fits. \($0) drops the filter." },
    undone: "undone", alreadyUndone: "This has been undone already",
    noPost: "This is about no post on the board",
    undid: { "undid: \($0)" }, redid: { "did again: \($0)" },
    somePost: "a post", somebody: "a colleague", posts: { "\($0) posts" },
    people: { "\($0) colleagues" },
    manyChanges: { "changed \($0) things" },
    added: { "wrote down \($0)" }, removed: { "removed \($0)" },
    reordered: { "moved \($0) within the column" },
    moved: { "moved \($0) to \($1)" }, renamed: { "renamed \($0) “\($1)”" },
    tagged: { "tagged \($0) \($1)" }, chose: { "chose \($1) for \($0)" },
    formed: { "made \($0) \($1)" }, prioritized: { "gave \($0) the priority \($1)" },
    credited: { "noted that \($1) gave the tip for \($0)" },
    planned: { "planned \($0) for \($1)" }, published: { "noted that \($0) came out \($1)" },
    timed: { "noted that \($0) takes \($1)" },
    untagged: { "took the tags off \($0)" }, unchose: { "took the channels off \($0)" },
    unformed: { "left the form of \($0) open" },
    uncredited: { "took the source off \($0)" }, unplanned: { "took the day off \($0)" },
    unpublished: { "took the day of publication off \($0)" },
    untimed: { "took the minutes off \($0)" },
    linked: { "added a link to \($0)" }, unlinked: { "removed a link from \($0)" },
    relinked: { "changed the links of \($0)" },
    itemTicked: { "ticked “\($0)” on \($1)" }, itemUnticked: { "unticked “\($0)” on \($1)" },
    itemAdded: { "put “\($0)” on the list of \($1)" },
    itemRemoved: { "took “\($0)” off the list of \($1)" },
    checklist: { "changed the list of \($0)" },
    noted: { "wrote the note of \($0)" }, unnoted: { "emptied the note of \($0)" },
    captioned: { "wrote the caption of \($0)" }, uncaptioned: { "emptied the caption of \($0)" },
    commented: { "commented on \($0)" }, uncommented: { "removed a comment from \($0)" },
    roleOpened: { "noted that \($1) needs \($0)" }, askRemoved: { "took \($0) off \($1)" },
    assigned: { "chose \($0) for \($2): \($1)" }, unassigned: { "took \($0) off \($2): \($1)" },
    recorded: { "noted: \($0) (\($2), \($1))" },
    askChanged: { "changed the ask for \($0) on \($1)" },
    personAdded: { "put \($0) on the roster" }, personRemoved: { "took \($0) off the roster" },
    personRenamed: { "changed a name to \($0)" },
    personField: { field, name in
      switch field {
      case .department: "changed the department of \(name)"
      case .jobTitle: "changed the job title of \(name)"
      case .mail: "changed the mail address of \(name)"
      case .phone: "changed the phone number of \(name)"
      case .chat: "changed the chat name of \(name)"
      case .language: "changed the language of \(name)"
      case .country: "changed the country of \(name)"
      case .skills: "changed the roles of \(name)"
      case .topics: "changed the topics of \(name)"
      case .limits: "changed the limits of \(name)"
      case .away: "changed when \(name) is away"
      case .pause: "changed the pause of \(name)"
      case .goal: "changed what \(name) hopes to get out of it"
      }
    },
    personAway: { "noted that \($0) is away \($1)" }, personLeft: { "noted that \($0) has left" },
    personBack: { "noted that \($0) is back" },
    boardRenamed: { "renamed the board \($0)" },
    favourHeard: { "wrote down the favour “\($0)”" },
    favourRemoved: { "took away the favour “\($0)”" },
    favourChanged: { "changed the favour “\($0)”" }, favourMoved: { "“\($0)”: \($1)" },
    shootAdded: { "planned the shoot “\($0)” on \($1)" },
    shootMoved: { "moved the shoot “\($0)” to \($1)" },
    shootRemoved: { "took away the shoot “\($0)”" }, shootChanged: { "changed the shoot “\($0)”" },
    shootCancelled: { "called off the shoot “\($0)”" },
    shootRevived: { "is holding the shoot “\($0)” after all" },
    consented: { "noted the consent of \($0), \($1): \($2)" },
    consentRemoved: { "took a consent of \($0) off the record" },
    appearing: { "noted who is seen or heard on \($0): \($1)" },
    nobodyAppears: { "noted that nobody is seen or heard on \($0)" },
    toTakeDown: { "noted what is to be taken down of \($0)" },
    tookDown: { "saw to what was to be taken down of \($0)" },
    nothingToTakeDown: { "noted that nothing of \($0) is to be taken down" },
    doorsOpen: { $0.map { "opened the door: \($0)" } ?? "closed the open door" },
    routineDone: { "did or skipped: \($0)" },
    countrySet: { $0.map { "chose the public holidays of \($0)" } ?? "reset the public holidays" },
    storySet: { posts, owner in
      owner.map { "noted that \(posts) is the story of \($0)" }
        ?? "noted that \(posts) is nobody's story"
    },
    released: { "let \($0) off \($2) (\($1))" }, reminded: { "reminded \($0) (\($1))" },
    thanked: { "thanked \($0) (\($1))" },
    told: { "told \($0) how it went (\($1))" },
    overrode: { "\($0), all the same: \($1)" },
    saidAgain: { name, role, again in
      switch again {
      case .gladly: "noted: \(name) would gladly do it again (\(role))"
      case .ok: "noted: \(name) is ok with doing it again (\(role))"
      case .noThanks: "noted: \(name) would rather not do it again (\(role))"
      }
    },
    wrote: { "wrote the ask for \($0) on \($1)" })
}
