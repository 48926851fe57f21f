/// All posts in memory: found by identifier, kept side by side.
///
/// A dictionary of posts would keep half its room empty; here only the small index does. Removing moves the last
/// post into the gap, so the order means nothing.
struct PostTable: Sendable {
  private(set) var rows: ContiguousArray<Post> = []
  private var index: [PostID: Int32] = [:]

  var count: Int { rows.count }

  subscript(id: PostID) -> Post? {
    guard let place = index[id] else { return nil }
    return rows[Int(place)]
  }

  /// The rank of a post, without a copy of the rest of it; the first of all if it is not there.
  func rank(of id: PostID) -> Rank { index[id].map { rows[Int($0)].rank } ?? .first }

  /// Where the posts lie that somebody is or was asked for.
  var placesOfAsks: [Int] { rows.indices.filter { !rows[$0].asks.isEmpty } }

  func contains(_ id: PostID) -> Bool { index[id] != nil }

  mutating func reserve(_ capacity: Int) {
    rows.reserveCapacity(capacity)
    index.reserveCapacity(capacity)
  }

  /// Adds a post, or replaces the one with its identifier.
  mutating func put(_ post: Post) {
    if let place = index[post.id] {
      rows[Int(place)] = post
    } else {
      index[post.id] = Int32(rows.count)
      rows.append(post)
    }
  }

  /// Changes a post where it lies; does nothing if it is not there.
  mutating func modify(_ id: PostID, _ body: (inout Post) -> Void) {
    guard let place = index[id] else { return }
    body(&rows[Int(place)])
  }

  mutating func remove(_ id: PostID) {
    guard let place = index.removeValue(forKey: id), let last = rows.popLast() else { return }
    if last.id != id {
      rows[Int(place)] = last
      index[last.id] = place
    }
  }
}
