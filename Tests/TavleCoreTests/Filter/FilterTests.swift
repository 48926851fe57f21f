import TavleCore
import Testing

@Suite struct FilterTests {
  private let board = SmallBoard()

  @Test(arguments: [
    ("", [1, 2, 3, 4, 5]), ("robot", [1, 2]), ("ROBOT lager", [1]), ("\"på lager\"", [1]),
    ("\"paa lager\"", [1]), ("laerling", [3]), ("#log", [1]), ("#logistik,video", [1, 3]),
    ("#2", [2]), ("#2,3", [2, 3]), ("@anne", [2, 4]), ("@\"anne holm\"", [2, 4]), ("@bo", [3]),
    ("@bo,anne", [2, 3, 4]), ("anne", [2, 4]), ("+ig", [1, 2]), ("+ig,fb", [1, 2, 3]),
    ("+", [1, 2, 3, 4, 5]), ("#", [1, 2, 3, 4, 5]), ("!", [1, 2, 3, 4, 5]),
  ])
  func `words, tags, people and channels find their posts`(text: String, numbers: [Int]) {
    #expect(board.numbers(text) == numbers)
  }

  @Test(arguments: [
    ("stage:tip", [1]), ("stage:tip,scheduled", [1, 3]), ("fase:mangler-kollega", [2]),
    ("steg:trenger-kollega", [2]), ("stage:needs-colleague", [2]), ("STAGE:Published", [4]),
    ("fase:udgivet", [4]), ("steg:publisert", [4]), ("fase:planlagt", [3]), ("stage:trash", [5]),
    ("steg:søppel", [5]), ("steg:soppel", [5]), ("role:camera", [2, 4]), ("rolle:kamera", [2, 4]),
    ("open:proofreading", [3]), ("åben:korrektur", [3]), ("åpen:korrekturlesing", [3]),
    ("aaben:korrektur", [3]), ("open:camera", []), ("prio:high", [3]), ("prioritet:høj", [3]),
    ("prio:høy,haster", [2, 3]), ("tag:video", [3]), ("hvem:anne", [2, 4]), ("kanal:fb", [3]),
  ])
  func `keys are read in three languages`(text: String, numbers: [Int]) {
    #expect(board.numbers(text) == numbers)
  }

  @Test(arguments: [
    ("due:today", [2]), ("due:week", [1, 2, 3]), ("frist:uge", [1, 2, 3]), ("due:late", [1]),
    ("frist:forsinket", [1]), ("due:none", [5]), ("due:2025-06-20", []), ("due:fre", [3]),
    ("due:13/3", [3]),
    ("due:2026-03-09", [1]), ("due:\"i dag\"", [2]), ("due:today,fre", [2, 3]),
    ("due:uge14", []), ("!due:none", [1, 2, 3, 4]),
  ])
  func `due looks at the planned day`(text: String, numbers: [Int]) {
    #expect(board.numbers(text) == numbers)
  }

  @Test(arguments: [
    ("!robot", [3, 4, 5]), ("robot !lager", [2]), ("!#log", [2, 3, 4, 5]), ("!@anne", [1, 3, 5]),
    ("!stage:tip,trash", [2, 3, 4]), ("!+ig robot", []), ("!\"på lager\"", [2, 3, 4, 5]),
    ("stage:tip robot +ig #logistik", [1]), ("stage:tip stage:trash", []),
  ])
  func `an exclamation mark turns a term around`(text: String, numbers: [Int]) {
    #expect(board.numbers(text) == numbers)
  }

  @Test(arguments: [
    ("colour:red", [Filter.Problem.unknownKey("colour")]),
    ("stage:nowhere", [.unknownValue(key: "stage", value: "nowhere")]),
    ("stage:tip,nowhere", [.unknownValue(key: "stage", value: "tip,nowhere")]),
    ("due:31/2 robot", [.unknownValue(key: "due", value: "31/2")]),
    ("https://a.dk 9:30 \"x:y\" stage: :x", []), ("robot #a @b +c !d", []),
  ])
  func `what is not understood is a word and listed`(text: String, problems: [Filter.Problem]) {
    let filter = Filter(text, reader: board.reader)
    #expect(filter.problems == problems)
    #expect(
      problems.isEmpty
        || filter.terms.contains { if case .word = $0.condition { true } else { false } })
  }

  @Test func `a quote that is not closed holds the rest together`() {
    #expect(board.numbers("\"på lag") == [1])
    #expect(board.numbers("\"") == [1, 2, 3, 4, 5])
  }

  @Test func `the index follows changes`() throws {
    var index = board.index
    var post = try #require(board.board[SmallBoard.id(1)])
    post.title = "Noget andet"
    index.put(post, on: board.board)
    index.remove(SmallBoard.id(2))
    #expect(board.numbers("robot", in: index) == [])
    #expect(board.numbers("andet", in: index) == [1])
  }

  @Test(arguments: ["robot stage:tip", "#log", "@anne", "!robot due:week", "role:camera"])
  func `the order in which posts came in does not matter`(text: String) {
    var index = PostIndex()
    for post in board.board.posts.reversed() { index.put(post, on: board.board) }
    #expect(board.numbers(text, in: index) == board.numbers(text))
    #expect(!board.numbers(text).isEmpty)
  }

  @Test(arguments: ["robot stage:tip", "#log", "@anne", "!robot due:week", "role:camera"])
  func `indexes made apart find the same when they are merged`(text: String) {
    var index = PostIndex()
    for post in board.board.posts {
      var part = PostIndex()
      part.put(post, on: board.board)
      index.merge(part)
    }
    #expect(board.numbers(text, in: index) == board.numbers(text))
    #expect(!board.numbers(text).isEmpty)
  }

  @Test func `what a merged index says of a post holds`() throws {
    var post = try #require(board.board[SmallBoard.id(1)])
    post.title = "Noget andet"
    var news = PostIndex()
    news.put(post, on: board.board)
    var index = board.index
    index.merge(news)
    #expect(board.numbers("robot", in: index) == [2])
    #expect(board.numbers("andet stage:tip", in: index) == [1])
  }

  @Test func `a post that was removed and came back is found again`() throws {
    var index = board.index
    index.remove(SmallBoard.id(1))
    #expect(board.numbers("pakkerobot", in: index) == [])
    #expect(board.numbers("stage:tip", in: index) == [])
    index.put(try #require(board.board[SmallBoard.id(1)]), on: board.board)
    #expect(board.numbers("pakkerobot", in: index) == [1])
    #expect(board.numbers("stage:tip", in: index) == [1])
  }

  @Test func `the index and the matcher agree on any filter`() {
    let pieces = [
      "robot", "lager", "#log", "@anne", "+ig", "stage:tip", "due:week", "role:camera", "!", ",",
      "\"", " ", " ", " ", "open:proofreading", "æ", ":", "x", "@", "#", "prio:high", "#3",
    ]
    var random = SeededGenerator(seed: 13)
    for _ in 0..<1000 {
      let count = Int.random(in: 1...8, using: &random)
      let text = (0..<count).compactMap { _ in pieces.randomElement(using: &random) }.joined()
      let filter = Filter(text, reader: board.reader)
      let matcher = FilterMatcher(filter, board: board.board, today: board.reader.today)
      let expected = board.board.posts.filter(matcher.matches).map(\.number).sorted()
      #expect(board.numbers(text) == expected, "\(text)")
    }
  }
}
