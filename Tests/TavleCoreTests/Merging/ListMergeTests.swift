import TavleCore
import Testing

struct ListMergeTests {
  private let id = PostID(rawValue: 1)

  /// What becomes of a field that was `base`, was set to `theirs`, and is to be `mine`; `nil` for a conflict.
  private func merge(
    _ base: PostValue, _ theirs: PostValue, _ mine: PostValue
  ) throws -> PostValue? {
    var board = Board()
    try board.apply(
      .addPost(Post(id: id, title: "x", createdAt: Moment(seconds: 0)), PostDetails()))
    try board.apply(.setPost(id, theirs))
    let change = Change.setPost(id, mine)
    let merged = try? change.rebased(over: .setPost(id, base), on: board)
    guard let merged else { return nil }
    if case .setPost(_, let value) = merged { return value }
    return theirs
  }

  struct Row: CustomTestStringConvertible, Sendable {
    let base, theirs, mine, merged: String
    var testDescription: String { "\(base): \(theirs) and \(mine)" }
  }

  @Test(arguments: [
    Row(base: "a b", theirs: "a b x", mine: "a b y", merged: "a b x y"),
    Row(base: "", theirs: "x", mine: "y", merged: "x y"),
    Row(base: "a b", theirs: "b", mine: "a", merged: ""),
    Row(base: "a b c", theirs: "a c", mine: "a b c y", merged: "a c y"),
    Row(base: "a b", theirs: "x a b", mine: "a y b", merged: "x a y b"),
    Row(base: "a b", theirs: "a b x", mine: "a b x", merged: "a b x"),
    Row(base: "a b c", theirs: "a b c x", mine: "c a b", merged: "c x a b"),
    Row(base: "a b c", theirs: "c b a", mine: "a b c y", merged: "c y b a"),
    Row(base: "a b c", theirs: "c b a", mine: "b a c", merged: "b a c"),
    Row(base: "a a", theirs: "a", mine: "a a y", merged: "a y"),
    Row(base: "a", theirs: "", mine: "a y", merged: "y"),
  ])
  func `tags of both are kept in their places`(row: Row) throws {
    let words = { (text: String) in PostValue.tags(text.split(separator: " ").map(String.init)) }
    #expect(try merge(words(row.base), words(row.theirs), words(row.mine)) == words(row.merged))
  }

  @Test func `nothing added is lost and nothing removed is kept, in any three lists`() throws {
    var random = SeededGenerator(seed: 5)
    for _ in 0..<500 {
      let lists = (0..<3).map { _ in
        "abcdefg".filter { _ in Bool.random(using: &random) }.map(String.init)
          .shuffled(using: &random)
      }
      let sets = lists.map(Set.init)
      let all = sets[0].intersection(sets[1]).intersection(sets[2])
        .union(sets[1].subtracting(sets[0])).union(sets[2].subtracting(sets[0]))
      guard case .tags(let merged) = try merge(.tags(lists[0]), .tags(lists[1]), .tags(lists[2]))
      else { continue }
      #expect(Set(merged) == all, "\(lists)")
      #expect(merged.count == all.count, "\(lists)")
    }
  }

  @Test(arguments: [
    // One ticks, the other renames.
    Row(base: "call, buy", theirs: "call, +buy", mine: "call, buy two", merged: "call, +buy two"),
    Row(base: "call, buy", theirs: "+call, buy", mine: "call, +buy", merged: "+call, +buy"),
    Row(base: "call", theirs: "call, sing", mine: "ring up", merged: "ring up, sing"),
    // Both tick the same, both add the same.
    Row(base: "call", theirs: "+call, sing", mine: "+call, sing", merged: "+call, sing"),
    // Removed by one, untouched by the other; removed by one, renamed by the other.
    Row(base: "call, buy", theirs: "buy", mine: "call, +buy", merged: "+buy"),
    Row(base: "call, buy", theirs: "buy", mine: "ring, buy", merged: "ring, buy"),
    // Moved by one, ticked by the other.
    Row(base: "a, b, c", theirs: "a, +b, c", mine: "c, a, b", merged: "c, a, +b"),
    // Two new things between the same neighbours are not taken for renamed ones.
    Row(base: "a, b, c", theirs: "a, x, y, c", mine: "a, +b, c", merged: "a, x, y, +b, c"),
    // Both rename the same: somebody has to decide.
    Row(base: "call", theirs: "phone", mine: "ring", merged: "conflict"),
  ])
  func `things to do are merged one by one`(row: Row) throws {
    let merged = try merge(items(row.base), items(row.theirs), items(row.mine))
    #expect(merged == (row.merged == "conflict" ? nil : items(row.merged)))
  }

  private func items(_ text: String) -> PostValue {
    .checklist(
      text.split(separator: ", ").map { word in
        ChecklistItem(title: String(word.drop { $0 == "+" }), isDone: word.hasPrefix("+"))
      })
  }

  @Test func `a thing to do is found again by its words or by its neighbours`() {
    let list = ["a", "b", "c"].map { ChecklistItem(title: $0) }
    let later = ["x", "c", "a", "b!"].map { ChecklistItem(title: $0) }
    #expect(list.place(of: 0, in: later) == 2)
    #expect(list.place(of: 2, in: later) == 1)
    #expect(list.place(of: 1, in: ["a", "b!", "c"].map { ChecklistItem(title: $0) }) == 1)
    #expect(list.place(of: 1, in: ["a", "c"].map { ChecklistItem(title: $0) }) == nil)
  }

  // MARK: People

  @Test func `how well and how gladly somebody helps are two things`() throws {
    let id = ContributorID(rawValue: 1)
    var board = Board()
    try board.apply(.addContributor(Contributor(id: id, name: "Anne")))
    let base = Skill(role: .camera)
    func set(_ skills: Skill...) -> Change { .setContributor(id, .skills(skills)) }
    try board.apply(set(Skill(role: .camera, level: .often), Skill(role: .voice)))
    let mine = set(Skill(role: .camera, wish: .gladly))
    let both = set(Skill(role: .camera, level: .often, wish: .gladly), Skill(role: .voice))
    #expect(try mine.rebased(over: set(base), on: board) == both)
    #expect(throws: Overtaken.self) {
      try set(Skill(role: .camera, level: .learning)).rebased(over: set(base), on: board)
    }
  }
}
