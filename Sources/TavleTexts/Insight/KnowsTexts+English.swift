import TavleCore

extension KnowsTexts {
  static let english = KnowsTexts(
    title: "What tavle knows about you",
    intro: {
      "\($0) plans social media on a board called tavle. This is everything it can know about a colleague, why, and who sees it. Most of it is empty for most people."
    },
    groups: {
      switch $0 {
      case .person: "You"
      case .help: "What you are asked for"
      case .seen: "Being seen and heard"
      case .elsewhere: "Where else you are named"
      }
    },
    factHeading: "What", reasonHeading: "Why", audienceHeading: "Who sees it",
    facts: fact, reasons: reason,
    audiences: {
      switch $0 {
      case .team: "Those who plan"
      case .colleagues: "Those who plan, and whoever reads the plan, the roster or a shoot sheet"
      }
    },
    neverHeading: "What is never kept",
    never: [
      "National identity number and birthday",
      "Home address, private mail address and private telephone",
      "Health, and why you are away: only the days",
      "Membership of a trade union",
      "Your private accounts, unless you want them there",
      "Marks for you: nobody reckons up how often you say yes, how fast you answer or how well your posts do",
    ],
    sourceHeading: "Where it comes from",
    source:
      "From you, from whoever plans, and from the company's list of employees if it was read in: name, department, job title, and how to reach you at work. Tips come from whoever gave them.",
    keepingHeading: "How long it is kept",
    keeping: { months, copies in
      "Until you ask to have it deleted, or those who plan delete it. A yes to being seen holds for \(months) months unless something else was agreed; the record of it is kept, as it shows what held when. Copies of the board are kept of the last \(copies) days it was used."
    },
    rightsHeading: "What you can ask for",
    rights: [
      "To see everything that is kept about you, in your language",
      "To have it corrected, at once",
      "To be asked less often, or not at all; you need not say why",
      "To take back a yes to being seen, as easily as you gave it",
      "To be forgotten",
    ],
    contact: { "Questions, or something you want changed? Talk to \($0)." })

  private static let fact: @Sendable (HeldFact) -> String = {
    switch $0 {
    case .name: "Your name"
    case .work: "Your department and job title"
    case .contact: "Work mail address, telephone and name in the chat"
    case .language: "The language you are written to in, and the country you work in"
    case .skills: "What you can help with and what you know; how well, and how gladly"
    case .limits: "How often, how long and how soon you want to be asked; the days you are away"
    case .goal: "What you hope to get out of helping"
    case .left: "Whether you have left"
    case .origin: "Your number in the list you were taken in from"
    case .asked: "What you are asked for: which post, what, when, where, for how long"
    case .answers: "When you were asked and reminded, what you answered, and when you had helped"
    case .letter: "What was written to you when you were asked"
    case .overrides: "When you were asked although a limit said no: why, and who decided it"
    case .thanks: "What you were thanked for, and what you were told about how it went"
    case .again: "Whether you would do it again"
    case .appearance: "Where you are seen or heard, how, and whether you have seen it first"
    case .appearanceReason: "Why something went ahead although you had not said yes"
    case .consent:
      "What you said yes or no to: picture, video, voice, name or quote; where, what for, until when"
    case .proof:
      "How you said it, where the proof is, who wrote it down, and a mark of the words you were shown"
    case .ground: "What the company relies on where it is not your consent, and why"
    case .guardian: "If you are under age: who answers for you, and how to reach them"
    case .takedown: "What is to be taken down for you: where, by whom, by when"
    case .calls: "When you are to come to a shoot"
    case .favours: "What you wanted help with, and what came of it"
    case .tips: "Tips you gave, and stories that are yours"
    case .mentions: "Your name where somebody wrote it: titles, notes, captions, comments"
    case .log: "What was changed on the board, when and by whom"
    }
  }

  private static let reason: @Sendable (HeldFact) -> String = {
    switch $0 {
    case .name: "To know whom to ask and whom to thank."
    case .work: "To find whoever knows, and so that every department has its turn."
    case .contact: "To reach you at work. It is not in plans or on the roster that is shown around."
    case .language: "To write to you in your language and leave your public holidays alone."
    case .skills:
      "To ask you for what suits you. How well and how gladly is between you and those who plan."
    case .limits:
      "So that you are not asked too much, or at the wrong time. Your limits hold, not ours."
    case .goal: "So that there is something in it for you too."
    case .left: "So that you are not asked any more."
    case .origin: "So that you are not there twice when the list is read again."
    case .asked: "To keep what was agreed, and to count it against your limits."
    case .answers: "So that you are not asked twice. A no is a good answer and costs you nothing."
    case .letter: "So that what you were promised can be kept."
    case .overrides: "So that it can be explained to you."
    case .thanks: "So that nobody is forgotten."
    case .again: "After a no thanks you are left alone with it for a while."
    case .appearance:
      "So that nothing gets out that you have not seen, and so that it can be found again."
    case .appearanceReason: "So that it can be explained to you."
    case .consent:
      "So that only what you said yes to is shown. Earlier answers stay, to show what held when."
    case .proof: "The company has to be able to prove it."
    case .ground: "So that it is thought through, and you can object."
    case .guardian: "They have to say yes as well."
    case .takedown: "So that it really disappears."
    case .calls: "So that you need not wait around."
    case .favours: "To help you, and to tell you what came of it."
    case .tips: "To thank you, and to tell you what becomes of them."
    case .mentions:
      "It belongs to the work on the post. You can see it, and ask to have it taken out."
    case .log: "So that mistakes can be undone. Nobody's work is measured with it."
    }
  }
}
