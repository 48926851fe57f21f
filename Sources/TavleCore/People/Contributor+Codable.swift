extension Contributor: Codable {
  private enum Key: String, CodingKey {
    case id, name, department, jobTitle, mail, phone, chat, language, country, skills, topics
    case limits, away, pausedUntil, goal, hasLeft, origin
  }

  /// Reads a colleague; whatever is left out has its default, so that old logs and exports stay readable.
  public init(from decoder: any Decoder) throws {
    let box = try decoder.container(keyedBy: Key.self)
    self.init(
      id: try box.decode(ContributorID.self, forKey: .id),
      name: try box.decode(String.self, forKey: .name))
    department = try box.decodeIfPresent(String.self, forKey: .department)
    jobTitle = try box.decodeIfPresent(String.self, forKey: .jobTitle)
    mail = try box.decodeIfPresent(String.self, forKey: .mail)
    phone = try box.decodeIfPresent(String.self, forKey: .phone)
    chat = try box.decodeIfPresent(String.self, forKey: .chat)
    language = try box.decodeIfPresent(Language.self, forKey: .language)
    country = try box.decodeIfPresent(Country.self, forKey: .country)
    skills = try box.decodeIfPresent([Skill].self, forKey: .skills) ?? []
    topics = try box.decodeIfPresent([Topic].self, forKey: .topics) ?? []
    limits = try box.decodeIfPresent(Limits.self, forKey: .limits) ?? Limits()
    away = try box.decodeIfPresent([Away].self, forKey: .away) ?? []
    pausedUntil = try box.decodeIfPresent(Day.self, forKey: .pausedUntil)
    goal = try box.decodeIfPresent(String.self, forKey: .goal)
    hasLeft = try box.decodeIfPresent(Bool.self, forKey: .hasLeft) ?? false
    origin = try box.decodeIfPresent(String.self, forKey: .origin)
  }

  /// Writes what is known of them.
  public func encode(to encoder: any Encoder) throws {
    var box = encoder.container(keyedBy: Key.self)
    try box.encode(id, forKey: .id)
    try box.encode(name, forKey: .name)
    try box.encodeIfPresent(department, forKey: .department)
    try box.encodeIfPresent(jobTitle, forKey: .jobTitle)
    try box.encodeIfPresent(mail, forKey: .mail)
    try box.encodeIfPresent(phone, forKey: .phone)
    try box.encodeIfPresent(chat, forKey: .chat)
    try box.encodeIfPresent(language, forKey: .language)
    try box.encodeIfPresent(country, forKey: .country)
    try box.encode(skills, forKey: .skills)
    try box.encode(topics, forKey: .topics)
    if limits != Limits() { try box.encode(limits, forKey: .limits) }
    if !away.isEmpty { try box.encode(away, forKey: .away) }
    try box.encodeIfPresent(pausedUntil, forKey: .pausedUntil)
    try box.encodeIfPresent(goal, forKey: .goal)
    try box.encode(hasLeft, forKey: .hasLeft)
    try box.encodeIfPresent(origin, forKey: .origin)
  }
}
