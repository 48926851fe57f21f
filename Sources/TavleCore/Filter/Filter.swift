/// What a user typed to see only some posts; all terms must hold.
///
/// | Term | Shows posts |
/// |---|---|
/// | `robot`, `"på lageret"` | with these words in title, tags, source or asked colleagues |
/// | `#tag` | with a tag that begins so, or the one with that number |
/// | `@anne` | where a colleague of that name is asked, or gave the tip |
/// | `+ig` | for a channel |
/// | `stage:tip,scheduled` | in one of the stages |
/// | `due:today`, `week`, `late`, `none`, `fre` | by the day they are planned for |
/// | `role:camera` | where somebody is asked for the role |
/// | `open:proofreading` | where the role still needs somebody |
/// | `prio:high` | of that priority |
/// | `!term` | where the term does not hold |
///
/// Keys and values are read in English, Danish and Norwegian. Nothing fails: what cannot be read
/// is a word, and listed in ``problems``.
public struct Filter: Hashable, Sendable {
  /// The terms, in the order they were typed.
  public let terms: [Term]
  /// What looked like a term with a key but was taken for a word.
  public let problems: [Problem]

  /// Whether every post passes.
  public var isEmpty: Bool { terms.isEmpty }

  /// A condition, or its opposite.
  public struct Term: Hashable, Sendable {
    /// What must hold.
    public let condition: Condition
    /// Whether it must not hold instead.
    public let isNegated: Bool
  }

  /// What can be asked of a post; any one of the alternatives suffices.
  public enum Condition: Hashable, Sendable {
    /// The word is in the post's text.
    case word(SearchWord)
    /// It has one of the tags, or one of the numbers.
    case tags([Tag])
    /// An asked colleague or the source is called one of these.
    case people([SearchWord])
    /// It is for one of the channels.
    case channels([Channel])
    /// It is in one of the stages.
    case stages([Stage])
    /// Its day is one of these.
    case due([Due])
    /// Somebody is asked for one of the roles.
    case roles([Role])
    /// One of the roles needs somebody.
    case openRoles([Role])
    /// It has one of the priorities.
    case priorities([Priority])
  }

  /// What stands after `#`.
  public struct Tag: Hashable, Sendable {
    /// How a tag begins.
    public let word: SearchWord
    /// The number of a post, if it is one.
    public let number: Int?
    /// The word as it stands in the searchable text, where tags and numbers begin with `#`.
    let marked: SearchWord

    init(_ text: Substring) {
      word = SearchWord(String(text))
      number = digits(text.utf8)
      marked = SearchWord("#" + text)
    }
  }

  /// When a post is planned for.
  public enum Due: Hashable, Sendable {
    /// Before today, and not yet out.
    case late
    /// In the running ISO week.
    case week
    /// Without a day.
    case none
    /// On one day.
    case on(Day)
  }

  /// Why a term became a word.
  public enum Problem: Hashable, Sendable {
    /// There is no such key.
    case unknownKey(String)
    /// The key is known, the value is not.
    case unknownValue(key: String, value: String)
  }

  /// Reads a filter; never fails.
  public init(_ text: String, reader: DateReader) {
    var parser = FilterParser(reader: reader)
    terms = FilterToken.tokens(in: text).compactMap { parser.term($0) }
    problems = parser.problems
  }
}

extension Filter {
  /// Words that every match contains in its searchable text, wherever they stand there.
  ///
  /// With them a ``SearchIndex`` rules most posts out before the terms are checked one by one.
  var necessaryWords: [SearchWord] {
    terms.filter { !$0.isNegated }.compactMap {
      switch $0.condition {
      case .word(let word): word
      case .tags(let tags) where tags.count == 1: tags.first?.marked
      case .people(let people) where people.count == 1: people.first
      default: nil
      }
    }
  }

  /// Words that no match contains.
  var excludedWords: [SearchWord] {
    terms.filter(\.isNegated).compactMap {
      if case .word(let word) = $0.condition { word } else { nil }
    }
  }

  /// Whether the words alone decide.
  var isWordsOnly: Bool { terms.allSatisfy(\.condition.isWord) }
}

extension Filter.Condition {
  /// Whether it is answered by the searchable text alone.
  var isWord: Bool {
    if case .word = self { true } else { false }
  }

  /// Whether it compares names, which takes longer than comparing values.
  var isAboutNames: Bool {
    switch self {
    case .tags, .people: true
    default: false
    }
  }
}
