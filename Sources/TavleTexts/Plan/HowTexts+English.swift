import TavleCore

extension HowTexts {
  static let english = HowTexts(
    title: "How we work with social media",
    intro: {
      "\($0) looks after our social media. The stories are yours: nothing gets made without colleagues who have seen something, know something, or want to be in it."
    },
    tipHeading: "What happens to a tip",
    tipSteps: [
      "You give a hint: one line is enough, in the corridor, by mail or in the chat. No pictures, no text, no deadline.",
      "It goes on the board with your name, and you get a receipt.",
      "All tips are gone through every week. You are told what becomes of yours, also when it has to wait.",
      "If we need a colleague we ask: in good time, with a reason, and no is an answer.",
      "Whoever is in it sees it before anybody else does, and hears afterwards how it went.",
    ],
    stagesHeading: "The four stages",
    tip: "An idea somebody had. It needs a title and nothing else.",
    needsColleague: "We know what we want to tell, and are finding out who can help.",
    scheduled: "It has a day, and we know who is in it.",
    published: "It is out. Now come the thanks, and then how it went.",
    now: { $0 == 1 ? "1 post now" : "\($0) posts now" },
    usually: { time, posts, months in
      let of = posts == 1 ? "1 post" : "\(posts) posts"
      return "usually \(time) (median of \(of) in \(months) months)"
    },
    days: { $0 == 1 ? "1 day" : "\($0) days" },
    lessThanADay: "less than a day", noNumbers: "no numbers yet on how long it takes",
    rhythmHeading: "Our rhythm",
    routines: {
      switch $0 {
      case .mondayNumbers: "Every Monday we look at the numbers of the week before."
      case .fridayThanks: "Every Friday we thank those who have helped."
      case .firstMonday:
        "On the first Monday of the month we show what came of it: stories, not only numbers."
      case .rosterReview: "Once a quarter we ask who would like to help with what."
      }
    },
    openDoor: { weekday, time, place in
      "Every \(weekday) \(time) the door is open for whoever has an idea"
        + (place.map { ": \($0)." } ?? ".")
    },
    askHeading: "If we ask you",
    askPromises: [
      "You hear why we ask you, how long it takes, what is in it for you, and where it is shown.",
      "You decide how often we may ask. No is a good answer, and you need not say why.",
      "We remind you once at most.",
    ],
    noticeHeading: "You are asked at least this long before:",
    notice: { role, days in
      "\(role): \(days == 1 ? "1 working day" : "\(days) working days")"
    },
    contact: { "Questions, ideas, or second thoughts? Ask \($0)." })
}
