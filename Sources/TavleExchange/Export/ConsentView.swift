public import TavleCore

/// Something a colleague said about being seen or heard, as `--json` prints it; the names are promised to scripts.
public struct ConsentView: Encodable, Sendable {
  /// The identifier that never changes; left out where it is of no use.
  public var id: String?
  /// Whose it is.
  public var name: String
  /// What it is about.
  public var medium: Medium
  /// What was said.
  public var answer: Consent.Answer
  /// Where; none is everywhere.
  public var channels: [Channel]
  /// What for; left out if that was not said.
  public var purpose: String?
  /// The only post it is about, by number.
  public var post: Int?
  /// The day it was said.
  public var day: Day
  /// The last day it holds.
  public var until: Day?
  /// How it was given.
  public var proof: Consent.Proof
  /// Where the proof is.
  public var proofAt: String?
  /// Who wrote it down.
  public var author: String
  /// The mark of the words they were asked in.
  public var wording: String?
  /// Who answers for somebody under age.
  public var guardian: Consent.Guardian?
  /// On what the company relies.
  public var ground: Consent.Ground
  /// What else is to be known.
  public var note: String?

  /// A record, with the name of whose it is.
  public init(_ consent: Consent, on board: Board) {
    id = String(consent.id.rawValue)
    name = board[consent.contributor]?.name ?? ""
    (medium, answer, channels) = (consent.medium, consent.answer, consent.channels)
    purpose = consent.purpose.isEmpty ? nil : consent.purpose
    post = consent.post.flatMap { board[$0]?.number }
    (day, until, proof, proofAt) = (consent.day, consent.until, consent.proof, consent.proofAt)
    (author, wording, guardian) = (consent.author, consent.wording, consent.guardian)
    (ground, note) = (consent.ground, consent.note)
  }
}
