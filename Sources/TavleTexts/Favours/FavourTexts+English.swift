import TavleCore

extension FavourTexts {
  static let english = FavourTexts(
    title: "Favours",
    empty: {
      "Nothing here yet. Press \($0) and write what a colleague needs: one line is enough."
    },
    karma: { "Karma \($0) · \(kittens($1))" },
    kinds: {
      switch $0 {
      case .problem: "problem"
      case .caseHunt: "case hunt"
      case .course: "course"
      }
    },
    states: {
      switch $0 {
      case .heard: "heard"
      case .offered: "offered"
      case .tried: "tried"
      case .solved: "solved"
      case .couldNot: "could not"
      }
    },
    offer: "offer help",
    new: "What does a colleague need?",
    newExample:
      "@anne needs test customers for the new app · !case a family with an old boiler >fri · !course X for Lars",
    outcome: { "What came of it? \($0)" },
    outcomeExample: "who asked is told the same: twelve customers signed up in two days",
    problem: "The problem", end: { "How did it end? \($0)" },
    added: { "Wrote down “\($0)”" }, moved: { "“\($0)”: \($1)" },
    solved: { "+1 karma: \($0) now, and \(kittens($1))" }, removed: { "Took away “\($0)”" },
    changed: { "Changed “\($0)”" },
    neededBy: { "by \($0)" }, tryThis: "Try",
    patterns: [
      Pattern(
        words: ["journalist", "press", "media"],
        advice:
          "Journalists are on X and LinkedIn: write there what the expert can say, and when to call."
      ),
      Pattern(
        words: ["leads", "customers", "sales"],
        advice: "LinkedIn: show the case and let the colleague answer the comments."),
      Pattern(
        words: ["developer", "programmer", "it job"],
        advice: "Ask in the Facebook groups where developers are, before paying for an ad."),
    ])
}

private func kittens(_ count: Int) -> String { count == 1 ? "1 kitten" : "\(count) kittens" }
