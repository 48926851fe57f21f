public import TavleCore

/// What the log says: its own few words, and a sentence for every way a board can change.
///
/// The sentences follow a name (`Karen · moved #17 to Scheduled`), so they begin with the verb and a small letter.
public struct LogTexts: Sendable {
  /// The heading; the same for one post.
  public var title: String
  /// The heading of the log of one post (`#17`).
  public var titleOf: @Sendable (_ post: String) -> String
  /// Entries are being read; there are none; none fits the filter, and the key that drops it.
  public var loading, empty: String
  /// None fits the filter; the key that drops it.
  public var nothingFits: @Sendable (_ key: String) -> String
  /// The mark of an entry that was undone, and why it cannot be undone again.
  public var undone, alreadyUndone: String
  /// The entry is about no post that is on the board.
  public var noPost: String
  /// An entry that undoes another or does it again, with that one's sentence.
  public var undid, redid: @Sendable (_ sentence: String) -> String
  /// A post whose number is not known; a colleague whose name is not known.
  public var somePost, somebody: String
  /// Several posts, several colleagues.
  public var posts, people: @Sendable (_ count: Int) -> String
  /// Several things at once that have nothing in common.
  public var manyChanges: @Sendable (_ count: Int) -> String

  /// Posts came, went, or changed places in their stage.
  public var added, removed, reordered: @Sendable (_ posts: String) -> String
  /// Posts went to a stage.
  public var moved: @Sendable (_ posts: String, _ stage: String) -> String
  /// A post has a new title.
  public var renamed: @Sendable (_ posts: String, _ title: String) -> String
  /// A post has these tags, channels, this form, priority, source, plan, number of minutes; the values are in words.
  public var tagged, chose, formed, prioritized, credited, planned, published,
    timed: @Sendable (_ posts: String, _ value: String) -> String
  /// The same fields without a value.
  public var untagged, unchose, unformed, uncredited, unplanned, unpublished,
    untimed: @Sendable (_ posts: String) -> String
  /// A post has new or other links.
  public var linked, unlinked, relinked: @Sendable (_ posts: String) -> String
  /// Something was done to one thing to do.
  public var itemTicked, itemUnticked, itemAdded,
    itemRemoved: @Sendable (_ item: String, _ posts: String) -> String
  /// Several things to do, or their order or words, changed.
  public var checklist: @Sendable (_ posts: String) -> String
  /// A text was written or changed, or taken away.
  public var noted, unnoted, captioned, uncaptioned: @Sendable (_ posts: String) -> String
  /// Something was said, or a comment taken away.
  public var commented, uncommented: @Sendable (_ posts: String) -> String

  /// A role on a post is open; somebody is chosen for it; it is taken away again.
  public var roleOpened, askRemoved: @Sendable (_ role: String, _ posts: String) -> String
  /// Somebody is chosen for a role, or taken off it.
  public var assigned,
    unassigned: @Sendable (_ name: String, _ role: String, _ posts: String) -> String
  /// What somebody did about an ask: a sentence about them (`Anne said yes`).
  public var recorded: @Sendable (_ sentence: String, _ role: String, _ posts: String) -> String
  /// The day, minutes or topic of an ask changed.
  public var askChanged: @Sendable (_ role: String, _ posts: String) -> String

  /// A colleague came to the roster or was taken from it.
  public var personAdded, personRemoved: @Sendable (_ name: String) -> String
  /// A colleague has a new name.
  public var personRenamed: @Sendable (_ name: String) -> String
  /// One fact about a colleague changed.
  public var personField: @Sendable (_ field: PersonField, _ name: String) -> String
  /// Somebody is away on days.
  public var personAway: @Sendable (_ name: String, _ days: String) -> String
  /// A colleague has left, or is back.
  public var personLeft, personBack: @Sendable (_ name: String) -> String
  /// The board has a new name.
  public var boardRenamed: @Sendable (_ name: String) -> String
  /// A favour was heard of, taken away, or changed.
  public var favourHeard, favourRemoved, favourChanged: @Sendable (_ problem: String) -> String
  /// How far a favour has come.
  public var favourMoved: @Sendable (_ problem: String, _ state: String) -> String
  /// A shoot came, went, or has other facts.
  public var shootAdded, shootMoved: @Sendable (_ title: String, _ day: String) -> String
  /// A shoot went, has other facts, does not take place, or does again.
  public var shootRemoved, shootChanged, shootCancelled,
    shootRevived: @Sendable (_ title: String) -> String
  /// What somebody said about being seen or heard; taken off the record again.
  public var consented: @Sendable (_ name: String, _ what: String, _ answer: String) -> String
  /// What somebody said is off the record again.
  public var consentRemoved: @Sendable (_ name: String) -> String
  /// Who is seen or heard on a post.
  public var appearing: @Sendable (_ posts: String, _ names: String) -> String
  /// Nobody is; something is to be taken down; something was, or stays for another reason; nothing is any more.
  public var nobodyAppears, toTakeDown, tookDown,
    nothingToTakeDown: @Sendable (_ posts: String) -> String
  /// When the door stands open; `nil` is never.
  public var doorsOpen: @Sendable (_ times: String?) -> String
  /// A routine was done or skipped.
  public var routineDone: @Sendable (_ name: String) -> String
  /// The holidays of a country count now; `nil` is the usual one's.
  public var countrySet: @Sendable (_ country: String?) -> String
  /// A post is somebody's story, or nobody's.
  public var storySet: @Sendable (_ posts: String, _ owner: String?) -> String
  /// Somebody who cannot need not help any more, with the role and the post.
  public var released: @Sendable (_ name: String, _ role: String, _ post: String) -> String
  /// Somebody was reminded, thanked, or told how it went.
  public var reminded, thanked, told: @Sendable (_ name: String, _ posts: String) -> String
  /// What was done although a rule was against it, and why.
  public var overrode: @Sendable (_ sentence: String, _ reason: String) -> String
  /// What somebody said about doing it again.
  public var saidAgain: @Sendable (_ name: String, _ role: String, _ again: Again) -> String
  /// The text of an ask was written or changed.
  public var wrote: @Sendable (_ role: String, _ posts: String) -> String

  /// A fact about a colleague, where the log says only that it changed.
  public enum PersonField: CaseIterable, Hashable, Sendable {
    case department, jobTitle, mail, phone, chat, language, country, skills, topics, limits, away
    case pause, goal
  }
}
