import Foundation
import Testing

/// Texts that are longer than what there is room for.
struct TextLimitTests {
  let home: Home
  private let long = String(repeating: "ord ", count: 130) + "ord"

  init() throws {
    home = try Home(after: [
      ["person", "add", "Anne Holm"], "tip Robotten", "shoot add Lageret --day 2031-01-06",
    ])
  }

  @Test(arguments: [
    ["tip"], ["edit", "1", "--title"], ["edit", "1", "--from"], ["shoot", "edit", "1", "--place"],
    ["person", "edit", "anne", "--goal"], ["shoot", "add", "--day", "2031-01-07"],
    ["door", "visit", "anne"],
    ["person", "consent", "anne", "--yes", "video", "--on", "web", "--note"],
  ])
  func `a line that is too long is refused and not cut`(words: [String]) throws {
    let run = try home.run(words + [long])
    #expect(run.status == 2 && run.output == "")
    #expect(
      run.errors == """
        Error: “ord ord ord ord ord ord ord or…” has 523 characters; there is room for 500.
        Try: Say it in 500 characters; nothing was changed.

        """, "\(run.errors)")
  }

  @Test func `tips that are piped in are taken whole or not at all`() throws {
    let lines = try home.run("tip --lines", input: "Taget\n\(long)\n")
    #expect(lines.status == 2 && lines.errors.contains("room for 500"))
    let note = try home.run("tip -", input: "Taget\n" + String(repeating: "x", count: 100_001))
    #expect(note.status == 2 && note.errors.contains("has 100001 characters"))
    #expect(try home.list("posts", "list").compactMap { $0["title"] as? String } == ["Robotten"])
  }

  @Test func `what fits is kept whole, and what is read out of the line does not count`() throws {
    let title = String(long.prefix(499))
    #expect(try home.run(["tip", title, "#\(String(repeating: "a", count: 40))"]).status == 0)
    let titles = try home.list("posts", "list").compactMap { $0["title"] as? String }
    #expect(titles.contains(title))
  }
}
