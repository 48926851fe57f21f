import TavleCore
import TavleTexts

/// One thing a language says: where it stands, and what it is for certain values.
struct Sentence {
  let path: String
  let text: String
  /// The words that were put in.
  var words: [String] = []
}

/// What a language says; sentences that take values are given some.
struct Sentences {
  let texts: Texts
  let count: Int

  /// Everything a language says, where it counts about a number of things.
  init(_ language: Language, count: Int = 2) {
    texts = Texts.texts(in: language)
    self.count = count
  }

  var all: [Sentence] {
    plain + withWords + counting + cases + failures + safety + peopleCounts + peopleCases
      + planSheetCases + consentCases + insightCases + forgettingCases
  }

  /// What is said about backups.
  var safety: [Sentence] {
    let texts = texts.safety
    return [
      Sentence(path: "missing", text: texts.missing(count, ["⟨a⟩"], true)),
      Sentence(path: "missing, at least", text: texts.missing(count, ["⟨a⟩", "⟨b⟩"], false)),
      Sentence(path: "backups", text: texts.backups(count, "⟨a⟩")),
      Sentence(path: "no backups", text: texts.backups(0, "")),
    ]
  }

  /// What takes no values; found by looking through the texts.
  var plain: [Sentence] { Self.strings(in: texts, at: "") }

  private static func strings(in value: Any, at path: String) -> [Sentence] {
    if let text = value as? String { return [Sentence(path: path, text: text)] }
    return Mirror(reflecting: value).children.enumerated().flatMap { number, child in
      strings(in: child.value, at: path + "." + (child.label ?? "\(number)"))
    }
  }

  var withWords: [Sentence] {
    let (a, b, c) = ("⟨a⟩", "⟨b⟩", "⟨c⟩")
    let ofOne =
      (Self.ofOne + Self.peopleOfOne + Self.planSheetOfOne + Self.consentOfOne
      + Self.insightOfOne + Self.forgettingOfOne).map {
        Sentence(path: "\($0)", text: texts[keyPath: $0](a), words: [a])
      }
    let ofTwo =
      (Self.ofTwo + Self.peopleOfTwo + Self.consentOfTwo + Self.insightOfTwo
      + Self.forgettingOfTwo).map {
        Sentence(path: "\($0)", text: texts[keyPath: $0](a, b), words: [a, b])
      }
    let ofThree = (Self.ofThree + Self.peopleOfThree + Self.consentOfThree).map {
      Sentence(path: "\($0)", text: texts[keyPath: $0](a, b, c), words: [a, b, c])
    }
    return ofOne + ofTwo + ofThree
  }

  var counting: [Sentence] {
    (Self.ofCount + Self.peopleOfCount + Self.planSheetOfCount + Self.consentOfCount).map {
      Sentence(path: "count", text: texts[keyPath: $0](count))
    }
      + Self.ofSeveral.map { Sentence(path: "several", text: texts[keyPath: $0](max(2, count))) }
  }

  /// What takes several numbers.
  private var copies: [Sentence] {
    [Sentence(path: "copied", text: texts.commands.copied(count, count, count))]
  }

  var cases: [Sentence] {
    let words = texts.words
    return each("stages", words.stages) + each("stagesInSentence", words.stagesInSentence)
      + each("roles", words.roles) + each("levels", words.levels) + each("wishes", words.wishes)
      + each("askStates", words.askStates) + each("replies", words.replies)
      + each("formats", words.formats) + each("priorities", words.priorities)
      + each("languages", words.languages) + each("groups", texts.screens.groups)
      + each("fields", texts.people.fields) + leftBehind + copies
  }

  /// What imports leave behind, one of each and two of each.
  private var leftBehind: [Sentence] {
    Self.leftBehindKinds.map { kind in
      Sentence(path: "leftBehind \(kind)", text: texts.commands.imports.leftBehind(kind, count))
    }
  }

  func each<Value: CaseIterable>(_ name: String, _ make: (Value) -> String) -> [Sentence] {
    Value.allCases.map { Sentence(path: "\(name) \($0)", text: make($0)) }
  }

  var failures: [Sentence] {
    let all: [(String, FailureText)] =
      Self.failuresOfOne.map { ("\($0)", texts[keyPath: $0]("⟨a⟩")) }
      + Self.failuresOfTwo.map { ("\($0)", texts[keyPath: $0]("⟨a⟩", "⟨b⟩")) }
      + Self.failuresOfCount.map { ("\($0)", texts[keyPath: $0](count)) } + files
    return all.flatMap { path, failure in
      [Sentence(path: path, text: failure.message)]
        + (failure.hint.map { [Sentence(path: path + " hint", text: $0)] } ?? [])
    }
  }

  /// Files that cannot be read or written, for every reason.
  private var files: [(String, FailureText)] {
    let failures = texts.commands.failures
    return FileReason.allCases.flatMap { reason in
      [
        ("cannotRead \(reason)", failures.cannotRead("a", reason)),
        ("cannotWrite \(reason)", failures.cannotWrite("a", reason)),
      ]
    }
  }
}
