public import TavleCore
import TavleTexts
public import TerminalKit

/// What the ask composer shows and where the user is in it.
public struct ComposerScreen: Sendable {
  /// The post and the ask that is written.
  public let post: PostID
  /// The ask that is written, and how far it was then: when that changes, the letter is another.
  public let ask: AskID
  let state: AskState
  /// The first visible line.
  public var window = ScrollWindow()
  /// The selected row.
  var selected = ComposerRow.send(.clipboard)
  /// The letter with what is said about it, and what it was made from.
  var written: WrittenLetter?
  var key: BoardKey?

  /// Whether what sends the letter is selected.
  var isSending: Bool { if case .send = selected { true } else { false } }

  /// The composer of an ask.
  public init(post: PostID, ask: AskID, state: AskState) {
    self.post = post
    self.ask = ask
    self.state = state
  }
}

/// A letter as it would go out now, with what is said about it.
///
/// Judging an ask looks at every other, which is too dear for every key press.
struct WrittenLetter: Sendable {
  let draft: AskLetter
  let letter: Letter
  /// Words, what is wrong with the letter, what the guard says, and the heading of the letter.
  let remarks: [Line]

  /// A line above the letter.
  struct Line: Sendable {
    let text: String
    let role: StyleName
  }
}

/// Something in the composer that can be selected.
enum ComposerRow: Hashable, Sendable {
  case field(AskField)
  case send(SendRoute)
}

/// What of an ask is typed in one line.
public enum AskField: CaseIterable, Hashable, Sendable {
  case what, why, evidence, day, time, place, minutes, answerBy, gain, use
}

/// How a letter leaves.
public enum SendRoute: CaseIterable, Hashable, Sendable {
  /// Onto the clipboard.
  case clipboard
  /// Into a file that a mail program opens as a draft.
  case mail
  /// Some other way; tavle only notes it.
  case note
}

extension AskField {
  /// The part of the letter it is in.
  var part: AskLetter.Part {
    switch self {
    case .what: .what
    case .why: .why
    case .evidence: .evidence
    case .day, .time, .place, .minutes, .answerBy: .when
    case .gain: .gain
    case .use: .use
    }
  }

  /// Where its words are kept, if it is words.
  var words: WritableKeyPath<AskText, String?>? {
    switch self {
    case .what: \.what
    case .why: \.why
    case .evidence: \.evidence
    case .gain: \.gain
    case .use: \.use
    case .place: \.place
    case .day, .time, .minutes, .answerBy: nil
    }
  }

  /// The field that mends a problem.
  init?(_ problem: AskLetter.Problem) {
    switch problem {
    case .empty(.what): self = .what
    case .empty(.why): self = .why
    case .empty(.evidence): self = .evidence
    case .empty(.gain): self = .gain
    case .empty(.use): self = .use
    case .noDay, .dayPast: self = .day
    case .noMinutes: self = .minutes
    case .noAnswerDay, .answerTooLate, .answerPast: self = .answerBy
    case .empty, .tooLong, .wrongWeekday, .belittling, .exclamations, .nowhereShown: return nil
    }
  }
}

extension State {
  /// What letters are made from.
  var letterContext: LetterContext {
    LetterContext(
      board: board, rules: rules, today: today, author: author, language: texts.language)
  }

  /// The rows of the composer: what can be written, and how it leaves; of a reminder only the latter.
  func composerRows(_ shown: ComposerScreen) -> [ComposerRow] {
    let routes = SendRoute.allCases.map { ComposerRow.send($0) }
    guard let ask = board.ask(shown.post, shown.ask) else { return routes }
    return (ask.state == .asked ? [] : AskField.allCases.map { .field($0) }) + routes
  }

  /// What a field is called.
  func label(of field: AskField) -> String {
    switch field {
    case .day: texts.asks.day
    case .time: texts.asks.time
    case .place: texts.asks.place
    case .minutes: texts.asks.minutes
    case .answerBy: texts.asks.answerBy
    default: texts.asks.parts(field.part)
    }
  }

  /// What stands in a field of a letter, as it is shown; empty if there is nothing.
  func shown(_ field: AskField, in letter: AskLetter) -> String {
    let ask = letter.ask
    return switch field {
    case .day: ask.neededBy.map { texts.words.day($0, today: today) } ?? ""
    case .answerBy: ask.text.answerBy.map { texts.words.day($0, today: today) } ?? ""
    default: typed(field, in: ask)
    }
  }

  /// What stands in a field, as it can be typed.
  func typed(_ field: AskField, in ask: Ask) -> String {
    if let words = field.words { return ask.text[keyPath: words] ?? "" }
    return switch field {
    case .day: ask.neededBy?.description ?? ""
    case .time: ask.text.time?.description ?? ""
    case .minutes: ask.minutes.map(String.init) ?? ""
    case .answerBy: ask.text.answerBy?.description ?? ""
    default: ""
    }
  }

  /// The letter as it would go out now: the ask, or its only reminder.
  func letter(of ask: Ask) -> (draft: AskLetter, letter: Letter)? {
    guard let post = board[ask.post], let person = ask.contributor.flatMap({ board[$0] }),
      let draft = AskLetter(ask, letterContext)
    else { return nil }
    guard ask.state == .asked else { return (draft, Texts.letter(draft, about: post)) }
    let asked = ask.askedAt.map(clock.day) ?? today
    let reminder = letterContext.texts(for: person)
      .reminder(draft, about: post, to: person, asked: asked, from: author)
    return (draft, reminder)
  }
}
