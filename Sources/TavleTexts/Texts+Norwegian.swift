import TavleCore

extension Texts {
  static let norwegian = Texts(
    language: .norwegian, words: .norwegian, actions: .norwegian, board: .norwegian,
    prompts: .norwegian, done: .norwegian, errors: .norwegian, conflicts: .norwegian,
    screens: .norwegian, post: .norwegian, people: .norwegian,
    rules: .norwegian, asks: .norwegian, letters: .norwegian,
    favours: .norwegian, log: .norwegian, plan: .norwegian, shoots: .norwegian,
    shootSheet: .norwegian,
    planSheet: .norwegian, consent: .norwegian, consentLetters: .norwegian,
    consentScreen: .norwegian, standings: .norwegian,
    insight: .norwegian, forgetting: .norwegian,
    commands: .norwegian, session: .norwegian, connection: .norwegian, safety: .norwegian)
}
