public import TavleCore

/// Boards of any size that look alike in every run.
public enum SampleBoard {
  /// A board of a hundred posts.
  public static let small = make(posts: 100)
  /// A board of a hundred thousand posts, most of them published.
  public static let large = make(posts: 100_000)
  /// The day it is on the boards.
  public static let today = Day(number: 20_780)

  /// A board with five thousand colleagues, and fifty thousand asks of the last hundred days on ten thousand posts.
  public static let crowded = crowd(people: 5_000, posts: 10_000, asks: 5)

  private static func crowd(people count: Int, posts: Int, asks: Int) -> Board {
    var random = Chance(state: 7)
    let people = (1...count).map { number in
      var person = Contributor(
        id: ContributorID(rawValue: Int64(number)), name: "Anne \(number) Sørensen")
      person.department = "Afdeling \(number % 40)"
      person.skills = [
        Skill(
          role: .camera, level: Level(rawValue: 1 + number % 3) ?? .can,
          wish: Wish.allCases[number % 4])
      ]
      person.topics = [Topic(name: word(&random), level: .can)]
      return person
    }
    var board = Board()
    board.load(contributors: people)
    board.load(
      posts: (1...posts).map { number in
        var post = post(number, people, &random)
        if number == 1 { post.placement.stage = .tip }
        post.asks = number == 1 ? [] : (0..<asks).map { ask($0, of: post, people, &random) }
        return post
      }, expecting: posts)
    return board
  }

  private static func ask(
    _ number: Int, of post: Post, _ people: [Contributor], _ random: inout Chance
  ) -> Ask {
    let person = people[Int.random(in: people.indices, using: &random)].id
    var ask = Ask(
      id: AskID(rawValue: post.id.rawValue * 10 + Int64(number)), post: post.id, role: .camera,
      contributor: person)
    let days = Int64.random(in: 0..<100, using: &random)
    (ask.state, ask.minutes) = (.done, 20)
    ask.askedAt = circumstances.now.adding(seconds: -days * 86_400)
    ask.doneAt = ask.askedAt
    (ask.thankedAt, ask.toldAt) = (ask.doneAt, ask.doneAt)
    return ask
  }

  /// The board of one of the two sizes.
  public static func board(_ size: Int) -> Board { size > 100 ? large : small }

  /// A day, a time, and identifiers.
  public static var circumstances: Circumstances {
    let now = Moment(seconds: Int64(today.number) * 86_400)
    return Circumstances(
      now: now, today: today,
      identifiers: IdentifierSource(milliseconds: now.seconds * 1000, seed: 42))
  }

  private static let words = """
    ny pakkerobot på lageret lærling første dag søndag kampagne video medarbejder kunde fabrikken årets gæst
    kursus sommerfest kollega tips løsning grøn energi måling test åbent hus job foto stemme interview chef
    """.split { $0 == " " || $0 == "\n" }.map(String.init)

  private static func make(posts count: Int) -> Board {
    var random = Chance(state: 42)
    let people = (1...200).map {
      Contributor(id: ContributorID(rawValue: Int64($0)), name: "Anne \($0) Sørensen")
    }
    var board = Board()
    board.load(contributors: people)
    board.load(posts: (1...count).map { post($0, people, &random) }, expecting: count)
    return board
  }

  private static func post(
    _ number: Int, _ people: [Contributor], _ random: inout Chance
  ) -> Post {
    let title = (0..<Int.random(in: 3...9, using: &random)).map { _ in word(&random) }
    let id = PostID(rawValue: Int64(number))
    var post = Post(
      id: id, title: title.joined(separator: " "), createdAt: Moment(seconds: Int64(number)))
    post.number = number
    let stage = number.isMultiple(of: 500) ? Stage.columns[number / 500 % 3] : .published
    post.placement = Placement(
      stage: number <= 100 ? Stage.columns[number % 4] : stage,
      rank: Rank(rawValue: Int64(number) * Rank.step / 4), since: post.createdAt)
    post.tags = [word(&random)]
    post.channels = [.instagram]
    post.planDay = today.adding(days: -(number % 2000))
    if number.isMultiple(of: 3) {
      let person = people[number % people.count].id
      post.asks = [
        Ask(id: AskID(rawValue: Int64(number)), post: id, role: .camera, contributor: person)
      ]
    }
    return post
  }

  private static func word(_ random: inout Chance) -> String {
    words.randomElement(using: &random) ?? ""
  }
}

/// Random numbers that are the same in every run.
private struct Chance: RandomNumberGenerator {
  var state: UInt64

  mutating func next() -> UInt64 {
    state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
    return state ^ (state >> 29)
  }
}
