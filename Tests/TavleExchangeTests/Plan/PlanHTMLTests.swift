import TavleCore
import TavleExchange
import TavleTexts
import Testing

/// The plan as a page to print.
struct PlanHTMLTests {
  private func html(_ board: Board, weeks: Int = 4, _ language: Language = .english) -> String {
    PlanSheet(board, weeks: weeks).html(.texts(in: language))
  }

  /// A board with so many posts in four weeks, each with everything.
  static func board(_ count: Int, title: String = "The apprentices' first day, part") -> Board {
    let posts = (0..<count).map { number in
      PlanBoard.post(number + 1, "\(title) \(number + 1)", .scheduled) {
        $0.planDay = PlanBoard.today.adding(days: number % 28)
        $0.planTime = PlanBoard.time(8 + number / 28)
        $0.channels = [.instagram, .linkedin]
        $0.asks = [
          PlanBoard.ask(Int64(number), on: number + 1, .camera, PlanBoard.anne, .accepted)
        ]
      }
    }
    return PlanBoard(posts: posts).board
  }

  @Test func `a page is for A4, in a language, with nothing from elsewhere and no script`() {
    let page = html(PlanBoard.full, .danish)
    #expect(page.hasPrefix("<!DOCTYPE html>\n<html lang=\"da\">\n<head>\n<meta charset=\"utf-8\">"))
    #expect(page.contains("@page { size: A4; margin: 12mm }"))
    for part in ["<script", "://", "url(", "src=", "href=", "@import", "onload"] {
      #expect(!page.contains(part), "\(part)")
    }
    #expect(page.contains("<title>Plan · House &amp; Home</title>"))
  }

  @Test(arguments: [(1, 1), (4, 1), (5, 2), (8, 2), (53, 14)])
  func `every four weeks have a sheet, and every sheet says what it is`(_ weeks: Int, _ pages: Int)
  {
    let page = html(PlanBoard.full, weeks: weeks)
    #expect(page.count(of: "<section class=\"sheet") == pages)
    #expect(page.count(of: "<h1>") == 1)
    #expect(page.count(of: "Plan · House &amp; Home</b>") == pages - 1)
    #expect(page.count(of: "<h2>") == weeks)
  }

  @Test func `working days are there to write on, weekends if something is on`() {
    let page = html(PlanBoard.full, weeks: 1)
    #expect(page.count(of: "<tr>") == 5)
    #expect(
      page.contains(
        """
        <tr><th scope="row"><time datetime="2026-11-25">Wed 25 Nov</time></th><td>\
        <p><b class="time">10:00</b> <b>Heat pumps explained with a fridge</b> · Instagram, LinkedIn · \
        Scheduled · with Anne Holm</p><p><b class="time">14:00–15:00</b> <b>Open door</b> · Canteen</p></td></tr>
        """))
    let saturday = PlanBoard(posts: [PlanBoard.post(1, "Fair", .scheduled, "2026-11-28")]).board
    #expect(html(saturday, weeks: 1).count(of: "<tr>") == 6)
    #expect(
      html(PlanBoard().board, weeks: 1).contains("<p class=\"empty\">Nothing planned yet</p>"))
  }

  @Test func `hostile titles are words`() {
    let hostile = "</td><script>alert(\"1\")</script> & 'x' <img src=x onerror=y>"
    let board = PlanBoard(
      name: hostile, posts: [PlanBoard.post(1, hostile, .scheduled, "2026-11-24")]
    ).board
    let page = html(board, weeks: 1)
    let escaped =
      "&lt;/td&gt;&lt;script&gt;alert(&quot;1&quot;)&lt;/script&gt; &amp; &#39;x&#39; &lt;img src=x onerror=y&gt;"
    #expect(page.count(of: escaped) == 3)
    #expect(!page.contains("<script") && !page.contains("<img"))
  }

  @Test
  func `the more there is, the smaller it is written, and too much goes on on the next sheet`() {
    func size(_ page: String) -> Substring {
      page.firstMatch(of: /sheet size-(\d+)/)?.output.1 ?? ""
    }
    #expect(size(html(PlanBoard().board)) == "11")
    #expect(["7", "8"].contains(size(html(Self.board(60)))))
    #expect(size(html(Self.board(200))) == "8")
  }
}

extension String {
  /// How often something is in it.
  func count(of part: String) -> Int { ranges(of: part).count }
}
