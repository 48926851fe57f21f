import TavleCore
import Testing

@testable import TavleStore

@Suite struct `The text of a change in the log` {
  private static let post = PostID(rawValue: 1 << 60)
  private static let person = ContributorID(rawValue: 2)
  private static let day = Day(number: 20_000)

  private static let postValues: [PostValue] = [
    .title("a\u{2028}\"\\/"), .tags([]), .tags(["a", "b"]), .channels([]), .channels([.instagram]),
    .format(nil), .format(.video), .priority(.low), .source(nil), .source("Anne"),
    .plan(nil, nil), .plan(day, nil), .plan(day, LocalTime(minutes: 0)), .publishedDay(nil),
    .publishedDay(day), .minutes(nil), .minutes(0), .links([]),
    .links([PublishedLink(address: "x"), PublishedLink(channel: .x, address: "y")]),
    .checklist([]), .checklist([ChecklistItem(title: "a", isDone: true)]), .note(""),
    .note("a\nb"), .caption(""), .caption("👩‍🚒"),
  ]

  private static let contributorValues: [ContributorValue] = [
    .name("Åse"), .department(nil), .department("HR"), .mail(nil), .mail("a@b"), .phone(nil),
    .phone("1"), .chat(nil), .chat("@a"), .language(nil), .language(.danish), .skills([]),
    .skills([Skill(role: .camera, level: .often, wish: .ifNeeded)]), .topics([]),
    .topics([Topic(name: "robot")]), .hasLeft(true), .hasLeft(false),
  ]

  private static let others: [Change] = [
    .addPost(tip("a", id: 1), PostDetails()),
    .addPost(tip("a", id: 1), PostDetails(note: "n", caption: "c", comments: [comment])),
    .removePost(post), .movePost(post, Placement(stage: .tip, rank: .first, since: start)),
    .movePost(
      post,
      Placement(stage: .trash, rank: Rank(rawValue: .min), since: start, cameFrom: .scheduled)),
    .addAsk(Ask(id: AskID(rawValue: 3), post: post, role: .copresenting)),
    .setAsk(Ask(id: AskID(rawValue: 3), post: post, role: .expertise, contributor: person)),
    .removeAsk(post, AskID(rawValue: 3)), .addComment(comment), .removeComment(post, comment.id),
    .addContributor(Contributor(id: person, name: "Per")), .removeContributor(person),
    .setBoard(.name("")), .group([]), .group([.group([.removePost(post)]), .removePost(post)]),
  ]

  private static let comment = Comment(
    id: CommentID(rawValue: 4), post: post, author: "Per", at: start, text: "Fint")

  private static let all: [Change] =
    postValues.map { .setPost(post, $0) } + contributorValues.map { .setContributor(person, $0) }
    + others

  @Test(arguments: all) func `is read as the change that was written`(_ change: Change) throws {
    let coder = ChangeCoder()
    #expect(coder.change(try coder.text(change)) == change.canonical)
  }

  @Test func `is not guessed at when it cannot be understood`() {
    let coder = ChangeCoder()
    for text in ["", "{}", "[]", #"{"newThing":{}}"#] { #expect(coder.change(text) == nil) }
  }

  @Test func `stays as old logs have it`() throws {
    let coder = ChangeCoder()
    let change = Change.group([.setPost(Self.post, .title("a")), .setBoard(.name("b"))])
    #expect(
      try coder.text(change) == """
        {"group":{"_0":[{"setPost":{"_0":1152921504606846976,"_1":{"title":{"_0":"a"}}}},\
        {"setBoard":{"_0":{"name":{"_0":"b"}}}}]}}
        """)
  }
}
