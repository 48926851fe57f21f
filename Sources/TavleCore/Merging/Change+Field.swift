extension Change {
  /// What a single change gives a new value to.
  public enum Field: Hashable, Sendable {
    case post(PostID, PostValue.Field)
    case contributor(ContributorID, ContributorValue.Field)
    /// A whole ask.
    case ask(PostID, AskID)
    /// The name of the board.
    case name
  }

  /// The field that is set; `nil` for a group and for what comes, goes or moves.
  public var field: Field? {
    switch self {
    case .setPost(let id, let value): .post(id, value.field)
    case .setContributor(let id, let value): .contributor(id, value.field)
    case .setAsk(let ask): .ask(ask.post, ask.id)
    case .setBoard(.name): .name
    case .addPost, .removePost, .movePost, .addAsk, .removeAsk, .addComment, .removeComment,
      .addContributor, .removeContributor, .group:
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
    case title, tags, channels, format, priority, source, plan, publishedDay, minutes, links,
      checklist, note, caption
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
    case .plan: .plan
    case .publishedDay: .publishedDay
    case .minutes: .minutes
    case .links: .links
    case .checklist: .checklist
    case .note: .note
    case .caption: .caption
    }
  }
}

extension ContributorValue {
  /// A field of a contributor.
  public enum Field: Hashable, Sendable {
    case name, department, mail, phone, chat, language, skills, topics, hasLeft
  }

  /// The field the value is for.
  public var field: Field {
    switch self {
    case .name: .name
    case .department: .department
    case .mail: .mail
    case .phone: .phone
    case .chat: .chat
    case .language: .language
    case .skills: .skills
    case .topics: .topics
    case .hasLeft: .hasLeft
    }
  }
}
