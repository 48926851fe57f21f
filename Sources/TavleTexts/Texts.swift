public import TavleCore

/// Every sentence tavle says, in one language.
///
/// One struct per area, one file per area and language: the compiler finds what is missing. Sentences with values in
/// them are functions, so that each language orders and inflects as it must.
public struct Texts: Sendable {
  /// The language.
  public var language: Language
  /// Words for stages, roles, states, days, numbers.
  public var words: WordTexts
  /// What actions are called.
  public var actions: ActionTexts
  /// The board and its lines.
  public var board: BoardTexts
  /// Questions and what fields ask for.
  public var prompts: PromptTexts
  /// What was just done.
  public var done: DoneTexts
  /// What cannot be done, and why.
  public var errors: ErrorTexts
  /// What two people changed at once.
  public var conflicts: ConflictTexts
  /// Labels that several screens share.
  public var screens: ScreenTexts
  /// The screen of one post.
  public var post: PostTexts
  /// The roster and the screen of one contributor.
  public var people: PeopleTexts
  /// What the guard says, and suggestions.
  public var rules: GuardTexts
  /// Asks, thanks, results and what is owed.
  public var asks: AskTexts
  /// What is written to colleagues.
  public var letters: LetterTexts
  /// The help log.
  public var favours: FavourTexts
  /// The log.
  public var log: LogTexts
  /// The plan on the screen.
  public var plan: PlanTexts
  /// A shoot on the screen.
  public var shoots: ShootTexts
  /// The sheet for whoever comes to a shoot.
  public var shootSheet: ShootSheetTexts
  /// A plan that is read without tavle, and how the work is done.
  public var planSheet: PlanSheetTexts
  /// Being seen and heard.
  public var consent: ConsentTexts
  /// Letters about being seen and heard.
  public var consentLetters: ConsentLetterTexts
  /// Who is seen or heard, and what they said, on the screen.
  public var consentScreen: ConsentScreenTexts
  /// How it stands with consent, in a few words.
  public var standings: StandingTexts
  /// Everything that is kept about a colleague, and what can be.
  public var insight: InsightTexts
  /// Forgetting a colleague.
  public var forgetting: ForgettingTexts
  /// The command line.
  public var commands: CommandTexts
  /// Clipboard, editor, browser, files.
  public var session: SessionTexts
  /// The connection to a server.
  public var connection: ConnectionTexts
  /// Damage, backups, and disks that cannot be relied on.
  public var safety: SafetyTexts

  /// All texts in a language.
  public static func texts(in language: Language) -> Texts {
    switch language {
    case .english: .english
    case .danish: .danish
    case .norwegian: .norwegian
    }
  }
}
