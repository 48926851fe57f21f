public import TavleCore

// What is theirs, as `--json` prints it: days and moments in ISO 8601, posts by number, without identifiers, which say
// nothing to whoever reads it.

extension InsightView {
  /// An ask with everything that was written about it; the fields of ``AskView``, and those of its words.
  public struct AskFacts: Encodable, Sendable {
    /// What was asked for, and how far it has come.
    public let ask: AskView
    /// What was written.
    public let words: AskWords

    /// Writes the fields of both side by side.
    public func encode(to encoder: any Encoder) throws {
      try ask.encode(to: encoder)
      try words.encode(to: encoder)
    }
  }

  /// What was written to somebody about an ask.
  public struct AskWords: Encodable, Sendable {
    /// The local time on the day the help is needed.
    public let time: LocalTime?
    /// Where.
    public let place: String?
    /// The day an answer was hoped for.
    public let answerBy: Day?
    /// The parts of the letter.
    public let what, why, evidence, gain, use: String?
    /// What they were told about how it went.
    public let result: String?
    /// When they said whether they would do it again.
    public let againAt: String?

    init(_ text: AskText) {
      (time, place, answerBy) = (text.time, text.place, text.answerBy)
      (what, why, evidence, gain, use) = (text.what, text.why, text.evidence, text.gain, text.use)
      (result, againAt) = (text.result, text.againAt?.iso8601)
    }
  }

  /// How they are seen or heard.
  public struct AppearanceFacts: Encodable, Sendable {
    /// How.
    public let media: [Medium]
    /// Whether they have seen the cut.
    public let hasSeenCut: Bool
    /// The day a guest said yes.
    public let agreedOn: Day?
    /// Why it went ahead although they had not said yes.
    public let reason: String?
    /// The channels the reason was given for; left out where it is all of them.
    public let reasonOn: [Channel]?

    init(_ appearance: Appearance) {
      (media, hasSeenCut) = (appearance.media, appearance.hasSeenCut)
      (agreedOn, reason) = (appearance.agreedOn, appearance.reason)
      reasonOn = appearance.reasonOn
    }
  }

  /// Something that is to be taken down for them, or was.
  public struct TakedownFacts: Encodable, Sendable {
    /// Where it is.
    public let channel: Channel?
    /// Its address.
    public let address: String?
    /// Who sees to it.
    public let owner: String
    /// The last day it may be there.
    public let deadline: Day
    /// The day it was taken down.
    public let doneOn: Day?
    /// Why it stays.
    public let staysBecause: String?

    init(_ takedown: Takedown) {
      (channel, address, owner) = (takedown.channel, takedown.address, takedown.owner)
      (deadline, doneOn) = (takedown.deadline, takedown.doneOn)
      staysBecause = takedown.staysBecause
    }
  }

  /// Something they wanted help with.
  public struct FavourFacts: Encodable, Sendable {
    /// What kind of favour it is.
    public let kind: Favour.Kind
    /// The problem.
    public let problem: String
    /// What they are called where they are not on the roster.
    public let askerName: String?
    /// How far it has come.
    public let state: Favour.State
    /// What came of it.
    public let outcome: String?
    /// The day it is needed by.
    public let deadline: Day?
    /// When it was written down.
    public let createdAt: String
    /// When it was over.
    public let closedAt: String?

    init(_ favour: Favour) {
      (kind, problem, askerName) = (favour.kind, favour.problem, favour.askerName)
      (state, outcome, deadline) = (favour.state, favour.outcome, favour.deadline)
      (createdAt, closedAt) = (favour.createdAt.iso8601, favour.closedAt?.iso8601)
    }
  }
}
