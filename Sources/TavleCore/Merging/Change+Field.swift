extension Change {
  /// What a single change gives a new value to.
  public enum Field: Hashable, Sendable {
    case post(PostID, PostValue.Field)
    case contributor(ContributorID, ContributorValue.Field)
    /// A whole ask.
    case ask(PostID, AskID)
    /// A whole favour.
    case favour(FavourID)
    /// A whole shoot.
    case shoot(ShootID)
    /// A setting of the board.
    case board(BoardValue.Field)
  }

  /// The field that is set; `nil` for a group and for what comes, goes or moves.
  public var field: Field? {
    switch self {
    case .setPost(let id, let value): .post(id, value.field)
    case .setContributor(let id, let value): .contributor(id, value.field)
    case .setAsk(let ask): .ask(ask.post, ask.id)
    case .setFavour(let favour): .favour(favour.id)
    case .setShoot(let shoot): .shoot(shoot.id)
    case .setBoard(let value): .board(value.field)
    case .addPost, .removePost, .movePost, .addAsk, .removeAsk, .addComment, .removeComment,
      .addContributor, .removeContributor, .addFavour, .removeFavour, .addShoot, .removeShoot,
      .addConsent, .removeConsent, .group:
      nil
    }
  }

  /// The changes of a group one by one, in order; another change by itself.
  public var leaves: [Change] {
    if case .group(let changes) = self { changes.flatMap(\.leaves) } else { [self] }
  }
}

extension PostValue {
  /// A field of a post.
  public enum Field: Hashable, Sendable {
    case title, tags, channels, format, priority, source, story, plan, publishedDay, minutes, links,
      checklist, appears, takedowns, note, caption
  }

  /// The field the value is for.
  public var field: Field {
    switch self {
    case .title: .title
    case .tags: .tags
    case .channels: .channels
    case .format: .format
    case .priority: .priority
    case .source: .source
    case .story: .story
    case .plan: .plan
    case .publishedDay: .publishedDay
    case .minutes: .minutes
    case .links: .links
    case .checklist: .checklist
    case .appears: .appears
    case .takedowns: .takedowns
    case .note: .note
    case .caption: .caption
    }
  }
}

extension ContributorValue {
  /// A field of a contributor.
  public enum Field: Hashable, Sendable {
    case name, department, jobTitle, mail, phone, chat, language, country, skills, topics, limits,
      away, pausedUntil, goal, hasLeft
  }

  /// The field the value is for.
  public var field: Field {
    switch self {
    case .name: .name
    case .department: .department
    case .jobTitle: .jobTitle
    case .mail: .mail
    case .phone: .phone
    case .chat: .chat
    case .language: .language
    case .country: .country
    case .skills: .skills
    case .topics: .topics
    case .limits: .limits
    case .away: .away
    case .pausedUntil: .pausedUntil
    case .goal: .goal
    case .hasLeft: .hasLeft
    }
  }
}

extension BoardValue {
  /// A setting of a board.
  public enum Field: Hashable, Sendable {
    case name, country, openDoors
    case routine(Routine)
  }

  /// The setting the value is for.
  public var field: Field {
    switch self {
    case .name: .name
    case .country: .country
    case .routine(let routine, _): .routine(routine)
    case .openDoors: .openDoors
    }
  }
}
