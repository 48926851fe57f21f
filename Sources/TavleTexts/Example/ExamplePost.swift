import TavleCore

/// What is true of one example post in every language; days are counted from today.
struct ExamplePost {
  var text: ExampleText
  var stage: Stage
  /// How many days ago it was written down, and came into its stage.
  var age: Int, since: Int
  var cameFrom: Stage?
  /// The planned day, moved to Monday when it falls on a weekend, and hour.
  var plan: Int?, hour: Int?
  /// How many days ago it was published.
  var published: Int?
  var channels: [Channel] = []
  var format: Format?
  var priority = Priority.normal
  var minutes: Int?
  /// How many checklist items are done.
  var ticked = 0
  var commenter = ExamplePerson.mette
  var links: [PublishedLink] = []
  var asks: [ExampleAsk] = []
}

/// Who is asked for what on an example post; days are counted from today.
struct ExampleAsk {
  var role: Role
  var person: ExamplePerson?
  var state: AskState
  var topic: String?
  var minutes = 20
  /// In how many days the help is needed.
  var needed: Int?
  /// How many days ago it was asked, answered, given, thanked for and told of.
  var asked: Int?, answered: Int?, done: Int?, thanked: Int?, told: Int?
}

extension ExamplePost {
  /// The post and its long texts.
  func made(
    rank: Rank, people: [ExamplePerson: ContributorID], _ at: inout Circumstances
  ) -> (post: Post, details: PostDetails) {
    var post = Post(id: at.identifier(), title: text.title, createdAt: at.ago(days: age))
    post.placement = Placement(
      stage: stage, rank: rank, since: at.ago(days: since), cameFrom: cameFrom)
    (post.tags, post.source) = (text.tags, text.source)
    (post.channels, post.format, post.priority) = (channels, format, priority)
    post.planDay = plan.map(at.workday)
    post.planTime = hour.flatMap { LocalTime(hour: $0) }
    post.publishedDay = published.map { at.today.adding(days: -$0) }
    (post.minutes, post.links) = (minutes, links)
    post.checklist = text.checklist.enumerated().map { index, title in
      ChecklistItem(title: title, isDone: index < ticked)
    }
    post.asks = asks.map { $0.made(of: post.id, people, &at) }
    return (post, details(of: post.id, &at))
  }

  private func details(of post: PostID, _ at: inout Circumstances) -> PostDetails {
    let comments = text.comments.enumerated().map { index, words in
      Comment(
        id: at.identifier(), post: post, author: commenter.name,
        at: at.ago(days: max(0, since - 1)).adding(seconds: Int64(index) * 3600), text: words)
    }
    return PostDetails(note: text.note, caption: text.caption, comments: comments)
  }
}

extension ExampleAsk {
  fileprivate func made(
    of post: PostID, _ people: [ExamplePerson: ContributorID], _ at: inout Circumstances
  ) -> Ask {
    var ask = Ask(id: at.identifier(), post: post, role: role)
    ask.contributor = person.flatMap { people[$0] }
    (ask.state, ask.topic, ask.minutes) = (state, topic, minutes)
    ask.neededBy = needed.map(at.workday)
    ask.askedAt = asked.map(at.ago)
    ask.answeredAt = answered.map(at.ago)
    ask.doneAt = done.map(at.ago)
    ask.thankedAt = thanked.map(at.ago)
    ask.toldAt = told.map(at.ago)
    return ask
  }
}

extension Circumstances {
  /// A moment some days ago, an hour earlier in the day than now.
  func ago(days: Int) -> Moment { now.adding(seconds: -Int64(days) * 86_400 - 3600) }

  /// A day from now, or the Monday after it when it falls on a weekend.
  func workday(_ days: Int) -> Day {
    let day = today.adding(days: days)
    return day.weekday.isWeekend ? day.next(.monday) : day
  }
}
