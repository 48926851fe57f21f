/// Somebody who is seen or heard on a post.
public struct Appearance: Hashable, Sendable, Codable {
  /// Who.
  public var who: Who
  /// How; without repeats.
  public var media: [Medium]
  /// Whether they have seen the cut.
  public var hasSeenCut = false
  /// The day a guest said yes, as guests have no records.
  public var agreedOn: Day?
  /// Why it goes ahead although somebody has not said yes; kept where it was typed.
  public var reason: String?
  /// The channels the reason was given for; `nil` is all of them.
  public var reasonOn: [Channel]?

  /// Somebody seen or heard.
  public init(_ who: Who, _ media: [Medium]) { (self.who, self.media) = (who, media) }

  /// Who is seen or heard.
  public enum Who: Hashable, Sendable, Codable {
    case contributor(ContributorID)
    /// Somebody who is not on the roster, by name.
    case guest(String)
    /// People in the background.
    case unknown
  }

  /// The colleague; `nil` for others.
  public var contributor: ContributorID? {
    if case .contributor(let id) = who { id } else { nil }
  }
}

extension Post {
  /// How somebody who is in it is likely to be seen or heard, by its form.
  public var likelyMedium: Medium {
    switch format {
    case .photo, .carousel: .picture
    case .text, .article: .quote
    case .video, .story, .live, nil: .video
    }
  }
}

/// Something that is to be taken down, as somebody withdrew their consent.
public struct Takedown: Hashable, Sendable, Codable {
  /// Who withdrew.
  public let contributor: ContributorID
  /// Where it is.
  public var channel: Channel?
  /// Its address, if it has one.
  public var address: String?
  /// Who sees to it.
  public var owner: String
  /// The last day it may be there.
  public var deadline: Day
  /// The day it was taken down.
  public var doneOn: Day?
  /// Why it stays, on which other ground; never empty.
  public var staysBecause: String?

  /// Working days until what is on the company's own channels has to be gone.
  public static let days = 2

  /// Something to take down.
  public init(
    of contributor: ContributorID, _ channel: Channel?, _ address: String?, owner: String,
    deadline: Day
  ) {
    (self.contributor, self.channel, self.address) = (contributor, channel, address)
    (self.owner, self.deadline) = (owner, deadline)
  }

  /// Whether something is still to be done.
  public var isOpen: Bool { doneOn == nil && staysBecause == nil }
}
