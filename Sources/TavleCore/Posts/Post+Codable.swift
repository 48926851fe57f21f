extension Post: Codable {
  private enum Key: String, CodingKey {
    case id, number, title, stage, rank, stageSince, cameFrom, tags, channels, format, priority
    case source, story, planDay, planTime, publishedDay, minutes, links, checklist, asks, createdAt,
      origin, appears, takedowns
  }

  /// Reads a post; whatever is left out has its default, so that old logs and exports stay readable.
  public init(from decoder: any Decoder) throws {
    let box = try decoder.container(keyedBy: Key.self)
    self.init(
      id: try box.decode(PostID.self, forKey: .id),
      title: try box.decode(String.self, forKey: .title),
      createdAt: try box.decode(Moment.self, forKey: .createdAt))
    number = try box.decodeIfPresent(Int.self, forKey: .number) ?? 0
    stage = try box.decodeIfPresent(Stage.self, forKey: .stage) ?? .tip
    rank = try box.decodeIfPresent(Rank.self, forKey: .rank) ?? .first
    stageSince = try box.decodeIfPresent(Moment.self, forKey: .stageSince) ?? createdAt
    cameFrom = try box.decodeIfPresent(Stage.self, forKey: .cameFrom)
    tags = try box.decodeIfPresent([String].self, forKey: .tags) ?? []
    channels = try box.decodeIfPresent([Channel].self, forKey: .channels) ?? []
    format = try box.decodeIfPresent(Format.self, forKey: .format)
    priority = try box.decodeIfPresent(Priority.self, forKey: .priority) ?? .normal
    source = try box.decodeIfPresent(String.self, forKey: .source)
    story = try box.decodeIfPresent(String.self, forKey: .story)
    planDay = try box.decodeIfPresent(Day.self, forKey: .planDay)
    planTime = try box.decodeIfPresent(LocalTime.self, forKey: .planTime)
    publishedDay = try box.decodeIfPresent(Day.self, forKey: .publishedDay)
    minutes = try box.decodeIfPresent(Int.self, forKey: .minutes)
    links = try box.decodeIfPresent([PublishedLink].self, forKey: .links) ?? []
    checklist = try box.decodeIfPresent([ChecklistItem].self, forKey: .checklist) ?? []
    asks = try box.decodeIfPresent([Ask].self, forKey: .asks) ?? []
    origin = try box.decodeIfPresent(String.self, forKey: .origin)
    appears = try box.decodeIfPresent([Appearance].self, forKey: .appears) ?? []
    takedowns = try box.decodeIfPresent([Takedown].self, forKey: .takedowns) ?? []
  }

  /// Writes what is not at its default.
  ///
  /// What follows from the details is left out.
  public func encode(to encoder: any Encoder) throws {
    var box = encoder.container(keyedBy: Key.self)
    try box.encode(id, forKey: .id)
    try box.encode(number, forKey: .number)
    try box.encode(title, forKey: .title)
    try box.encode(stage, forKey: .stage)
    try box.encode(rank, forKey: .rank)
    try box.encode(createdAt, forKey: .createdAt)
    try box.encode(stageSince, forKey: .stageSince)
    try box.encodeIfPresent(cameFrom, forKey: .cameFrom)
    if !tags.isEmpty { try box.encode(tags, forKey: .tags) }
    if !channels.isEmpty { try box.encode(channels, forKey: .channels) }
    try box.encodeIfPresent(format, forKey: .format)
    if priority != .normal { try box.encode(priority, forKey: .priority) }
    try box.encodeIfPresent(source, forKey: .source)
    try box.encodeIfPresent(story, forKey: .story)
    try box.encodeIfPresent(planDay, forKey: .planDay)
    try box.encodeIfPresent(planTime, forKey: .planTime)
    try box.encodeIfPresent(publishedDay, forKey: .publishedDay)
    try box.encodeIfPresent(minutes, forKey: .minutes)
    if !links.isEmpty { try box.encode(links, forKey: .links) }
    if !checklist.isEmpty { try box.encode(checklist, forKey: .checklist) }
    if !asks.isEmpty { try box.encode(asks, forKey: .asks) }
    try box.encodeIfPresent(origin, forKey: .origin)
    if !appears.isEmpty { try box.encode(appears, forKey: .appears) }
    if !takedowns.isEmpty { try box.encode(takedowns, forKey: .takedowns) }
  }
}

extension PostDetails: Codable {
  private enum Key: String, CodingKey { case note, caption, comments }

  /// Reads details; whatever is left out is empty.
  public init(from decoder: any Decoder) throws {
    let box = try decoder.container(keyedBy: Key.self)
    self.init(
      note: try box.decodeIfPresent(String.self, forKey: .note) ?? "",
      caption: try box.decodeIfPresent(String.self, forKey: .caption) ?? "",
      comments: try box.decodeIfPresent([Comment].self, forKey: .comments) ?? [])
  }

  /// Writes what is not empty.
  public func encode(to encoder: any Encoder) throws {
    var box = encoder.container(keyedBy: Key.self)
    if !note.isEmpty { try box.encode(note, forKey: .note) }
    if !caption.isEmpty { try box.encode(caption, forKey: .caption) }
    if !comments.isEmpty { try box.encode(comments, forKey: .comments) }
  }
}
