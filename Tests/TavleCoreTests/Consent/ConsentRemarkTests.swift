import TavleCore
import Testing

/// Where consent is looked up for a post, and what a reason lets pass. Today is 21 November 2026.
@Suite struct ConsentRemarkTests {
  private let anne = ContributorID(rawValue: 1)
  private let today = Day(year: 2026, month: 11, day: 21) ?? Day(number: 0)

  private func board(_ answer: Consent.Answer? = nil, on channels: [Channel] = []) -> Board {
    var board = Board()
    board.load(contributors: [Contributor(id: anne, name: "Anne Holm")])
    if let answer {
      board.load(consents: [
        Consent(
          id: ConsentID(rawValue: 5), anne, .video, on: channels, answer,
          day: today.adding(days: -9), author: "Kari")
      ])
    }
    return board
  }

  private func post(_ channels: [Channel]) -> Post {
    var post = Post(id: PostID(rawValue: 9), title: "Robot", createdAt: Moment(seconds: 0))
    (post.channels, post.appears) = (channels, [Appearance(.contributor(anne), [.video])])
    return post
  }

  private func stops(
    _ post: Post, _ board: Board, with links: [PublishedLink] = []
  ) -> [ConsentRemark] {
    board.consentRemarks(on: post, at: today, with: links, today: today)
      .filter { $0.verdict == .stop }
  }

  /// Who is kept on a post that goes on although it stops.
  private func passing(
    _ stops: [ConsentRemark], on post: Post, _ board: Board, because reason: String
  ) -> [Appearance] {
    let reasons = board.reasons(passing: stops.map { (post, $0) }, because: reason)
    guard case .appears(let all)? = reasons[post.id], reasons.count == 1 else { return [] }
    return all
  }

  @Test func `no to everything stops a post that is for no channel yet`() {
    #expect(stops(post([]), board(.no)).map(\.isFinal) == [true])
    #expect(stops(post([]), board(.no, on: [.linkedin])).isEmpty)
    #expect(stops(post([]), board()).isEmpty, "nobody can be asked before it is known where")
  }

  @Test func `it comes out where its links are, too`() throws {
    let board = board(.yes, on: [.linkedin])
    #expect(stops(post([.linkedin]), board).isEmpty)
    let link = PublishedLink(channel: .tiktok, address: "https://tiktok.example/1")
    #expect(stops(post([.linkedin]), board, with: [link]).map(\.channels) == [[.tiktok]])
    var linked = post([.linkedin])
    linked.links = [link]
    #expect(stops(linked, board).map(\.channels) == [[.tiktok]])
  }

  @Test func `a reason lets pass what it was given for, and nothing that comes after`() throws {
    let board = board()
    var post = post([.linkedin])
    let first = stops(post, board)
    post.appears = passing(first, on: post, board, because: "she said yes by phone")
    #expect(post.appears[0].reason == "she said yes by phone" && stops(post, board).isEmpty)
    post.channels.append(.paid)
    let second = stops(post, board)
    #expect(second.flatMap(\.channels).contains(.paid))
    post.appears = passing(second, on: post, board, because: "and by mail now")
    #expect(stops(post, board).isEmpty)
  }

  @Test func `whoever is in it by being asked and has said yes is not put into it for good`() throws
  {
    var board = board(.yes, on: [.linkedin])
    let per = ContributorID(rawValue: 2)
    board.load(contributors: [Contributor(id: per, name: "Per Lund")])
    var post = post([.linkedin])
    post.appears = []
    post.asks = [(11, anne), (12, per)].map { id, person in
      var ask = Ask(
        id: AskID(rawValue: Int64(id)), post: post.id, role: .camera, contributor: person)
      ask.state = .accepted
      return ask
    }
    let kept = passing(stops(post, board), on: post, board, because: "signs on Monday")
    #expect(kept.map(\.contributor) == [per])
  }
}
