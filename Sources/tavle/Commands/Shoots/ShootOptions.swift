import ArgumentParser
import TavleCore

/// What is known of a shoot besides its title and day.
struct ShootOptions: ParsableArguments {
  @Option(help: ArgumentHelp("When it begins: 9:00.", valueName: "time"))
  var at: String?

  @Option(help: "How long it takes, in minutes.")
  var minutes: String?

  @Option(help: "Where.")
  var place: String?

  @Option(help: ArgumentHelp("How to get in, and where to park.", valueName: "text"))
  var wayIn: String?

  @Option(help: ArgumentHelp("What to wear.", valueName: "text"))
  var clothes: String?

  @Option(help: ArgumentHelp("Who has the phone on the day, and the number.", valueName: "text"))
  var phone: String?

  @Option(
    help: ArgumentHelp(
      "A question to think about beforehand; up to three, in place of those there are.",
      valueName: "text"))
  var question: [String] = []

  @Option(help: ArgumentHelp("A post that is made there; may be repeated.", valueName: "number"))
  var post: [String] = []

  /// Whether nothing was given.
  var isEmpty: Bool {
    [at, minutes, place, wayIn, clothes, phone].allSatisfy { $0 == nil } && question.isEmpty
      && post.isEmpty
  }

  func validate() throws {
    guard question.count <= Shoot.mostQuestions else {
      throw ValidationError("--question is given at most \(Shoot.mostQuestions) times.")
    }
  }

  /// Gives a shoot what was said; an empty text takes a fact away.
  func apply(to shoot: inout Shoot, on board: Board, at desk: Desk) throws {
    if let at { shoot.time = try desk.time(at) }
    if let minutes { shoot.minutes = try desk.minutes(minutes) }
    let parts: [(String?, WritableKeyPath<Shoot, String?>)] = [
      (place, \.place), (wayIn, \.wayIn), (clothes, \.clothes), (phone, \.phone),
    ]
    for case (let text?, let part) in parts {
      shoot[keyPath: part] = try Typed.line(ifAny: text)
    }
    if !question.isEmpty {
      shoot.questions = try question.map { try Typed.line($0) }.filter { !$0.isEmpty }
    }
    guard !post.isEmpty else { return }
    let posts = try PostNumbers.read(post).map { number in
      guard let post = board.post(number: number) else { throw CommandError.noSuchPost(number) }
      return post.id
    }
    shoot.posts = (shoot.posts + posts).uniqued()
  }
}

extension Desk {
  /// A time of day; nil for an empty text.
  func time(_ text: String) throws(CommandError) -> LocalTime? {
    try PersonEditor.fact { () throws(FactProblem) in try FactReader(dateReader).time(text) }
  }

  /// A day that has to be one, perhaps with a time.
  func someDay(_ text: String) throws(CommandError) -> DateFound {
    guard let found = try day(text) else { throw .notADay(text) }
    return found
  }
}
