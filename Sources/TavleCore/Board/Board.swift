/// A whole board in memory: posts, colleagues, settings.
///
/// It changes only by ``apply(_:)``. Posts are summaries; long texts may or may not be loaded (``details(of:)``).
public struct Board: Sendable {
  /// What the board is called, on its first line and in what is printed.
  public internal(set) var name = ""
  /// Whose public holidays count, if that has been said.
  public internal(set) var country: Country?
  /// The period for which each routine was done or skipped last.
  public internal(set) var routines: [Routine: String] = [:]
  var table = PostTable()
  var loadedDetails: [PostID: PostDetails] = [:]
  var people: [ContributorID: Contributor] = [:]
  var order: [Stage: [PostID]] = [:]
  /// When the door stands open, in order of the week.
  public internal(set) var openDoors: [OpenDoor] = []
  var helped: [FavourID: Favour] = [:]
  var filmed: [ShootID: Shoot] = [:]
  /// What each colleague said about being seen or heard, oldest first.
  var consented: [ContributorID: [Consent]] = [:]

  /// An empty board.
  public init() {}

  /// A post by its identifier.
  public subscript(id: PostID) -> Post? { table[id] }

  /// A contributor by their identifier.
  public subscript(id: ContributorID) -> Contributor? { people[id] }

  /// All posts, in no order.
  ///
  /// O(1).
  public var posts: ContiguousArray<Post> { table.rows }

  /// All tags that any post has.
  ///
  /// O(n).
  public var tags: Set<String> {
    var tags: Set<String> = []
    // By index: a post is large, and looking at it in its place copies nothing.
    for place in table.rows.indices { tags.formUnion(table.rows[place].tags) }
    return tags
  }

  /// All channels that any post is meant for.
  ///
  /// O(n).
  public var channels: Set<Channel> {
    var channels: Set<Channel> = []
    for place in table.rows.indices { channels.formUnion(table.rows[place].channels) }
    return channels
  }

  /// How many posts there are in all stages.
  public var postCount: Int { table.count }

  /// All contributors, in no order.
  public var contributors: some Collection<Contributor> { people.values }

  /// The identifiers of a stage, highest first.
  ///
  /// O(1).
  public func posts(in stage: Stage) -> [PostID] { order[stage] ?? [] }

  /// The post people call by a number.
  ///
  /// O(n).
  public func post(number: Int) -> Post? { table.rows.first { $0.number == number } }

  /// The long texts of a post, if they have been loaded.
  public func details(of id: PostID) -> PostDetails? { loadedDetails[id] }

  /// An ask by its identifiers.
  public func ask(_ post: PostID, _ id: AskID) -> Ask? { self[post]?.asks.first { $0.id == id } }

  /// Asks of one contributor, over all posts.
  ///
  /// O(n).
  public func asks(of contributor: ContributorID) -> [Ask] {
    table.rows.flatMap { $0.asks.filter { $0.contributor == contributor } }
  }
}

// MARK: Loading

extension Board {
  /// Puts loaded posts on the board without checking them; for stores, in chunks of any size.
  ///
  /// O(k log k + n) for k posts, as the stages are put in order once.
  public mutating func load(posts: some Collection<Post>, expecting total: Int? = nil) {
    if let total { table.reserve(total) }
    var new: [Stage: [(rank: Rank, id: PostID)]] = [:]
    for post in posts where !table.contains(post.id) {
      table.put(post)
      new[post.stage, default: []].append((post.rank, post.id))
    }
    for (stage, entries) in new { merge(entries, into: stage) }
  }

  /// Puts loaded contributors on the board.
  public mutating func load(contributors: some Collection<Contributor>) {
    for contributor in contributors { people[contributor.id] = contributor }
  }

  /// Puts the long texts of a post on the board.
  public mutating func load(details: PostDetails, of id: PostID) {
    guard table.contains(id) else { return }
    loadedDetails[id] = details
    table.modify(id) { post in
      post.setDerived(
        hasNote: !details.note.isEmpty, hasCaption: !details.caption.isEmpty,
        commentCount: details.comments.count)
    }
  }

  /// Sets the name as it is stored.
  public mutating func load(name: String) { self.name = name }

  /// Sets the settings as they are stored.
  public mutating func load(settings: [BoardValue]) {
    for value in settings { _ = set(value) }
  }

  /// All settings that are not as on a new board.
  public var settings: [BoardValue] {
    [.name(name)] + (country == nil ? [] : [.country(country)])
      + Routine.allCases.compactMap { routine in
        routines[routine].map { .routine(routine, $0) }
      } + (openDoors.isEmpty ? [] : [.openDoors(openDoors)])
  }

  /// The present value of the setting a value is about.
  func value(like value: BoardValue) -> BoardValue {
    switch value {
    case .name: .name(name)
    case .country: .country(country)
    case .routine(let routine, _): .routine(routine, routines[routine])
    case .openDoors: .openDoors(openDoors)
    }
  }

  /// Lets go of the long texts of all posts but one, to save memory.
  public mutating func forgetDetails(except id: PostID?) {
    loadedDetails = loadedDetails.filter { $0.key == id }
  }

  /// Merges new posts into the order of a stage, which is in order already.
  private mutating func merge(_ new: [(rank: Rank, id: PostID)], into stage: Stage) {
    let new = new.sorted { ($0.rank, $0.id) < ($1.rank, $1.id) }
    let old = order.removeValue(forKey: stage) ?? []
    var merged: [PostID] = []
    merged.reserveCapacity(old.count + new.count)
    var next = 0
    for id in old {
      let rank = table.rank(of: id)
      while next < new.count, (new[next].rank, new[next].id) < (rank, id) {
        merged.append(new[next].id)
        next += 1
      }
      merged.append(id)
    }
    merged += new[next...].map(\.id)
    order[stage] = merged
  }
}

// MARK: The order of a stage

extension Board {
  /// Where a rank and identifier stand, or would stand, in a stage.
  ///
  /// O(log n).
  func place(of rank: Rank, _ id: PostID, in stage: Stage) -> Int {
    let ids = order[stage] ?? []
    var low = 0
    var high = ids.count
    while low < high {
      let middle = (low + high) / 2
      let other = table.rank(of: ids[middle])
      if (other, ids[middle]) < (rank, id) { low = middle + 1 } else { high = middle }
    }
    return low
  }

  mutating func insertInOrder(_ post: Post) {
    let place = place(of: post.rank, post.id, in: post.stage)
    order[post.stage, default: []].insert(post.id, at: place)
  }

  mutating func removeFromOrder(_ post: Post) {
    let place = place(of: post.rank, post.id, in: post.stage)
    guard let ids = order[post.stage], ids.indices.contains(place), ids[place] == post.id else {
      return
    }
    order[post.stage]?.remove(at: place)
  }
}
