import Testing

struct ScheduledTipTests {
  let home: Home

  init() throws { home = try Home() }

  @Test func `tips with a day are scheduled in the order of their days`() throws {
    let run = try home.run("tip --lines", input: "late >2031-02-01\nnone\nearly >2031-01-01\n")
    #expect(run.status == 0)
    _ = try home.run(["tip", "middle >2031-01-15"])
    let titles = try home.list("posts", "list --stage scheduled").compactMap {
      $0["title"] as? String
    }
    #expect(titles == ["early", "middle", "late"])
    #expect(try home.list("posts", "list --stage tip").count == 1)
  }

  @Test func `the name in a tip means a colleague`() throws {
    _ = try home.run(["person", "add", "Anne Holm"])
    let person = try home.list("people", "people")
    try #require(person.count == 1)
    _ = try home.run("tip Title @anne")
    #expect(try home.list("posts", "show 1").first?["source"] as? String == "Anne Holm")
  }
}
