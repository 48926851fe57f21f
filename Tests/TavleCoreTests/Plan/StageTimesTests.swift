import TavleCore
import Testing

/// Medians of days per stage, from the log.
struct StageTimesTests {
  private static let day: Int64 = 86_400
  private static let beginning = Moment(seconds: 0)

  /// A board with its log, which is followed as it is written.
  private struct Diary {
    var board = Board()
    var times = StageTimes()
    var entries: [LogEntry] = []

    mutating func write(_ change: Change) throws {
      let inverse = try board.apply(change)
      let entry = LogEntry(
        sequence: Int64(entries.count + 1), session: "a", author: "Anne Holm",
        at: StageTimesTests.beginning, change: change, inverse: inverse)
      entries.append(entry)
      times.follow(entry)
    }

    /// Takes the last change back, or does it again.
    mutating func takeBack() throws { try write(entries[entries.count - 1].inverse) }

    mutating func add(_ number: Int64, in stage: Stage = .tip, day: Double = 0) throws {
      var post = Post(
        id: PostID(rawValue: number), title: "Post \(number)", createdAt: moment(day))
      post.stage = stage
      post.planDay = Day("2026-12-03")
      try write(.addPost(post, PostDetails()))
    }

    mutating func move(_ number: Int64, to stage: Stage, day: Double) throws {
      let place = Placement(stage: stage, rank: .first, since: moment(day))
      try write(.group([.movePost(PostID(rawValue: number), place)]))
    }

    private func moment(_ day: Double) -> Moment {
      Moment(seconds: Int64(day * Double(StageTimesTests.day)))
    }

    func median(_ stage: Stage, since: Moment = StageTimesTests.beginning) -> [Double] {
      times.median(in: stage, since: since).map { [$0.days, Double($0.count)] } ?? []
    }
  }

  @Test func `a stage is as long as the median of the posts that went on from it`() throws {
    var diary = Diary()
    for (number, days) in [2.0, 9, 4].enumerated() {
      try diary.add(Int64(number))
      try diary.move(Int64(number), to: .needsColleague, day: days)
    }
    #expect(diary.median(.tip) == [4, 3])
    try diary.add(7)
    try diary.move(7, to: .scheduled, day: 5)
    #expect(diary.median(.tip) == [4.5, 4])
    try diary.move(7, to: .published, day: 5.25)
    #expect(diary.median(.scheduled) == [0.25, 1])
    #expect(diary.median(.needsColleague) == [])
    #expect(diary.median(.published) == [])
  }

  @Test func `what still is in a stage, went back or was put away does not count`() throws {
    var diary = Diary()
    for number in 1...4 { try diary.add(Int64(number), in: .needsColleague) }
    try diary.move(2, to: .tip, day: 3)
    try diary.move(3, to: .archive, day: 3)
    try diary.move(4, to: .trash, day: 3)
    #expect(diary.median(.needsColleague) == [])
    #expect(diary.median(.archive) == [] && diary.median(.trash) == [])
  }

  @Test func `who comes back counts once with all the time there`() throws {
    var diary = Diary()
    try diary.add(1)
    try diary.move(1, to: .needsColleague, day: 2)
    try diary.move(1, to: .tip, day: 10)
    #expect(diary.median(.tip) == [], "it has not gone on")
    try diary.move(1, to: .scheduled, day: 11)
    #expect(diary.median(.tip) == [3, 1])
    #expect(diary.median(.needsColleague) == [], "it went back from there")
    try diary.move(1, to: .archive, day: 12)
    try diary.move(1, to: .published, day: 20)
    #expect(diary.median(.scheduled) == [1, 1], "the archive is no stage to go on to")
  }

  @Test func `a move that was taken back never was, and done again it was`() throws {
    var diary = Diary()
    try diary.add(1)
    try diary.move(1, to: .scheduled, day: 6)
    try diary.takeBack()
    #expect(diary.median(.tip) == [])
    try diary.takeBack()
    #expect(diary.median(.tip) == [6, 1])
    try diary.takeBack()
    try diary.move(1, to: .needsColleague, day: 8)
    #expect(diary.median(.tip) == [8, 1])
    try diary.write(.removePost(PostID(rawValue: 1)))
    #expect(diary.median(.tip) == [])
  }

  @Test func `posts the log knows only from later on are left out`() throws {
    var diary = Diary()
    try diary.add(1)
    try diary.move(1, to: .needsColleague, day: 5)
    var late = StageTimes()
    late.follow(diary.entries[1])
    #expect(late.median(in: .tip, since: Self.beginning) == nil)
  }

  @Test func `only what went on since a moment counts`() throws {
    var diary = Diary()
    try diary.add(1)
    try diary.move(1, to: .needsColleague, day: 5)
    try diary.add(2)
    try diary.move(2, to: .needsColleague, day: 40)
    #expect(diary.median(.tip, since: Moment(seconds: 39 * Self.day)) == [40, 1])
  }

  @Test func `places within a stage change nothing, and a clock that was wrong is no time`() throws
  {
    var diary = Diary()
    try diary.add(1, day: 5)
    try diary.write(
      .movePost(
        PostID(rawValue: 1),
        Placement(
          stage: .tip, rank: Rank(rawValue: 9), since: Moment(seconds: 5 * Self.day))))
    try diary.move(1, to: .scheduled, day: 3)
    #expect(diary.median(.tip) == [0, 1])
  }
}
