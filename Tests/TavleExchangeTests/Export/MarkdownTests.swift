import TavleCore
import TavleExchange
import TavleTexts
import Testing

@Suite struct MarkdownTests {
  private func card(_ title: String, note: String = "", caption: String = "") -> String {
    let post = Post(id: PostID(rawValue: 1), title: title, createdAt: Moment(seconds: 0))
    let details = PostDetails(note: note, caption: caption)
    return MarkdownBoard.card(post, details, on: Board(), texts: .texts(in: .english))
  }

  @Test(arguments: [
    ("# Heading", "\\# Heading"), ("*bold* _it_ `code`", "\\*bold\\* \\_it\\_ \\`code\\`"),
    ("[x](javascript:alert(1))", "\\[x\\](javascript:alert(1))"),
    ("![img](x)", "!\\[img\\](x)"),
    ("<script>alert(1)</script>", "\\<script\\>alert(1)\\</script\\>"),
    ("a | b", "a \\| b"), ("~~gone~~", "\\~\\~gone\\~\\~"), ("&lt;", "\\&lt;"),
    ("back\\slash", "back\\\\slash"), ("- list", "\\- list"), ("+ list", "\\+ list"),
    ("1. first", "1\\. first"), ("1987) then", "1987\\) then"), ("=== under", "\\=== under"),
    ("> quote", "\\> quote"), ("$x$", "\\$x\\$"), ("3 ting på lageret", "3 ting på lageret"),
    ("A - b + c = d. Yes!", "A - b + c = d. Yes!"), ("東京 🎂", "東京 🎂"),
    ("two\nlines\u{1B}[0m", "two lines\\[0m"), ("line\u{202E}over", "lineover"),
  ])
  func `a title shows as it is`(_ title: String, _ written: String) {
    #expect(card(title) == "## \(written)\n\n- Stage: Tip")
  }

  @Test(arguments: [
    ("see https://example.com/a_b*c.", "see <https://example.com/a_b*c>."),
    ("(https://example.com/)", "(https://example.com/)"),
    ("https://example.com/<b>", "https://example.com/\\<b\\>"),
    ("javascript:alert(1)", "javascript:alert(1)"),
  ])
  func `web addresses stay links, and nothing else becomes one`(_ text: String, _ written: String) {
    #expect(card("T", note: text).hasSuffix("### Note\n\n\(written)"))
  }

  @Test func `notes keep their lines and cannot begin blocks`() {
    let note = "First\nsecond\n\n    no code\n---\n# no heading\n> no quote"
    let written = "First\\\nsecond\n\nno code\\\n\\---\\\n\\# no heading\\\n\\> no quote"
    #expect(card("T", note: note).hasSuffix("### Note\n\n\(written)"))
  }

  @Test func `a caption is a quotation, empty lines too`() {
    #expect(card("T", caption: "One\n\n*Two*").hasSuffix("### Caption\n\n> One\n>\n> \\*Two\\*"))
  }

  @Test func `a card has everything on it`() throws {
    var board = Board()
    let anne = Contributor(id: ContributorID(rawValue: 2), name: "Anne_Holm")
    try board.apply(.addContributor(anne))
    var post = Post(id: PostID(rawValue: 1), title: "Robot", createdAt: Moment(seconds: 0))
    post.number = 42
    post.stage = .published
    post.planDay = Day(year: 2026, month: 12, day: 3)
    post.planTime = LocalTime(hour: 10)
    post.publishedDay = Day(year: 2026, month: 12, day: 4)
    (post.channels, post.format, post.priority) = ([.instagram, .x], .video, .high)
    (post.tags, post.source, post.minutes) = (["lager"], "Anne", 20)
    post.links = [PublishedLink(channel: .instagram, address: "https://example.com/p_1")]
    post.checklist = [ChecklistItem(title: "Film", isDone: true), ChecklistItem(title: "Cut")]
    var done = Ask(id: AskID(rawValue: 3), post: post.id, role: .camera, contributor: anne.id)
    done.state = .done
    post.asks = [done, Ask(id: AskID(rawValue: 4), post: post.id, role: .proofreading)]
    let comment = Comment(
      id: CommentID(rawValue: 5), post: post.id, author: "Per", at: Moment(seconds: 0),
      text: "Good!\nMore.")
    let details = PostDetails(note: "N", caption: "C", comments: [comment])
    #expect(
      MarkdownBoard.card(post, details, on: board, texts: .texts(in: .english)) == """
        ## #42 Robot

        - Stage: Published, out Friday 4 December 2026
        - Plan: Thursday 3 December 2026 10:00
        - Channels: Instagram, X
        - Form: video
        - Priority: high
        - Tags: \\#lager
        - Tip from: Anne
        - Time per helper: 20 min

        ### Who helps

        - [x] camera: Anne\\_Holm (done)
        - [ ] proofreading: nobody yet

        ### To do

        - [x] Film
        - [ ] Cut

        ### Links

        - Instagram: <https://example.com/p_1>

        ### Note

        N

        ### Caption

        > C

        ### Comments

        - **Per:** Good!\\
          More.
        """)
  }

  @Test func `the board has a heading per stage and a box per post`() throws {
    var board = Board()
    var tip = Post(id: PostID(rawValue: 1), title: "One *star*", createdAt: Moment(seconds: 0))
    (tip.number, tip.source, tip.tags) = (7, "Anne", ["lager"])
    var out = Post(id: PostID(rawValue: 2), title: "Two", createdAt: Moment(seconds: 0))
    (out.stage, out.channels) = (.published, [.linkedin])
    out.publishedDay = Day(year: 2026, month: 1, day: 5)
    out.asks = [Ask(id: AskID(rawValue: 3), post: out.id, role: .photo)]
    try board.apply(
      .group([
        .setBoard(.name("Hus & Hjem")), .addPost(tip, PostDetails()), .addPost(out, PostDetails()),
      ]))
    #expect(
      MarkdownBoard.board(board, texts: .texts(in: .english)) == """
        # Hus \\& Hjem

        ## Tip (1)

        - [ ] **#7** One \\*star\\* · \\#lager · from Anne

        ## Needs colleague (0)

        ## Scheduled (0)

        ## Published (1)

        - [x] Two · Monday 5 January 2026 · LinkedIn
          - [ ] photo: nobody yet
        """)
  }
}
