import TavleCore

extension PeopleTexts {
  static let english = PeopleTexts(
    title: "Colleagues",
    shortRoles: {
      switch $0 {
      case .camera: "camera"
      case .voice: "voice"
      case .photo: "photo"
      case .proofreading: "proof"
      case .ideas: "ideas"
      case .copresenting: "co-pr."
      case .expertise: "expert"
      }
    },
    tinyRoles: {
      switch $0 {
      case .camera: "cam"
      case .voice: "voi"
      case .photo: "pho"
      case .proofreading: "prf"
      case .ideas: "ide"
      case .copresenting: "co-"
      case .expertise: "exp"
      }
    },
    nameHeading: "Name", departmentHeading: "Department", topicsHeading: "Topics",
    askedHeading: "asked", runningHeading: "running", never: "never",
    empty: { "Nobody here yet. Press \($0) to add a colleague: a name is enough." },
    nothingFits: { "Nobody fits the filter. Press \($0) to see everyone." },
    vulnerable: "Vulnerable:",
    onlyOne: { "\($0) (only \($1))" }, nobody: { "\($0) (nobody)" },
    enoughForAll: "Every role has at least two colleagues.",
    rolesHeading: "Can help with", asksHeading: "Asks",
    fields: {
      switch $0 {
      case .name: "Name"
      case .department: "Department"
      case .mail: "Mail"
      case .phone: "Phone"
      case .chat: "Chat"
      case .language: "Language"
      }
    },
    asTheBoard: "as the board", notYet: "not yet", addTopic: "add a topic", hasLeft: "has left",
    askedInMonth: {
      switch $0 {
      case 0: "not asked in 30 days"
      case 1: "asked once in 30 days"
      case 2: "asked twice in 30 days"
      default: "asked \($0) times in 30 days"
      }
    },
    running: { $0 == 0 ? "no ask running" : $0 == 1 ? "1 ask running" : "\($0) asks running" },
    lastAsked: { "last asked \($0)" }, neverAsked: "never asked", neededBy: { "by \($0)" },
    field: { field, name in
      switch field {
      case .name: "Name"
      case .department: "\(name)'s department"
      case .mail: "\(name)'s mail address"
      case .phone: "\(name)'s phone number"
      case .chat: "\(name)'s name in the chat"
      case .language: "\(name)'s language"
      }
    },
    topic: { "A topic \($0) knows" },
    topicExample: "logistics 3 (1 learning, 2 can, 3 experienced, 0 none)",
    skill: { "\($1): \($0)" }, languageOf: { "Language for texts to \($0)" },
    wish: { "wish: \($0)" },
    levelSection: "Level", wishSection: "Wish",
    wishKeys: {
      switch $0 {
      case .gladly: "g"
      case .ok: "o"
      case .ifNeeded: "i"
      case .no: "n"
      }
    },
    added: { "Added \($0)" },
    addedFor: { "Added \($0) for \($1) on \($2)" },
    sameName: "there was one of that name already",
    changed: { "Changed \($0)" },
    left: { name, running in
      switch running {
      case 0: "\(name) has left"
      case 1: "\(name) has left; 1 ask is still running"
      default: "\(name) has left; \(running) asks are still running"
      }
    },
    isBack: { "\($0) is back" },
    skillSet: { "\($0): \($1), \($2)" }, skillRemoved: { "\($0): no longer \($1)" },
    emptyName: "A colleague needs a name.",
    notMail: "A mail address has one @ with something on both sides, and no blanks.",
    emptyTopic: "A topic needs a name.",
    highestLevel: "That is the highest level.",
    noLevel: { "\($0) does not have \($1)." })
}
