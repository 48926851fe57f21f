import Foundation
import Testing

/// Files that are one table each: as long as what they list.
private let tables: Set<String> = ["Sources/TavleUI/Actions/Action+Table.swift"]

struct FilesTests {
  private static let folders = ["Sources", "Tests", "Themes"]

  @Test(arguments: folders)
  func `no file is longer than three hundred lines`(_ folder: String) throws {
    let files = try SourceFile.all(in: folder)
    #expect(!files.isEmpty)
    for file in files where !tables.contains(file.path) {
      #expect(file.lines.count <= 301, "\(file.path)")
    }
  }

  @Test(arguments: folders)
  func `no function is longer than forty lines`(_ folder: String) throws {
    for file in try SourceFile.all(in: folder) where !tables.contains(file.path) {
      for body in file.bodies where body.length > 40 {
        Issue.record("\(file.path):\(body.line) has \(body.length) lines")
      }
    }
  }

  @Test func `lengths are measured`() throws {
    let long = ["  func many() {"] + (1...49).map { "    line(\($0))" } + ["  }"]
    let picture =
      ["  var text: String {", "    \"\"\""] + (1...99).map { "\($0)" } + ["    \"\"\"", "  }"]
    let file = SourceFile(path: "", lines: (long + picture + ["  func one() {}"]).map { $0[...] })
    #expect(file.bodies.map(\.line) == [1, 52])
    #expect(file.bodies.map(\.length) == [51, 3])
  }

  @Test(.enabled(if: FileManager.default.fileExists(atPath: SourceFile.root + ".git")))
  func `the top level holds the manifest, the read-me, sources, tests and themes only`() throws {
    let allowed: Set<Substring> = ["Package.swift", "README.md", "Sources", "Tests", "Themes"]
    let tracked = try trackedFiles()
    #expect(tracked.contains("Package.swift"))
    let top = Set(tracked.compactMap { $0.split(separator: "/").first })
    #expect(top.filter { !$0.hasPrefix(".") }.subtracting(allowed) == [])
  }

  private func trackedFiles() throws -> [Substring] {
    let git = Process()
    let output = Pipe()
    git.executableURL = URL(filePath: "/usr/bin/env")
    git.arguments = ["git", "-c", "safe.directory=*", "-C", SourceFile.root, "ls-files"]
    git.standardOutput = output
    try git.run()
    let data = output.fileHandleForReading.readDataToEndOfFile()
    git.waitUntilExit()
    return String(decoding: data, as: UTF8.self).split(separator: "\n")
  }
}
