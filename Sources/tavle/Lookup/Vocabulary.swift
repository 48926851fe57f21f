import TavleCore
import TavleTexts

/// The words for the values of a kind, in all languages; beginnings will do where they fit one value only.
struct Vocabulary<Value: Hashable> {
  private let kind: WordKind
  private let entries: [(value: Value, word: KnownWord, keys: [String])]

  /// A vocabulary of values with their names for scripts, their words in each language, and others that are understood.
  init(_ kind: WordKind, _ entries: [(value: Value, word: KnownWord, others: [String])]) {
    self.kind = kind
    self.entries = entries.map { value, word, others in
      (value, word, ([word.name] + word.words.values + others).map { Folding.key($0) })
    }
  }

  /// The value of a word.
  func find(_ text: String) throws(CommandError) -> Value {
    let key = Folding.key(text)
    if let exact = entries.first(where: { $0.keys.contains(key) }) { return exact.value }
    let begun = entries.filter { $0.keys.contains { $0.hasPrefix(key) } }
    guard begun.count == 1, !key.isEmpty, let found = begun.first else {
      throw .unknownWord(kind, text, known: (begun.isEmpty ? entries : begun).map(\.word))
    }
    return found.value
  }
}

extension Vocabulary {
  /// Values whose words stand in the texts of each language; `others` are further words for them.
  fileprivate init(
    _ kind: WordKind, _ values: [Value], name: (Value) -> String,
    others: [Value: [String]] = [:], words: (WordTexts) -> (Value) -> String
  ) {
    let all = Language.allCases.map { ($0, words(Texts.texts(in: $0).words)) }
    self.init(
      kind,
      values.map { value in
        let known = Dictionary(uniqueKeysWithValues: all.map { ($0, $1(value)) })
        return (value, KnownWord(name: name(value), words: known), others[value] ?? [])
      })
  }
}

/// The vocabularies of the command line.
///
/// Words that texts have used once stay understood, so that nobody's scripts or habits break.
enum Vocabularies {
  static var stages: Vocabulary<Stage> {
    Vocabulary(.stage, Stage.allCases, name: \.rawValue) { $0.stages }
  }

  static var roles: Vocabulary<Role> {
    Vocabulary(
      .role, Role.allCases, name: \.rawValue,
      others: [.copresenting: ["medpræsentant", "medpresentatør"]]
    ) { $0.roles }
  }

  static var formats: Vocabulary<Format> {
    Vocabulary(.format, Format.allCases, name: \.rawValue) { $0.formats }
  }

  static var priorities: Vocabulary<Priority> {
    Vocabulary(.priority, Priority.allCases, name: { String(describing: $0) }) { $0.priorities }
  }

  static var wishes: Vocabulary<Wish> {
    Vocabulary(
      .wish, Wish.allCases, name: \.rawValue,
      others: [.gladly: ["gerne", "gjerne"], .no: ["nej", "nei"]]
    ) { $0.wishes }
  }

  /// `1` to `3` and the words for them.
  static var levels: Vocabulary<Level> {
    Vocabulary(
      .level, Level.allCases, name: { String($0.rawValue) },
      others: [
        .learning: ["lærer gerne", "lærer gjerne"],
        .often: ["gladly and often", "gerne og ofte", "gjerne og ofte"],
      ]
    ) { $0.levels }
  }

  static var countries: Vocabulary<Country> {
    Vocabulary(.country, Country.allCases, name: \.rawValue) { $0.countries }
  }

  static var favourStates: Vocabulary<Favour.State> {
    let all = Language.allCases.map { Texts.texts(in: $0).favours }
    return Vocabulary(
      .state, Favour.State.allCases, name: \.rawValue,
      others: Dictionary(
        uniqueKeysWithValues: Favour.State.allCases.map { state in
          (state, all.map { $0.states(state) })
        })
    ) { _ in { $0.rawValue } }
  }

  static var routines: Vocabulary<Routine> {
    let all = Language.allCases.map { Texts.texts(in: $0).asks }
    return Vocabulary(
      .routine, Routine.allCases, name: \.rawValue,
      others: Dictionary(
        uniqueKeysWithValues: Routine.allCases.map { routine in
          (routine, all.map { $0.routines(routine) })
        })
    ) { _ in { $0.rawValue } }
  }

  static var again: Vocabulary<Again> {
    Vocabulary(.wish, Again.allCases, name: \.rawValue) { _ in { $0.rawValue } }
  }

  /// An answer is called like the state it brings an ask into.
  static var replies: Vocabulary<Reply> {
    let states: [Reply: AskState] = [
      .asked: .asked, .yes: .accepted, .no: .declined, .noAnswer: .noAnswer, .done: .done,
    ]
    return Vocabulary(
      .reply, Reply.allCases, name: \.rawValue, others: [.noAnswer: ["ikke svart"]]
    ) { words in
      { states[$0].map(words.askStates) ?? "" }
    }
  }
}
