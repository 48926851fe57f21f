import TavleCore
import Testing

/// What people are told is kept about them is what is kept.
struct HeldFactTests {
  /// The fields of a value, as `Type.field`.
  private static func fields(_ value: Any) -> [String] {
    let mirror = Mirror(reflecting: value)
    let type = "\(mirror.subjectType)"
    return mirror.children.compactMap { $0.label.map { "\(type).\($0)" } }
  }

  /// All fields of the values that are about one colleague.
  private static func all() throws -> [String] {
    let full = try FullBoard()
    let per = try #require(full.board[ContributorID(rawValue: 2)])
    let traces = full.board.traces(of: per)
    let (ask, consent) = (traces.asks[0], traces.consents[0])
    let values: [Any] = [
      per, per.skills[0], per.topics[0], per.limits, per.away[0], ask, ask.text,
      ask.text.overrides[0], traces.appearances[0].value, consent,
      try #require(consent.guardian), traces.takedowns[0].value, traces.shoots[0].calls[0],
    ]
    return values.flatMap(fields)
  }

  @Test func `every field about a colleague is in exactly one fact`() throws {
    let told = HeldFact.allCases.flatMap(\.fields)
    #expect(Set(told).count == told.count)
    let all = try Self.all()
    #expect(all.count > 70)
    for field in all { #expect(told.contains(field), "\(field): no fact tells of it") }
    // What is told of is there; these values hold what is about a colleague in some fields only.
    let partly = ["Favour.", "Post.", "LogEntry."]
    for field in told where !partly.contains(where: field.hasPrefix) {
      #expect(all.contains(field), "\(field) is told of, and is no more")
    }
  }

  @Test func `fields that are told of beside others are there`() throws {
    let full = try FullBoard()
    let post = try #require(full.board.posts.first)
    let entry = LogEntry(
      sequence: 1, session: "", author: "", at: Moment(seconds: 0), change: .group([]),
      inverse: .group([]))
    // The story is in a part of the post of its own.
    let there =
      Self.fields(full.board.favours[0]) + Self.fields(post) + Self.fields(entry) + ["Post.story"]
    let told = [HeldFact.favours, .tips, .log].flatMap(\.fields)
    #expect(Set(told).isSubset(of: there) && post.story != nil)
  }

  @Test func `only mentions have no field of their own, as any text may have one`() {
    #expect(HeldFact.allCases.filter(\.fields.isEmpty) == [.mentions])
  }
}
