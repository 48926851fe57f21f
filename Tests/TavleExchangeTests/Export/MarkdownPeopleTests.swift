import TavleCore
import TavleExchange
import TavleTexts
import Testing

/// The roster and what a colleague got out of helping, as Markdown.
struct MarkdownPeopleTests {
  private static let today = Day(year: 2026, month: 11, day: 26) ?? Day(number: 0)
  private let texts = Texts.texts(in: .english)

  private func board() -> Board {
    var anne = Contributor(id: ContributorID(rawValue: 1), name: "Anne *Holm*")
    anne.department = "Storage | 2"
    anne.skills = [
      Skill(role: .camera, level: .often, wish: .gladly), Skill(role: .voice, wish: .no),
    ]
    anne.topics = [Topic(name: "robots", level: .often)]
    anne.goal = "two <new> people"
    anne.mail = "anne@example.com"
    var gone = Contributor(id: ContributorID(rawValue: 2), name: "Old Friend")
    gone.hasLeft = true
    let free = Contributor(id: ContributorID(rawValue: 3), name: "# Bo")
    var post = Post(id: PostID(rawValue: 9), title: "- Robot", createdAt: Moment(seconds: 0))
    post.number = 4
    post.stage = .published
    post.publishedDay = Self.today.adding(days: -10)
    var ask = Ask(id: AskID(rawValue: 8), post: post.id, role: .camera, contributor: anne.id)
    ask.state = .done
    ask.doneAt = Moment(seconds: Int64(Self.today.number) * 86_400)
    ask.text.gain = "a clip to show"
    ask.text.result = "4,120 have seen it"
    post.asks = [ask]
    var board = Board()
    board.load(contributors: [anne, gone, free])
    board.load(posts: [post])
    return board
  }

  @Test func `what is shown around has neither levels, wishes nor addresses`() {
    let text = MarkdownPeople.roster(board(), today: Self.today, texts: texts)
    #expect(text.hasPrefix("# Colleagues · "))
    #expect(text.contains("## Storage \\| 2\n\n- **Anne \\*Holm\\*** · camera · robots\n"))
    #expect(text.contains("## Without a department\n\n- **\\# Bo**\n"))
    for secret in ["Old Friend", "anne@example.com", "gladly"] {
      #expect(!text.contains(secret))
    }
    #expect(text.contains("| Storage \\| 2 | "))
    #expect(text.contains("1 colleague has helped, nobody twice yet"))
    #expect(text.contains("camera (only Anne \\*Holm\\*)"))
  }

  @Test func `in full it has levels and wishes`() {
    let text = MarkdownPeople.roster(board(), today: Self.today, isFull: true, texts: texts)
    let words = texts.words
    #expect(text.contains("camera (\(words.levels(.often)), \(words.wishes(.gladly)))"))
    #expect(text.contains("voice (\(words.levels(.can)), \(words.wishes(.no)))"))
  }

  @Test func `what was in it for somebody stands with the post`() throws {
    let board = board()
    let anne = try #require(board[ContributorID(rawValue: 1)])
    let text = MarkdownPeople.gains(of: anne, on: board, texts: texts)
    let lines = text.split(separator: "\n")
    #expect(lines[0] == "# What was in it for Anne \\*Holm\\*")
    #expect(lines[1].hasSuffix(": two \\<new\\> people"))
    #expect(lines[2].hasPrefix("- \\#4 - Robot · camera · "))
    #expect(lines[2].hasSuffix(" 2026 · a clip to show · 4,120 have seen it"))
    #expect(lines.count == 3)
  }

  @Test func `what somebody said no to was nothing for them`() throws {
    var board = board()
    var ask = try #require(board[PostID(rawValue: 9)]?.asks.first)
    ask.state = .declined
    try board.apply(.setAsk(ask))
    let anne = try #require(board[ContributorID(rawValue: 1)])
    let text = MarkdownPeople.gains(of: anne, on: board, texts: texts)
    #expect(text.hasSuffix("\n\nNothing yet."))
  }

  @Test func `who does not want to be asked as an expert is not shown around as one`() throws {
    var board = board()
    var anne = try #require(board[ContributorID(rawValue: 1)])
    anne.skills.append(Skill(role: .expertise, wish: .no))
    board.load(contributors: [anne])
    #expect(!MarkdownPeople.roster(board, today: Self.today, texts: texts).contains("robots"))
    #expect(
      MarkdownPeople.roster(board, only: [anne], today: Self.today, texts: texts)
        == "# Colleagues · Thursday 26 November 2026\n\n## Storage \\| 2\n\n- **Anne \\*Holm\\*** · camera"
    )
  }
}
