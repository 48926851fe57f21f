import TavleCore

/// How it stands with one way of being seen or heard, as `--json` prints it.
struct MediumView: Encodable {
  var medium: Medium
  /// How it stands, by channels; nothing was said about others.
  var standings: [StandingView]
  /// Everything that was said about it, oldest first.
  var records: [ConsentView]

  init(_ medium: Medium, of person: ContributorID, on board: Board, today: Day) {
    self.medium = medium
    standings = board.standings(of: person, medium, today: today).map {
      StandingView($0.standing, on: $0.channels)
    }
    records = board.consents(of: person).filter { $0.medium == medium }
      .map { ConsentView($0, on: board) }
  }
}

/// Something a colleague said, as `--json` prints it.
struct ConsentView: Encodable {
  var id, name: String
  var medium: Medium
  var answer: Consent.Answer
  /// Where; none is everywhere.
  var channels: [Channel]
  /// What for; left out if that was not said.
  var purpose: String?
  /// The only post it is about, by number.
  var post: Int?
  /// The day it was said, and the last day it holds.
  var day: Day
  var until: Day?
  var proof: Consent.Proof
  var proofAt: String?
  /// Who wrote it down.
  var author: String
  /// The mark of the words they were asked in.
  var wording: String?
  var guardian: Consent.Guardian?
  var ground: Consent.Ground
  var note: String?

  init(_ consent: Consent, on board: Board) {
    id = String(consent.id.rawValue)
    name = board[consent.contributor]?.name ?? ""
    (medium, answer, channels) = (consent.medium, consent.answer, consent.channels)
    purpose = Optional(consent.purpose).nonEmpty
    post = consent.post.flatMap { board[$0]?.number }
    (day, until, proof, proofAt) = (consent.day, consent.until, consent.proof, consent.proofAt)
    (author, wording, guardian) = (consent.author, consent.wording, consent.guardian)
    (ground, note) = (consent.ground, consent.note)
  }
}
