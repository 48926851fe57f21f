import TavleCore
import TavleTexts

// The words for being seen and heard, in all languages.

extension Vocabularies {
  static var media: Vocabulary<Medium> {
    spoken(
      .medium, Medium.allCases, name: \.rawValue,
      others: [
        .picture: ["photo", "foto", "billede", "bilde"], .name: ["navn"],
        .quote: ["citat", "sitat"],
      ]
    ) { $0.media }
  }

  static var proofs: Vocabulary<Consent.Proof> {
    spoken(.proof, Consent.Proof.allCases, name: \.rawValue) { $0.proofs }
  }

  static var grounds: Vocabulary<Consent.Ground> {
    spoken(.ground, Consent.Ground.allCases, name: \.rawValue) { $0.grounds }
  }

  private static func spoken<Value: Hashable>(
    _ kind: WordKind, _ values: [Value], name: (Value) -> String,
    others: [Value: [String]] = [:], words: (ConsentTexts) -> (Value) -> String
  ) -> Vocabulary<Value> {
    let all = Language.allCases.map { ($0, words(Texts.texts(in: $0).consent)) }
    return Vocabulary(
      kind,
      values.map { value in
        let known = Dictionary(uniqueKeysWithValues: all.map { ($0, $1(value)) })
        return (value, KnownWord(name: name(value), words: known), others[value] ?? [])
      })
  }

  /// Media with commas between them, each once.
  static func media(in text: String) throws(CommandError) -> [Medium] {
    var found: [Medium] = []
    for word in text.split(separator: ",") { found.append(try media.find(String(word))) }
    guard !found.isEmpty else { throw .emptyText }
    return found.uniqued()
  }

  /// Where something is shown, with commas between; the web site, print and the like by what they are called in each language.
  static func channels(in text: String) throws(CommandError) -> [Channel] {
    var found: [Channel] = []
    for word in text.split(separator: ",") { found.append(try channel(String(word))) }
    guard !found.isEmpty else { throw .emptyText }
    return found.uniqued()
  }

  private static func channel(_ text: String) throws(CommandError) -> Channel {
    let key = Folding.key(text)
    let own: [Channel] = [.intranet, .web, .print, .paid, .ai]
    let called = own.first { channel in
      Language.allCases.contains {
        Folding.key(Texts.texts(in: $0).consent.name(of: channel)) == key
      }
    }
    if let called { return called }
    return try PostEditor.channel(Cleaning.line(text))
  }
}
