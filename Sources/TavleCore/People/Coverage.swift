/// How well a department is covered: who can help with what, and when it was featured last.
///
/// A post features the department whose story it is, or that of the colleague whose story it is; where that is not
/// said, those of the colleagues who were seen or heard. Source: `practices.md` rows 4 and 24.
public struct Coverage: Hashable, Sendable {
  /// The department.
  public let department: String
  /// How many colleagues it has on the roster who have not left.
  public let people: Int
  /// How many of them can be asked for each role.
  public let helpers: [Role: Int]
  /// The day of the last published post that features it.
  public let lastFeatured: Day?

  /// Days after which a department is long unseen.
  public static let longUnseen = 60

  /// Whether nobody of it can be asked and nothing was published about it for long.
  public func isForgotten(on today: Day) -> Bool {
    helpers.values.allSatisfy { $0 == 0 }
      && lastFeatured.map { $0.distance(to: today) > Self.longUnseen } ?? true
  }
}

extension Board {
  /// All departments of colleagues and stories: forgotten ones first, then by how long ago they were featured.
  ///
  /// O(posts + people).
  public func coverage(on today: Day) -> [Coverage] {
    var people: [String: [Contributor]] = [:]
    for person in self.people.values {
      guard let department = person.department else { continue }
      // A department all of whose people have left is still one.
      people[department, default: []] += person.hasLeft ? [] : [person]
    }
    let featured = lastFeatured(departments: Set(people.keys))
    let names = Set(people.keys).union(featured.keys)
    return names.map { name in
      Coverage(
        department: name, people: people[name]?.count ?? 0,
        helpers: Self.helpers(people[name] ?? []), lastFeatured: featured[name])
    }.sorted { left, right in
      let (a, b) = (left.isForgotten(on: today), right.isForgotten(on: today))
      if a != b { return a }
      let (x, y) = (left.lastFeatured?.number ?? .min, right.lastFeatured?.number ?? .min)
      return x == y ? left.department < right.department : x < y
    }
  }

  private static func helpers(_ people: [Contributor]) -> [Role: Int] {
    Role.allCases.reduce(into: [:]) { counts, role in
      counts[role] = people.count { $0.helps(with: role) }
    }
  }

  private func lastFeatured(departments: Set<String>) -> [String: Day] {
    var known = Dictionary(
      people.values.compactMap { person in
        person.department.map { (Folding.key(person.name), $0) }
      }
    ) { first, _ in first }
    let firstNames = Dictionary(grouping: people.values) { Folding.key($0.firstName) }
    for (name, bearers) in firstNames where bearers.count == 1 && known[name] == nil {
      known[name] = bearers[0].department
    }
    for department in departments { known[Folding.key(department)] = department }
    var latest: [String: Day] = [:]
    let rows = table.rows
    for place in rows.indices {
      guard let day = rows[place].publishedDay, rows[place].stage != .trash else { continue }
      for name in self.departments(featuredBy: rows[place], known) {
        latest[name] = max(latest[name] ?? day, day)
      }
    }
    return latest
  }

  /// The departments a post features, as the roster spells them; `known` has them by the names of departments and
  /// colleagues, and a story of nobody known is its own.
  private func departments(featuredBy post: Post, _ known: [String: String]) -> [String] {
    if let story = post.story { return [known[Folding.key(story)] ?? story] }
    let seen: [Role] = [.camera, .voice, .copresenting, .expertise, .photo]
    return post.asks.filter { post.isContribution($0) && seen.contains($0.role) }
      .compactMap { $0.contributor.flatMap { people[$0]?.department } }
  }
}
