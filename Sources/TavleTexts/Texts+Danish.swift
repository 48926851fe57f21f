import TavleCore

extension Texts {
  static let danish = Texts(
    language: .danish, words: .danish, actions: .danish, board: .danish, prompts: .danish,
    done: .danish, errors: .danish, conflicts: .danish,
    screens: .danish, post: .danish, people: .danish,
    rules: .danish, asks: .danish, letters: .danish,
    favours: .danish, log: .danish, plan: .danish, shoots: .danish, shootSheet: .danish,
    planSheet: .danish,
    consent: .danish, consentLetters: .danish, consentScreen: .danish, standings: .danish,
    insight: .danish, forgetting: .danish,
    commands: .danish, session: .danish, connection: .danish, safety: .danish)
}
