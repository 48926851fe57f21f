import TavleCore

extension Texts {
  static let english = Texts(
    language: .english, words: .english, actions: .english, board: .english, prompts: .english,
    done: .english, errors: .english, conflicts: .english,
    screens: .english, post: .english, people: .english,
    rules: .english, asks: .english, letters: .english,
    favours: .english, log: .english, plan: .english, shoots: .english, shootSheet: .english,
    planSheet: .english,
    consent: .english, consentLetters: .english, consentScreen: .english, standings: .english,
    insight: .english, forgetting: .english,
    commands: .english, session: .english, connection: .english, safety: .english)
}
