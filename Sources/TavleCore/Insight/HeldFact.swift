/// Something tavle can know about a colleague: what people are told it keeps is made of these.
///
/// A test compares ``fields`` with the values as they are, so that nothing is kept unsaid.
public enum HeldFact: String, CaseIterable, Codable, Sendable {
  case name, work, contact, language, skills, limits, goal, left, origin
  case asked, answers, letter, overrides, thanks, again
  case appearance, appearanceReason, consent, proof, ground, guardian, takedown
  case calls, favours, tips, mentions, log

  /// What a fact is about.
  public enum Group: String, CaseIterable, Codable, Sendable {
    /// The colleague themselves.
    case person
    /// What they are asked for.
    case help
    /// Being seen and heard.
    case seen
    /// What else names them.
    case elsewhere
  }

  /// Who can see a fact.
  public enum Audience: String, CaseIterable, Codable, Sendable {
    /// Whoever works at the board.
    case team
    /// They, and whoever reads what is shown around: the plan, the roster, the sheet of a shoot.
    case colleagues
  }

  /// What it is about.
  public var group: Group {
    switch self {
    case .name, .work, .contact, .language, .skills, .limits, .goal, .left, .origin: .person
    case .asked, .answers, .letter, .overrides, .thanks, .again: .help
    case .appearance, .appearanceReason, .consent, .proof, .ground, .guardian, .takedown: .seen
    case .calls, .favours, .tips, .mentions, .log: .elsewhere
    }
  }

  /// Who can see it.
  public var audience: Audience {
    switch self {
    case .name, .work, .skills, .asked, .calls: .colleagues
    default: .team
    }
  }
}

extension HeldFact {
  /// The fields that hold it, as `Type.field`; several where only together they say something.
  public var fields: [String] {
    switch self {
    case .name: ["Contributor.id", "Contributor.name"]
    case .work: ["Contributor.department", "Contributor.jobTitle"]
    case .contact: ["Contributor.mail", "Contributor.phone", "Contributor.chat"]
    case .language: ["Contributor.language", "Contributor.country"]
    case .skills:
      ["Contributor.skills", "Contributor.topics", "Skill.role", "Skill.level", "Skill.wish"]
        + ["Topic.name", "Topic.level"]
    case .limits:
      ["Contributor.limits", "Contributor.away", "Contributor.pausedUntil", "Away.first"]
        + ["Away.last", "Limits.asks", "Limits.minutes", "Limits.restDays", "Limits.weekdays"]
        + ["Limits.leadDays"]
    case .goal: ["Contributor.goal"]
    case .left: ["Contributor.hasLeft"]
    case .origin: ["Contributor.origin"]
    default: helpFields + seenFields + otherFields
    }
  }

  private var helpFields: [String] {
    switch self {
    case .asked:
      ["id", "post", "role", "topic", "contributor", "minutes", "neededBy"].map { "Ask." + $0 }
        + ["AskText.time", "AskText.place", "AskText.answerBy"]
    case .answers:
      ["state", "askedAt", "answeredAt", "doneAt", "remindedAt"].map { "Ask." + $0 }
    case .letter:
      ["Ask.written"] + ["what", "why", "evidence", "gain", "use"].map { "AskText." + $0 }
    case .overrides:
      ["AskText.overrides"]
        + ["rule", "subject", "reason", "at", "author"].map { "Override." + $0 }
    case .thanks: ["Ask.thankedAt", "Ask.toldAt", "AskText.thankedFor", "AskText.result"]
    case .again: ["AskText.again", "AskText.againAt"]
    default: []
    }
  }

  private var seenFields: [String] {
    switch self {
    case .appearance: ["who", "media", "hasSeenCut", "agreedOn"].map { "Appearance." + $0 }
    case .appearanceReason: ["Appearance.reason", "Appearance.reasonOn"]
    case .consent:
      ["id", "contributor", "medium", "channels", "purpose", "post", "answer", "day", "until"]
        .map { "Consent." + $0 }
    case .proof: ["proof", "proofAt", "author", "wording"].map { "Consent." + $0 }
    case .ground: ["Consent.ground", "Consent.note"]
    case .guardian: ["Consent.guardian", "Guardian.name", "Guardian.contact"]
    case .takedown:
      ["contributor", "channel", "address", "owner", "deadline", "doneOn", "staysBecause"]
        .map { "Takedown." + $0 }
    default: []
    }
  }

  private var otherFields: [String] {
    switch self {
    case .calls: ["Call.contributor", "Call.time"]
    case .favours: ["Favour.asker", "Favour.askerName"]
    case .tips: ["Post.source", "Post.story"]
    case .log: ["LogEntry.author", "LogEntry.at", "LogEntry.change"]
    default: []
    }
  }
}
