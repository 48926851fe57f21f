import Testing

struct HistoryCommandTests {
  let home: Home

  init() throws { home = try Home() }

  @Test func `undo and redo work from one run to the next`() throws {
    _ = try home.run("tip Title")
    _ = try home.run("move 1 published")
    #expect(try home.run("undo").output == "Undone: moved #1 to Published\n")
    #expect(try home.list("posts", "list").first?["stage"] as? String == "tip")
    #expect(try home.run("redo").output == "Done again: moved #1 to Published\n")
    #expect(try home.list("posts", "list").first?["stage"] as? String == "published")
  }

  @Test func `everybody undoes their own changes`() throws {
    _ = try home.run(["tip", "Bo's", "--as", "Bo"])
    _ = try home.run(["tip", "Karen's", "--as", "Karen"])
    _ = try home.run("undo --as Bo")
    let titles = try home.list("posts", "list").compactMap { $0["title"] as? String }
    #expect(titles == ["Karen's"])
  }

  @Test func `what somebody else changed since is not undone`() throws {
    _ = try home.run("tip Title --as Bo")
    _ = try home.run("edit 1 --title Other --as Bo")
    _ = try home.run("edit 1 --title Third --as Karen")
    let run = try home.run("undo --as Bo")
    #expect(run.status == 1)
    #expect(run.errors.contains("Karen"))
    #expect(try home.list("posts", "list").first?["title"] as? String == "Third")
  }

  @Test func `nothing to undo is said`() throws {
    let run = try home.run("undo")
    #expect(run.status == 1)
    #expect(run.errors == "Error: You have done nothing that could be undone.\n")
    #expect(try home.run("redo").status == 1)
  }

  @Test func `the log says who did what, newest first`() throws {
    _ = try home.run("tip One --as Bo")
    _ = try home.run("tip Two --as Bo")
    _ = try home.run("undo --as Bo")
    let log = try home.list("log", "log")
    #expect(log.compactMap { $0["sequence"] as? Int } == [3, 2, 1])
    #expect(log.allSatisfy { $0["author"] as? String == "Bo" })
    #expect(log.first?["undoes"] as? Int == 2)
    #expect(try home.list("log", "log 1").count == 1)
    #expect(try home.list("log", "log --limit 1").count == 1)
    #expect(try home.run("log").output.contains("  Bo  wrote down #1\n"))
  }

  @Test func `an entry of the log is taken back by its number`() throws {
    _ = try home.run("tip One")
    _ = try home.run("tip Two")
    _ = try home.run("undo 1")
    let titles = try home.list("posts", "list").compactMap { $0["title"] as? String }
    #expect(titles == ["Two"])
    #expect(try home.run("undo 99").status == 1)
  }
}
