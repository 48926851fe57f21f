import TavleCore
import TavleTexts
import TavleUI
import TerminalKit
import TestSupport
import Testing

/// What is pressed before the program can take it.
@Suite struct TypeAheadTests {
  private let id = Harness.postID

  private func app() -> Harness {
    Harness(Harness.small(), size: Size(columns: 100, rows: 30))
  }

  /// Presses keys before anything is drawn or answered.
  private func type(_ script: String, _ app: inout Harness) throws {
    for input in try KeyScript.inputs(script) { _ = update(&app.state, .input(input)) }
  }

  private func overtaken() -> Message {
    .store(
      .overtaken([
        Conflict(
          base: .setPost(id, .title("Robot")), theirs: .setPost(id, .title("Theirs")),
          mine: .setPost(id, .title("Mine")))
      ]))
  }

  private var quits: ([Effect]) -> Bool {
    { $0.contains { if case .quit = $0 { true } else { false } } }
  }

  @Test func `ctrl-c never waits`() throws {
    var app = app()
    app.answersAtOnce = false
    try app.press("+ j")
    #expect(app.state.held.count == 1)
    #expect(quits(update(&app.state, .input(.key(.control("c"))))))
  }

  @Test func `a change that cannot be sent does not let the next one's words into its field`()
    throws
  {
    var app = app()
    app.answersAtOnce = false
    try app.press("+ n \"One\" enter n \"Two\" enter")
    app.send(.store(.connection(.slow)))
    guard case .prompt(let prompt) = app.state.layers.last else {
      Issue.record("the line is gone")
      return
    }
    #expect(prompt.editor.text == "One")
    app.answer()
    app.send(.store(.connection(.online)))
    try app.press("enter")
    #expect(app.stored.posts.map(\.title).sorted() == ["One", "Robot", "Two"])
    #expect(app.state.held.isEmpty)
  }

  @Test func `what waited behind a question below another field is taken, in order`() throws {
    var app = app()
    try app.press("enter enter ctrl-u \"Mine\"")
    try type("enter", &app)
    app.send(.store(.connection(.slow)))
    try app.press("c \"tell\"")
    app.send(.store(.connection(.online)))
    try type("\" me\"", &app)
    app.send(overtaken())
    #expect(app.state.held.isEmpty)
    #expect(app.screen.text.contains("tell me"))
  }

  @Test func `a question that another field has hidden takes no letters meant for the board`()
    throws
  {
    var app = app()
    try app.press("enter enter ctrl-u \"Mine\"")
    try type("enter", &app)
    app.send(.store(.connection(.slow)))
    try app.press("c \"tell me\"")
    app.send(overtaken())
    app.send(.store(.connection(.online)))
    app.answersAtOnce = false
    try app.press("ctrl-s m t")
    app.answer()
    #expect(app.showsConflict)
    #expect(app.log.count == 1)
    #expect(app.state.held.count == 2)
  }

  @Test func `a letter typed before the question is on the screen is no answer`() throws {
    var app = app()
    try app.press("enter enter ctrl-u \"Mine\"")
    try app.others(.setPost(id, .title("Theirs")), isTold: false)
    try type("enter", &app)
    _ = update(&app.state, overtaken())
    #expect(app.state.isUnseen)
    try type("m", &app)
    #expect(app.showsConflict)
    app.send(.drawn)
    #expect(app.showsConflict)
    #expect(app.stored[id]?.title == "Theirs")
    try app.press("m")
    #expect(app.stored[id]?.title == "Mine")
  }

  @Test func `taking theirs asks before what was typed is thrown away`() throws {
    var app = app()
    try app.press("enter enter ctrl-u \"Mine\"")
    try app.others(.setPost(id, .title("Theirs")))
    try app.press("enter t")
    #expect(app.screen.text.contains(app.state.texts.prompts.discard))
    try app.press("n")
    #expect(app.showsConflict)
    #expect(app.state.typedText == "Mine")
    try app.press("t y")
    #expect(app.state.layers.isEmpty)
    #expect(app.stored[id]?.title == "Theirs")
  }
}
