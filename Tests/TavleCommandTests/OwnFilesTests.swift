import Foundation
import Testing

/// What is wrong with the user's own files is said, and keeps nobody from the board.
struct OwnFilesTests {
  let home: Home

  init() throws { home = try Home() }

  @Test func `a broken theme is named with file and line wherever it matters`() throws {
    let file = try home.write(
      "inherits = \"mono\"\nvariant = 3\n[roles]\nnowhere = \"red\"\n",
      to: ".config/tavle/themes/own.toml")
    for command in ["themes", "--theme own"] {
      let errors = try home.run(command).errors
      #expect(errors.contains("Note: \(file):2: variant wants"), "\(command)")
      #expect(errors.contains("Note: \(file):4: there is no role “nowhere”."), "\(command)")
    }
    #expect(try home.run("doctor").output.contains("\(file):2: variant wants"))
    #expect(try home.run("").errors == "")
  }

  @Test func `what is wrong in the inbox is said before the board`() throws {
    try home.write("inbox = \"~/inbox\"\n", to: ".config/tavle/config.toml")
    try home.write("x", to: "inbox/photo.jpg")
    try age("inbox/photo.jpg")
    let run = try home.run("")
    #expect(run.status == 0)
    #expect(run.errors.hasPrefix("Note: photo.jpg: "))
    #expect(run.output.hasPrefix("Tip  0\n"))
  }

  @Test func `posts are reported even if their file cannot be set aside`() throws {
    try home.write("inbox = \"~/inbox\"\n", to: ".config/tavle/config.toml")
    try home.write("Roof", to: "inbox/roof.txt")
    try age("inbox/roof.txt")
    try home.write("in the way", to: "inbox/read")
    let run = try home.run("inbox")
    #expect(run.status == 1)
    #expect(run.output.contains("#1  Roof"))
    #expect(run.errors.contains("roof.txt cannot be written"))
    #expect(try home.list("posts", "list").count == 1)
  }

  private func age(_ name: String) throws {
    try FileManager.default.setAttributes(
      [.modificationDate: Date(timeIntervalSinceNow: -60)],
      ofItemAtPath: home.path + "/" + name)
  }
}
