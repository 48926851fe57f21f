import Foundation
import TestSupport
import Testing

/// A folder in which the plan is kept as the board is.
struct PlanWatchTests {
  let home: Home
  private static let names = [
    "how.html", "plan.csv", "plan.html", "plan.ics", "plan.md", "plan.txt",
  ]

  init() throws {
    home = try Home()
    _ = try home.run("tip First")
    try FileManager.default.createDirectory(
      atPath: "\(home.path)/web", withIntermediateDirectories: true)
  }

  /// Starts the program, and waits until everything is there.
  private func watch(environment: [String: String] = [:]) throws -> Process {
    let process = try home.start(
      ["plan", "--watch", "web", "--weeks", "1"], id: "watch", environment: environment)
    guard holds({ (try? home.read("watch.err").contains("Ctrl-C")) == true }) else {
      throw TestFailure(try home.read("watch.err"))
    }
    return process
  }

  private func end(_ process: Process, _ signal: Int32 = SIGTERM) throws {
    kill(process.processIdentifier, signal)
    wait(for: process)
    #expect(process.terminationStatus == 0 && process.terminationReason == .exit)
    #expect(try files() == Self.names)
  }

  /// Waits for the end, which has to come.
  private func wait(for process: Process) {
    if !holds({ !process.isRunning }) { kill(process.processIdentifier, SIGKILL) }
    process.waitUntilExit()
  }

  private func files() throws -> [String] {
    try FileManager.default.contentsOfDirectory(atPath: "\(home.path)/web").sorted()
  }

  /// Which files were replaced since they were looked at.
  private func numbers() throws -> [String: Int] {
    try Dictionary(
      uniqueKeysWithValues: Self.names.map { name in
        let facts = try FileManager.default.attributesOfItem(atPath: "\(home.path)/web/\(name)")
        return (name, try #require(facts[.systemFileNumber] as? Int))
      })
  }

  private func text(has words: String) -> Bool {
    (try? home.read("web/plan.txt").contains(words)) == true
  }

  @Test(arguments: [SIGTERM, SIGINT, SIGHUP])
  func `all forms are there at once, and a signal ends it well`(_ signal: Int32) throws {
    let process = try watch()
    #expect(try files() == Self.names)
    try end(process, signal)
  }

  @Test func `what others do is in the files, and what says the same stays`() throws {
    let process = try watch()
    let before = try numbers()
    _ = try home.run("comment 1 hello")
    _ = try home.run("schedule 1 today")
    #expect(holds { text(has: "First · Scheduled") })
    #expect(holds { (try? home.read("web/plan.ics").contains("SUMMARY:First")) == true })
    #expect(holds { (try? home.read("web/how.html").contains("0 posts now; usually")) == true })
    let after = try numbers()
    #expect(Self.names.allSatisfy { before[$0] != after[$0] })
    // Tips without a day change only what is said about stages.
    _ = try home.run("tip Second")
    #expect(holds { (try? numbers()["how.html"] != after["how.html"]) == true })
    let later = try numbers()
    #expect(Self.names.dropFirst().allSatisfy { later[$0] == after[$0] })
    _ = try home.run("undo")
    _ = try home.run("undo")
    #expect(holds { text(has: "Nothing planned yet") })
    #expect(holds { (try? home.read("web/plan.ics").contains("STATUS:CANCELLED")) == true })
    try end(process)
  }

  @Test func `started again it replaces nothing that says the same`() throws {
    try end(try watch())
    let before = try numbers()
    try end(try watch())
    #expect(try numbers() == before)
  }

  @Test func `at midnight the files are of the new day`() throws {
    // A zone in which it is three seconds to midnight.
    let rest = (86_400 - Int(Date().timeIntervalSince1970) % 86_400) - 4
    let clock = [rest / 3_600, rest / 60 % 60, rest % 60].map { $0 < 10 ? "0\($0)" : "\($0)" }
    let process = try watch(environment: ["TZ": "XXX-\(clock.joined(separator: ":"))"])
    let before = try home.read("web/plan.txt").split(separator: "\n")[1]
    #expect(
      holds(within: Limit(seconds: 15)) {
        (try? home.read("web/plan.txt").split(separator: "\n")[1] != before) == true
      })
    try end(process)
  }

  @Test func `nobody wakes up while nothing happens`() throws {
    let process = try watch()
    _ = try home.run("tip Second")
    // A write to the board is looked at a few times more.
    Thread.sleep(forTimeInterval: 4)
    let before = try wakeUps(of: process)
    Thread.sleep(forTimeInterval: 2)
    // Threads that are not needed any more may have ended.
    for (thread, count) in try wakeUps(of: process) { #expect(before[thread] == count) }
    try end(process)
  }

  /// How often each thread of a program went on.
  private func wakeUps(of process: Process) throws -> [String: String] {
    let folder = "/proc/\(process.processIdentifier)/task"
    let threads = try FileManager.default.contentsOfDirectory(atPath: folder)
    return try Dictionary(
      uniqueKeysWithValues: threads.map { thread in
        let status = try String(contentsOfFile: "\(folder)/\(thread)/status", encoding: .utf8)
        let lines = status.split(separator: "\n").filter { $0.contains("ctxt_switches") }
        return (thread, lines.joined(separator: ", "))
      })
  }

  @Test func `a folder that is not there ends it at once`() throws {
    let run = try home.run("plan --watch nowhere")
    #expect(run.status == 1 && run.errors.contains("nowhere/plan.txt"), "\(run.errors)")
    try home.write("a file", to: "file")
    #expect(try home.run("plan --watch file").status == 1)
  }

  @Test func `a folder that goes away later is said once, and is written when it is back`() throws {
    let process = try watch()
    try FileManager.default.moveItem(atPath: "\(home.path)/web", toPath: "\(home.path)/away")
    _ = try home.run("schedule 1 today")
    #expect(holds { (try? home.read("watch.err").contains("Error: web/plan.txt")) == true })
    try FileManager.default.moveItem(atPath: "\(home.path)/away", toPath: "\(home.path)/web")
    _ = try home.run("tip Second")
    #expect(holds { text(has: "First · Scheduled") })
    #expect(try home.read("watch.err").ranges(of: "Error: ").count == 1)
    try end(process)
  }

  @Test func `a board that goes away ends it with words`() throws {
    let process = try watch()
    let board = "\(home.path)/.local/share/tavle/board.db"
    try FileManager.default.moveItem(atPath: board, toPath: board + ".away")
    wait(for: process)
    #expect(process.terminationStatus == 3)
    #expect(try home.read("watch.err").contains("Error: "))
    #expect(try files() == Self.names)
  }
}
