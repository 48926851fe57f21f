/// What a contributor can do for a post.
public enum Role: String, CaseIterable, Codable, Sendable {
  /// Is seen on film.
  case camera
  /// Speaks, unseen.
  case voice
  /// Takes or lends pictures.
  case photo
  /// Reads texts before they go out.
  case proofreading
  /// Comes up with ideas.
  case ideas
  /// Presents together with somebody.
  case copresenting = "co-presenting"
  /// Knows a topic.
  case expertise
}

/// How well somebody does something, in the words they would use themselves.
public enum Level: Int, CaseIterable, Codable, Sendable, Comparable {
  /// Learning it.
  case learning = 1
  /// Can do it.
  case can = 2
  /// Does it gladly and often.
  case often = 3

  /// Less comes first.
  public static func < (a: Level, b: Level) -> Bool { a.rawValue < b.rawValue }
}

/// How much somebody wants to be asked for a role.
public enum Wish: String, CaseIterable, Codable, Sendable {
  case gladly, ok
  case ifNeeded = "if-needed"
  case no
}
