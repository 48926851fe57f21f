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

  @Test func `a text in the user's editor stays in its field until it is back`() throws {
    var app = app()
    try app.press("enter tab tab tab tab tab enter \" Mine.\"")
    app.send(.store(.connection(.offline)))
    try app.press("ctrl-g")
    let (typed, stored) = ("A robot that packs. Mine.", "A robot that packs.")
    #expect(
      app.effects.contains { effect in
        if case .edit(typed, over: stored, what: .note(id)) = effect { true } else { false }
      })
    #expect(app.state.typedText == typed)
    app.send(.notice(Notice(.error, "vi could not be started")))
    #expect(app.screen.text.contains(typed))
    app.send(.edited(text: "From vi", over: stored, what: .note(id)))
    #expect(app.state.typedText == "From vi")
    #expect(app.state.layers.count == 1)
    app.send(.store(.connection(.online)))
    try app.press("ctrl-s")
    #expect(app.stored.details(of: id)?.note == "From vi")
  }

  @Test func `a text the user's editor gave back unchanged closes its field`() throws {
    var app = app()
    try app.press("enter tab tab tab tab tab enter ctrl-g")
    app.send(.edited(text: nil, over: "A robot that packs.", what: .note(id)))
    #expect(app.state.layers.isEmpty)
  }

  // MARK: Coming back

  @Test func `it is said that there is a connection again, and open screens are read again`() throws
  {
    var app = app()
    try app.press("enter")
    app.send(.store(.connection(.offline)))
    app.send(.store(.connection(.slow)))
    let effects = update(&app.state, .store(.connection(.online)))
    #expect(app.notice == app.state.texts.connection.back)
    #expect(effects.contains { if case .loadDetails(id) = $0 { true } else { false } })
  }

  @Test func `the preview asks again for texts that could not be read`() throws {
    var app = app(Size(columns: 140, rows: 40))
    app.send(.store(.connection(.offline)))
    for input in try KeyScript.inputs("P") { _ = update(&app.state, .input(input)) }
    #expect(!app.screen.text.contains("A robot that packs."))
    app.send(.store(.connection(.online)))
    #expect(app.screen.text.contains("A robot that packs."))
  }

  @Test func `a copy that could not be made is not made later`() throws {
    var app = offline()
    try app.press("C")
    #expect(app.notice == app.state.texts.connection.notDoneOffline)
    app.send(.store(.connection(.online)))
    app.send(.store(.details(id, PostDetails(note: "A robot that packs."))))
    #expect(app.stored.postCount == 1)
    try app.press("C")
    #expect(app.stored.postCount == 2)
  }

  @Test(arguments: [StoreNews.connection(.offline), .trouble("The disk is full")])
  func `a copy whose texts cannot be read is given up`(_ news: StoreNews) throws {
    var app = app()
    for input in try KeyScript.inputs("C") { _ = update(&app.state, .input(input)) }
    app.send(.store(news))
    app.send(.store(.connection(.online)))
    app.send(.store(.details(id, PostDetails(note: "A robot that packs."))))
    #expect(app.log.isEmpty)
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

  @Test(arguments: ["ctrl-c", "n ctrl-c", "c \"words\" ctrl-c", ": \"quit\" enter"])
  func `every way to quit asks, and ctrl-c answers yes`(_ keys: String) throws {
    var app = try slow("+")
    try app.press(keys)
    #expect(app.screen.text.contains(app.state.texts.connection.quitUnsaved))
    #expect(!app.effects.contains { if case .quit = $0 { true } else { false } })
    try app.press("ctrl-c")
    #expect(app.effects.contains { if case .quit = $0 { true } else { false } })
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
