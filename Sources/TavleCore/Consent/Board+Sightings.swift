/// A post on which somebody is seen or heard.
public struct Sighting: Hashable, Sendable {
  /// The post.
  public let post: Post
  /// How.
  public let media: [Medium]
  /// What is to be taken down for them, or was.
  public let takedowns: [Takedown]

  /// Whether it is out.
  public var isOut: Bool { post.hasComeOut }

  /// The last day by which all of it has to be gone; `nil` if nothing is left to take down.
  public var dueDown: Day? { takedowns.filter(\.isOpen).map(\.deadline).max() }

  /// The day the last of it was taken down; `nil` if something is still there.
  public var downSince: Day? {
    takedowns.allSatisfy { $0.doneOn != nil } ? takedowns.compactMap(\.doneOn).max() : nil
  }
}

extension Board {
  /// Where a colleague is seen or heard: what is out first, newest first, then what lies ahead, by day.
  ///
  /// What was put away counts if it has come out: it is still there. O(posts).
  public func sightings(of person: ContributorID) -> [Sighting] {
    var found: [Sighting] = []
    for place in table.rows.indices {
      let post = table.rows[place]
      guard post.stage.isAhead || post.hasComeOut,
        !post.appears.isEmpty || !post.asks.isEmpty,
        let media = appearances(on: post).first(where: { $0.contributor == person })?.media
      else { continue }
      let takedowns = post.takedowns.filter { $0.contributor == person && $0.holds(for: post) }
      found.append(Sighting(post: post, media: media, takedowns: takedowns))
    }
    return found.sorted { a, b in
      if a.isOut != b.isOut { return a.isOut }
      let (first, second) = (a.day?.number ?? .max, b.day?.number ?? .max)
      if first != second { return a.isOut ? first > second : first < second }
      return a.post.id < b.post.id
    }
  }

  /// How it stands with one medium of somebody, channel by channel: those on which they said something, by how it stands.
  public func standings(
    of person: ContributorID, _ medium: Medium, today: Day
  ) -> [(standing: ConsentStanding, channels: [Channel])] {
    let records = consents(of: person).filter { $0.medium == medium && $0.post == nil }
    var channels: [Channel] = []
    for channel in records.flatMap(\.channels) where !channels.contains(channel) {
      channels.append(channel)
    }
    // Who said no everywhere has said so about channels nobody has named, too.
    if records.contains(where: \.channels.isEmpty) { channels.insert(.unnamed, at: 0) }
    return standings(of: person, medium, on: channels, at: today, today: today)
  }
}

extension Sighting {
  /// The day it came out, or is to.
  public var day: Day? { post.publishedDay ?? post.planDay }
}

extension Post {
  /// Whether it has come out; wherever it was put since, it may still be there.
  public var hasComeOut: Bool { stage == .published || publishedDay != nil }
}
