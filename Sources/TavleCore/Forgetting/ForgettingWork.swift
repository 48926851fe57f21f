/// Somebody's forgetting while it is put together, on a board that follows it.
struct ForgettingWork {
  private var board: Board
  private let person: ContributorID
  private let word: String
  private(set) var changes: [Change] = []

  init(_ board: Board, of person: ContributorID, word: String) {
    (self.board, self.person, self.word) = (board, person, word)
  }

  mutating func apply(_ new: [Change]) throws(ModelError) {
    for change in new where !change.isEmpty {
      try board.apply(change)
      changes.append(change)
    }
  }

  /// Gives what is theirs to the former colleague, and takes their record away.
  mutating func run(
    stays reason: String?, owner: String, _ at: inout Circumstances
  ) throws(ModelError) {
    guard board[person] != nil else { return }
    let seen = reason == nil ? [] : board.sightings(of: person).filter(\.isOut).map(\.post.id)
    let former = try formerColleague(&at)
    for post in board.posts where names(post) { try giveAway(post, to: former, at) }
    for id in seen {
      try stay(id, reason ?? "", former, owner, at.today)
    }
    for var favour in board.favours where favour.asker == person {
      favour.asker = former
      try apply([.setFavour(favour)])
    }
    for var shoot in board.shoots where shoot.calls.contains(where: { $0.contributor == person }) {
      shoot.calls.removeAll { $0.contributor == person }
      try apply([.setShoot(shoot)])
    }
    try apply(board.consents(of: person).map { .removeConsent($0.id) })
    try apply([.removeContributor(person)])
  }

  /// Who stands in the place of all who are forgotten; made when somebody needs it.
  private mutating func formerColleague(
    _ at: inout Circumstances
  ) throws(ModelError) -> ContributorID {
    if let known = board.contributors.first(where: \.isFormer) { return known.id }
    var former = Contributor(id: at.identifier(), name: word)
    (former.hasLeft, former.origin) = (true, Contributor.formerOrigin)
    let isNeeded = board.traces(of: person) > board.consents(of: person).count
    if isNeeded { try apply([.addContributor(former)]) }
    return former.id
  }

  private func names(_ post: Post) -> Bool {
    post.asks.contains { $0.contributor == person }
      || post.appears.contains { $0.contributor == person }
      || post.takedowns.contains { $0.contributor == person }
  }

  private mutating func giveAway(
    _ post: Post, to former: ContributorID, _ at: Circumstances
  ) throws(ModelError) {
    for ask in post.asks where ask.contributor == person && ask.state.isRunning {
      try apply([try board.giving(up: ask.id, on: post.id, at)])
    }
    for var ask in board[post.id]?.asks ?? [] where ask.contributor == person {
      (ask.contributor, ask.text) = (former, AskText())
      try apply([.setAsk(ask)])
    }
    let appears = without(post.appears, former)
    if appears != post.appears { try apply([.setPost(post.id, .appears(appears))]) }
    let takedowns = post.takedowns.map { $0.contributor == person ? $0.given(to: former) : $0 }
    if takedowns != post.takedowns { try apply([.setPost(post.id, .takedowns(takedowns))]) }
  }

  /// Several who are forgotten are one on a post, so that nobody counts them.
  private func without(_ appears: [Appearance], _ former: ContributorID) -> [Appearance] {
    var all: [Appearance] = []
    for var appearance in appears {
      if appearance.contributor == person {
        (appearance.who, appearance.reason) = (.contributor(former), nil)
        (appearance.agreedOn, appearance.reasonOn) = (nil, nil)
      }
      if appearance.contributor == former,
        let place = all.firstIndex(where: { $0.contributor == former })
      {
        all[place].media += appearance.media.filter { !all[place].media.contains($0) }
      } else {
        all.append(appearance)
      }
    }
    return all
  }

  /// Writes down why a published post stays as it is.
  private mutating func stay(
    _ id: PostID, _ reason: String, _ former: ContributorID, _ owner: String, _ today: Day
  ) throws(ModelError) {
    guard let post = board[id] else { return }
    var takedowns = post.takedowns
    for place in takedowns.indices
    where takedowns[place].contributor == former && takedowns[place].isOpen {
      takedowns[place].staysBecause = reason
    }
    if !takedowns.contains(where: { $0.contributor == former }) {
      var takedown = Takedown(of: former, nil, nil, owner: owner, deadline: today)
      takedown.staysBecause = reason
      takedowns.append(takedown)
    }
    if takedowns != post.takedowns { try apply([.setPost(id, .takedowns(takedowns))]) }
  }
}

extension Takedown {
  /// The same, of somebody else.
  fileprivate func given(to other: ContributorID) -> Takedown {
    var takedown = Takedown(of: other, channel, address, owner: owner, deadline: deadline)
    (takedown.doneOn, takedown.staysBecause) = (doneOn, staysBecause)
    return takedown
  }
}
