import TavleCore
import TavleTexts
import Testing

/// What is written to colleagues, in each language.
@Suite struct LetterTests {
  /// Saturday 21 November 2026.
  private static let today = Day(number: 20_778)

  /// A board with one ask of a role, and the letter for it.
  private static func letter(
    _ role: Role, _ language: Language, _ change: (inout Ask) -> Void = { _ in }
  ) throws -> AskLetter {
    var anne = Contributor(id: ContributorID(rawValue: 1), name: "Anne Holm")
    anne.skills = [Skill(role: role, level: .often)]
    anne.topics = [Topic(name: "logistik", level: .often)]
    (anne.goal, anne.language) = ("to nye på holdet.", language)
    var post = Post(
      id: PostID(rawValue: 1), title: "Pakkerobotten på lageret", createdAt: Moment(seconds: 0))
    post.channels = [.instagram, .linkedin]
    var ask = Ask(id: AskID(rawValue: 2), post: post.id, role: role, contributor: anne.id)
    if role == .expertise { ask.topic = "logistik" }
    change(&ask)
    post.asks = [ask]
    var board = Board()
    board.load(contributors: [anne])
    board.load(posts: [post])
    let rules = Guard(board, clock: DayClock(today: today))
    let context = LetterContext(
      board: board, rules: rules, today: today, author: "Mads", language: .english)
    return try #require(AskLetter(ask, context))
  }

  @Test(arguments: Role.allCases, Language.allCases)
  func `an ask has seven parts, few words, and nothing wrong with it`(
    _ role: Role, _ language: Language
  ) throws {
    let letter = try Self.letter(role, language)
    #expect(letter.language == language)
    for part in AskLetter.Part.allCases { #expect(letter.parts[part]?.isEmpty == false) }
    #expect(letter.wordCount <= AskLetter.wordLimit)
    #expect(letter.problems(today: Self.today).isEmpty)
    #expect(letter.text.contains("Pakkerobotten på lageret"))
    #expect(letter.text.contains("Instagram") && letter.text.hasSuffix("\nMads"))
    #expect(!letter.text.contains("..") && !letter.text.contains("  "))
  }

  @Test func `the day leaves the notice they want, and is one on which they are there`() throws {
    let letter = try Self.letter(.camera, .danish)
    // Seven working days from Saturday 21 November.
    #expect(letter.ask.neededBy?.description == "2026-12-01")
    #expect(letter.ask.text.answerBy?.description == "2026-11-25")
    #expect(letter.parts[.when]?.contains("tirsdag den 1. december") == true)
  }

  @Test func `somebody who is learning is given no reason they did not earn`() throws {
    var bo = Contributor(id: ContributorID(rawValue: 1), name: "Bo")
    bo.skills = [Skill(role: .camera, level: .learning)]
    var post = Post(id: PostID(rawValue: 1), title: "Robot", createdAt: Moment(seconds: 0))
    let ask = Ask(id: AskID(rawValue: 2), post: post.id, role: .camera, contributor: bo.id)
    post.asks = [ask]
    var board = Board()
    board.load(contributors: [bo])
    board.load(posts: [post])
    let context = LetterContext(
      board: board, rules: Guard(board, clock: DayClock(today: Self.today)), today: Self.today,
      author: "Mads", language: .danish)
    let letter = try #require(AskLetter(ask, context))
    #expect(letter.parts[.why] == "" && letter.parts[.gain] == "")
    #expect(letter.problems(today: Self.today) == [.empty(.why), .empty(.gain), .nowhereShown])
    // That they would like to is a reason.
    bo.skills[0].wish = .gladly
    board.load(contributors: [bo])
    let rules = Guard(board, clock: DayClock(today: Self.today))
    let glad = try #require(
      AskLetter(
        ask,
        LetterContext(
          board: board, rules: rules, today: Self.today, author: "Mads", language: .danish)))
    #expect(glad.parts[.why] == "Jeg spørger dig, fordi du gerne vil blive bedre til det.")
  }

  @Test(
    arguments: [
      ("Kom fredag 27. november kl. 10.", nil), ("Kom fredag 26. november.", Weekday.thursday),
      ("Kom fredag den 26. november.", .thursday), ("Come on Friday 27 November!", nil),
      ("Come on Monday 27 November!", .friday), ("Kom torsdag 3/12.", nil),
      ("Kom fredag 3/12.", .thursday), ("Kom fredag 27.", nil), ("Kom fredag 29.", .sunday),
      // What was, without a year, is no mistake.
      ("Opslaget fra fredag 20. november nåede 4.120.", nil),
      ("Sidst, onsdag 18., gik det godt.", nil),
      ("Kom fredag.", nil), ("Vi har 27 mandage.", nil), ("Man 5 gør det.", nil), ("", nil),
      ("Vi ses mandag 30. november og tirsdag 30. november.", .monday),
    ] as [(String, Weekday?)])
  func `a weekday that does not fit its day is found`(_ text: String, _ weekday: Weekday?) throws {
    let letter = try Self.letter(.camera, .danish) {
      $0.text.what = text.isEmpty ? "Vil du?" : text
    }
    let wrong = letter.problems(today: Self.today).compactMap { problem in
      if case .wrongWeekday(_, let day) = problem { day } else { nil }
    }
    #expect(wrong == (weekday.map { [$0] } ?? []))
  }

  @Test func `days that cannot be, small words and loud ones are found`() throws {
    let letter = try Self.letter(.camera, .danish) { ask in
      ask.neededBy = Self.today.adding(days: 3)
      ask.text.answerBy = Self.today.adding(days: 4)
      ask.text.what = "Kan du bare lige hjælpe! Det haster!"
    }
    #expect(
      letter.problems(today: Self.today) == [
        .answerTooLate, .belittling("bare lige"), .belittling("haster"), .exclamations,
      ])
    let past = try Self.letter(.camera, .danish) { ask in
      ask.neededBy = Self.today.adding(days: -1)
      ask.text.answerBy = Self.today.adding(days: -2)
    }
    #expect(past.problems(today: Self.today) == [.dayPast, .answerPast])
    let long = try Self.letter(.camera, .danish) {
      $0.text.why = Array(repeating: "ord", count: 120).joined(separator: " ")
    }
    let problems = long.problems(today: Self.today)
    #expect(problems.count == 1 && !problems[0].isBlocking)
  }

  @Test func `that there are no numbers yet is said in the language of the letter`() throws {
    let kept = try Self.letter(.camera, .danish).ask.text.evidence
    let letter = try Self.letter(.camera, .english) { $0.text.evidence = kept }
    #expect(letter.parts[.evidence]?.hasPrefix("I have no numbers") == true)
    let own = try Self.letter(.camera, .english) { $0.text.evidence = "Set af 412." }
    #expect(own.parts[.evidence] == "Set af 412.")
  }

  @Test(arguments: Language.allCases)
  func `other letters name the post and who writes`(_ language: Language) throws {
    let texts = Texts.texts(in: language)
    var post = Post(id: PostID(rawValue: 1), title: "Robot", createdAt: Moment(seconds: 0))
    post.links = [PublishedLink(channel: .instagram, address: "https://instagram.com/p/1")]
    post.channels = [.instagram]
    let anne = Contributor(id: ContributorID(rawValue: 1), name: "Anne Holm")
    let letters = [
      texts.thanks("du vinkede", about: post, to: anne, from: "Mads"),
      texts.result("412 har set det", about: post, to: anne, from: "Mads"),
      texts.closing(about: post, to: anne, from: "Mads"),
      texts.receipt(for: post, to: "Anne", from: "Mads"),
      texts.news(of: post, departments: ["Lager", "Salg", "IT"], from: "Mads"),
    ]
    for letter in letters {
      #expect(letter.text.contains("Robot") && letter.text.hasSuffix("Mads"))
      #expect(letter.subject.contains("Robot"))
    }
    #expect(letters[0].text.contains("Du vinkede."))
    #expect(letters[1].text.contains("412 har set det."))
    #expect(letters[1].text.contains(". https://instagram.com/p/1\n"))
    #expect(letters[4].text.contains("Instagram") && letters[4].text.contains("Lager, Salg"))
    #expect(!letters[4].text.contains("Anne"))
    var board = Board()
    #expect(!texts.poster(board, author: "Mads").text.contains("Robot"))
    post.source = "Anne"
    post.stage = .published
    board.load(posts: [post])
    #expect(texts.poster(board, author: "Mads").text.contains("Robot"))
  }

  @Test func `a poster is a page on which nothing is markup but its own`() {
    var post = Post(
      id: PostID(rawValue: 1), title: "<b>Robot</b> & \"ven\"", createdAt: Moment(seconds: 0))
    (post.source, post.stage) = ("Anne", .published)
    var board = Board()
    board.load(posts: [post])
    let page = Texts.texts(in: .danish).poster(board, author: "Mads").html
    #expect(page.contains("»&lt;b&gt;Robot&lt;/b&gt; &amp; &quot;ven&quot;«"))
    #expect(page.hasPrefix("<!DOCTYPE html>\n<html lang=\"da\">") && !page.contains("<script"))
    #expect(!Texts.texts(in: .danish).poster(Board(), author: "Mads").html.contains("<ul>"))
  }

  @Test(arguments: Language.allCases)
  func `every remark of the guard is a sentence of its own`(_ language: Language) throws {
    let texts = Texts.texts(in: language)
    let day = Self.today
    let time = try #require(LocalTime("07:30"))
    let facts: [Remark.Fact] = [
      .left, .paused(until: day), .notTheirRole, .unwanted, .ifNeeded, .away(Away(day, day)),
      .awayLeaves(days: 1, wanted: 3), .saidNoToPost, .saidNoToRole(until: day), .asks(1, of: 0),
      .asks(3, of: 2), .minutes(80, of: 60), .rest(days: 0, wanted: 1), .rest(days: 1, wanted: 14),
      .rest(days: 5, wanted: 14), .unanswered(1), .unanswered(2), .booked(at: time),
      .leadTime(days: 1, wanted: 7), .leadTime(days: 2, wanted: 7), .weekday(.saturday),
      .holiday(.ascension), .eve(.christmasDay), .hours(time),
      .earlyReminder(days: 1, wanted: 3), .earlyReminder(days: 2, wanted: 3), .reminded,
      .quietWeek(52), .pulse(3, of: 8), .concentration(percent: 40, of: 12),
    ]
    let sentences = facts.map { texts.remark($0, today: day) }
    #expect(Set(sentences).count == facts.count)
    for sentence in sentences {
      #expect(!sentence.isEmpty && !sentence.hasSuffix(".") && !sentence.contains("$"))
    }
    for holiday in Holiday.allCases { #expect(!texts.rules.holidays(holiday).isEmpty) }
  }
}
