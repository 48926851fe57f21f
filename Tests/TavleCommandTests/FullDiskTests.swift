import Foundation
import Testing

/// A disk of 600 KiB that is really full, in a namespace of its own.
@Suite(.enabled(if: OwnDisk.canBeMounted, "no disk can be mounted here"))
struct FullDiskTests {
  @Test func `a full disk refuses changes, loses nothing, and is fine again with more room`() throws
  {
    let home = try Home()
    let lines = #"""
      tavle=$1
      mkdir disk && mount -t tmpfs -o size=600k none disk || exit 9
      export TAVLE_BOARD=$PWD/disk/board.db
      i=0
      while [ $i -lt 400 ]; do
        i=$((i + 1))
        "$tavle" tip "tip $i" --note "$(head -c 9000 /dev/zero | tr '\0' x)" > out 2> err || break
        cat out >> printed
      done
      status=$?; echo $i $status > refused
      "$tavle" tip 2> again; "$tavle" list > listed 2> listing
      "$tavle" doctor > doctor 2>&1; echo $? > health
      mount -o remount,size=4m disk
      "$tavle" tip "after" > after 2>&1; echo $? >> after
      "$tavle" doctor >> after 2>&1
      "$tavle" list > relisted
      """#
    let environment = home.environment.merging(["PWD": home.path]) { _, new in new }
    let status = try OwnDisk.status(
      "cd '\(home.path)'\n" + lines, [Home.program.path], environment: environment)
    #expect(status == 0)
    let refused = try home.read("err")
    #expect(refused.contains("There is no room left for"), "\(refused)")
    let printed = try numbers(home.read("printed"))
    #expect(printed.count > 5)
    #expect(try numbers(home.read("listed")).isSuperset(of: printed))
    let (doctor, after) = (try home.read("doctor"), try home.read("after"))
    #expect(try home.read("health") == "0\n", "\(doctor)")
    #expect(after.contains("All is well."), "\(after)")
    #expect(try numbers(home.read("relisted")).isSuperset(of: printed))
  }

  /// The posts in what was printed.
  private func numbers(_ text: String) -> Set<Substring> {
    Set(
      text.split(separator: "\n").compactMap {
        $0.split(separator: " ").first { $0.hasPrefix("#") }
      })
  }
}

/// Where a disk is mounted that nobody else sees.
private enum OwnDisk {
  /// Whether that is allowed here.
  static let canBeMounted = (try? status("mount -t tmpfs none /mnt")) == 0

  /// Runs lines of a shell in a namespace of their own.
  static func status(
    _ lines: String, _ words: [String] = [], environment: [String: String]? = nil
  ) throws -> Int32 {
    let process = Process()
    process.executableURL = URL(filePath: "/usr/bin/env")
    process.arguments = ["unshare", "--map-root-user", "--mount", "sh", "-c", lines, "sh"] + words
    if let environment { process.environment = environment }
    process.standardOutput = FileHandle.nullDevice
    process.standardError = FileHandle.nullDevice
    try process.run()
    process.waitUntilExit()
    return process.terminationStatus
  }
}
