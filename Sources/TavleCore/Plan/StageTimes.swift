/// How long posts stayed in each stage, as the log tells it.
///
/// Entries are taken in one by one, in order. A post counts only if the log reaches back to its beginning: of others nobody
/// knows how long they had been where they were. What is taken back never happened. Source: `practices.md` row 17.
public struct StageTimes: Sendable {
  private var courses: [PostID: Course] = [:]

  /// Nothing is known yet.
  public init() {}

  /// Takes in the next entry of the log.
  ///
  /// O(changes in it).
  public mutating func follow(_ entry: LogEntry) { follow(entry.change) }

  private mutating func follow(_ change: Change) {
    switch change {
    case .addPost(let post, _):
      courses[post.id] = Course(stage: post.stage, since: post.stageSince)
    case .removePost(let id): courses[id] = nil
    case .movePost(let id, let place): courses[id]?.move(to: place.stage, since: place.since)
    case .group(let changes): for change in changes { follow(change) }
    default: break
    }
  }

  /// A median with the number of posts it is made of.
  public struct Median: Hashable, Sendable {
    /// Days, with what is left of one as a fraction; never negative.
    public let days: Double
    /// How many posts.
    public let count: Int
  }

  /// The median time in a stage of posts that went on from it, to a later one, since a moment.
  ///
  /// A post that came back counts with all its time there together, and one that was put away does not count. `nil` if there
  /// is none; of *published* there never is. O(posts).
  public func median(in stage: Stage, since moment: Moment) -> Median? {
    let seconds = courses.values.compactMap { $0.seconds(in: stage, leftSince: moment) }.sorted()
    guard !seconds.isEmpty else { return nil }
    let middle = seconds.count / 2
    let sum =
      seconds.count.isMultiple(of: 2)
      ? seconds[middle - 1] + seconds[middle] : 2 * seconds[middle]
    return Median(days: Double(sum) / 2 / 86_400, count: seconds.count)
  }
}

/// Where one post was, from its beginning until now.
private struct Course {
  /// A time in one stage.
  struct Stay {
    var stage: Stage
    var since, until: Moment
  }

  private var stage: Stage
  private var since: Moment
  private var stays: [Stay] = []

  init(stage: Stage, since: Moment) { (self.stage, self.since) = (stage, since) }

  /// Notes a move; one that leads back to how it was takes the last one back.
  mutating func move(to stage: Stage, since: Moment) {
    if stage != self.stage {
      if let last = stays.last, last.stage == stage, last.since == since {
        stays.removeLast()
      } else {
        stays.append(Stay(stage: self.stage, since: self.since, until: since))
      }
    }
    (self.stage, self.since) = (stage, since)
  }

  /// All its time in a stage, if it went on from there to a later one since a moment.
  func seconds(in stage: Stage, leftSince moment: Moment) -> Int64? {
    guard stage != self.stage, let column = stage.column,
      let place = stays.lastIndex(where: { $0.stage == stage }), stays[place].until >= moment
    else { return nil }
    let after = (stays[(place + 1)...].map(\.stage) + [self.stage]).lazy.compactMap(\.column)
    guard let next = after.first, next > column else { return nil }
    return stays.filter { $0.stage == stage }
      .reduce(0) { $0 + max(0, $1.until.seconds - $1.since.seconds) }
  }
}
