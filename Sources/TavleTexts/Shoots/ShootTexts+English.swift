extension ShootTexts {
  static let english = ShootTexts(
    title: "Shoots",
    empty: { "No shoot is planned. \($0) plans one: `Morning in the warehouse >3 Dec 9:00`." },
    new: "New shoot", newExample: "Morning in the warehouse >3 Dec 9:00",
    added: { "Planned the shoot “\($0)” on \($1)" }, changed: { "Changed the shoot “\($0)”" },
    cancelled: { "Called off the shoot “\($0)”; tell those who were to come" },
    revived: { "The shoot “\($0)” takes place after all" }, isCancelled: "called off",
    whoComes: "Who comes", posts: "What we make", beforehand: "Good to know beforehand",
    coming: { "\($0) \($0 == 1 ? "comes" : "come")" },
    awaited: { "\($0) not settled" }, missing: { "\($0) missing" },
    nobodyYet: { "Nobody is asked to come yet. \($0) says which posts are made here." },
    consent: { "consent: \($0)" }, vacant: "nobody yet",
    backUp: { "back-up: \($0)" }, noBackUp: "no back-up", vulnerable: "only one can",
    doubleBooked: { "also at “\($0)”" },
    fields: {
      switch $0 {
      case .title: "Name"
      case .day: "When"
      case .minutes: "How long"
      case .place: "Where"
      case .wayIn: "Way in"
      case .clothes: "What to wear"
      case .phone: "Who has the phone"
      case .question: "Question"
      }
    },
    field: { field, title in
      let what =
        switch field {
        case .title: "Name"
        case .day: "Day and time"
        case .minutes: "Minutes"
        case .place: "Where"
        case .wayIn: "How to get in, and where to park"
        case .clothes: "What to wear"
        case .phone: "Who has the phone on the day, and the number"
        case .question: "A question to think about beforehand"
        }
      return "\(what): \(title)"
    },
    examples: {
      switch $0 {
      case .title: ""
      case .day: "3 Dec 9:00"
      case .minutes: "90"
      case .place: "Warehouse, gate 3"
      case .wayIn: "Ring at the gate, park on the left"
      case .clothes: "What you wear to work, no stripes"
      case .phone: "Mette, 12 34 56 78"
      case .question: "What surprised you in your first week?"
      }
    },
    callOf: { "When is \($0) to come?" }, callExample: "9:30",
    called: { "\($0) comes at \($1)" }, calledWithAll: { "\($0) comes when it begins" },
    notATime: "Write a time such as 9:30", notADay: "Write a day such as 3 Dec",
    postsOf: { "What is made at “\($0)”" }, addPosts: "posts",
    sheetFor: { "The sheet for “\($0)”: for whom?" },
    everybody: "everybody who comes, a mail draft each",
    copied: "copy it", mail: "a draft of a mail", page: "a page to print",
    calendar: "a calendar file", sheetAs: { "The sheet for \($0)" },
    sheetCopied: { "The sheet for \($0)" },
    sheetsSaved: { "\($0 == 1 ? "1 sheet" : "\($0) sheets") in \($1)" },
    nobodyToSend: "Nobody has said yes yet",
    previousShoot: ActionText("earlier shoot", "to the shoot before"),
    nextShoot: ActionText("next shoot", "to the next shoot"))
}
