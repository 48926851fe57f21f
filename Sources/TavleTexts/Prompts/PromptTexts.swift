/// What fields and lists ask for.
public struct PromptTexts: Sendable {
  /// A new post in a stage, and an example of a quick-add line.
  public var newPost: @Sendable (_ stage: String) -> String
  /// An example of a quick-add line, of a date, of addresses, of a filter.
  public var newPostExample, planExample, publishExample, filterExample: String
  /// Headings of fields that belong to posts (`#17`, or `3 posts`).
  public var plan, publish, moveTo, channels, tags, format, role, comment, whichText,
    whichAsk: @Sendable (_ posts: String) -> String
  /// Headings of fields.
  public var title, filter, sort, theme, language, link, newPerson, topic: String
  /// What somebody answered about a role.
  public var reply: @Sendable (_ name: String, _ role: String) -> String
  /// How many on the roster do something.
  public var canDoThis: @Sendable (_ count: Int) -> String
  /// The line that leaves a role open, and what it means.
  public var nobodyYet, openRole: String
  /// Days since somebody was last asked.
  public var lastAsked: @Sendable (_ days: Int) -> String
  /// What a date field understood, or not.
  public var clearsDate, noDate, otherReadings: String
  /// A word in a date field that is not understood.
  public var notADate: @Sendable (_ word: String) -> String
  /// A post needs a day before it can be scheduled.
  public var dayFirst: String
  /// Why a line of a list cannot be chosen now.
  public var notNow: @Sendable (_ reason: String) -> String
  /// The heading of the priorities of posts.
  public var priority: @Sendable (_ posts: String) -> String
  /// The day that is read lies in the past.
  public var dayPassed: String
  /// The day a post has now.
  public var dayNow: @Sendable (_ day: String) -> String
  /// What a quick-add line says that is not as it may seem: a word after `>` that is no day, a channel nobody has used yet,
  /// a name that is not on the roster.
  public var noSuchDay, newChannel, notOnRoster: @Sendable (_ text: String) -> String
  /// What was pasted beyond a title goes into the note; how many lines.
  public var restToNote: @Sendable (_ lines: Int) -> String
  /// How many posts a filter finds.
  public var found: @Sendable (_ count: Int) -> String
  /// A part of a filter is no condition and is searched for as a word; how many posts are found.
  public var noSuchFilter: @Sendable (_ text: String, _ found: String) -> String
  /// What an empty field of a list suggests, and when nothing fits.
  public var typeToFind, nothingFits: String
  /// Enter takes what was typed as something new.
  public var takesNew: @Sendable (_ text: String) -> String
  /// The first start: the question, the two answers and what they mean, and what to do then.
  public var start, startExample, startExampleDetail, startEmpty, startEmptyDetail,
    startHint: String
  /// Whether what was typed may be thrown away.
  public var discard: String
  /// What the keys of a field or list do.
  public var cancel, choose, save: String
}
