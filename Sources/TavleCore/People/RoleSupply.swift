/// Who can be asked for each role.
///
/// Source: `practices.md` row 3.
public struct RoleSupply: Hashable, Sendable {
  private var names: [Role: [String]] = [:]

  /// Counts those of some colleagues who can be asked.
  public init(_ people: some Collection<Contributor>) {
    for role in Role.allCases {
      names[role] = people.filter { $0.helps(with: role) }.map(\.name)
    }
  }

  /// Whether a role depends on one colleague, or on nobody.
  public func isVulnerable(_ role: Role) -> Bool { (names[role]?.count ?? 0) < 2 }

  /// The only colleague for a role, where there is exactly one.
  public func only(_ role: Role) -> String? {
    names[role].flatMap { $0.count == 1 ? $0.first : nil }
  }
}

extension Contributor {
  /// Whether they can be asked for a role at all: it is theirs, they have not left, and did not say no, neither to the role nor
  /// to being asked.
  public func helps(with role: Role) -> Bool {
    !hasLeft && limits.mostAsks > 0 && (skill(role)?.wish ?? .no) != .no
  }
}
