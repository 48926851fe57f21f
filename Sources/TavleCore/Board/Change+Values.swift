extension Post {
  /// Gives a field a new value.
  ///
  /// Long texts are not part of a post and are left alone.
  mutating func set(_ value: PostValue) {
    switch value {
    case .title(let new): title = new
    case .tags(let new): tags = new
    case .channels(let new): channels = new
    case .format(let new): format = new
    case .priority(let new): priority = new
    case .source(let new): source = new
    case .story(let new): story = new
    case .plan(let day, let time): (planDay, planTime) = (day, time)
    case .publishedDay(let new): publishedDay = new
    case .minutes(let new): minutes = new
    case .links(let new): links = new
    case .checklist(let new): checklist = new
    case .appears(let new): appears = new
    case .takedowns(let new): takedowns = new
    case .note, .caption: break
    }
  }

  /// The present value of the field a value is about.
  func value(like value: PostValue) -> PostValue {
    switch value {
    case .title: .title(title)
    case .tags: .tags(tags)
    case .channels: .channels(channels)
    case .format: .format(format)
    case .priority: .priority(priority)
    case .source: .source(source)
    case .story: .story(story)
    case .plan: .plan(planDay, planTime)
    case .publishedDay: .publishedDay(publishedDay)
    case .minutes: .minutes(minutes)
    case .links: .links(links)
    case .checklist: .checklist(checklist)
    case .appears: .appears(appears)
    case .takedowns: .takedowns(takedowns)
    case .note, .caption: value
    }
  }
}

extension Contributor {
  /// Gives a field a new value.
  mutating func set(_ value: ContributorValue) {
    switch value {
    case .name(let new): name = new
    case .department(let new): department = new
    case .jobTitle(let new): jobTitle = new
    case .mail(let new): mail = new
    case .phone(let new): phone = new
    case .chat(let new): chat = new
    case .language(let new): language = new
    case .country(let new): country = new
    case .skills(let new): skills = new
    case .topics(let new): topics = new
    case .limits(let new): limits = new
    case .away(let new): away = new
    case .pausedUntil(let new): pausedUntil = new
    case .goal(let new): goal = new
    case .hasLeft(let new): hasLeft = new
    }
  }

  /// The present value of the field a value is about.
  func value(like value: ContributorValue) -> ContributorValue {
    switch value {
    case .name: .name(name)
    case .department: .department(department)
    case .jobTitle: .jobTitle(jobTitle)
    case .mail: .mail(mail)
    case .phone: .phone(phone)
    case .chat: .chat(chat)
    case .language: .language(language)
    case .country: .country(country)
    case .skills: .skills(skills)
    case .topics: .topics(topics)
    case .limits: .limits(limits)
    case .away: .away(away)
    case .pausedUntil: .pausedUntil(pausedUntil)
    case .goal: .goal(goal)
    case .hasLeft: .hasLeft(hasLeft)
    }
  }
}

extension Change {
  /// The posts a change touches, in order of mention, without repeats.
  public var posts: [PostID] {
    switch self {
    case .addPost(let post, _): [post.id]
    case .removePost(let id), .setPost(let id, _), .movePost(let id, _): [id]
    case .removeAsk(let id, _), .removeComment(let id, _): [id]
    case .addAsk(let ask), .setAsk(let ask): [ask.post]
    case .addComment(let comment): [comment.post]
    case .addContributor, .removeContributor, .setContributor, .setBoard: []
    case .addFavour, .removeFavour, .setFavour: []
    case .addShoot, .removeShoot, .setShoot, .addConsent, .removeConsent: []
    case .group(let changes): changes.flatMap(\.posts).withoutRepeats
    }
  }

  /// The contributors a change touches or names, without repeats.
  public var contributors: [ContributorID] {
    switch self {
    case .addPost(let post, _):
      (post.asks.compactMap(\.contributor) + post.appears.compactMap(\.contributor)
        + post.takedowns.map(\.contributor)).withoutRepeats
    case .addAsk(let ask), .setAsk(let ask): ask.contributor.map { [$0] } ?? []
    case .addContributor(let person): [person.id]
    case .addFavour(let favour), .setFavour(let favour): favour.asker.map { [$0] } ?? []
    case .addShoot(let shoot), .setShoot(let shoot): shoot.calls.map(\.contributor).withoutRepeats
    case .addConsent(let consent): [consent.contributor]
    case .setPost(_, .appears(let appears)): appears.compactMap(\.contributor).withoutRepeats
    case .setPost(_, .takedowns(let takedowns)): takedowns.map(\.contributor).withoutRepeats
    case .removeContributor(let id), .setContributor(let id, _): [id]
    case .removePost, .setPost, .movePost, .removeAsk, .addComment, .removeComment, .setBoard,
      .removeFavour, .removeShoot, .removeConsent:
      []
    case .group(let changes): changes.flatMap(\.contributors).withoutRepeats
    }
  }

  /// The favours a change touches, without repeats.
  public var favours: [FavourID] {
    switch self {
    case .addFavour(let favour), .setFavour(let favour): [favour.id]
    case .removeFavour(let id): [id]
    case .group(let changes): changes.flatMap(\.favours).withoutRepeats
    default: []
    }
  }

  /// The shoots a change touches, without repeats.
  public var shoots: [ShootID] {
    switch self {
    case .addShoot(let shoot), .setShoot(let shoot): [shoot.id]
    case .removeShoot(let id): [id]
    case .group(let changes): changes.flatMap(\.shoots).withoutRepeats
    default: []
    }
  }

  /// Whether carrying it out does nothing.
  public var isEmpty: Bool {
    if case .group(let changes) = self { changes.allSatisfy(\.isEmpty) } else { false }
  }
}

extension Array where Element: Hashable {
  /// The first of each; imports have many thousands.
  fileprivate var withoutRepeats: [Element] {
    var seen: Set<Element> = []
    return filter { seen.insert($0).inserted }
  }
}
