public import TavleCore

/// An ask as it is written to a colleague, in seven parts.
///
/// What nobody has written yet is filled in from what is known: what, when and where it is shown from the post, why from
/// the roster, what is in it for them from what they have said they hope for. What is not known stays empty and has to
/// be written. Source: `practices.md` §5.5.
public struct AskLetter: Hashable, Sendable {
  /// The parts with their texts, in the order they are written.
  public let parts: [Part: String]
  /// The ask with everything filled in, as it is kept when it goes out.
  public let ask: Ask
  /// The language it is written in.
  public let language: Language
  /// First and last line, and part 4 as a reminder has it: with a day for the answer that lies ahead.
  let greeting, signature, whenAgain: String

  /// A part of the letter.
  public enum Part: Int, CaseIterable, Hashable, Sendable, Comparable {
    case what = 1
    case why, evidence, when, gain, use, wayOut

    /// In the order they are written.
    public static func < (a: Part, b: Part) -> Bool { a.rawValue < b.rawValue }
  }

  /// The most words.
  public static let wordLimit = 120

  /// The whole text.
  public var text: String {
    let sentences = Part.allCases.compactMap { parts[$0] }.filter { !$0.isEmpty }.map(\.sentence)
    return ([greeting] + sentences).joined(separator: " ") + "\n\n" + signature
  }

  /// How many words it has.
  public var wordCount: Int { text.split(whereSeparator: \.isWhitespace).count }
}

extension AskLetter {
  /// The letter for an ask; `nil` while nobody is meant, or they or the post are gone.
  public init?(_ ask: Ask, _ context: LetterContext) {
    guard let post = context.board[ask.post],
      let person = ask.contributor.flatMap({ context.board[$0] })
    else { return nil }
    let filling = Filling(ask: ask, post: post, person: person, context: context)
    self.ask = filling.filled
    parts = filling.parts
    language = filling.texts.language
    whenAgain = filling.whenAgain
    greeting = filling.letters.greeting(person.firstName)
    signature = filling.letters.signature(context.author)
  }
}

/// Fills the parts of a letter from what is known.
private struct Filling {
  let ask: Ask
  let post: Post
  let person: Contributor
  let context: LetterContext

  var texts: Texts { context.texts(for: person) }
  var letters: LetterTexts { texts.letters }
  private var title: String { letters.quoted(post.title) }

  /// The ask with days, minutes and words filled in.
  var filled: Ask {
    var ask = ask
    ask.neededBy = ask.neededBy ?? post.planDay ?? usualDay
    ask.minutes = ask.minutes ?? post.minutes ?? ask.role.usualMinutes
    ask.text.answerBy = ask.text.answerBy ?? ask.neededBy.map(answerDay)
    ask.text.what = ask.text.what ?? letters.what(ask.role, ask.topic, title)
    ask.text.why = ask.text.why ?? why
    ask.text.evidence = evidence
    ask.text.gain = ask.text.gain ?? gain
    ask.text.use = ask.text.use ?? use
    return ask
  }

  /// What shows that it works; that there are no numbers yet is said in the language of the letter, whichever it was in when it
  /// was kept.
  private var evidence: String {
    guard let kept = ask.text.evidence else { return letters.noNumbers }
    let isUsual = Language.allCases.contains { Texts.texts(in: $0).letters.noNumbers == kept }
    return isUsual ? letters.noNumbers : kept
  }

  var parts: [AskLetter.Part: String] {
    let ask = filled
    return [
      .what: ask.text.what ?? "", .why: ask.text.why ?? "", .evidence: ask.text.evidence ?? "",
      .when: when(ask), .gain: ask.text.gain ?? "", .use: ask.text.use ?? "",
      .wayOut: letters.wayOut,
    ]
  }

  /// The first day that leaves the notice they want.
  private var usualDay: Day {
    let first = context.rules.calendar(of: person)
      .adding(max(1, context.rules.lead(of: person, for: ask.role)), to: context.today)
    // The next day on which they are there at all, within a few weeks.
    return (0..<40).lazy.map { first.adding(days: $0) }
      .first { context.rules.isFree(person, on: $0) } ?? first
  }

  /// Three working days to think, or as many as there are before the day.
  private func answerDay(before day: Day) -> Day {
    let calendar = context.rules.calendar(of: person)
    let third = calendar.adding(3, to: context.today)
    if third < day { return third }
    let before = (1...14).lazy.map { day.adding(days: -$0) }.first(where: calendar.isWorking)
    return max(context.today, before ?? day)
  }

  /// Part 4 with a new day for the answer.
  var whenAgain: String {
    var ask = filled
    ask.text.answerBy = ask.neededBy.map(answerDay)
    return when(ask)
  }

  private func when(_ ask: Ask) -> String {
    var sentences: [String] = []
    if let day = ask.neededBy {
      let words = texts.dayInLetter(day)
      let isMeeting = ask.text.time != nil || ask.text.place != nil
      sentences.append(
        isMeeting
          ? letters.when(words, ask.text.time.map { "\($0)" }, ask.text.place)
          : letters.readyBy(words))
    }
    if let minutes = ask.minutes { sentences.append(letters.takes(minutes)) }
    if let day = ask.text.answerBy { sentences.append(letters.answerBy(texts.dayInLetter(day))) }
    return sentences.joined(separator: " ")
  }

  /// What they know or do well, as the roster has it; somebody who is learning is given no reason they did not earn, but that they want to.
  private var why: String? {
    let tags = [ask.topic].compactMap(\.self) + post.tags.map { $0.lowercased() }
    let topic = tags.lazy.compactMap { tag in person.topics.first { $0.name == tag } }.first
    if let topic, topic.level >= .can { return letters.knows(topic.name, topic.level) }
    guard let skill = person.skill(ask.role) else { return nil }
    // An expert for something they do not know is asked for no reason they could believe.
    if ask.role == .expertise, ask.topic != nil { return nil }
    if skill.level >= .can { return letters.isGood(ask.role) }
    return skill.wish == .gladly ? letters.wantsToLearn : nil
  }

  /// What they have said they hope for, else what was in it for them the last time.
  private var gain: String? {
    if let goal = person.goal {
      return letters.gain(String(goal.reversed().drop { ".! ".contains($0) }.reversed()))
    }
    return context.board.asks(of: person.id).filter { $0.text.gain != nil }
      .max { ($0.askedAt?.seconds ?? 0) < ($1.askedAt?.seconds ?? 0) }?.text.gain
  }

  private var use: String {
    let names = post.channels.map(\.name)
    return names.isEmpty ? letters.seenFirst : letters.shownOn(texts.list(names))
  }
}

extension TavleCore.Role {
  /// How long it usually takes somebody, in minutes.
  public var usualMinutes: Int {
    switch self {
    case .camera, .voice, .copresenting: 20
    case .photo, .ideas: 15
    case .proofreading, .expertise: 10
    }
  }
}

extension Texts {
  /// A day as a letter names it: with weekday and month, without the year.
  public func dayInLetter(_ day: Day) -> String {
    letters.day(words.weekdays[day.weekday.rawValue - 1], day.day, words.months[day.month - 1])
  }

  /// Several things in a sentence: `a, b and c`.
  func list(_ names: [String]) -> String {
    guard let last = names.last, names.count > 1 else { return names.first ?? "" }
    return "\(names.dropLast().joined(separator: ", ")) \(letters.and) \(last)"
  }
}
