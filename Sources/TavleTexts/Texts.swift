public import TavleCore

/// Every sentence tavle says, in one language.
///
/// One struct per area, one file per area and language: the compiler finds what is missing. Sentences with values in
/// them are functions, so that each language orders and inflects as it must. Each area is kept behind a reference: handing the
/// texts on copies a few of those, and not every sentence.
public struct Texts: Sendable {
  /// The language.
  public var language: Language
  /// Words for stages, roles, states, days, numbers.
  @Part public var words: WordTexts
  /// What actions are called.
  @Part public var actions: ActionTexts
  /// The board and its lines.
  @Part public var board: BoardTexts
  /// Questions and what fields ask for.
  @Part public var prompts: PromptTexts
  /// What was just done.
  @Part public var done: DoneTexts
  /// What cannot be done, and why.
  @Part public var errors: ErrorTexts
  /// What two people changed at once.
  @Part public var conflicts: ConflictTexts
  /// Labels that several screens share.
  @Part public var screens: ScreenTexts
  /// The screen of one post.
  @Part public var post: PostTexts
  /// The roster and the screen of one contributor.
  @Part public var people: PeopleTexts
  /// What the guard says, and suggestions.
  @Part public var rules: GuardTexts
  /// Asks, thanks, results and what is owed.
  @Part public var asks: AskTexts
  /// What is written to colleagues.
  @Part public var letters: LetterTexts
  /// The help log.
  @Part public var favours: FavourTexts
  /// The log.
  @Part public var log: LogTexts
  /// The plan on the screen.
  @Part public var plan: PlanTexts
  /// A shoot on the screen.
  @Part public var shoots: ShootTexts
  /// The sheet for whoever comes to a shoot.
  @Part public var shootSheet: ShootSheetTexts
  /// A plan that is read without tavle, and how the work is done.
  @Part public var planSheet: PlanSheetTexts
  /// Being seen and heard.
  @Part public var consent: ConsentTexts
  /// Letters about being seen and heard.
  @Part public var consentLetters: ConsentLetterTexts
  /// Who is seen or heard, and what they said, on the screen.
  @Part public var consentScreen: ConsentScreenTexts
  /// How it stands with consent, in a few words.
  @Part public var standings: StandingTexts
  /// Everything that is kept about a colleague, and what can be.
  @Part public var insight: InsightTexts
  /// Forgetting a colleague.
  @Part public var forgetting: ForgettingTexts
  /// The command line.
  @Part public var commands: CommandTexts
  /// Clipboard, editor, browser, files.
  @Part public var session: SessionTexts
  /// The connection to a server.
  @Part public var connection: ConnectionTexts
  /// Damage, backups, and disks that cannot be relied on.
  @Part public var safety: SafetyTexts

  /// All texts in a language.
  public static func texts(in language: Language) -> Texts {
    switch language {
    case .english: .english
    case .danish: .danish
    case .norwegian: .norwegian
    }
  }
}

/// An area of the texts, which is made once and shared.
@propertyWrapper
public struct Part<Value: Sendable>: Sendable {
  private let shared: Shared

  private final class Shared: Sendable {
    let value: Value

    init(_ value: Value) { self.value = value }
  }

  /// Shares an area.
  public init(wrappedValue: Value) { shared = Shared(wrappedValue) }

  /// The area; reading one of its sentences copies no other.
  public var wrappedValue: Value { _read { yield shared.value } }
}
