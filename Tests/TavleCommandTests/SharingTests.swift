import Foundation
import Testing

struct SharingTests {
  /// How many tips each of the eight processes writes; `TAVLE_TESTS_FULL` set gives all five hundred.
  private static var tipsEach: Int {
    ProcessInfo.processInfo.environment["TAVLE_TESTS_FULL"] == nil ? 10 : 500
  }

  @Test func `eight at once lose nothing`() throws {
    let home = try Home()
    let loop = "i=0; while [ $i -lt $1 ]; do \"$0\" tip \"$2 $i\" || exit 1; i=$((i+1)); done"
    let shells = try (0..<8).map { writer in
      let shell = Process()
      shell.executableURL = URL(filePath: "/bin/sh")
      shell.arguments = ["-c", loop, Home.program.path, "\(Self.tipsEach)", "writer\(writer)"]
      shell.environment = home.environment
      shell.currentDirectoryURL = home.folder
      shell.standardOutput = FileHandle.nullDevice
      try shell.run()
      return shell
    }
    for shell in shells {
      shell.waitUntilExit()
      #expect(shell.terminationStatus == 0)
    }
    let posts = try home.list("posts", "list")
    #expect(Set(posts.compactMap { $0["title"] as? String }).count == 8 * Self.tipsEach)
    #expect(
      Set(posts.compactMap { $0["number"] as? Int }) == Set(1...8 * Self.tipsEach))
  }
}
