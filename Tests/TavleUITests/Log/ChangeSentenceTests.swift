import TavleCore
import TavleTexts
import TestSupport
import Testing

/// What the log says about every kind of change.
struct ChangeSentenceTests {
  static let post = Harness.postID
  static let anne = ContributorID(rawValue: 5)
  static let placement = Placement(stage: .scheduled, rank: .first, since: Moment(seconds: 0))

  static func ask(_ state: AskState, role: TavleCore.Role = .camera) -> Ask {
    var ask = Ask(
      id: AskID(rawValue: 11), post: post, role: role, contributor: state == .open ? nil : anne)
    ask.state = state
    return ask
  }

  /// A change, what undoes it if that matters, and the sentence.
  struct Row: Sendable, CustomTestStringConvertible {
    var change: Change
    var inverse: Change = .group([])
    var sentence: String
    var testDescription: String { sentence }
  }

  static func set(_ value: PostValue, was old: PostValue? = nil, _ sentence: String) -> Row {
    Row(
      change: .setPost(post, value), inverse: old.map { .setPost(post, $0) } ?? .group([]),
      sentence: sentence)
  }

  static let list = [ChecklistItem(title: "a"), ChecklistItem(title: "b")]
  static let link = PublishedLink(address: "https://x.com/1")

  static let fields = [
    set(.title("New"), "renamed #1 “New”"),
    set(.tags(["a", "b"]), "tagged #1 #a #b"), set(.tags([]), "took the tags off #1"),
    set(.channels([.x, .linkedin]), "chose X, LinkedIn for #1"),
    set(.channels([]), "took the channels off #1"),
    set(.format(.video), "made #1 video"), set(.format(nil), "left the form of #1 open"),
    set(.priority(.urgent), "gave #1 the priority urgent"),
    set(.source("Bo"), "noted that Bo gave the tip for #1"),
    set(.source(nil), "took the source off #1"),
    set(.plan(Day("2026-12-03"), LocalTime("10:00")), "planned #1 for Thu 3 Dec 10:00"),
    set(.plan(nil, nil), "took the day off #1"),
    set(.publishedDay(Day("2025-12-03")), "noted that #1 came out Wed 3 Dec 2025"),
    set(.publishedDay(nil), "took the day of publication off #1"),
    set(.minutes(20), "noted that #1 takes 20 min"), set(.minutes(nil), "took the minutes off #1"),
    set(.links([link]), was: .links([]), "added a link to #1"),
    set(.links([]), was: .links([link]), "removed a link from #1"),
    set(.links([link]), "changed the links of #1"),
    set(.checklist([list[0]]), was: .checklist([]), "put “a” on the list of #1"),
    set(.checklist([list[1]]), was: .checklist(list), "took “a” off the list of #1"),
    set(
      .checklist([ChecklistItem(title: "a", isDone: true), list[1]]), was: .checklist(list),
      "ticked “a” on #1"),
    set(
      .checklist(list), was: .checklist([list[0], ChecklistItem(title: "b", isDone: true)]),
      "unticked “b” on #1"),
    set(.checklist(list.reversed()), was: .checklist(list), "changed the list of #1"),
    set(.checklist([]), was: .checklist(list), "changed the list of #1"),
    set(.note("x"), "wrote the note of #1"), set(.note(""), "emptied the note of #1"),
    set(.caption("x"), "wrote the caption of #1"), set(.caption(""), "emptied the caption of #1"),
  ]

  static func moved(from stage: Stage) -> Row {
    var old = placement
    old.stage = stage
    return Row(
      change: .movePost(post, placement), inverse: .movePost(post, old),
      sentence: stage == .scheduled ? "moved #1 within the column" : "moved #1 to Scheduled")
  }

  static let posts = [
    Row(
      change: .addPost(
        Post(id: PostID(rawValue: 7), title: "x", createdAt: Moment(seconds: 0)), PostDetails()),
      sentence: "wrote down a post"),
    Row(change: .removePost(post), sentence: "removed #1"),
    moved(from: .tip), moved(from: .scheduled),
    Row(change: .addAsk(ask(.open)), sentence: "noted that #1 needs camera"),
    Row(change: .addAsk(ask(.planned)), sentence: "chose Anne Holm for #1: camera"),
    Row(
      change: .setAsk(ask(.planned)), inverse: .setAsk(ask(.open)),
      sentence: "chose Anne Holm for #1: camera"),
    Row(
      change: .setAsk(ask(.accepted)), inverse: .setAsk(ask(.asked)),
      sentence: "noted: Anne said yes (#1, camera)"),
    Row(
      change: .setAsk(ask(.open)), inverse: .setAsk(ask(.planned)),
      sentence: "took Anne Holm off #1: camera"),
    Row(
      change: .setAsk(ask(.asked)), inverse: .setAsk(ask(.asked)),
      sentence: "changed the ask for camera on #1"),
    Row(
      change: .removeAsk(post, AskID(rawValue: 11)), inverse: .addAsk(ask(.planned)),
      sentence: "took Anne Holm off #1: camera"),
    Row(
      change: .removeAsk(post, AskID(rawValue: 11)), inverse: .addAsk(ask(.open)),
      sentence: "took camera off #1"),
    Row(
      change: .addComment(
        Comment(
          id: CommentID(rawValue: 3), post: post, author: "Bo", at: Moment(seconds: 0), text: "x")),
      sentence: "commented on #1"),
    Row(
      change: .removeComment(post, CommentID(rawValue: 3)),
      sentence: "removed a comment from #1"),
    Row(change: .setBoard(.name("Ours")), sentence: "renamed the board Ours"),
  ]

  static let people = [
    Row(
      change: .addContributor(Contributor(id: ContributorID(rawValue: 6), name: "Bo Lind")),
      sentence: "put Bo Lind on the roster"),
    Row(
      change: .removeContributor(ContributorID(rawValue: 6)),
      inverse: .addContributor(Contributor(id: ContributorID(rawValue: 6), name: "Bo Lind")),
      sentence: "took Bo Lind off the roster"),
    Row(
      change: .removeContributor(ContributorID(rawValue: 6)),
      sentence: "took a colleague off the roster"),
    Row(change: .setContributor(anne, .name("Anne H")), sentence: "changed a name to Anne H"),
    Row(
      change: .setContributor(anne, .mail("a@b.dk")),
      sentence: "changed the mail address of Anne Holm"),
    Row(
      change: .setContributor(anne, .skills([])), sentence: "changed the roles of Anne Holm"),
    Row(
      change: .setContributor(anne, .hasLeft(true)), sentence: "noted that Anne Holm has left"),
    Row(change: .setContributor(anne, .hasLeft(false)), sentence: "noted that Anne Holm is back"),
  ]

  static let groups = [
    Row(
      change: .group([.addAsk(ask(.planned)), .movePost(post, placement)]),
      sentence: "chose Anne Holm for #1: camera"),
    Row(
      change: .group([.setPost(post, .plan(Day("2026-12-03"), nil)), .movePost(post, placement)]),
      sentence: "planned #1 for Thu 3 Dec"),
    Row(
      change: .group([.setPost(post, .links([link])), .movePost(post, placement)]),
      sentence: "moved #1 to Scheduled"),
    Row(
      change: .group([.movePost(post, placement), .movePost(PostID(rawValue: 8), placement)]),
      sentence: "moved 2 posts to Scheduled"),
    Row(
      change: .group([
        .setPost(post, .title("a")), .setPost(PostID(rawValue: 8), .title("b")),
      ]),
      sentence: "changed 2 things"),
    Row(
      change: .group([
        .addContributor(Contributor(id: ContributorID(rawValue: 6), name: "Bo")),
        .addContributor(Contributor(id: ContributorID(rawValue: 7), name: "Ib")),
      ]),
      sentence: "put 2 colleagues on the roster"),
    Row(change: .group([]), sentence: "changed 0 things"),
  ]

  @Test(arguments: fields + posts + people + groups)
  func `every change has its sentence`(_ row: Row) {
    #expect(describe(row, .english) == row.sentence)
  }

  @Test(arguments: Language.allCases)
  func `every language says each of them differently`(_ language: Language) {
    let rows = Self.fields + Self.posts + Self.people
    let said = rows.map { describe($0, language) }
    let english = rows.map(\.sentence)
    #expect(said.allSatisfy { !$0.isEmpty })
    #expect(Set(said).count == Set(english).count)
    #expect((said == english) == (language == .english))
  }

  private func describe(_ row: Row, _ language: Language) -> String {
    let entry = LogEntry(
      sequence: 1, session: "s", author: "Kari", at: Moment(seconds: 0), change: row.change,
      inverse: row.inverse)
    return Texts.texts(in: language).describe(
      entry, in: Harness.small(), today: Harness.circumstances.today)
  }
}
