/// A text made ready for fuzzy matching: folded, with the bonus of each place.
public struct FuzzyText: Sendable {
  let folded: FoldedText
  /// What a match at each byte is worth beside the match itself.
  let bonus: [Int16]
  /// Which character of the text each byte comes from.
  let characters: [Int32]

  /// Prepares a text.
  public init(_ text: String) {
    var folded = FoldedText()
    var bonus: [Int16] = []
    var characters: [Int32] = []
    bonus.reserveCapacity(text.utf8.count)
    characters.reserveCapacity(text.utf8.count)
    folded.reserve(text.utf8.count)
    var (index, before) = (Int32(0), CharacterClass.white)
    func take(_ now: CharacterClass) {
      var worth = now.bonus(after: before)
      // A letter of two bytes earns its bonus once.
      while bonus.count < folded.bytes.count {
        bonus.append(worth)
        characters.append(index)
        worth = 0
      }
      (index, before) = (index + 1, now)
    }
    if FuzzyText.isSimple(text) {
      for letter in text.unicodeScalars {
        folded.append(letter)
        take(CharacterClass.simple[Int(letter.value)])
      }
    } else {
      for character in text {
        folded.append(character)
        take(CharacterClass(character))
      }
    }
    (self.folded, self.bonus, self.characters) = (folded, bonus, characters)
  }

  /// Whether each scalar is a character of its own, so that nobody need look where characters end.
  ///
  /// Below U+0300 nothing combines but a line end of two.
  private static func isSimple(_ text: String) -> Bool {
    text.utf8.allSatisfy { $0 < 0xCC && $0 != 0x0D }
  }
}

/// What kind of character it is, as far as the beginning of words is concerned.
enum CharacterClass: Int {
  case white, nonWord, delimiter, lower, upper, letter, number

  init(_ character: Character) {
    if let byte = character.asciiValue {
      self = CharacterClass.simple[Int(byte)]
    } else {
      self.init(lookingUp: character)
    }
  }

  /// The kinds of all scalars that never combine.
  static let simple = (0..<0x300).map {
    CharacterClass(lookingUp: Character(Unicode.Scalar(UInt32($0)) ?? " "))
  }

  private init(lookingUp character: Character) {
    if character.isWhitespace {
      self = .white
    } else if character.isLetter {
      self = character.isLowercase ? .lower : character.isUppercase ? .upper : .letter
    } else if character.isNumber {
      self = .number
    } else {
      self = ["/", ",", ":", ";", "|"].contains(character) ? .delimiter : .nonWord
    }
  }

  /// What the place is worth: the beginning of a word most, then a hump or the first digit.
  func bonus(after before: CharacterClass) -> Int16 {
    if rawValue > CharacterClass.delimiter.rawValue {
      switch before {
      case .white: return FuzzyScore.afterWhite
      case .delimiter: return FuzzyScore.afterDelimiter
      case .nonWord: return FuzzyScore.boundary
      default: break
      }
    }
    switch self {
    case .upper where before == .lower: return FuzzyScore.hump
    case .number where before != .number: return FuzzyScore.hump
    case .nonWord, .delimiter: return FuzzyScore.boundary
    case .white: return FuzzyScore.afterWhite
    default: return 0
    }
  }
}

/// The constants of fzf's second algorithm.
enum FuzzyScore {
  static let match: Int16 = 16
  static let gapStart: Int16 = -3
  static let gapMore: Int16 = -1
  static let boundary: Int16 = 8
  static let afterWhite: Int16 = 10
  static let afterDelimiter: Int16 = 9
  static let hump: Int16 = 7
  static let consecutive: Int16 = 4
  /// The bonus of the first letter of a pattern counts this many times.
  static let firstFactor: Int16 = 2
}
