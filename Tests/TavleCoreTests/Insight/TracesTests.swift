import TavleCore
import Testing

/// What is found about one colleague on a board.
struct TracesTests {
  /// Everything in a value, with the names of the fields on the way to it.
  private static func leaves(_ value: Any, _ path: String = "") -> [(path: String, value: Any)] {
    let mirror = Mirror(reflecting: value)
    guard !(value is String), !mirror.children.isEmpty else { return [(path, value)] }
    return mirror.children.flatMap { child in
      leaves(child.value, child.label.map { "\(path).\($0)" } ?? path)
    }
  }

  /// Fields that are periods such as `2026-W48`, and the index of posts.
  private static func isNoText(_ path: String) -> Bool {
    path.hasPrefix(".routines") || path.hasPrefix(".table.index")
  }

  @Test func `every field of everything is filled on the full board`() throws {
    for leaf in Self.leaves(try FullBoard().board) {
      let style = Mirror(reflecting: leaf.value).displayStyle
      let isEmpty =
        (leaf.value as? String)?.isEmpty
        ?? [.optional, .collection, .dictionary].contains(style)
      #expect(!isEmpty, "\(leaf.path): the full board needs a value for it")
    }
  }

  @Test func `every text on a board is looked through`() throws {
    let full = try FullBoard()
    let all = Self.leaves(full.board).filter { !Self.isNoText($0.path) }
      .compactMap { leaf in (leaf.value as? String).map { (leaf.path, $0) } }
    #expect(all.count > 60)
    var seen: [String] = []
    full.board.forEachText { _, text in seen.append(text) }
    for (path, text) in all { #expect(seen.contains(text), "\(path) is not looked through") }
    #expect(seen.count == all.count)
  }

  @Test func `a name is found in every field of everything but their own record`() throws {
    let full = try FullBoard()
    var expected: [TextPlace] = []
    full.board.forEachText { place, _ in
      if place.holder != .contributor(full.anne.id) { expected.append(place) }
    }
    let mentions = full.board.traces(of: full.anne).mentions
    #expect(mentions.map(\.place) == expected)
    #expect(mentions.allSatisfy { $0.words == "Anne Holm" && $0.hit.isSure })
    // What no value has any more would be a field of nothing.
    #expect(Set(expected.map(\.field)) == Set(TextField.allCases))
  }

  @Test func `every text can be replaced by another`() throws {
    let full = try FullBoard()
    let rid = TextEdit { _, text in text = text.filter { !"Anne Holm".contains($0) } }
    let (per, post) = (ContributorID(rawValue: 2), PostID(rawValue: 3))
    var person = try #require(full.board[per])
    var (card, details) = (
      try #require(full.board[post]), try #require(full.board.details(of: post))
    )
    var (consent, favour) = (full.board.consents(of: per)[0], full.board.favours[0])
    var (shoot, door) = (full.board.shoots[0], full.board.openDoors[0])
    person.editTexts(rid)
    card.editTexts(rid)
    card.asks = card.asks.edited(rid)
    details.editTexts(rid)
    details.comments = details.comments.edited(rid)
    consent.editTexts(rid)
    favour.editTexts(rid)
    shoot.editTexts(rid)
    door.editTexts(rid)
    let values: [Any] = [person, card, details, consent, favour, shoot, door]
    for leaf in values.flatMap({ Self.leaves($0) }) {
      if let text = leaf.value as? String { #expect(!text.contains("Anne"), "\(leaf.path)") }
    }
  }

  @Test func `the log has the texts of what was changed`() throws {
    let full = try FullBoard()
    let post = try #require(full.board.posts.first)
    let details = try #require(full.board.details(of: post.id))
    let per = try #require(full.board[ContributorID(rawValue: 2)])
    let values: [PostValue] = [
      .title(post.title), .tags(post.tags), .channels(post.channels), .source(post.source),
      .story(post.story), .links(post.links), .checklist(post.checklist), .appears(post.appears),
      .takedowns(post.takedowns), .note(details.note), .caption(details.caption),
    ]
    let facts: [ContributorValue] = [
      .name(per.name), .department(per.department), .jobTitle(per.jobTitle), .mail(per.mail),
      .phone(per.phone), .chat(per.chat), .topics(per.topics), .goal(per.goal),
    ]
    let changes: [Change] =
      values.map { .setPost(post.id, $0) } + facts.map { .setContributor(per.id, $0) } + [
        .addPost(post, details), .addAsk(post.asks[0]), .setAsk(post.asks[0]),
        .addComment(details.comments[0]), .addContributor(per), .addFavour(full.board.favours[0]),
        .setFavour(full.board.favours[0]), .addShoot(full.board.shoots[0]),
        .setShoot(full.board.shoots[0]), .addConsent(full.board.consents(of: per.id)[0]),
        .setBoard(.name(full.board.name)), .setBoard(.openDoors(full.board.openDoors)),
      ]
    for change in changes + [.group(changes)] {
      let expected = Self.leaves(change).compactMap { $0.value as? String }
      var found: [String] = []
      change.forEachText { _, text in found.append(text) }
      #expect(!found.isEmpty && found.sorted() == expected.sorted(), "\(change)")
      let same = change.edited(TextEdit { _, _ in })
      #expect(same == change)
    }
  }

  @Test func `what is theirs is found by who they are`() throws {
    let full = try FullBoard()
    let per = try #require(full.board[ContributorID(rawValue: 2)])
    let traces = full.board.traces(of: per)
    #expect(traces.asks.map(\.id.rawValue) == [4] && traces.consents.map(\.id.rawValue) == [6])
    #expect(traces.appearances.map(\.post.rawValue) == [3])
    #expect(traces.takedowns.map(\.post.rawValue) == [3])
    #expect(traces.favours.map(\.id.rawValue) == [8] && traces.shoots.map(\.id.rawValue) == [9])
    let annes = full.board.traces(of: full.anne)
    #expect(annes.asks.isEmpty && annes.consents.isEmpty && annes.shoots.isEmpty)
    #expect(annes.appearances.isEmpty && annes.takedowns.isEmpty && annes.favours.isEmpty)
  }

  @Test func `thirty characters stand on each side, on one line`() throws {
    var board = Board()
    let anne = Contributor(id: ContributorID(rawValue: 1), name: "Anne Holm")
    let text =
      String(repeating: "a", count: 40)
      + " \nSpørg Anne Holm\nom den, hvis hun er på lageret i uge 48"
    board.load(posts: [Post(id: PostID(rawValue: 1), title: text, createdAt: Moment(seconds: 0))])
    let mention = try #require(board.traces(of: anne).mentions.first)
    #expect(mention.before == "…" + String(repeating: "a", count: 22) + "  Spørg ")
    #expect(mention.words == "Anne Holm" && mention.after == " om den, hvis hun er på lagere…")
  }
}
