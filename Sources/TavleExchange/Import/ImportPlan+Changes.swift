public import TavleCore

extension ImportPlan {
  /// Everything the board does not have yet as one group: first the contributors, then the posts.
  ///
  /// New posts stand below those that are there, in the order of the file. Of the people only those
  /// come along who work on a new post. The group is empty when everything is there already. O(n).
  public func changes(known: KnownOrigins, _ at: inout Circumstances) -> Change {
    let new = posts.filter { !known.posts.contains($0.origin) }
    let needed = Set(new.flatMap(\.people))
    var ids: [String: ContributorID] = [:]
    var changes: [Change] = []
    for person in people where needed.contains(person.origin) {
      if let id = known.contributor(person) {
        ids[person.origin] = id
      } else {
        let contributor = person.contributor(at.identifier())
        ids[person.origin] = contributor.id
        changes.append(.addContributor(contributor))
      }
    }
    var ranks = RankSource(after: known.lastRanks)
    for post in new {
      changes.append(post.change(rank: ranks.next(in: post.stage), people: ids, &at))
    }
    return .group(changes)
  }

  /// What carrying it out would do, for the preview and the report; without those who were forgotten.
  public func summary(known: KnownOrigins, leftOut: [LeftOut] = []) -> ImportSummary {
    let new = posts.filter { !known.posts.contains($0.origin) }
    let needed = Set(new.flatMap(\.people))
    let here = people.filter { needed.contains($0.origin) }
    let matched = here.count { known.contributor($0) != nil }
    var summary = ImportSummary(boardName: boardName, lists: lists)
    summary.newPosts = new.count
    summary.skippedPosts = posts.count - new.count
    summary.newContributors = here.count - matched - leftOut.count
    summary.matchedContributors = matched
    for post in new { summary.stages[post.stage, default: 0] += 1 }
    summary.notes = notes
    summary.notTaken = notTaken
    summary.leftOut = leftOut
    return summary
  }
}

/// What an import does or has done.
public struct ImportSummary: Hashable, Sendable {
  /// What the board is called in the other program.
  public var boardName: String
  /// The lists and the stages they become.
  public var lists: [PlannedList]
  /// Posts that are added.
  public var newPosts = 0
  /// Posts that are on the board already and stay as they are.
  public var skippedPosts = 0
  /// Contributors that are added.
  public var newContributors = 0
  /// Contributors of new posts who are on the roster already.
  public var matchedContributors = 0
  /// How many of the new posts go where.
  public var stages: [Stage: Int] = [:]
  /// Decisions that were taken; they speak of the whole file.
  public var notes: [ImportNote] = []
  /// What stays behind of the whole file.
  public var notTaken: [NotTaken] = []
  /// Contributors of new posts who were forgotten, and are left out for that.
  public var leftOut: [LeftOut] = []

  /// A summary of nothing.
  public init(boardName: String, lists: [PlannedList]) {
    self.boardName = boardName
    self.lists = lists
  }
}

/// Hands out ranks below what is there, each stage by itself.
struct RankSource {
  private var last: [Stage: Rank]

  init(after last: [Stage: Rank]) { self.last = last }

  /// The next rank of a stage; only after eight million of them would two be equal.
  mutating func next(in stage: Stage) -> Rank {
    let rank = Rank.between(last[stage], nil) ?? Rank(rawValue: .max)
    last[stage] = rank
    return rank
  }
}

extension PlannedPerson {
  /// Who they would be on the roster.
  public func contributor(_ id: ContributorID) -> Contributor {
    var person = Contributor(id: id, name: name)
    person.origin = origin
    return person
  }
}

extension PlannedPost {
  fileprivate func change(
    rank: Rank, people ids: [String: ContributorID], _ at: inout Circumstances
  ) -> Change {
    var post = Post(id: at.identifier(), title: title, createdAt: createdAt)
    post.placement = Placement(stage: stage, rank: rank, since: stageSince, cameFrom: cameFrom)
    (post.planDay, post.planTime) = (planDay, planTime)
    post.publishedDay = publishedDay
    (post.tags, post.channels, post.links) = (tags, channels, links)
    post.checklist = checklist
    post.origin = origin
    var asked: Set<ContributorID> = []
    post.asks = people.compactMap { ids[$0] }.filter { asked.insert($0).inserted }
      .map { ask($0, of: post.id, &at) }
    let comments = comments.map { comment in
      Comment(
        id: at.identifier(), post: post.id, author: comment.author, at: comment.at,
        text: comment.text)
    }
    return .addPost(post, PostDetails(note: note, comments: comments))
  }

  private func ask(
    _ contributor: ContributorID, of post: PostID, _ at: inout Circumstances
  ) -> Ask {
    var ask = Ask(id: at.identifier(), post: post, role: .expertise, contributor: contributor)
    ask.state = isSettled ? .done : .accepted
    guard isSettled else { return ask }
    ask.doneAt = stageSince
    (ask.thankedAt, ask.toldAt) = (at.now, at.now)
    return ask
  }
}
