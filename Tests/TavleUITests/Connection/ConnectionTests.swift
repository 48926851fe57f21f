import TavleCore
import TavleTexts
import TavleUI
import TerminalKit
import TestSupport
import Testing

/// A board on a server, when that is slow or gone.
@Suite struct ConnectionTests {
  private let id = Harness.postID

  private func app(_ size: Size = Size(columns: 100, rows: 30), _ language: Language = .english)
    -> Harness
  {
    Harness(Harness.small(), size: size, language: language)
  }

  /// A change is on its way, and the server has not answered for a moment.
  private func slow(_ keys: String) throws -> Harness {
    var app = app()
    app.answersAtOnce = false
    try app.press(keys)
    app.send(.store(.connection(.slow)))
    return app
  }

  private func offline() -> Harness {
    var app = app()
    app.send(.store(.connection(.offline)))
    return app
  }

  private var lastLine: (Harness) -> String {
    { String($0.screen.text.split(separator: "\n").last ?? "") }
  }

  // MARK: Slow

  @Test func `what is pressed waits for an instant, and is done at once when it takes longer`()
    throws
  {
    var app = app()
    app.answersAtOnce = false
    try app.press("+ enter")
    #expect(app.state.screens.count == 1)
    app.send(.store(.connection(.slow)))
    #expect(app.state.screens.count == 2)
    #expect(lastLine(app).contains("Waiting for the server"))
    app.answer()
    app.send(.store(.connection(.online)))
    #expect(app.log.count == 1)
    #expect(!lastLine(app).contains("Waiting for the server"))
  }

  @Test func `a second change is not made before the first is there, and its words stay`() throws {
    var app = try slow("+")
    try app.press("n \"Second\" enter")
    #expect(app.notice?.contains("Not done") == true)
    #expect(app.screen.text.contains("Second"))
    app.answer()
    app.send(.store(.connection(.online)))
    #expect(app.stored.postCount == 1)
    try app.press("enter")
    #expect(app.stored.postCount == 2)
    #expect(app.state.layers.isEmpty)
  }

  @Test func `taking back and doing again wait like other changes`() throws {
    var app = try slow("+")
    try app.press("u")
    #expect(app.notice?.contains("Not done") == true)
    app.answer()
    #expect(app.log.count == 1)
    try app.press("u")
    #expect(app.log.count == 2)
  }

  // MARK: Offline

  @Test func `without a connection nothing is changed, and it is tried again at once`() throws {
    var app = offline()
    try app.press("+")
    #expect(app.log.isEmpty)
    #expect(app.notice == app.state.texts.connection.notDoneOffline)
    #expect(app.effects.contains { if case .reconnect = $0 { true } else { false } })
  }

  @Test(arguments: [
    "n \"A tip\"", "s \"tomorrow\"", "enter enter ctrl-u \"A title\"", "# \"new\" tab",
  ])
  func `what was being typed or chosen is as it was, and can be saved later`(_ keys: String) throws
  {
    var app = app()
    try app.press(keys)
    app.send(.store(.connection(.offline)))
    let before = app.screen.text.split(separator: "\n").dropLast()
    try app.press("enter")
    #expect(app.screen.text.split(separator: "\n").dropLast() == before)
    #expect(app.log.isEmpty)
    app.send(.store(.connection(.online)))
    #expect(app.notice == app.state.texts.connection.back)
    try app.press("enter")
    #expect(app.log.count == 1)
    #expect(app.state.layers.isEmpty)
  }

  @Test func `a comment is not lost either`() throws {
    var app = app()
    try app.press("c \"Well done\"")
    app.send(.store(.connection(.offline)))
    try app.press("ctrl-s")
    #expect(app.state.typedText == "Well done")
    app.send(.store(.connection(.online)))
    try app.press("ctrl-s")
    #expect(app.stored.details(of: id)?.comments.map(\.text) == ["Good idea", "Well done"])
  }

  @Test func `a text that comes back from the user's editor stays on the screen`() throws {
    var app = offline()
    app.send(.edited(text: "From vi", over: "A robot that packs.", what: .note(id)))
    #expect(app.screen.text.contains("From vi"))
    #expect(app.state.typedText == "From vi")
    app.send(.store(.connection(.online)))
    try app.press("ctrl-s")
    #expect(app.stored.details(of: id)?.note == "From vi")
  }

  // MARK: Quitting

  @Test func `whoever quits with a change that is not saved is asked`() throws {
    var app = try slow("n \"A tip\" enter")
    app.send(.store(.connection(.offline)))
    try app.press("q")
    #expect(app.screen.text.contains(app.state.texts.connection.quitUnsaved))
    try app.press("n")
    #expect(!app.effects.contains { if case .quit = $0 { true } else { false } })
    try app.press("q y")
    #expect(app.effects.contains { if case .quit = $0 { true } else { false } })
    #expect(app.state.typedText.contains("A tip"))
  }

  @Test func `whoever quits with everything saved is not asked`() throws {
    var app = offline()
    try app.press("q")
    #expect(app.effects.contains { if case .quit = $0 { true } else { false } })
  }

  // MARK: Seen

  @Test(arguments: [40, 80, 140], Language.allCases)
  func `the last line says that there is no connection, at every width and in every language`(
    columns: Int, language: Language
  ) {
    var app = app(Size(columns: columns, rows: 24), language)
    app.send(.store(.connection(.offline)))
    #expect(lastLine(app).contains(app.state.texts.connection.offline))
    app.send(.store(.connection(.slow)))
    #expect(lastLine(app).contains(app.state.texts.connection.slow))
    app.send(.store(.connection(.online)))
    #expect(!lastLine(app).contains(app.state.texts.connection.slow))
  }
}
