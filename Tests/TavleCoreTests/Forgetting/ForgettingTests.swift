import TavleCore
import Testing

/// What it means for a board that somebody is forgotten.
struct ForgettingTests {
  private static let moment = Moment(seconds: 1_795_262_400)
  private var at = Circumstances(
    now: moment, today: Day(number: 20_800), identifiers: IdentifierSource(milliseconds: 0, seed: 1)
  )

  private mutating func forget(
    _ person: Contributor, on board: inout Board,
    _ choices: (inout ForgettingChoices) -> Void = { _ in }
  ) throws -> Forgetting {
    var chosen = ForgettingChoices()
    choices(&chosen)
    let forgetting = try board.forgetting(
      person, chosen, word: "tidligere kollega", owner: "Siri Moe", &at)
    try board.apply(forgetting.change)
    return forgetting
  }

  @Test mutating func `no text names them any more, and a second time changes nothing`() throws {
    let full = try FullBoard()
    var board = full.board
    let forgetting = try forget(full.anne, on: &board) { $0.redacting = .all }
    #expect(forgetting.hits.count > 40 && forgetting.hits.allSatisfy(\.isRedacted))
    var left: [TextField] = []
    board.forEachText { place, text in if text.contains("Anne") { left.append(place.field) } }
    // Where something came from can be changed by nothing on a board: the store does that.
    #expect(left == [.origin, .origin] && forgetting.origins.count == 2)
    #expect(board[full.anne.id] == nil && board.contributors.count == 1)
    let again = try forget(full.anne, on: &board)
    #expect(again.change.isEmpty && again.counts.isEmpty)
  }

  @Test mutating func `what was theirs is a former colleague's, without their words`() throws {
    let full = try FullBoard()
    var board = full.board
    let per = try #require(board[ContributorID(rawValue: 2)])
    let forgetting = try forget(per, on: &board) { $0.stays = "aftale om kampagnen" }
    #expect(forgetting.counts[.asks] == 1 && forgetting.counts[.consents] == 1)
    #expect(forgetting.counts[.favours] == 1 && forgetting.counts[.calls] == 1)
    let former = try #require(board.contributors.first { $0.isFormer })
    #expect(former.name == "tidligere kollega" && former.hasLeft && former.mail == nil)
    let post = try #require(board.post(number: 7))
    #expect(post.asks.map(\.contributor) == [former.id] && post.asks[0].text == AskText())
    #expect(post.appears[0].contributor == former.id && post.appears[0].reason == nil)
    #expect(post.takedowns.allSatisfy { $0.contributor == former.id })
    #expect(board.favours[0].asker == former.id && board.shoots[0].calls.isEmpty)
    #expect(board.consents.isEmpty && board[per.id] == nil)
    var second = Contributor(id: ContributorID(rawValue: 77), name: "Jonas Berg")
    second.mail = "jonas@firma.dk"
    try board.apply(.addContributor(second))
    try board.apply(.setPost(post.id, .appears([Appearance(.contributor(second.id), [.voice])])))
    _ = try forget(second, on: &board) { $0.stays = "aftale" }
    #expect(board.contributors.count { $0.isFormer } == 1)
    #expect(board[post.id]?.appears.map(\.contributor) == [former.id])
  }

  /// A board with Per Lund, and a post that says his first name, and the word.
  private static func boardOfPer() throws -> (board: Board, person: Contributor) {
    var board = Board()
    let person = Contributor(id: ContributorID(rawValue: 1), name: "Per Lund")
    var post = Post(id: PostID(rawValue: 3), title: "10 kr. per pose", createdAt: moment)
    (post.number, post.source) = (1, "Per Lunds idé")
    try board.apply(.addContributor(person))
    try board.apply(.addPost(post, PostDetails(note: "Spørg Per")))
    return (board, person)
  }

  @Test mutating func `a name that is a word stays, unless it is said to be theirs`() throws {
    var (board, person) = try Self.boardOfPer()
    let found = try board.forgetting(
      person, ForgettingChoices(), word: "tidligere kollega", owner: "", &at)
    #expect(found.hits.map(\.isRedacted) == [false, true, false])
    let key = try #require(found.hits.first?.key)
    _ = try forget(person, on: &board) { ($0.redacting, $0.kept) = (.all, [key]) }
    let post = try #require(board.post(number: 1))
    #expect(post.title == "10 kr. per pose" && post.source == "tidligere kollega idé")
    #expect(board.details(of: post.id)?.note == "Spørg tidligere kollega")
    #expect(board.contributors.isEmpty, "nobody needs a former colleague")
  }

  @Test mutating func `nothing is replaced where nothing is to be`() throws {
    var (board, person) = try Self.boardOfPer()
    let forgetting = try forget(person, on: &board) { $0.redacting = .none }
    #expect(forgetting.hits.count == 3 && !forgetting.hits.contains(where: \.isRedacted))
    #expect(board.post(number: 1)?.source == "Per Lunds idé" && board[person.id] == nil)
  }

  @Test mutating func `what is published stands in the way until it is down or said to stay`()
    throws
  {
    var (board, person) = try Self.boardOfPer()
    let post = PostID(rawValue: 3)
    try board.apply(
      .movePost(post, Placement(stage: .published, rank: Rank(rawValue: 1), since: Self.moment)))
    try board.apply(.setPost(post, .appears([Appearance(.contributor(person.id), [.video])])))
    func obstacles() throws -> [Forgetting.Obstacle] {
      var at = at
      return try board.forgetting(
        person, ForgettingChoices(), word: "x", owner: "", &at
      ).obstacles
    }
    #expect(try obstacles() == [.notWithdrawn([post])])
    let withdrawal = try board.withdrawing(person.id, owner: "Siri Moe", in: .denmark, &at)
    try board.apply(withdrawal.change)
    var open = try #require(board[post]?.takedowns)
    #expect(try obstacles() == open.map { .open(post, $0) })
    open[0].doneOn = at.today
    try board.apply(.setPost(post, .takedowns(open)))
    #expect(try obstacles().isEmpty)
  }

  @Test mutating func `posts wait for nobody who is forgotten`() throws {
    var (board, person) = try Self.boardOfPer()
    let post = PostID(rawValue: 3)
    var asked = Ask(id: AskID(rawValue: 1), post: post, role: .ideas, contributor: person.id)
    (asked.state, asked.askedAt, asked.text.what) = (.asked, Self.moment, "Per, har du tid?")
    try board.apply(.addAsk(asked))
    let planned = Ask(id: AskID(rawValue: 2), post: post, role: .voice, contributor: person.id)
    try board.apply(.addAsk(planned))
    _ = try forget(person, on: &board)
    let ask = try #require(board[post]?.asks.first)
    #expect(board[post]?.asks.count == 1 && ask.state == .released && ask.text.what == nil)
    #expect(ask.contributor.flatMap { board[$0] }?.isFormer == true)
  }

  @Test mutating func `the log is watched by reference and by words`() throws {
    let (board, person) = try Self.boardOfPer()
    func watch(_ redacting: ForgettingChoices.Redacting) throws -> NameWatch {
      var (at, choices) = (at, ForgettingChoices())
      choices.redacting = redacting
      let forgetting = try board.forgetting(person, choices, word: "x", owner: "", &at)
      return NameWatch(forgetting, on: board)
    }
    let (sure, all) = (try watch(.sure), try watch(.all))
    let post = PostID(rawValue: 3)
    #expect(sure.concerns(.group([.setContributor(person.id, .hasLeft(true))])))
    #expect(sure.concerns(.setPost(post, .note("som Per Lund siger"))))
    #expect(!sure.concerns(.setPost(post, .note("Per"))))
    #expect(all.concerns(.setPost(post, .note("Per"))))
    #expect(!all.concerns(.setPost(post, .note("person"))))
    #expect(sure.redacted("Per Lund", "tidligere kollega") == "tidligere kollega")
  }
}
