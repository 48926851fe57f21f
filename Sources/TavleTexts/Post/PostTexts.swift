/// What the screen of one post says besides the post itself.
public struct PostTexts: Sendable {
  /// The labels of the facts at the top.
  public var title, stage, plan, channels, format, priority, tags, source, minutes: String
  /// The headings of the parts below.
  public var asks, checklist, links, note, caption, comments, history: String
  /// The last line of a list, which adds to it; the key comes from the keymap.
  public var addAsk, addItem, addLink, addComment: String
  /// What an empty note or caption suggests.
  public var writeNote, writeCaption: String
  /// How long something has lasted, with the span as words write it (`2 d`, `today`).
  public var since: @Sendable (_ span: String) -> String
  /// The day a post came out.
  public var published: @Sendable (_ day: String) -> String
  /// A role that nobody has been found for.
  public var nobodyYet: String
  /// Texts or history are still being read; and what is said when somebody wants to edit them meanwhile.
  public var loading, notLoaded: String
  /// Nothing has happened to the post that is on record.
  public var noHistory: String
  /// The post was removed while its screen was open.
  public var gone: String
  /// The headings of fields that belong to a post (`#17`).
  public var sourceOf, minutesOf, itemOf, linkOf, noteOf,
    captionOf: @Sendable (_ post: String) -> String
  /// What those fields suggest while they are empty.
  public var sourceExample, minutesExample, itemExample, linkExample: String
  /// An ask was taken away: who or what was asked, and the post.
  public var removedAsk: @Sendable (_ ask: String, _ post: String) -> String
  /// A thing to do, a link or a comment was taken away.
  public var removedItem, removedLink, removedComment: @Sendable (_ text: String) -> String
  /// A thing to do changed places with its neighbour.
  public var movedItem: @Sendable (_ title: String) -> String
  /// The thing to do is at the end of its list.
  public var itemAtEnd: String
  /// Whose story it is: the label.
  public var story: String
  /// The heading of the field that asks whose story it is.
  public var storyOf: @Sendable (_ post: String) -> String
  /// What the field suggests.
  public var storyExample: String
}
