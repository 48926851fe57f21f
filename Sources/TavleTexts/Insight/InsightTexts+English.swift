import TavleCore

extension InsightTexts {
  static let english = InsightTexts(
    title: { "What tavle holds about \($0)" },
    intro: { author, day in
      "This is everything as of \(day). \(author) plans social media here and answers questions about it."
    },
    purposeHeading: "What it is for",
    purpose:
      "It is kept to plan posts, to ask colleagues for help in time and within their limits, to thank them, and to show nothing they have not said yes to. What may be kept, why, and who sees it is on the page “What tavle knows about you”.",
    sections: section, fields: field, labels: label,
    nothing: "Nothing.", perhaps: "may be somebody or something else",
    ofSomebody: { "In what is kept about \($0), which is for them to read" },
    otherMatter: { "noted something about \($0)" },
    board: "The board", openDoor: "The open door", favour: "Help",
    shoot: "Shoot", somePost: "A post", knows: .english)

  private static let section: @Sendable (InsightSection) -> String = {
    switch $0 {
    case .person: "What is known about you"
    case .asks: "What you were asked for"
    case .appearances: "Where you are seen or heard"
    case .takedowns: "What is to be taken down for you"
    case .consents: "What you said about being seen and heard"
    case .shoots: "Shoots"
    case .favours: "What you wanted help with"
    case .mentions: "Texts that name you"
    case .log: "What the log says"
    }
  }

  private static let field: @Sendable (TextField) -> String = {
    switch $0 {
    case .name: "Name"
    case .department: "Department"
    case .jobTitle: "Job title"
    case .mail: "Mail"
    case .phone: "Telephone"
    case .chat: "Chat"
    case .topic: "Topic"
    case .goal: "Hopes for"
    case .origin: "Number in the list"
    case .title: "Title"
    case .tags: "Tags"
    case .channels: "Channels"
    case .source: "Tip from"
    case .story: "Whose story"
    case .links: "Link"
    case .checklist: "To do"
    case .note: "Note"
    case .caption: "Caption"
    case .comment: "Comment"
    case .commentAuthor: "Comment by"
    case .guest: "Guest"
    case .appearanceReason: "Goes ahead because"
    case .takedownOwner: "Taken down by"
    case .takedownAddress: "To be taken down"
    case .staysBecause: "Stays because"
    case .place: "Place"
    case .what: "What"
    case .why: "Why you"
    case .evidence: "What shows it"
    case .gain: "What is in it for you"
    case .use: "What it is used for"
    case .thankedFor: "Thanked for"
    case .result: "How it went"
    case .overrideSubject: "What a rule was about"
    case .overrideReason: "Passed over because"
    case .overrideAuthor: "Passed over by"
    case .problem: "Problem"
    case .askerName: "Asked for by"
    case .outcome: "What came of it"
    case .wayIn: "Way in"
    case .clothes: "Clothes"
    case .contact: "Telephone on the day"
    case .questions: "Questions"
    case .purpose: "What for"
    case .proofAt: "Where the proof is"
    case .consentAuthor: "Written down by"
    case .wording: "Mark of the words shown"
    case .guardianName: "Guardian"
    case .guardianContact: "How to reach the guardian"
    }
  }

  private static let label: @Sendable (InsightLabel) -> String = {
    switch $0 {
    case .language: "Language"
    case .country: "Country"
    case .skills: "Can help with"
    case .topics: "Knows about"
    case .limits: "Limits"
    case .away: "Away"
    case .pause: "Break until"
    case .left: "Has left"
    case .state: "How it stands"
    case .minutes: "Minutes"
    case .neededBy: "Needed by"
    case .answerBy: "Answer by"
    case .askedAt: "Asked"
    case .answeredAt: "Answered"
    case .doneAt: "Helped"
    case .remindedAt: "Reminded"
    case .thankedAt: "Thanked"
    case .toldAt: "Told how it went"
    case .overrides: "Asked although a limit said no"
    case .again: "Would do it again"
    case .media: "How"
    case .seenCut: "Has seen it first"
    case .agreedOn: "Said yes"
    case .answer: "Answer"
    case .given: "Day"
    case .until: "Holds until"
    case .proof: "How it was said"
    case .ground: "Rests on"
    case .onlyPost: "Only for"
    case .deadline: "Last day"
    case .takenDown: "Taken down"
    case .day: "Day of the shoot"
    case .callTime: "To come at"
    case .closedAt: "Closed"
    }
  }
}
