import Testing

@Suite(.enabled(if: Tmux.isInstalled, "tmux is not installed"))
struct SuspendingTests {
  @Test func `control-Z gives the shell its terminal, and fg comes back to the size of now`() throws
  {
    let home = try Home(tips: "Robot one")
    let tmux = try Tmux(home, columns: 80, rows: 24)
    try tmux.enter("stty -a > $HOME/before; tavle")
    try tmux.wait(for: "? help")
    #expect(try tmux.fact("alternate_on") == "1")
    try tmux.press("C-z")
    try tmux.wait(for: "Stopped")
    try tmux.waitForPrompt()
    #expect(try tmux.fact("alternate_on") == "0")
    #expect(try tmux.fact("mouse_any_flag") == "0")
    #expect(try tmux.fact("cursor_flag") == "1")
    try tmux.enter("stty -a > $HOME/after; echo looked")
    try tmux.wait(for: "looked") { $0.contains { $0.hasPrefix("looked") } }
    #expect(home.read("before") != nil && home.read("before") == home.read("after"))
    try tmux.resize(columns: 130, rows: 30)
    try tmux.enter("fg")
    try tmux.wait(for: "Published")
    try tmux.press("n")
    try tmux.wait(for: "New in Tip")
    try tmux.enter("After the break")
    try tmux.wait(for: "Added “After the break”")
    try tmux.press("C-z")
    try tmux.wait(for: "Stopped")
    try tmux.enter("fg")
    try tmux.wait(for: "After the break")
  }

  @Test func `a stop from outside is a stop like any other`() throws {
    let tmux = try Tmux(try Home(tips: "Robot one"))
    try tmux.enter("echo $$; tavle")
    try tmux.wait(for: "? help")
    try tmux.press("C-z")
    try tmux.wait(for: "Stopped")
    try tmux.enter("kill -CONT %1; fg")
    try tmux.wait(for: "? help")
    try tmux.press("q")
    try tmux.wait(for: "ready>")
  }

  /// Opens the note of the only post in an editor.
  private func edit(with editor: String, _ home: Home) throws -> Tmux {
    let tmux = try Tmux(home, environment: ["EDITOR": editor])
    try tmux.open()
    try tmux.press("E")
    try tmux.wait(for: "Edit which text of #1?")
    try tmux.press("n")
    return tmux
  }

  @Test func `an editor's text becomes the note`() throws {
    let home = try Home(tips: "Robot one")
    let editor = try home.script(
      "editor", "stty -a > $HOME/inside; echo 'A line from outside' >> \"$1\"")
    let tmux = try edit(with: editor, home)
    try tmux.wait(for: "u undo") { $0.last?.contains("#1") == true }
    #expect(try home.tavle("show", "1").output.contains("A line from outside"))
    #expect(home.read("inside")?.contains(" icanon") == true)
    #expect(home.read("inside")?.contains(" echo ") == true)
    try tmux.press("q")
    try tmux.wait(for: "ended 0")
  }

  @Test func `an editor's arguments are understood`() throws {
    let home = try Home(tips: "Robot one")
    let editor = try home.script("editor", "echo \"$1\" >> \"$2\"")
    _ = try edit(with: "\(editor) 'two words'", home).wait(for: "u undo") {
      $0.last?.contains("#1") == true
    }
    #expect(try home.tavle("show", "1").output.contains("two words"))
  }

  @Test func `an editor that fails changes nothing and is named`() throws {
    let home = try Home(tips: "Robot one")
    let editor = try home.script("editor", "echo lost >> \"$1\"; exit 3")
    let tmux = try edit(with: editor, home)
    try tmux.wait(for: "editor")
    try tmux.wait(for: "Robot one")
    #expect(try !home.tavle("show", "1").output.contains("lost"))
  }

  /// Opens the note of the only post in tavle's own field, types, and goes on in an editor.
  private func editWhatWasTyped(with editor: String, _ home: Home) throws -> Tmux {
    let tmux = try Tmux(home, environment: ["EDITOR": editor])
    try tmux.open()
    try tmux.wait(for: "Robot one")
    try tmux.press("Enter")
    try tmux.wait(for: "History")
    try tmux.press("l", "Enter")
    try tmux.wait(for: "Ctrl-S")
    try tmux.type("begun here")
    try tmux.wait(for: "begun here")
    try tmux.press("C-g")
    return tmux
  }

  @Test func `a text begun here and left alone by the editor is kept`() throws {
    let home = try Home(tips: "Robot one")
    let tmux = try editWhatWasTyped(with: "true", home)
    try tmux.wait(for: "u undo") { $0.last?.contains("#1") == true }
    #expect(try home.tavle("show", "1").output.contains("begun here"))
  }

  @Test func `a text begun here is still in its field when there is no editor`() throws {
    let home = try Home(tips: "Robot one")
    let tmux = try editWhatWasTyped(with: "no-such-editor", home)
    try tmux.wait(for: "no-such-editor")
    try tmux.press("C-s")
    try tmux.wait(for: "u undo") { $0.last?.contains("#1") == true }
    #expect(try home.tavle("show", "1").output.contains("begun here"))
  }

  @Test func `an editor that is not there is named`() throws {
    let home = try Home(tips: "Robot one")
    let tmux = try edit(with: "no-such-editor", home)
    try tmux.wait(for: "no-such-editor")
    try tmux.wait(for: "Robot one")
    try tmux.press("q")
    try tmux.wait(for: "ended 0")
  }

  @Test func `an interrupt for the editor is not one for tavle`() throws {
    let home = try Home(tips: "Robot one")
    let editor = try home.script("editor", "echo editing; read line")
    let tmux = try edit(with: editor, home)
    try tmux.wait(for: "editing")
    try tmux.press("C-c")
    try tmux.wait(for: "ended with an error")
    try tmux.press("n")
    try tmux.wait(for: "New in Tip")
  }

  @Test func `a shell is a shell, and its exit brings the board back`() throws {
    let tmux = try Tmux(try Home(tips: "Robot one"))
    try tmux.open()
    try tmux.press("!")
    let seen = try tmux.wait(for: "tavle waits")
    #expect(!seen.joined().contains("^["), "nothing was typed")
    try tmux.waitForPrompt()
    #expect(try tmux.fact("alternate_on") == "0")
    try tmux.enter("echo in the shell; exit")
    try tmux.wait(for: "? help")
    #expect(try tmux.fact("alternate_on") == "1")
  }
}
