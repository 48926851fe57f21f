import Foundation
import TestSupport
import Testing

/// Taking in colleagues on the board.
@Suite(.enabled(if: Tmux.isInstalled, "tmux is not installed"))
struct ImportTests {
  @Test func `colleagues come from a file, after a look at them, and go again`() throws {
    let home = try Home(tips: "Robot one")
    try Data("Name,Mail,Birthday\nAnne Holm,anne@example.com,1980-01-01\n".utf8)
      .write(to: URL(filePath: "\(home.path)/my people.csv"))
    try Data("nothing\n".utf8).write(to: URL(filePath: "\(home.path)/broken.csv"))
    let tmux = try Tmux(home)
    try tmux.open()
    try tmux.press(":")
    try tmux.enter("import-people")
    try tmux.wait(for: "Which file?")
    try tmux.enter("~/missing.csv")
    try tmux.wait(for: "missing.csv cannot be read")
    try tmux.press("C-u")
    try tmux.enter("/dev/zero")
    try tmux.wait(for: "it is not a plain file")
    try tmux.press("C-u")
    try tmux.enter("~/broken.csv")
    try tmux.wait(for: "name")
    try tmux.press("C-u")
    // As a terminal writes a file that is dropped on it.
    try tmux.enter("'\(home.path)/my people.csv'")
    try tmux.wait(for: "Would add 1 colleague")
    try tmux.wait(for: "Birthday")
    #expect(try home.tavle("people").output.contains("Anne Holm") == false)
    try tmux.press("Enter")
    try tmux.wait(for: "Added 1 colleague")
    #expect(try home.tavle("people").output.contains("Anne Holm"))
    #expect(try home.tavle("people", "--json").output.contains("1980") == false)
    try tmux.press("u")
    try tmux.wait(for: "Undid")
    #expect(try home.tavle("people").output.contains("Anne Holm") == false)
  }
}
