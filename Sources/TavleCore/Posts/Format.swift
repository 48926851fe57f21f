/// The form a post takes.
public enum Format: String, CaseIterable, Codable, Sendable {
  case text, photo, carousel, video, story, live, article
}

/// How much a post matters beside the others in its stage.
public enum Priority: Int, CaseIterable, Codable, Sendable, Comparable {
  case low = -1
  case normal = 0
  case high = 1
  case urgent = 2

  /// Less important comes first.
  public static func < (a: Priority, b: Priority) -> Bool { a.rawValue < b.rawValue }
}
