import TavleCore

extension LetterTexts {
  static let english = LetterTexts(
    greeting: { "Hi \($0)." }, signature: { "Thanks!\n\($0)" }, quoted: { "“\($0)”" },
    what: { role, topic, title in
      switch role {
      case .camera: "Would you be in a video about \(title)?"
      case .voice: "Would you lend your voice to \(title)?"
      case .photo: "Would you help with pictures for \(title)?"
      case .proofreading: "Would you read through \(title) before it goes out?"
      case .ideas: "Would you help me find ideas for \(title)?"
      case .copresenting: "Would you present \(title) together with me?"
      case .expertise:
        "Would you help me get the facts\(topic.map { " about \($0)" } ?? "") right for \(title)?"
      }
    },
    knows: { topic, level in
      level == .often
        ? "I am asking you because you know \(topic) so well."
        : "I am asking you because you know something about \(topic)."
    },
    wantsToLearn: "I am asking you because you would like to get better at it.",
    isGood: { role in
      switch role {
      case .camera: "I am asking you because you come across well on film."
      case .voice: "I am asking you because you are good to listen to."
      case .photo: "I am asking you because you have an eye for pictures."
      case .proofreading: "I am asking you because you see what others miss."
      case .ideas: "I am asking you because you think of what others do not."
      case .copresenting: "I am asking you because people listen when you talk."
      case .expertise: "I am asking you because you know what it is about."
      }
    },
    noNumbers:
      "I have no numbers to show yet, but I think it gets better with somebody who knows the work.",
    when: { day, time, place in
      "It is on \(day)" + (time.map { " at \($0)" } ?? "") + (place.map { ", \($0)" } ?? "") + "."
    },
    readyBy: { "I need it by \($0) at the latest." },
    takes: { "It takes about \($0 == 1 ? "1 minute" : "\($0) minutes")." },
    answerBy: { "An answer by \($0) would be good." },
    gain: { "What you can get out of it: \($0)." },
    shownOn: { "It will be shown on \($0), and you see it before anybody else does." },
    seenFirst: "You see it before anybody else does.",
    wayOut:
      "If it does not suit you, no is a perfectly good answer, and you are welcome to suggest somebody else.",
    and: "and",
    reminder: { "One reminder about \($0): I asked you on \($1)." },
    lastReminder: "I will not remind you again.",
    release: {
      "You need not help with \($0) after all: it does not suit you, and I am asking somebody else. Perhaps another time."
    },
    closing: {
      "You need not answer about \($0): I am finding another way. Perhaps another time."
    },
    favour: { "You told me about \($0)." }, thanks: { "Thank you for your help with \($0)." },
    isOut: { "\($0) is out now." }, thanksAgain: "It would not have happened without you.",
    tipThanks: { "Thank you for the tip about \($0)." },
    tipNext:
      "It is on the board now. I look at all tips every week and tell you what becomes of it.",
    news: { "New on \($1): \($0)." }, newsThanksTo: { "Thanks to \($0)." },
    newsThanks: { "Thanks to our colleagues in \($0)." },
    askSubject: { "Would you help with \($0)?" }, thanksSubject: { "Thank you for \($0)" },
    resultSubject: { "How \($0) went" }, receiptSubject: { "Your tip: \($0)" },
    newsSubject: { "New: \($0)" },
    day: { "\($0) \($1) \($2)" },
    posterName: "tip-poster", posterTitle: "What have you seen that others should see?",
    posterHow: {
      "A hint is enough: one line to \($0), in the corridor, by mail or in chat. No picture, no text, no deadline."
    },
    posterProof: "These began as a tip:",
    belittling: ["just quickly", "just a quick", "asap", "urgent"])
}
