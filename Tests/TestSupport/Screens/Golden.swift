import Foundation
public import TerminalKit
public import Testing

/// Compares a screen with the picture kept under a name: characters, roles, cursor.
///
/// A picture that is missing, or any picture while `RECORD=1` is set, is written and the test fails once, so that nobody
/// records by accident. Look at what was written, and run again.
public func expectGolden(
  _ screen: Screen, _ name: String, file: String = #filePath,
  sourceLocation: SourceLocation = #_sourceLocation
) {
  let folder = goldenFolder(file)
  let path = "\(folder)/\(name).txt"
  let picture = screen.picture + "\n"
  let isRecording = ProcessInfo.processInfo.environment["RECORD"] == "1"
  guard !isRecording, let kept = try? String(contentsOfFile: path, encoding: .utf8) else {
    try? FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    try? picture.write(toFile: path, atomically: true, encoding: .utf8)
    Issue.record("Recorded \(name).txt; look at it and run again.", sourceLocation: sourceLocation)
    return
  }
  #expect(picture == kept, "\(name).txt differs", sourceLocation: sourceLocation)
}

/// `Golden` beside the test target's folder root: `Tests/TavleUITests/Golden`.
private func goldenFolder(_ file: String) -> String {
  var parts = file.split(separator: "/", omittingEmptySubsequences: false).map(String.init)
  while let last = parts.last, !last.hasSuffix("Tests") { parts.removeLast() }
  return parts.joined(separator: "/") + "/Golden"
}
