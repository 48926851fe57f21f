import Foundation
import Testing

struct ConcurrentEditTests {
  let home: Home

  init() throws { home = try Home() }

  /// Runs commands all at once and waits for them.
  private func runTogether(_ lines: [String]) throws {
    let processes = try lines.enumerated().map { place, line in
      try home.start(line.split(separator: " ").map(String.init), id: "together\(place)")
    }
    for process in processes {
      process.waitUntilExit()
      #expect(process.terminationStatus == 0)
    }
  }

  @Test func `eight who add to the lists of one post all keep what they added`() throws {
    _ = try home.run("tip One")
    try runTogether((1...8).map { "edit 1 --tag t\($0) --check do\($0)" })
    let post = try #require(try home.list("posts", "show 1").first)
    let tags = try #require(post["tags"] as? [String])
    let items = try #require(post["checklist"] as? [[String: Any]])
    #expect(Set(tags) == Set((1...8).map { "t\($0)" }))
    #expect(items.count == 8)
  }

  @Test func `eight who add topics to one colleague all keep what they added`() throws {
    _ = try home.run(["person", "add", "Anne Holm"])
    try runTogether((1...8).map { "person edit Anne --topic pumps\($0)" })
    let person = try #require(try home.list("people", "person show Anne").first)
    let topics = try #require(person["topics"] as? [[String: Any]])
    #expect(topics.count == 8)
  }

  @Test func `of eight who add a colleague of one name, one does`() throws {
    let processes = try (0..<8).map {
      try home.start(["person", "add", "Anne Holm"], id: "person\($0)")
    }
    for process in processes { process.waitUntilExit() }
    #expect(processes.count { $0.terminationStatus == 0 } == 1)
    #expect(try home.list("people", "people").count == 1)
  }
}
