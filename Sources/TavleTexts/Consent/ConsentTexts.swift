public import TavleCore

/// What is said about being seen and heard.
public struct ConsentTexts: Sendable {
  /// What the records are called.
  public var title: String
  /// How somebody is seen or heard, in a word or two.
  public var media: @Sendable (Medium) -> String
  /// What was said.
  public var answers: @Sendable (Consent.Answer) -> String
  /// How it was given.
  public var proofs: @Sendable (Consent.Proof) -> String
  /// On what the company relies.
  public var grounds: @Sendable (Consent.Ground) -> String
  /// What is not a channel of a company: pages for colleagues, the web site, print, advertisements, work with AI.
  public var intranet, web, print, paid, ai: String
  /// Everywhere.
  public var everywhere: String
  /// A medium and where it is shown (`video on LinkedIn`).
  public var on: @Sendable (_ medium: String, _ channels: String) -> String
  /// People in the background.
  public var unknownPeople: String
  /// Who is seen or heard on a post; the field.
  public var appears: String
  /// What is to be taken down; the field.
  public var takedowns: String
}

extension ConsentTexts {
  /// Where something is shown, in a word.
  public func name(of channel: Channel) -> String {
    switch channel {
    case .intranet: intranet
    case .web: web
    case .print: print
    case .paid: paid
    case .ai: ai
    default: channel.name
    }
  }

  /// Where something is shown, each in a word; nothing is everywhere.
  public func names(of channels: [Channel]) -> String {
    channels.isEmpty ? everywhere : channels.map(name).joined(separator: ", ")
  }

  /// What a record is about.
  public func about(_ consent: Consent) -> String {
    on(media(consent.medium), names(of: consent.channels))
  }
}
