public import TavleCore

/// Makes random changes that a board allows, the same ones for the same seed.
///
/// Every case of `Change`, `PostValue` and `ContributorValue` comes up, with and without their optional parts.
public struct RandomChanges {
  var random: SplitMix
  var identifiers: IdentifierSource
  private var now: Int64 = 1_700_000_000

  /// A source of changes; equal seeds give equal changes on equal boards.
  ///
  /// Sources that change the same board need identifiers of their own.
  public init(seed: UInt64, identifiers: UInt64 = 7) {
    random = SplitMix(seed: seed)
    self.identifiers = IdentifierSource(milliseconds: 1_700_000_000_000, seed: identifiers)
  }

  /// A moment later than the one before.
  public mutating func moment() -> Moment {
    now += Int64(below(1000))
    return Moment(seconds: now)
  }

  /// A change that the board will carry out.
  ///
  /// A third of them are groups on a board that has posts.
  public mutating func next(on board: Board) -> Change {
    guard chance(5), board.postCount > 2 else { return single(on: board) }
    var copy = board
    var changes: [Change] = []
    for _ in 0..<(1 + below(4)) {
      let change = single(on: copy)
      guard (try? copy.apply(change)) != nil else { continue }
      changes.append(chance(5) ? .group([change]) : change)
    }
    return .group(changes)
  }

  private mutating func single(on board: Board) -> Change {
    let makers: [(inout RandomChanges, Board) -> Change?] = [
      { $0.addPost($1) }, { $0.addPost($1) }, { $0.addPost($1) }, { $0.setPost($1) },
      { $0.setPost($1) }, { $0.setPost($1) }, { $0.movePost($1) }, { $0.removePost($1) },
      { $0.addAsk($1) }, { $0.addAsk($1) }, { $0.setAsk($1) }, { $0.removeAsk($1) },
      { $0.addComment($1) }, { $0.removeComment($1) }, { $0.addContributor($1) },
      { $0.removeContributor($1) }, { $0.setContributor($1) },
      { random, _ in .setBoard(.name(random.text())) },
      { random, _ in
        .setBoard(
          .routine(random.pick(Routine.allCases) ?? .mondayNumbers, random.maybe { $0.text() }))
      },
      { $0.addFavour($1) }, { $0.setFavour($1) }, { $0.removeFavour($1) },
      { $0.addShoot($1) }, { $0.setShoot($1) }, { $0.removeShoot($1) },
      { $0.addConsent($1) }, { $0.removeConsent($1) },
      { random, _ in .setBoard(.openDoors(random.doors())) },
      { random, _ in .setBoard(.country(random.pick(Country.allCases + [nil]) ?? nil)) },
    ]
    while true {
      if let change = makers[below(makers.count)](&self, board) { return change }
    }
  }
}

// MARK: Posts

extension RandomChanges {
  /// A post with something in every field now and then, without a number.
  public mutating func post(on board: Board) -> Post {
    var post = Post(id: identifiers.next(), title: text(), createdAt: moment())
    post.placement = placement()
    for _ in 0..<below(6) {
      switch value(board) {
      case .tags(let new): post.tags = new
      case .channels(let new): post.channels = new
      case .format(let new): post.format = new
      case .priority(let new): post.priority = new
      case .source(let new): post.source = new
      case .story(let new): post.story = new
      case .plan(let day, let time): (post.planDay, post.planTime) = (day, time)
      case .publishedDay(let new): post.publishedDay = new
      case .minutes(let new): post.minutes = new
      case .links(let new): post.links = new
      case .checklist(let new): post.checklist = new
      case .appears(let new): post.appears = new
      case .takedowns(let new): post.takedowns = new
      case .title, .note, .caption: break
      }
    }
    post.origin = chance(4) ? "test:\(post.id.rawValue)" : nil
    for _ in 0..<below(3) { post.asks.append(ask(of: post.id, beside: post.asks, on: board)) }
    return post
  }

  private mutating func addPost(_ board: Board) -> Change? {
    let post = post(on: board)
    let comments = (0..<below(3)).map { _ in comment(on: post.id) }
    let details = PostDetails(
      note: maybe { $0.text() } ?? "", caption: maybe { $0.text() } ?? "", comments: comments)
    return .addPost(post, details)
  }

  private mutating func removePost(_ board: Board) -> Change? {
    somePost(board).map { .removePost($0.id) }
  }

  private mutating func setPost(_ board: Board) -> Change? {
    somePost(board).map { .setPost($0.id, value(board)) }
  }

  private mutating func movePost(_ board: Board) -> Change? {
    somePost(board).map { .movePost($0.id, placement()) }
  }

  private mutating func placement() -> Placement {
    let stage = pick(Stage.allCases) ?? .tip
    return Placement(
      stage: stage, rank: Rank(rawValue: Int64(below(2000)) - 1000), since: moment(),
      cameFrom: stage.column == nil ? pick(Stage.columns) : nil)
  }

  private mutating func value(_ board: Board) -> PostValue {
    switch below(16) {
    case 0: .title(text())
    case 1: .tags(words())
    case 2: .channels(words().map(Channel.init(rawValue:)))
    case 3: .format(pick(Format.allCases + [nil]) ?? nil)
    case 4: .priority(pick(Priority.allCases) ?? .normal)
    case 5: .source(maybe { $0.text() })
    case 6: plan()
    case 7: .publishedDay(maybe { $0.day() })
    case 8: .minutes(maybe { $0.below(600) })
    case 9: .links((0..<below(3)).map { _ in link() })
    case 10: .checklist((0..<below(4)).map { _ in ChecklistItem(title: text(), isDone: chance(2)) })
    case 11: .story(maybe { $0.text() })
    case 12: .note(maybe { $0.text() } ?? "")
    case 13: .appears(appears(board))
    case 14: .takedowns(takedowns(board))
    default: .caption(maybe { $0.text() } ?? "")
    }
  }

  private mutating func plan() -> PostValue {
    guard chance(2) else { return .plan(nil, nil) }
    return .plan(day(), maybe { LocalTime(minutes: $0.below(1440)) } ?? nil)
  }

  private mutating func link() -> PublishedLink {
    PublishedLink(
      channel: maybe { $0.pick(Channel.all) } ?? nil, address: "https://example.dk/\(below(99))")
  }
}

// MARK: Asks and comments

extension RandomChanges {
  private mutating func addAsk(_ board: Board) -> Change? {
    somePost(board).map { .addAsk(ask(of: $0.id, beside: $0.asks, on: board)) }
  }

  private mutating func setAsk(_ board: Board) -> Change? {
    guard let old = someAsk(board), let post = board[old.post] else { return nil }
    let others = post.asks.filter { $0.id != old.id }
    return .setAsk(ask(old.id, of: post.id, beside: others, on: board))
  }

  private mutating func removeAsk(_ board: Board) -> Change? {
    someAsk(board).map { .removeAsk($0.post, $0.id) }
  }

  /// Nobody is meant for the same thing twice, but may have said no to it before.
  private mutating func ask(
    _ id: AskID? = nil, of post: PostID, beside others: [Ask], on board: Board
  ) -> Ask {
    let person = maybe { $0.someone(board) } ?? nil
    let fresh: AskID = identifiers.next()
    var ask = Ask(
      id: id ?? fresh, post: post, role: pick(Role.allCases) ?? .camera, contributor: person?.id)
    ask.topic = maybe { $0.text() }
    if person != nil { ask.state = pick(AskState.allCases.filter { $0 != .open }) ?? .planned }
    ask.minutes = maybe { $0.below(90) }
    ask.neededBy = maybe { $0.day() }
    ask.askedAt = maybe { $0.moment() }
    ask.answeredAt = maybe { $0.moment() }
    ask.doneAt = maybe { $0.moment() }
    ask.thankedAt = maybe { $0.moment() }
    ask.toldAt = maybe { $0.moment() }
    ask.remindedAt = maybe { $0.moment() }
    if chance(2) { ask.text = askText() }
    if let person, others.contains(where: { $0.contributor == person.id && $0.role == ask.role }) {
      ask.state = .declined
    }
    return ask
  }

  private mutating func askText() -> AskText {
    var text = AskText()
    text.time = maybe { LocalTime(minutes: $0.below(1440)) } ?? nil
    text.answerBy = maybe { $0.day() }
    text.place = maybe { $0.text() }
    text.what = maybe { $0.text() }
    text.why = maybe { $0.text() }
    text.evidence = maybe { $0.text() }
    text.gain = maybe { $0.text() }
    text.use = maybe { $0.text() }
    text.thankedFor = maybe { $0.text() }
    text.result = maybe { $0.text() }
    text.again = maybe { $0.pick(Again.allCases) } ?? nil
    text.againAt = maybe { $0.moment() }
    text.overrides = (0..<below(3)).map { _ in
      Override(
        stored: pick(GuardRule.allCases) ?? .rest, about: maybe { $0.text() },
        reason: self.text(), at: moment(), by: self.text())
    }
    return text
  }

  private mutating func addComment(_ board: Board) -> Change? {
    somePost(board).map { .addComment(comment(on: $0.id)) }
  }

  private mutating func removeComment(_ board: Board) -> Change? {
    guard let post = somePost(board),
      let comment = pick(board.details(of: post.id)?.comments ?? [])
    else { return nil }
    return .removeComment(post.id, comment.id)
  }

  private mutating func comment(on post: PostID) -> Comment {
    Comment(id: identifiers.next(), post: post, author: text(), at: moment(), text: text())
  }

  private mutating func someAsk(_ board: Board) -> Ask? {
    somePost(board).flatMap { pick($0.asks) }
  }

  private mutating func somePost(_ board: Board) -> Post? { pick(board.posts) }
}

// MARK: Chance

extension RandomChanges {
  mutating func below(_ limit: Int) -> Int { Int.random(in: 0..<limit, using: &random) }

  mutating func chance(_ oneIn: Int) -> Bool { below(oneIn) == 0 }

  mutating func maybe<Value>(_ make: (inout RandomChanges) -> Value) -> Value? {
    chance(2) ? make(&self) : nil
  }

  mutating func pick<Elements: Collection>(_ all: Elements) -> Elements.Element? {
    all.randomElement(using: &random)
  }

  mutating func text() -> String {
    let words = [
      "Pakkerobotten", "på lageret", "Smørrebrød & æøå ÆØÅ", "it's \"quoted\"; DROP TABLE post",
      "二〇二六年", "👩‍🚒 live", "line\nbreak", "%_\\", "$1", "é", "e\u{301}",
    ]
    return (0...below(3)).map { _ in pick(words) ?? "word" }.joined(separator: " ")
  }

  mutating func words() -> [String] {
    (0..<below(4)).compactMap { _ in pick(["logistik", "ig", "grøn", "video", "hr", "x"]) }
  }

  mutating func day() -> Day { Day(number: Int32(20_000 + below(2000))) }
}
