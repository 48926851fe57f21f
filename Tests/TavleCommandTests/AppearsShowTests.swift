import Testing

/// Who is seen on a post, and what is to be taken down, where all of it is shown.
struct AppearsShowTests {
  let home: Home

  /// Anne is in a post that is out, with a guest and people in the background.
  init() throws {
    home = try Home(after: [
      ["person", "add", "Anne Holm", "--role", "camera"],
      "tip Robotten +li",
      "tip Taget +li",
      "appears 1 anne --media video --seen-cut",
      ["appears", "1", "--guest", "Per Lund", "--unknown"],
      "person consent anne --yes video --on linkedin --until 2031-01-06",
      "edit 1 --link https://linkedin.com/posts/1 --link https://example.org/2",
      ["move", "1", "published", "--reason", "he signs on Monday"],
    ])
  }

  private func shown() throws -> [String: Any] {
    try #require(try home.list("posts", "show 1").first)
  }

  @Test func `everybody stands there as tavle appears lists them`() throws {
    let text = try home.run("show 1").output
    let list = try home.run("appears 1").output.split(separator: "\n").map { "  \($0)\n" }
    #expect(list.count == 3 && text.contains("\nSeen or heard\n" + list.joined()), "\(text)")
    #expect(text.contains("Anne Holm · video · has seen the cut"))
    #expect(text.contains(" · he signs on Monday\n") && text.contains("people in the background"))
    #expect(try !home.run("show 2").output.contains("Seen or heard"))
  }

  @Test func `scripts get them under the names of tavle appears`() throws {
    let all = try #require(try shown()["appearances"] as? [[String: Any]])
    #expect(all.compactMap { $0["kind"] as? String } == ["contributor", "guest", "unknown"])
    #expect(all[0]["hasSeenCut"] as? Bool == true && all[0]["name"] as? String == "Anne Holm")
    #expect(
      all[0]["isStopped"] as? Bool == false && (all[0]["remarks"] as? [String])?.isEmpty == true)
    #expect(all[1]["reason"] as? String == "he signs on Monday")
    let other = try #require(try home.list("posts", "show 2").first)
    #expect(other["appearances"] == nil && other["takedowns"] == nil)
    #expect(other["title"] as? String == "Taget" && other["comments"] is [Any])
    // What others read has none of it.
    let listed = try #require(try home.list("posts", "list").first { $0["number"] as? Int == 1 })
    #expect(listed["appearances"] == nil && listed["takedowns"] == nil)
  }

  @Test func `what is to be taken down stands there, and what became of it`() throws {
    _ = try home.run("person consent anne --withdrawn video --everywhere --as Mette")
    let before = try home.run("show 1").output
    #expect(
      before.contains(
        "\nTo take down\n  [ ] LinkedIn https://linkedin.com/posts/1 · Anne Holm · by "),
      "\(before)")
    #expect(before.contains(", Mette\n"))
    _ = try home.run("takedown 1 1 --done")
    _ = try home.run(["takedown", "1", "2", "--stays", "named in the annual report"])
    let text = try home.run("show 1").output
    #expect(text.contains("  [x] LinkedIn https://linkedin.com/posts/1 · Anne Holm · it is down, "))
    #expect(text.contains("· it stays, on another ground: named in the annual report\n"), "\(text)")
    let tasks = try #require(try shown()["takedowns"] as? [[String: Any]])
    #expect(tasks.compactMap { $0["place"] as? Int } == [1, 2])
    #expect(tasks[0]["doneOn"] is String && tasks[0]["owner"] as? String == "Mette")
    #expect(tasks[1]["staysBecause"] as? String == "named in the annual report")
    #expect(tasks[1]["deadline"] is String && tasks[1]["name"] as? String == "Anne Holm")
  }

  @Test func `who has not said yes holds it back, there too`() throws {
    _ = try home.run("appears 2 anne --media voice")
    let text = try home.run("show 2").output
    #expect(
      text.contains("\n  [!] Anne Holm · voice · cut not seen · voice on LinkedIn: not asked\n"),
      "\(text)")
  }
}
