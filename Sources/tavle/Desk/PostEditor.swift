import TavleCore
import TavleTexts

/// Collects new values for the fields of a post; an empty text takes a value away.
struct PostEditor {
  var tags: [String] = []
  var channels: [Channel] = []
  /// The values that were set, in order.
  private(set) var values: [PostValue] = []

  private let desk: Desk
  private let old: Post?

  /// An editor of a post, or of one that is to be made.
  init(_ desk: Desk, editing old: Post? = nil) {
    self.desk = desk
    self.old = old
  }

  /// Takes in a new value.
  mutating func set(_ value: PostValue) { values.append(value) }

  /// Takes in the fields that were named.
  mutating func set(_ fields: FieldOptions) throws {
    if let from = fields.from { values.append(.source(try Typed.line(ifAny: from))) }
    if let story = fields.story { values.append(.story(try Typed.line(ifAny: story))) }
    if let note = fields.note { values.append(.note(try Typed.lines(note))) }
    if let caption = fields.caption { values.append(.caption(try Typed.lines(caption))) }
    if let minutes = fields.minutes { values.append(.minutes(try desk.minutes(minutes))) }
    if let format = fields.format {
      values.append(.format(format.isEmpty ? nil : try Vocabularies.formats.find(format)))
    }
    if let priority = fields.priority {
      values.append(.priority(try Vocabularies.priorities.find(priority)))
    }
    if !fields.check.isEmpty {
      let items = try fields.check.map { ChecklistItem(title: try Self.line($0)) }
      values.append(.checklist((old?.checklist ?? []) + items))
    }
    if !fields.link.isEmpty {
      let links = try fields.link.map { try Self.link($0) }
      values.append(.links((old?.links ?? []) + links))
    }
  }

  /// One line that is not empty.
  static func line(_ text: String) throws(CommandError) -> String {
    let line = try Typed.line(text)
    guard !line.isEmpty else { throw .emptyText }
    return line
  }

  /// An address of the web.
  static func link(_ text: String) throws(CommandError) -> PublishedLink {
    guard let link = PublishedLink(reading: Cleaning.line(text, limit: .max)) else {
      throw .notAnAddress(text)
    }
    return link
  }

  /// A tag, with or without `#`.
  static func tag(_ text: String) throws(CommandError) -> String {
    let words = try Typed.line(text).split(separator: " ").joined(separator: "-")
    return try line(String(words.drop { $0 == "#" }))
  }

  /// A channel, with or without `+`.
  static func channel(_ text: String) throws(CommandError) -> Channel {
    guard let channel = Channel(reading: text.drop { $0 == "+" }) else {
      throw .unknownWord(.channel, text, known: Channel.all.map { KnownWord(name: $0.rawValue) })
    }
    return channel
  }

  /// Words with commas or blanks between.
  static func words(_ text: String) -> [String] {
    text.split { $0 == "," || $0.isWhitespace }.map(String.init)
  }
}

extension PostEditor {
  /// A new post with the values.
  func post(titled title: String, on day: DateFound?) -> Post {
    var post = Post(
      id: desk.circumstances.identifier(), title: title, createdAt: desk.circumstances.now)
    (post.tags, post.channels) = (tags.uniqued(), channels.uniqued())
    (post.planDay, post.planTime) = (day?.day, day?.time)
    for value in values {
      switch value {
      case .source(let source): post.source = source
      case .story(let story): post.story = story
      case .minutes(let minutes): post.minutes = minutes
      case .format(let format): post.format = format
      case .priority(let priority): post.priority = priority
      case .checklist(let items): post.checklist = items
      case .links(let links): post.links = links
      default: break
      }
    }
    return post
  }

  /// The long texts among the values.
  var details: PostDetails {
    values.reduce(into: PostDetails()) { details, value in
      switch value {
      case .note(let text): details.note = text
      case .caption(let text): details.caption = text
      default: break
      }
    }
  }
}

extension Array where Element: Hashable {
  /// Each element once, where it came first.
  func uniqued() -> [Element] {
    var seen: Set<Element> = []
    return filter { seen.insert($0).inserted }
  }
}
