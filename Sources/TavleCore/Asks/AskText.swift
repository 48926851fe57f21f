/// What is written about an ask: to the colleague, and why a rule was passed over.
///
/// The parts follow `practices.md` §5.5. Part 4, when and how long, is made of the ask itself; part 7, the way out, is
/// a sentence everybody gets.
public struct AskText: Hashable, Sendable {
  /// The local time on the day the help is needed.
  public var time: LocalTime?
  /// Where.
  public var place: String?
  /// The day an answer is hoped for.
  public var answerBy: Day?
  /// Part 1: what it is.
  public var what: String?
  /// Part 2: why this colleague.
  public var why: String?
  /// Part 3: what shows that it works; or that there are no numbers yet.
  public var evidence: String?
  /// Part 5: what is in it for them.
  public var gain: String?
  /// Part 6: where it is shown, and that they see it first.
  public var use: String?
  /// The rules that were passed over, in the order it was done.
  public var overrides: [Override] = []
  /// The one concrete sentence they were thanked with.
  public var thankedFor: String?
  /// What they were told about how it went.
  public var result: String?
  /// What they said afterwards, and when.
  public var again: Again?
  /// When that was.
  public var againAt: Moment?

  /// Nothing written yet.
  public init() {}

  /// The rules that were passed over, one for each time a reason was given.
  public var reasons: [Override] {
    overrides.reduce(into: []) { reasons, next in
      let isSame = reasons.last.map {
        ($0.reason, $0.at, $0.author) == (next.reason, next.at, next.author)
      }
      if isSame != true { reasons.append(next) }
    }
  }

  /// The rules that were passed over with the same reason at once.
  public func rules(passedOverWith override: Override) -> [GuardRule] {
    let same = overrides.filter {
      ($0.reason, $0.at, $0.author) == (override.reason, override.at, override.author)
    }
    return same.map(\.rule).reduce(into: []) { if !$0.contains($1) { $0.append($1) } }
  }

  /// The fields that are plain text.
  static var parts: [WritableKeyPath<AskText, String?>] {
    [\.place, \.what, \.why, \.evidence, \.gain, \.use, \.thankedFor, \.result]
  }
}

/// Whether somebody who has helped would do it again.
public enum Again: String, CaseIterable, Codable, Sendable {
  case gladly, ok
  /// Not suggested for the role for 30 days.
  case noThanks = "no-thanks"
}

/// A rule that was passed over for one ask, with the reason.
public struct Override: Hashable, Sendable, Codable {
  /// The rule.
  public let rule: GuardRule
  /// What it was about (``Remark/subject``): another break, other days, are not passed over with it.
  public let subject: String?
  /// Why; at least ``shortestReason`` characters.
  public let reason: String
  /// When.
  public let at: Moment
  /// Who did it.
  public let author: String

  /// The fewest characters of a reason, blanks at the ends not counted.
  public static let shortestReason = 10

  /// What is said passed over; `nil` if the reason is too short.
  public init?(_ remark: Remark, because reason: String, at: Moment, by author: String) {
    let reason = String(reason.trimmingBlanks)
    guard reason.count >= Self.shortestReason else { return nil }
    self.init(stored: remark.rule, about: remark.subject, reason: reason, at: at, by: author)
  }

  /// A rule passed over as it is stored, whatever the reason.
  public init(
    stored rule: GuardRule, about subject: String? = nil, reason: String, at: Moment,
    by author: String
  ) {
    (self.rule, self.subject) = (rule, subject)
    (self.reason, self.at, self.author) = (reason, at, author)
  }

  /// Whether it is this that was passed over.
  public func covers(_ remark: Remark) -> Bool {
    rule == remark.rule && subject == remark.subject
  }
}

extension [Remark] {
  /// Those that have not been passed over for an ask.
  public func notPassedOver(for ask: Ask) -> [Remark] {
    filter { remark in !ask.text.overrides.contains { $0.covers(remark) } }
  }
}

extension StringProtocol {
  /// The text without white space at both ends.
  var trimmingBlanks: SubSequence {
    guard let first = firstIndex(where: { !$0.isWhitespace }),
      let last = lastIndex(where: { !$0.isWhitespace })
    else { return self[startIndex..<startIndex] }
    return self[first...last]
  }
}

extension AskText: Codable {
  private enum Key: String, CodingKey {
    case time, place, answerBy, what, why, evidence, gain, use, overrides, thankedFor, result, again
    case againAt
  }

  /// Reads what is there.
  public init(from decoder: any Decoder) throws {
    let box = try decoder.container(keyedBy: Key.self)
    self.init()
    time = try box.decodeIfPresent(LocalTime.self, forKey: .time)
    place = try box.decodeIfPresent(String.self, forKey: .place)
    answerBy = try box.decodeIfPresent(Day.self, forKey: .answerBy)
    what = try box.decodeIfPresent(String.self, forKey: .what)
    why = try box.decodeIfPresent(String.self, forKey: .why)
    evidence = try box.decodeIfPresent(String.self, forKey: .evidence)
    gain = try box.decodeIfPresent(String.self, forKey: .gain)
    use = try box.decodeIfPresent(String.self, forKey: .use)
    overrides = try box.decodeIfPresent([Override].self, forKey: .overrides) ?? []
    thankedFor = try box.decodeIfPresent(String.self, forKey: .thankedFor)
    result = try box.decodeIfPresent(String.self, forKey: .result)
    again = try box.decodeIfPresent(Again.self, forKey: .again)
    againAt = try box.decodeIfPresent(Moment.self, forKey: .againAt)
  }

  /// Writes what is there.
  public func encode(to encoder: any Encoder) throws {
    var box = encoder.container(keyedBy: Key.self)
    try box.encodeIfPresent(time, forKey: .time)
    try box.encodeIfPresent(place, forKey: .place)
    try box.encodeIfPresent(answerBy, forKey: .answerBy)
    try box.encodeIfPresent(what, forKey: .what)
    try box.encodeIfPresent(why, forKey: .why)
    try box.encodeIfPresent(evidence, forKey: .evidence)
    try box.encodeIfPresent(gain, forKey: .gain)
    try box.encodeIfPresent(use, forKey: .use)
    if !overrides.isEmpty { try box.encode(overrides, forKey: .overrides) }
    try box.encodeIfPresent(thankedFor, forKey: .thankedFor)
    try box.encodeIfPresent(result, forKey: .result)
    try box.encodeIfPresent(again, forKey: .again)
    try box.encodeIfPresent(againAt, forKey: .againAt)
  }
}
