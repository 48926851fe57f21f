import TavleCore
import Testing

struct ChangeTests {
  @Test func `a group names what it touches once, in order of mention`() {
    let twice = TestBoard.post(5, "Ny") {
      $0.asks = [
        TestBoard.ask(AskID(rawValue: 1), on: 5, .camera, of: TestBoard.anne),
        TestBoard.ask(AskID(rawValue: 2), on: 5, .voice, of: TestBoard.anne),
      ]
    }
    let group = Change.group([
      .setPost(TestBoard.id(7), .priority(.high)),
      .addComment(TestBoard.comment),
      .group([.removePost(TestBoard.id(7)), .addPost(twice, PostDetails())]),
      .setContributor(TestBoard.bo, .hasLeft(true)),
      .setAsk(TestBoard.ask(TestBoard.annesAsk, on: 3, of: TestBoard.anne)),
      .setBoard(.name("Ny")),
    ])
    #expect(group.posts == [7, 3, 5].map(TestBoard.id))
    #expect(group.contributors == [TestBoard.anne, TestBoard.bo])
  }

  @Test func `only groups without changes are empty`() {
    #expect(Change.group([]).isEmpty && Change.group([.group([]), .group([])]).isEmpty)
    #expect(!Change.setBoard(.name("")).isEmpty)
    #expect(!Change.group([.group([]), .setBoard(.name(""))]).isEmpty)
  }

  @Test func `one change is joined to itself, several to a group`() {
    let change = Change.setBoard(.name("A"))
    #expect(Change.joined([change]) == change)
    #expect(Change.joined([change, change]) == .group([change, change]))
    #expect(Change.joined([]).isEmpty)
  }

  @Test func `identifiers grow, even when the clock goes back or stands still`() {
    var source = IdentifierSource(milliseconds: 1_795_262_400_000, seed: 42)
    var ids: [PostID] = (0..<1000).map { _ in source.next() }
    ids.append(source.next(milliseconds: 1_700_000_000_000))
    ids.append(source.next(milliseconds: 1_800_000_000_000))
    #expect(zip(ids, ids.dropFirst()).allSatisfy { $0 < $1 })
    #expect(ids.allSatisfy { $0.rawValue > 0 })
    #expect(ids.last.map { $0.rawValue >> 22 } == 1_800_000_000_000)
  }

  @Test func `equal sources give equal identifiers, other seeds others`() {
    func ids(_ seed: UInt64) -> [AskID] {
      var source = IdentifierSource(milliseconds: 5, seed: seed)
      return (0..<5).map { _ in source.next() }
    }
    #expect(ids(2) == ids(2) && ids(2) != ids(4))
  }
}
