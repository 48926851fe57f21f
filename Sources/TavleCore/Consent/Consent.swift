/// What a colleague has said about being seen or heard: to one medium, on some channels, for a purpose, for a time.
///
/// Records are never changed: whoever says something else gets another record, and what was said before stays. Source:
/// `practices.md` §6.1.
public struct Consent: Identifiable, Hashable, Sendable, Codable {
  /// Never changes, never used again.
  public let id: ConsentID
  /// Whose it is.
  public let contributor: ContributorID
  /// What it is about.
  public var medium: Medium
  /// Where; empty is everywhere, which only a refusal can be.
  public var channels: [Channel]
  /// What for, in the words they were asked in; one line.
  public var purpose: String
  /// The only post it is about; `nil` is standing, which is leave to ask and no leave to skip showing the cut.
  public var post: PostID?
  /// What was said.
  public var answer: Answer
  /// The day it was said.
  public var day: Day
  /// The last day it holds, of a *yes*.
  public var until: Day?
  /// How it was given.
  public var proof = Proof.spoken
  /// Where the proof is: the path of a signed sheet, the Message-ID of a mail.
  public var proofAt: String?
  /// Who wrote it down.
  public var author: String
  /// A short hash of the words they were shown, by ``mark(of:)``; `nil` where they were not asked in writing.
  public var wording: String?
  /// Who answers for somebody under age.
  public var guardian: Guardian?
  /// On what the company relies.
  public var ground = Ground.consent
  /// Why, where it is not consent; or what else is to be known.
  public var note: String?

  /// So many months a *yes* holds unless something else is agreed.
  public static let months = 12

  /// A record.
  public init(
    id: ConsentID, _ contributor: ContributorID, _ medium: Medium, on channels: [Channel],
    _ answer: Answer, day: Day, author: String
  ) {
    (self.id, self.contributor, self.medium, self.channels) = (id, contributor, medium, channels)
    (self.answer, self.day, self.author) = (answer, day, author)
    purpose = ""
    until = answer == .yes ? day.adding(months: Self.months) : nil
  }

  /// What can be said.
  public enum Answer: String, CaseIterable, Codable, Sendable {
    /// They have been asked and have not answered.
    case asked
    case yes, no
    /// They had said yes and do not any more.
    case withdrawn

    /// Whether it forbids.
    public var isRefusal: Bool { self == .no || self == .withdrawn }
  }

  /// How it was given.
  public enum Proof: String, CaseIterable, Codable, Sendable { case spoken, mail, signature }

  /// On what the company relies.
  public enum Ground: String, CaseIterable, Codable, Sendable {
    case consent, agreement
    /// The company's interest outweighs theirs, which has to be argued in the note.
    case interest
  }

  /// Who answers for somebody under age.
  public struct Guardian: Hashable, Sendable, Codable {
    /// First and last name.
    public var name: String
    /// How to reach them.
    public var contact: String

    /// A guardian.
    public init(name: String, contact: String) { (self.name, self.contact) = (name, contact) }

    /// A guardian as typed, `Lone Holm, 20 30 40 50`; `nil` if one of the two is missing.
    public init?(reading text: String) {
      let parts = text.split(separator: ",", maxSplits: 1).map { Cleaning.line(String($0)) }
      guard parts.count == 2, !parts.contains("") else { return nil }
      self.init(name: parts[0], contact: parts[1])
    }
  }
}

/// Identifies a ``Consent``.
public typealias ConsentID = Identifier<Consent>

/// How somebody is seen or heard.
public enum Medium: String, CaseIterable, Codable, Sendable {
  case picture, video, voice
  /// With name and title.
  case name
  /// With something they said.
  case quote

  /// What somebody is in by what they were asked for; `nil` for help that is not seen.
  public init?(_ role: Role) {
    switch role {
    case .camera, .copresenting: self = .video
    case .voice: self = .voice
    case .photo: self = .picture
    case .proofreading, .ideas, .expertise: return nil
    }
  }
}

extension Channel {
  /// The company's own pages for colleagues.
  public static let intranet = Channel(rawValue: "intranet")
  /// The company's web site.
  public static let web = Channel(rawValue: "web")
  /// What is printed; what has been handed out cannot be called back.
  public static let print = Channel(rawValue: "print")
  /// An advertisement that is paid for; never implied by a channel.
  public static let paid = Channel(rawValue: "paid")
  /// Work with artificial intelligence on face or voice; never implied by a channel.
  public static let ai = Channel(rawValue: "ai")

  /// Where consent can be asked for, besides other names.
  public static var forConsent: [Channel] { [.intranet, .web] + all + [.print, .paid, .ai] }
}
