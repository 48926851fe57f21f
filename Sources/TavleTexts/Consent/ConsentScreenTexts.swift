public import TavleCore

/// Who is seen or heard on a post, and what they said about it, on the screen.
public struct ConsentScreenTexts: Sendable {
  /// The question whom to add to a post, and the line that does.
  public var appearsOn: @Sendable (_ post: String) -> String
  /// The line that adds somebody.
  public var add: String
  /// Somebody who is not on the roster.
  public var guest: @Sendable (_ name: String) -> String
  /// Whether somebody has seen the cut.
  public var cutSeen, cutNotSeen: String
  /// Somebody is on a post now, or no more; is seen otherwise; has seen the cut, or not.
  public var added, removed: @Sendable (_ name: String, _ post: String) -> String
  /// Somebody has seen the cut, or has not.
  public var sawCut, didNotSeeCut: @Sendable (_ name: String) -> String
  /// How somebody is seen or heard; the question.
  public var mediaOf: @Sendable (_ name: String) -> String
  /// What can be done about somebody on a post: the cut, how they are seen, their yes and no, off the post.
  public var cut, media, saidYes, saidNo, takeOff: String
  /// What somebody said is on record.
  public var noted: @Sendable (_ name: String, _ answer: String) -> String

  /// A guest of whom no yes is on record; somebody in the background; no channel is chosen; somebody has not seen the cut.
  public var guestWithoutYes: @Sendable (_ name: String) -> String
  /// People in the background; no channel.
  public var nobodyRecognised, noChannel: String
  /// Somebody has not seen the cut.
  public var hasNotSeenCut: @Sendable (_ name: String) -> String
  /// Who is seen how and where, and how it stands with that.
  public var standing: @Sendable (_ name: String, _ what: String, _ standing: String) -> String
  /// No reason is good enough to go on; what can be done instead.
  public var final: @Sendable (_ name: String) -> String
  /// What can be done where something is stopped: ask somebody whether they may be shown.
  public var ask: @Sendable (_ name: String) -> String
  /// What can be done besides: go on with a reason, look at the post.
  public var goOn, look: String
  /// Why it goes on without a yes of somebody; what can be typed.
  public var goOnWhy: @Sendable (_ names: String) -> String
  /// What can be typed there.
  public var goOnExample: String

  /// Somebody is in a post as they were asked to help; that is where it ends.
  public var comesFromAsk: String
  /// Something was taken down; it stays on another ground; which; an example of one.
  public var isDown, stays, staysWhy, staysExample: String
  /// What is asked about a medium of somebody; on which channels.
  public var consentOf: @Sendable (_ name: String, _ medium: String) -> String
  /// On which channels an answer holds.
  public var channelsOf: @Sendable (_ name: String, _ medium: String) -> String
  /// Somebody is under age, so that another answers for them; who that is; what can be typed, and what has to be.
  public var guardian, guardianExample, guardianNeedsContact: String
  /// Who answers for somebody under age.
  public var guardianOf: @Sendable (_ name: String) -> String
  /// On which channels somebody is asked whether they may be shown.
  public var askOn: @Sendable (_ name: String, _ media: String) -> String
  /// The heading over what somebody said, and over where they are seen, with the name.
  public var whereSeen: @Sendable (_ name: String) -> String
  /// They are seen nowhere.
  public var nowhere: String
  /// What they are seen on is to be taken down by a day, or was.
  public var dueDown, downSince: @Sendable (_ day: String) -> String
}

extension Texts {
  /// What becomes of something somebody is seen on: it is to be taken down, or was; `nil` if it stays.
  public func fate(of sighting: Sighting, today: Day) -> String? {
    sighting.dueDown.map { consentScreen.dueDown(words.day($0, today: today)) }
      ?? sighting.downSince.map { consentScreen.downSince(words.day($0, today: today)) }
  }
}

extension Texts {
  /// What there is to say about somebody who is seen or heard on a post, in a sentence without a full stop.
  public func remark(_ remark: ConsentRemark, in board: Board, today: Day) -> String {
    let name = name(of: remark.who, in: board)
    return switch remark.fact {
    case .standing(let standing, let medium, let channels):
      consentScreen.standing(
        name, consent.on(consent.media(medium), consent.names(of: channels)),
        self.standing(standing, today: today))
    case .guestWithoutYes: consentScreen.guestWithoutYes(name)
    case .unknownPeople: consentScreen.nobodyRecognised
    case .noChannel: consentScreen.noChannel
    case .cutNotSeen: consentScreen.hasNotSeenCut(name)
    }
  }

  /// Who is seen or heard, by name.
  public func name(of who: Appearance.Who, in board: Board) -> String {
    switch who {
    case .contributor(let id): board[id]?.name ?? log.somebody
    case .guest(let name): consentScreen.guest(name)
    case .unknown: consent.unknownPeople
    }
  }
}
