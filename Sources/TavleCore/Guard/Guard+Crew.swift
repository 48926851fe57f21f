/// Who could take each of several roles on one post.
public struct Crew: Hashable, Sendable {
  /// The roles, in the order they were filled: the scarcest first.
  public let places: [Place]

  /// A role with who could take it.
  public struct Place: Hashable, Sendable {
    /// What is asked for.
    public let need: Need
    /// Who could take it; `nil` if nobody can.
    public let suggestion: Suggestion?
    /// How many could without a remark, of how many whose role it is.
    public let free, able: Int
  }
}

extension Guard {
  /// Suggests somebody for each of several roles on a post.
  ///
  /// The role with the fewest colleagues without a remark is filled first. Nobody gets two roles unless nobody else is
  /// left; between equals a department that is not on the post yet is preferred. Nobody who is not suggested for a role
  /// is put into it.
  public func crew(for needs: [Need], on post: Post?) -> Crew {
    let open = needs.map { (need: $0, all: suggestions(for: $0, on: post).all) }
    var taken = Set(post?.asks.filter { !$0.state.isOff }.compactMap(\.contributor) ?? [])
    var departments = Set(taken.compactMap { board[$0]?.department })
    var places: [Crew.Place] = []
    let scarcest = open.enumerated().sorted { left, right in
      let (a, b) = (left.element.all.free, right.element.all.free)
      return a == b ? left.offset < right.offset : a < b
    }
    for (_, (need, all)) in scarcest {
      let chosen = choice(among: all, taken, departments)
      if let person = chosen?.contributor {
        taken.insert(person.id)
        if let department = person.department { departments.insert(department) }
      }
      places.append(
        Crew.Place(
          need: need, suggestion: chosen, free: all.free,
          able: all.count { $0.contributor.skill(need.role) != nil }))
    }
    return Crew(places: places)
  }

  private func choice(
    among all: [Suggestion], _ taken: Set<ContributorID>, _ departments: Set<String>
  ) -> Suggestion? {
    let suggested = all.filter { $0.group != .notSuggested }
    let others = suggested.filter { !taken.contains($0.contributor.id) }
    guard let best = others.first ?? suggested.first else { return nil }
    let equals = others.prefix { $0.isEqual(to: best) }
    return equals.first { $0.contributor.department.map { !departments.contains($0) } ?? true }
      ?? best
  }
}

extension Suggestion {
  /// Whether only chance would decide between two.
  fileprivate func isEqual(to other: Suggestion) -> Bool {
    (group, score.total, load.asks90) == (other.group, other.score.total, other.load.asks90)
      && load.last == other.load.last
  }
}

extension [Suggestion] {
  /// How many have no remark.
  fileprivate var free: Int { count { $0.group == .free } }
}
