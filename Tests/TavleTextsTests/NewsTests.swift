import TavleCore
import TavleTexts
import Testing

/// News for the office names who has said yes to that, and thanks the departments of the others (practices.md row 15).
struct NewsTests {
  private let anne = ContributorID(rawValue: 1)
  private let per = ContributorID(rawValue: 2)

  @Test func `who has said yes to their name on the intranet is named, others by department`() {
    #expect(news([]) == "Tak til kollegerne i Lager og Salg.")
    #expect(
      news([consent(.yes, .name, .intranet)]) == "Tak til Anne Holm.\nTak til kollegerne i Salg.")
  }

  @Test func `a yes to something else, or one that has run out, names nobody`() {
    #expect(news([consent(.yes, .video, .intranet)]) == "Tak til kollegerne i Lager og Salg.")
    #expect(news([consent(.yes, .name, .instagram)]) == "Tak til kollegerne i Lager og Salg.")
    var old = consent(.yes, .name, .intranet)
    old.until = Day(number: 20_777)
    #expect(news([old]) == "Tak til kollegerne i Lager og Salg.")
  }

  private func consent(
    _ answer: Consent.Answer, _ medium: Medium, _ channel: Channel
  ) -> Consent {
    Consent(
      id: ConsentID(rawValue: 9), anne, medium, on: [channel], answer, day: Day(number: 20_770),
      author: "Mads")
  }

  /// The thanks in the news about a post that Anne and Per helped with.
  private func news(_ consents: [Consent]) -> String {
    var people = [
      Contributor(id: anne, name: "Anne Holm"), Contributor(id: per, name: "Per Lund"),
    ]
    (people[0].department, people[1].department) = ("Lager", "Salg")
    var post = Post(id: PostID(rawValue: 1), title: "Robot", createdAt: Moment(seconds: 0))
    (post.stage, post.channels) = (.published, [.instagram])
    post.asks = people.enumerated().map { index, person in
      var ask = Ask(
        id: AskID(rawValue: Int64(index)), post: post.id, role: .camera, contributor: person.id)
      ask.state = .done
      return ask
    }
    var board = Board()
    board.load(contributors: people)
    board.load(posts: [post])
    board.load(consents: consents)
    let today = Day(number: 20_778)
    let context = LetterContext(
      board: board, rules: Guard(board, clock: DayClock(today: today)), today: today,
      author: "Mads", language: .danish)
    return context.news(of: post).text.split(separator: "\n").filter { $0.hasPrefix("Tak") }
      .joined(separator: "\n")
  }
}
