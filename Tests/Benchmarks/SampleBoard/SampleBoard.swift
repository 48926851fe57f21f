public import TavleCore

/// Boards of any size that look alike in every run.
public enum SampleBoard {
  /// A board of a hundred posts.
  public static let small = make(posts: 100)
  /// A board of a hundred thousand posts, most of them published.
  public static let large = make(posts: 100_000)
  /// The day it is on the boards.
  public static let today = Day(number: 20_780)

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
