import TavleCore
import TavleExchange
import TavleTexts
import Testing

/// The page that tells colleagues how the work is done.
struct HowPageTests {
  private static let day: Int64 = 86_400

  /// Times of posts that were tips for some days until now.
  private func times(_ days: [Double]) -> StageTimes {
    var times = StageTimes()
    for (number, days) in days.enumerated() {
      let since = PlanBoard.now.adding(seconds: -Int64(days * Double(Self.day)))
      let post = Post(id: PostID(rawValue: Int64(number)), title: "Post", createdAt: since)
      let place = Placement(stage: .needsColleague, rank: .first, since: PlanBoard.now)
      for change in [Change.addPost(post, PostDetails()), .movePost(post.id, place)] {
        times.follow(
          LogEntry(
            sequence: 1, session: "a", author: "Mette Friis", at: PlanBoard.now, change: change,
            inverse: .group([])))
      }
    }
    return times
  }

  private func page(
    _ board: Board = PlanBoard.full, _ days: [Double] = [], _ language: Language = .english
  ) -> HowPage {
    HowPage(
      board, author: "Mette <Friis>", norms: TeamNorms(), times: times(days), now: PlanBoard.now,
      texts: .texts(in: language))
  }

  @Test func `stages have the numbers of the board and the median of the log`() {
    let text = page(PlanBoard.full, [2, 9, 4.2]).text
    #expect(
      text.contains(
        """
        1. Tip: An idea somebody had. It needs a title and nothing else. 0 posts now; \
        usually 4 days (median of 3 posts in 12 months).
        2. Needs colleague: We know what we want to tell, and are finding out who can help. 1 post now; \
        no numbers yet on how long it takes.
        3. Scheduled: It has a day, and we know who is in it. 1 post now; \
        no numbers yet on how long it takes.
        4. Published: It is out. Now come the thanks, and then how it went. 1 post now.

        """))
  }

  @Test(arguments: [
    ([0.2], "usually less than a day (median of 1 post in 12 months)"),
    ([0.6], "usually 1 day (median of 1 post in 12 months)"),
    ([400], "usually 400 days (median of 1 post in 12 months)"),
  ])
  func `days are whole ones`(_ days: [Double], _ sentence: String) {
    #expect(page(PlanBoard.full, days).text.contains(sentence))
  }

  @Test func `the open door and the notice are those of the team, and nobody is named`() {
    let text = page().text
    #expect(text.hasPrefix("How we work with social media · House & Home\n\nMette <Friis> looks"))
    #expect(
      text.contains(
        "- Every Wednesday 14:00–15:00 the door is open for whoever has an idea: Canteen."))
    #expect(text.contains("You are asked at least this long before:\n\n- camera: 7 working days\n"))
    for name in ["Anne", "Siri", "Per Lund"] { #expect(!text.contains(name)) }
  }

  @Test(arguments: Language.allCases)
  func `text, Markdown and HTML say the same`(_ language: Language) {
    let page = page(PlanBoard.full, [3], language)
    #expect(page.markdown.hasPrefix("# "))
    #expect(page.markdown.count(of: "\n## ") == 4 && page.html.count(of: "<h2>") == 4)
    #expect(page.html.contains("<html lang=\"\(language.rawValue)\">"))
    #expect(page.html.contains("Mette &lt;Friis&gt;") && !page.html.contains("<Friis>"))
    #expect(page.markdown.contains("Mette \\<Friis\\>"))
    let listed = page.text.split(separator: "\n").count { line in
      line.hasPrefix("- ") || line.dropFirst().hasPrefix(". ")
    }
    #expect(page.html.count(of: "<li>") == listed && listed > 15)
  }
}
