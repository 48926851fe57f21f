public import TavleCore

/// Somebody in a file who was forgotten, and is left out for that.
public struct LeftOut: Hashable, Sendable, Encodable {
  /// What the file calls them.
  public let name: String
  /// The day they were forgotten.
  public let forgottenOn: Day

  /// Somebody, and the day they were forgotten.
  public init(name: String, forgottenOn: Day) {
    (self.name, self.forgottenOn) = (name, forgottenOn)
  }
}

/// In what words people are forgotten who come with a file.
public struct ForgettingWords: Sendable {
  /// What a former colleague is called, in the language of the board.
  public var word: String
  /// Who imports.
  public var owner: String

  /// What a former colleague is called, and who imports.
  public init(word: String, owner: String) { (self.word, self.owner) = (word, owner) }
}

extension Board {
  /// Forgets people who came with a file, as if they had been on the board before.
  ///
  /// What they did is a former colleague's, and what can be nobody else's name is replaced in every text; what they said, can
  /// and want is gone, and what they were only meant for, nobody is meant for any more. Nothing else is lost.
  ///
  /// - Returns: what is to be known by no origin any more, as that names them.
  mutating func forget(
    _ people: [Contributor], _ words: ForgettingWords, _ at: inout Circumstances
  ) throws(ModelError) -> Set<TextPlace.Holder> {
    var origins: Set<TextPlace.Holder> = []
    for person in people {
      let forgetting = try forgetting(
        person, ForgettingChoices(), word: words.word, owner: words.owner, &at)
      try apply(forgetting.change)
      origins.formUnion(forgetting.origins)
    }
    return origins
  }
}
