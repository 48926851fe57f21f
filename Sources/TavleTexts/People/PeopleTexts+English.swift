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
    askedHeading: "asked", usedHeading: "30 d", consentHeading: "consent",
    consented: { "consent: \($0)" }, never: "never",
    empty: { "Nobody here yet. Press \($0) to add a colleague: a name is enough." },
    nothingFits: { "Nobody fits the filter. Press \($0) to see everyone." },
    vulnerable: "Vulnerable:",
    onlyOne: { "\($0) (only \($1))" }, nobody: { "\($0) (nobody)" },
    enoughForAll: "Every role has at least two colleagues.",
    importFile: "Which file? vCard, Entra ID, Outlook, Google or another table",
    importGoOn: "Enter takes them in · Esc leaves it",
    departmentTerm: "department",
    participation: { helped, returned in
      let again = returned == 0 ? "nobody twice yet" : "\(returned) of them more than once"
      return "\(helped == 1 ? "1 colleague has" : "\(helped) colleagues have") helped, \(again)"
    }, withoutDepartment: "Without a department",
    coverage: "coverage by department", noDepartments: "No colleague has a department yet.",
    featuredHeading: "featured",
    rolesHeading: "Can help with", limitsHeading: "Limits and days", asksHeading: "Asks",
    fields: {
      switch $0 {
      case .name: "Name"
      case .department: "Department"
      case .jobTitle: "Job title"
      case .mail: "Mail"
      case .phone: "Phone"
      case .chat: "Chat"
      case .language: "Language"
      case .country: "Country"
      case .goal: "Hopes for"
      case .asks: "Asks in 30 days"
      case .minutes: "Minutes in 30 days"
      case .rest: "Days of rest"
      case .weekdays: "Weekdays"
      case .lead: "Notice"
      case .away: "Away"
      case .pause: "Pause until"
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
      case .jobTitle: "Job title of \(name)"
      case .mail: "\(name)'s mail address"
      case .phone: "\(name)'s phone number"
      case .chat: "\(name)'s name in the chat"
      case .language: "\(name)'s language"
      case .country: "Country \(name) works in"
      case .goal: "What \(name) hopes to get out of it"
      case .asks: "Most asks in 30 days for \(name) (0 is never)"
      case .minutes: "Most minutes in 30 days for \(name)"
      case .rest: "Days of rest between asks for \(name)"
      case .weekdays: "Days on which \(name) can help"
      case .lead: "Working days of notice \(name) wants"
      case .away: "When \(name) is away"
      case .pause: "Until when \(name) is on a break"
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
    noLevel: { "\($0) does not have \($1)." },
    examples: {
      switch $0 {
      case .country: "Denmark or Norway; empty is the board's"
      case .weekdays: "mon-thu; empty is Monday to Friday"
      case .lead: "camera 10, proofreading 4"
      case .away: "30/11-4/12, week 52; no reason is kept"
      case .pause: "in 3 weeks; empty ends it"
      default: ""
      }
    },
    usual: { "\($0), as usual" },
    problem: {
      switch $0 {
      case .notNumber(let limit): "A whole number from 0 to \(limit), or nothing."
      case .notDay(let text): "“\(text)” is no day."
      case .notTime(let text): "“\(text)” is no time"
      case .notWeekday(let word): "“\(word)” is no day of the week."
      case .notRole(let word): "“\(word)” is no role."
      case .notCountry(let word): "“\(word)” is not Denmark or Norway."
      }
    },
    overridesHeading: "Asked all the same", gainsHeading: { "What was in it for \($0)" },
    noGains: "Nothing yet.",
    isAway: { $1.isEmpty ? "\($0) is not away any more" : "\($0) is away \($1)" },
    isPaused: { $1.isEmpty ? "\($0) is no longer on a break" : "\($0) is on a break until \($1)" })
}
