import TavleCore
import TavleTexts
import TavleUI
import TerminalKit
import TestSupport
import Testing

/// Two people at the same post, as one of them meets it.
@Suite struct ConflictTests {
  private let id = Harness.postID

  /// Somebody else gives the post another title while the user types one.
  private func titleTyped() throws -> Harness {
    var app = try Harness.onSmallPost()
    try app.press("enter ctrl-u \"Mine\"")
    try app.others(.setPost(id, .title("Theirs")))
    try app.press("enter")
    return app
  }

  private func title(_ app: Harness) -> String? { app.stored[id]?.title }

  // MARK: Asking

  @Test func `the same field shows both, and who it was`() throws {
    let app = try titleTyped()
    #expect(title(app) == "Theirs")
    for words in ["Bo Holm changed this meanwhile", "Theirs", "Mine", "#1 · Title"] {
      #expect(app.screen.text.contains(words))
    }
  }

  @Test(arguments: [
    ("m", "Mine"), ("t y", "Theirs"), ("enter enter", "Mine"), ("k enter y", "Theirs"),
  ])
  func `the answer counts`(keys: String, title: String) throws {
    var app = try titleTyped()
    try app.press(keys)
    // Edited on, it is saved over theirs.
    #expect(app.state.layers.isEmpty)
    #expect(self.title(app) == title)
    #expect(app.log.count == (title == "Mine" ? 2 : 1))
  }

  @Test func `what is kept can be undone, and theirs is back`() throws {
    var app = try titleTyped()
    try app.press("m u")
    #expect(title(app) == "Theirs")
  }

  @Test func `editing on goes on with what was typed, and asks again when it has to`() throws {
    var app = try titleTyped()
    try app.press("e \" too\"")
    try app.others(.setPost(id, .title("Hers")), by: "Eva")
    try app.press("enter")
    #expect(app.screen.text.contains("Eva changed this meanwhile"))
    #expect(app.screen.text.contains("Mine too"))
    try app.press("m")
    #expect(title(app) == "Mine too")
  }

  @Test func `esc asks before it throws away what was typed`() throws {
    var app = try titleTyped()
    try app.press("esc")
    #expect(app.screen.text.contains(app.state.texts.prompts.discard))
    try app.press("n")
    #expect(app.showsConflict)
    #expect(app.state.typedText == "Mine")
    try app.press("esc y")
    #expect(app.state.layers.isEmpty)
    #expect(title(app) == "Theirs")
  }

  @Test func `different fields are simply both kept`() throws {
    var app = try Harness.onSmallPost()
    try app.press("enter ctrl-u \"Mine\"")
    try app.others(.group([.setPost(id, .minutes(5)), .setPost(id, .note("Theirs"))]))
    try app.press("enter")
    #expect(app.state.layers.isEmpty)
    #expect(title(app) == "Mine")
    #expect(app.stored[id]?.minutes == 5)
  }

  @Test func `two notes can stand below each other`() throws {
    var app = try Harness.onSmallPost()
    try app.press("tab tab tab tab tab enter \" Mine.\"")
    try app.others(.setPost(id, .note("Theirs.")))
    try app.press("ctrl-s b")
    #expect(app.stored.details(of: id)?.note == "Theirs.\n\nA robot that packs. Mine.")
  }

  @Test func `a text from the user's own editor is treated alike`() throws {
    var app = try Harness.onSmallPost()
    try app.others(.setPost(id, .note("Theirs")), isTold: false)
    app.send(.edited(text: "Mine", over: "A robot that packs.", what: .note(id)))
    #expect(app.showsConflict)
    try app.press("e \" more\" ctrl-s")
    #expect(app.stored.details(of: id)?.note == "Mine more")
  }

  @Test func `a text that was edited from the board, where it is not loaded, is too`() throws {
    var app = Harness(Harness.small())
    try app.others(.setPost(id, .note("Theirs")), isTold: false)
    app.send(.edited(text: "Mine", over: "A robot that packs.", what: .note(id)))
    #expect(app.showsConflict)
    #expect(app.stored.details(of: id)?.note == "Theirs")
  }

  @Test func `keys pressed at the same moment ask too, and esc leaves it as it is`() throws {
    var app = try Harness.onSmallPost()
    try app.others(.setPost(id, .priority(.low)), isTold: false)
    try app.press("+")
    #expect(app.showsConflict)
    #expect(!app.screen.text.contains(app.state.texts.conflicts.editOn))
    try app.press("esc")
    #expect(app.stored[id]?.priority == .low)
    #expect(app.state.layers.isEmpty)
  }

  @Test func `of several posts only the one at odds is asked about`() throws {
    var app = Harness(Harness.example())
    let tips = app.stored.posts(in: .tip)
    try app.others(.setPost(tips[0], .priority(.low)), isTold: false)
    try app.press("space space +")
    #expect(app.showsConflict)
    try app.press("t")
    #expect(app.stored[tips[0]]?.priority == .low)
    #expect(app.stored[tips[1]]?.priority == .high)
  }

  @Test func `an answer two people note at once is asked about`() throws {
    var app = try Harness.onSmallPost()
    let ask = try #require(app.stored.ask(id, AskID(rawValue: 11)))
    var theirs = ask
    (theirs.state, theirs.answeredAt) = (.declined, Harness.circumstances.now)
    try app.others(.setAsk(theirs), isTold: false)
    try app.press("r d")
    #expect(app.showsConflict)
    #expect(app.screen.text.contains(app.state.texts.words.askStates(.declined)))
    try app.press("m")
    #expect(app.stored.ask(id, ask.id)?.state == .done)
  }

  // MARK: Lists

  @Test func `a thing to do is the one that was meant, wherever it is by now`() throws {
    var app = try Harness.onSmallPost()
    try app.press("tab tab tab enter ctrl-u \"Book a hall\"")
    let list = [("New", false), ("Book a room", false), ("Buy a cake", true)]
    try app.others(
      .setPost(id, .checklist(list.map { ChecklistItem(title: $0.0, isDone: $0.1) })))
    try app.press("enter")
    #expect(app.stored[id]?.checklist.map(\.title) == ["New", "Book a hall", "Buy a cake"])
    #expect(app.selectedText.contains("Book a hall"))
  }

  @Test func `of a thing to do that both rename one can go on with one's own`() throws {
    var app = try Harness.onSmallPost()
    try app.press("tab tab tab enter ctrl-u \"Mine\"")
    let list = [("Theirs", false), ("Buy a cake", true), ("New", false)]
    try app.others(
      .setPost(id, .checklist(list.map { ChecklistItem(title: $0.0, isDone: $0.1) })))
    try app.press("enter")
    #expect(app.showsConflict)
    try app.press("e \" too\" enter")
    #expect(app.stored[id]?.checklist.map(\.title) == ["Mine too", "Buy a cake", "New"])
  }

  // MARK: Nothing typed is lost

  @Test func `a text about a post that is gone stays on the screen`() throws {
    var app = try Harness.onSmallPost()
    try app.press("tab tab tab tab tab enter \" Mine.\"")
    try app.others(.removePost(id))
    #expect(app.notice == app.state.texts.errors.postGone)
    try app.press("ctrl-s")
    #expect(app.notice?.contains(app.state.texts.errors.postGone) == true)
    #expect(app.notice?.contains(app.state.texts.conflicts.stillHere) == true)
    #expect(app.screen.text.contains("A robot that packs. Mine."))
    try app.press("esc")
    #expect(app.screen.text.contains(app.state.texts.prompts.discard))
  }

  @Test func `what cannot be saved is in its field again`() throws {
    var state = try Harness.onSmallPost().state
    for input in try KeyScript.inputs("enter ctrl-u \"Mine\" enter") {
      _ = update(&state, .input(input))
    }
    _ = update(&state, .store(.refused("The disk is full")))
    #expect(state.notice?.text.hasPrefix("The disk is full") == true)
    guard case .prompt(let prompt) = state.layers.last else {
      Issue.record("the line is gone")
      return
    }
    #expect(prompt.editor.text == "Mine")
    #expect(state.typedText == "Mine")
  }

  @Test func `a day that cannot be saved is in its field again too`() throws {
    var state = try Harness.onSmallPost().state
    for input in try KeyScript.inputs("s \"fri 9am\" enter") {
      _ = update(&state, .input(input))
    }
    _ = update(&state, .store(.refused("The disk is full")))
    guard case .prompt(let prompt) = state.layers.last else {
      Issue.record("the line is gone")
      return
    }
    #expect(prompt.editor.text == "fri 9am")
  }

  @Test func `a text on its way to the disk counts as typed until it is there`() throws {
    var state = try Harness.onSmallPost().state
    for input in try KeyScript.inputs("enter ctrl-u \"Mine\" enter") {
      _ = update(&state, .input(input))
    }
    #expect(state.inFlight != nil)
    #expect(state.typedText == "Mine")
  }

  @Test func `keys pressed before the question was there are not its answer`() throws {
    var app = try Harness.onSmallPost()
    try app.press("enter ctrl-u \"Mine\"")
    for input in try KeyScript.inputs("enter m t e") {
      _ = update(&app.state, .input(input))
    }
    let conflict = Conflict(
      base: .setPost(id, .title("Robot")), theirs: .setPost(id, .title("Theirs")),
      mine: .setPost(id, .title("Mine")))
    app.send(.store(.overtaken([conflict])))
    #expect(app.showsConflict)
    #expect(app.state.held.count == 3)
    try app.press("t y")
    #expect(app.state.held.isEmpty)
  }

  @Test func `a late question waits below what is being typed by then`() throws {
    var app = try Harness.onSmallPost()
    try app.press("enter ctrl-u \"Mine\"")
    for input in try KeyScript.inputs("enter") { _ = update(&app.state, .input(input)) }
    app.send(.store(.connection(.slow)))
    try app.press("c \"tell me\"")
    let conflict = Conflict(
      base: .setPost(id, .title("Robot")), theirs: .setPost(id, .title("Theirs")),
      mine: .setPost(id, .title("Mine")))
    app.send(.store(.overtaken([conflict])))
    app.send(.store(.connection(.online)))
    try app.press("\" more\" ctrl-s")
    #expect(app.stored.details(of: id)?.comments.last?.text == "tell me more")
    #expect(app.showsConflict)
  }

  @Test func `an answer that cannot be sent leaves the question open`() throws {
    var app = try titleTyped()
    app.send(.store(.connection(.offline)))
    try app.press("m")
    #expect(app.showsConflict)
    #expect(app.state.typedText == "Mine")
    app.send(.store(.connection(.online)))
    try app.press("m")
    #expect(title(app) == "Mine")
  }

  @Test(arguments: [Size(columns: 20, rows: 6), Size(columns: 1, rows: 1)])
  func `there is no room too small to ask in`(size: Size) throws {
    var app = try titleTyped()
    app.send(.input(.resize(size)))
    _ = app.screen
    try app.press("m")
    #expect(title(app) == "Mine")
  }

  @Test func `who is asked how to begin is not asked any more once somebody else has begun`() throws
  {
    var app = Harness(Board())
    #expect(!app.state.layers.isEmpty)
    let bo = Contributor(id: ContributorID(rawValue: 1), name: "Bo")
    try app.others(.addContributor(bo))
    #expect(app.state.layers.isEmpty)
  }
}
