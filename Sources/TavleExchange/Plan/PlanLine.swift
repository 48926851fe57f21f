public import TavleCore

/// One thing on a plan that is shown around, with what it says in no language yet.
///
/// Who was asked and has not said yes is between them and who asked: a plan for everybody names only those who said yes or have
/// helped. There is no room in it for levels, limits, reasons, consent or telephone numbers.
public struct PlanLine: Hashable, Sendable {
  /// What it is.
  public var kind: Kind
  /// What its kind knows it by, which never changes.
  public var key: String
  /// The day.
  public var day: Day
  /// The time of day, if it has one.
  public var time: LocalTime?
  /// How long it takes, in minutes.
  public var minutes: Int?
  /// The number of the post.
  public var number: Int?
  /// What the post or the shoot is called.
  public var title: String?
  /// Where the post is to come out.
  public var channels: [Channel] = []
  /// How far the post is.
  public var stage: Stage?
  /// What help is needed with.
  public var role: Role?
  /// The topic an expert is needed for.
  public var topic: String?
  /// How far it is with the help.
  public var state: AskState?
  /// Who said yes, or has helped; of what one colleague is given, who that is.
  public var people: [String] = []
  /// Where.
  public var place: String?
  /// What is made at a shoot: the titles.
  public var made: [String] = []
  /// Whether it does not take place; only calendars are told.
  public var isCancelled = false

  /// What lies on a day.
  public enum Kind: String, CaseIterable, Codable, Sendable {
    case post, need, shoot
    case openDoor = "open-door"
  }

  init(_ kind: Kind, _ key: String, on day: Day, at time: LocalTime?) {
    (self.kind, self.key, self.day, self.time) = (kind, key, day, time)
  }

  /// When it ends; `nil` if it is not known, or not on the same day.
  public var end: LocalTime? {
    guard let time, let minutes else { return nil }
    return LocalTime(minutes: Int(time.minutes) + minutes)
  }
}

/// Makes lines of what lies on a plan.
struct PlanLines {
  let board: Board
  /// The colleague it is for; `nil` is everybody.
  let person: ContributorID?

  func line(_ entry: PlanEntry, on day: Day) -> PlanLine? {
    switch entry {
    case .post(let id): board[id].map { line($0, on: day) }
    case .need(let post, let ask):
      board[post].flatMap { post in
        board.ask(post.id, ask).map { line($0, for: post, on: day) }
      }
    case .shoot(let id): board[id].map(line)
    case .openDoor(let door): line(door, on: day)
    }
  }

  func line(_ post: Post, on day: Day) -> PlanLine {
    // The planned time says nothing about a post that came out on another day.
    let time = day == post.planDay ? post.planTime : nil
    var line = PlanLine(.post, "\(post.id.rawValue)", on: day, at: time)
    (line.number, line.title, line.stage) = (post.number, post.title, post.stage)
    line.channels = post.channels
    line.people = names(post.asks.filter(\.state.isSettled).compactMap(\.contributor))
    return line
  }

  private func line(_ ask: Ask, for post: Post, on day: Day) -> PlanLine {
    var line = PlanLine(.need, "\(ask.id.rawValue)", on: day, at: ask.text.time)
    (line.number, line.title, line.channels) = (post.number, post.title, post.channels)
    (line.role, line.topic, line.state) = (ask.role, ask.topic, ask.state)
    (line.minutes, line.place) = (ask.minutes, ask.text.place)
    let isTold = ask.state.isSettled || person != nil && ask.contributor == person
    if isTold { line.people = names(ask.contributor.map { [$0] } ?? []) }
    return line
  }

  func line(_ shoot: Shoot) -> PlanLine {
    let time = person.map { shoot.time(for: $0) } ?? shoot.time
    var line = PlanLine(.shoot, "\(shoot.id.rawValue)", on: shoot.day, at: time)
    (line.title, line.place, line.isCancelled) = (shoot.title, shoot.place, shoot.isCancelled)
    line.minutes = Self.minutes(of: shoot, from: time)
    line.people = names(board.settledCrew(of: shoot))
    line.made = board.made(at: shoot).map(\.title)
    return line
  }

  /// Until the shoot ends, for whoever comes at a time of their own.
  private static func minutes(of shoot: Shoot, from time: LocalTime?) -> Int? {
    guard let minutes = shoot.minutes, let start = shoot.time, let time else {
      return shoot.minutes
    }
    let rest = Int(start.minutes) + minutes - Int(time.minutes)
    return rest > 0 ? rest : nil
  }

  private func line(_ door: OpenDoor, on day: Day) -> PlanLine {
    var line = PlanLine(.openDoor, door.key, on: day, at: door.time)
    (line.minutes, line.place) = (door.minutes, door.place)
    return line
  }

  /// Names, each once, in order.
  private func names(_ people: [ContributorID]) -> [String] {
    people.compactMap { board[$0]?.name }.reduce(into: []) { if !$0.contains($1) { $0.append($1) } }
  }
}

extension OpenDoor {
  /// What tells one hour of the week from another: the weekday and the time, `3-1400`.
  fileprivate var key: String { "\(weekday.rawValue)-\("\(time)".filter { $0 != ":" })" }
}
