import TavleCore

/// Reads posts with everything that belongs to them.
struct PostReader {
  private let read: RowReader
  private var connection: any Connection { read.connection }

  init(_ connection: any Connection, pool: Pool = Pool()) {
    read = RowReader(connection, pool: pool)
  }

  /// One post; `nil` if it is not there.
  func post(_ id: PostID) throws(StoreError) -> Post? {
    let key = [SQLValue.integer(id.rawValue)]
    var posts = try connection.all(PostQuery.byID, key, summary)
    try addParts(to: &posts, (.one, key))
    return posts.first
  }

  /// What ``post(_:)`` and ``details(of:)`` ask for a post.
  static func queries(for id: PostID) -> [Query] {
    let key = SQLValue.integer(id.rawValue)
    return [Query(PostQuery.byID, key), Query(PostQuery.text, key), Query(PostQuery.comments, key)]
      + PartQuery.Part.allCases.map { Query(PartQuery(part: $0, scope: .one), key) }
  }

  /// What ``top(of:limit:)`` asks for a stage.
  static func queries(forTopOf stage: Stage, limit: Int) -> [Query] {
    let (stage, limit) = (SQLValue.text(stage.rawValue), SQLValue(limit))
    return [Query(PostQuery.inStage, stage, limit)]
      + PartQuery.Part.allCases.map { Query(PartQuery(part: $0, scope: .topOfStage), stage, limit) }
  }

  /// The posts at the top of a stage, by identifier.
  func top(of stage: Stage, limit: Int) throws(StoreError) -> [Post] {
    let values = [SQLValue.text(stage.rawValue), SQLValue(limit)]
    var posts = try connection.all(PostQuery.inStage, values, summary)
    try addParts(to: &posts, (.topOfStage, values))
    return posts
  }

  /// The posts after an identifier, by identifier; empty at the end.
  func stretch(after id: PostID?, limit: Int) throws(StoreError) -> [Post] {
    let start = SQLValue.integer(id?.rawValue ?? .min)
    guard let last = try connection.number(PostQuery.lastIDAfter, start, SQLValue(limit)) else {
      return []
    }
    let values = [start, .integer(last)]
    var posts = try connection.all(PostQuery.afterID, values, summary)
    try addParts(to: &posts, (.stretch, values))
    return posts
  }

  /// The long texts of a post.
  func details(of id: PostID) throws(StoreError) -> PostDetails {
    let key = [SQLValue.integer(id.rawValue)]
    let texts = try connection.first(PostQuery.text, key) { row throws(StoreError) in
      (note: try read.text(row, 0), caption: try read.text(row, 1))
    }
    let comments = try connection.all(PostQuery.comments, key) { row throws(StoreError) in
      Comment(
        id: try read.identifier(row, 0), post: id, author: try read.text(row, 1),
        at: try read.moment(row, 2), text: try read.text(row, 3))
    }
    return PostDetails(
      note: texts?.note ?? "", caption: texts?.caption ?? "", comments: comments)
  }

  private func summary(_ row: any SQLRow) throws(StoreError) -> Post {
    var post = Post(
      id: try read.identifier(row, 0), title: try read.text(row, 2),
      createdAt: try read.moment(row, 14))
    post.number = Int(try read.integer(row, 1))
    post.stage = try read.word(row, 3)
    post.rank = Rank(rawValue: try read.integer(row, 4))
    post.stageSince = try read.moment(row, 5)
    post.cameFrom = try read.optionalWord(row, 6)
    post.format = try read.optionalWord(row, 7)
    post.priority = try read.step(row, 8)
    post.source = row.text(9).map(read.pool.text)
    post.planDay = try read.day(row, 10)
    post.planTime = try read.time(row, 11)
    post.publishedDay = try read.day(row, 12)
    post.minutes = row.integer(13).map { Int($0) }
    post.origin = row.text(15)
    post.story = row.text(19).map(read.pool.text)
    post.setDerived(
      hasNote: row.integer(16) == 1, hasCaption: row.integer(17) == 1,
      commentCount: Int(try read.integer(row, 18)))
    return post
  }
}

// MARK: What lies beside posts

extension PostReader {
  /// Which posts are read, with the values the statements ask for.
  private typealias Selection = (scope: PartQuery.Scope, values: [SQLValue])

  /// Gives posts, ordered by identifier, what lies beside them in other tables.
  private func addParts(to posts: inout [Post], _ selection: Selection) throws(StoreError) {
    guard !posts.isEmpty else { return }
    let pool = read.pool
    try add(.tags, to: &posts, selection, tag) { $0.tags = pool.tags($1) }
    try add(.channels, to: &posts, selection, channel) { $0.channels = pool.channels($1) }
    try add(.links, to: &posts, selection, link) { $0.links = $1 }
    try add(.checklist, to: &posts, selection, checklistItem) { $0.checklist = $1 }
    try add(.asks, to: &posts, selection, ask) { $0.asks = $1 }
    try add(.askTexts, to: &posts, selection, askText) { post, texts in
      for text in texts { post.change(text.ask) { $0.text = text.item } }
    }
    try add(.overrides, to: &posts, selection, override) { post, overrides in
      for override in overrides {
        post.change(override.ask) { $0.text.overrides.append(override.item) }
      }
    }
    try add(.appearances, to: &posts, selection, appearance) { $0.appears = $1 }
    try add(.takedowns, to: &posts, selection, takedown) { $0.takedowns = $1 }
  }

  /// Walks along posts and rows, both ordered by post.
  private func add<Item>(
    _ part: PartQuery.Part, to posts: inout [Post], _ selection: Selection,
    _ make: (any SQLRow) throws(StoreError) -> Item, _ put: (inout Post, [Item]) -> Void
  ) throws(StoreError) {
    var place = posts.startIndex
    var items: [Item] = []
    let query = PartQuery(part: part, scope: selection.scope)
    try connection.each(query.sql, selection.values) { row throws(StoreError) in
      let post: PostID = try read.identifier(row, 0)
      if posts[place].id != post {
        if !items.isEmpty { put(&posts[place], items) }
        items = []
        while place < posts.endIndex - 1, posts[place].id < post { place += 1 }
      }
      items.append(try make(row))
    }
    if !items.isEmpty { put(&posts[place], items) }
  }

  private func tag(_ row: any SQLRow) throws(StoreError) -> String { try read.text(row, 1) }

  private func channel(_ row: any SQLRow) throws(StoreError) -> Channel {
    Channel(rawValue: try read.text(row, 1))
  }

  private func link(_ row: any SQLRow) throws(StoreError) -> PublishedLink {
    PublishedLink(channel: row.text(1).map(Channel.init(rawValue:)), address: try read.text(row, 2))
  }

  private func checklistItem(_ row: any SQLRow) throws(StoreError) -> ChecklistItem {
    ChecklistItem(title: try read.text(row, 1), isDone: try read.integer(row, 2) == 1)
  }

  private func ask(_ row: any SQLRow) throws(StoreError) -> Ask {
    var ask = Ask(
      id: try read.identifier(row, 1), post: try read.identifier(row, 0),
      role: try read.word(row, 2),
      contributor: row.integer(4).map(ContributorID.init(rawValue:)))
    ask.topic = row.text(3).map(read.pool.text)
    ask.state = try read.word(row, 5)
    ask.minutes = row.integer(6).map { Int($0) }
    ask.neededBy = try read.day(row, 7)
    ask.askedAt = read.optionalMoment(row, 8)
    ask.answeredAt = read.optionalMoment(row, 9)
    ask.doneAt = read.optionalMoment(row, 10)
    ask.thankedAt = read.optionalMoment(row, 11)
    ask.toldAt = read.optionalMoment(row, 12)
    ask.remindedAt = read.optionalMoment(row, 13)
    return ask
  }

  private func appearance(_ row: any SQLRow) throws(StoreError) -> Appearance {
    let who: Appearance.Who =
      if let person = row.integer(1) {
        .contributor(ContributorID(rawValue: person))
      } else {
        row.text(2).map(Appearance.Who.guest) ?? .unknown
      }
    var media: [Medium] = []
    for word in try read.text(row, 3).split(separator: " ") {
      guard let medium = Medium(rawValue: String(word)) else {
        throw read.connection.damaged("row \(row.integer(0) ?? 0) holds “\(word)”")
      }
      media.append(medium)
    }
    var appearance = Appearance(who, media)
    appearance.hasSeenCut = try read.integer(row, 4) == 1
    appearance.agreedOn = try read.day(row, 5)
    appearance.reason = row.text(6)
    appearance.reasonOn = row.text(7)?.split(separator: "\n").map { Channel(rawValue: String($0)) }
    return appearance
  }

  private func takedown(_ row: any SQLRow) throws(StoreError) -> Takedown {
    var takedown = Takedown(
      of: try read.identifier(row, 1), row.text(2).map(Channel.init(rawValue:)), row.text(3),
      owner: try read.text(row, 4), deadline: try read.certainDay(row, 5))
    takedown.doneOn = try read.day(row, 6)
    takedown.staysBecause = row.text(7)
    return takedown
  }

  private typealias PartOfAsk<Item> = (ask: AskID, item: Item)

  private func askText(_ row: any SQLRow) throws(StoreError) -> PartOfAsk<AskText> {
    var text = AskText()
    text.time = try read.time(row, 2)
    text.place = row.text(3)
    text.answerBy = try read.day(row, 4)
    text.what = row.text(5)
    text.why = row.text(6)
    text.evidence = row.text(7)
    text.gain = row.text(8)
    text.use = row.text(9)
    text.thankedFor = row.text(10)
    text.result = row.text(11)
    text.again = try read.optionalWord(row, 12)
    text.againAt = read.optionalMoment(row, 13)
    return (try read.identifier(row, 1), text)
  }

  private func override(_ row: any SQLRow) throws(StoreError) -> PartOfAsk<Override> {
    let override = Override(
      stored: try read.word(row, 2), about: row.text(3), reason: try read.text(row, 4),
      at: try read.moment(row, 5), by: try read.text(row, 6))
    return (try read.identifier(row, 1), override)
  }
}

extension Post {
  /// Changes the ask with an identifier, if it is there.
  fileprivate mutating func change(_ id: AskID, _ body: (inout Ask) -> Void) {
    guard let place = asks.firstIndex(where: { $0.id == id }) else { return }
    body(&asks[place])
  }
}
