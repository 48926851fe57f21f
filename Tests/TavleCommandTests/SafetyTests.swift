import Foundation
import Testing

struct SafetyTests {
  let home: Home
  private let folder = ".local/share/tavle"
  private var board: String { "\(folder)/board.db" }

  init() throws { home = try Home() }

  private func backups() throws -> [String] {
    let path = home.folder.appending(path: "\(board).backups").path
    guard FileManager.default.fileExists(atPath: path) else { return [] }
    return try FileManager.default.contentsOfDirectory(atPath: path).sorted()
  }

  private func file(_ name: String) -> URL { home.folder.appending(path: name) }

  /// Damages the board in the middle and takes its log away, as nothing of it is in the file's middle.
  private func spoil(_ name: String) throws -> Data {
    _ = try home.run("doctor")
    var data = try Data(contentsOf: file(name))
    for start in stride(from: 4096, to: data.count, by: 4096) {
      for index in start..<(start + 8) { data[index] ^= 0xA5 }
    }
    for ending in ["-wal", "-shm"] { try? FileManager.default.removeItem(at: file(name + ending)) }
    try data.write(to: file(name))
    return data
  }

  @Test func `the first change of a day makes a backup, after its answer`() throws {
    #expect(try home.run("list").status == 0)
    #expect(try backups() == [])
    #expect(try home.run("tip One").output == "#1  One\n")
    let made = try backups()
    #expect(made.count == 1)
    #expect(made.first?.wholeMatch(of: /\d{4}-\d\d-\d\d\.db/) != nil)
    #expect(try home.run("tip Two").status == 0)
    #expect(try home.run("undo").status == 0)
    #expect(try backups() == made)
    let saved = try home.list("posts", "list --board \(home.path)/\(board).backups/\(made[0])")
    #expect(saved.compactMap { $0["title"] as? String } == ["One"])
  }

  @Test func `looking makes no backup`() throws {
    _ = try home.run("tip One")
    try FileManager.default.removeItem(at: file("\(board).backups"))
    for line in ["list", "show 1", "doctor", "log", "export json", "people", ""] {
      #expect(try home.run(line).status == 0)
    }
    #expect(try backups() == [])
  }

  @Test func `a backup that cannot be made is said, and the change is made`() throws {
    try home.write("in the way", to: "\(board).backups")
    let run = try home.run("tip One")
    #expect(run.status == 0 && run.output == "#1  One\n")
    #expect(run.errors.hasPrefix("Note: Today's backup was not made: "))
    #expect(try home.read("\(board).backups") == "in the way")
  }

  @Test(arguments: [
    ("list", "en", ["Its newest backup has everything until", "1 later change by karen is not"]),
    (
      "tip Three", "da", ["Den nyeste sikkerhedskopi har alt", "1 senere ændring af karen er ikke"]
    ),
    ("show 1", "nb", ["Den nyeste sikkerhetskopien har alt", "1 senere endring av karen er ikke"]),
    ("doctor", "en", ["is damaged", "1 later change by karen is not in it."]),
    ("", "en", ["is damaged", "Its newest backup has everything until"]),
  ])
  func `a damaged board is left alone; what the backup lacks and what to type are said`(
    line: String, language: String, words: [String]
  ) throws {
    _ = try home.run("tip One --as karen")
    _ = try home.run("tip Two --as karen")
    _ = try home.run("backup before.db")
    try FileManager.default.removeItem(at: file(board))
    try FileManager.default.copyItem(at: file("before.db"), to: file(board))
    _ = try home.run("list")
    let spoiled = try spoilPosts()
    let run = try home.run("\(line) --lang \(language)")
    let said = run.errors + run.output
    #expect(run.status == 3)
    for words in words { #expect(said.contains(words), "\(said)") }
    #expect(said.contains("tavle restore \(home.path)/\(board).backups/\(try backups()[0])"))
    #expect(try Data(contentsOf: file(board)) == spoiled)
  }

  /// Damages the table of posts and nothing else, so that the log can still be read.
  private func spoilPosts() throws -> Data {
    let path = file(board).path
    for ending in ["-wal", "-shm"] { try? FileManager.default.removeItem(at: file(board + ending)) }
    let page = try Process.output(
      "sqlite3", path, "SELECT rootpage FROM sqlite_master WHERE name = 'post'")
    let start = ((Int(page) ?? 2) - 1) * 4096
    var data = try Data(contentsOf: file(board))
    for index in start..<(start + 8) { data[index] ^= 0xA5 }
    try data.write(to: file(board))
    return data
  }

  @Test func `what is said to be typed brings the backup back`() throws {
    let other = "\(home.path)/my board.db"
    _ = try home.run(["tip", "One", "--board", other])
    let spoiled = try spoil("my board.db")
    let refused = try home.run(["list", "--board", other])
    let line = try #require(refused.errors.split(separator: "\n").last)
    #expect(line.hasPrefix("Try: tavle restore '"))
    #expect(line.hasSuffix("--board '\(other)'"))
    let command = line.dropFirst("Try: tavle".count)
    let typed = Process()
    typed.executableURL = URL(filePath: "/bin/sh")
    typed.arguments = ["-c", "'\(Home.program.path)' \(command)"]
    typed.environment = home.environment
    typed.standardOutput = FileHandle.nullDevice
    try typed.run()
    typed.waitUntilExit()
    #expect(typed.terminationStatus == 0)
    let posts = try home.run(["list", "--json", "--board", other]).output
    #expect(posts.contains("One"))
    let kept = try FileManager.default.contentsOfDirectory(atPath: home.path)
      .filter { $0.hasPrefix("my board.db.before-restore-") && !$0.hasSuffix("-wal") }
      .filter { !$0.hasSuffix("-shm") }
    #expect(try kept.count == 1 && Data(contentsOf: file(kept[0])).count == spoiled.count)
  }

  @Test func `a damaged board without a backup is only reported`() throws {
    _ = try home.run("tip One")
    try FileManager.default.removeItem(at: file("\(board).backups"))
    let spoiled = try spoil(board)
    let run = try home.run("list")
    #expect(run.status == 3 && run.errors.contains("is damaged"))
    #expect(try Data(contentsOf: file(board)) == spoiled)
  }

  @Test func `after a crash of the system the board is looked through when it is opened`() throws {
    for number in 1...8 { _ = try home.run("tip \(number)") }
    // Whoever reads is killed, so that the log stays behind.
    _ = try Process.output(
      "sqlite3", file(board).path, "BEGIN", "SELECT count(*) FROM post",
      ".shell HOME='\(home.path)' '\(Home.program.path)' tip 9", ".shell kill -9 $PPID")
    let log = file(board + "-wal").path
    try FileManager.default.setAttributes(
      [.modificationDate: Date(timeIntervalSince1970: 1_000_000_000)], ofItemAtPath: log)
    let run = try home.run("doctor")
    #expect(run.status == 0)
    #expect(run.output.contains("the system went down; the file was checked"))
    #expect(try home.run("doctor").output.contains("in order"))
    #expect(try home.list("posts", "list").count == 9)
  }

  @Test func `the doctor counts the backups`() throws {
    #expect(try home.run("doctor").output.contains("none"))
    _ = try home.run("tip One")
    #expect(try home.run("doctor").output.contains("1, the newest of "))
    let json = try home.run("doctor --json").output
    #expect(json.contains("\"backups\" : 1") && json.contains("\"endedWell\" : true"))
    #expect(json.contains("\"newestBackup\""))
  }
}

extension Process {
  /// What a program writes, without the end of the line.
  static func output(_ words: String...) throws -> String {
    let process = Process()
    let pipe = Pipe()
    process.executableURL = URL(filePath: "/usr/bin/env")
    process.arguments = words
    process.standardOutput = pipe
    try process.run()
    let data = pipe.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    return String(decoding: data, as: UTF8.self).trimmingCharacters(in: .newlines)
  }
}
