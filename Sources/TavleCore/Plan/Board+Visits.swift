// Whoever comes by while the door stands open leaves a tip, and counts.
//
// Source: `practices.md` row 5.

extension OpenDoor {
  /// The word on tips of whoever came by, without `#`, as somebody says it who writes in a language.
  public static func tag(in language: Language) -> String {
    switch language {
    case .english: "open-door"
    case .danish: "åben-dør"
    case .norwegian: "åpen-dør"
    }
  }
}

extension Post {
  /// Whether it is what somebody said who came by while the door stood open, in whichever language that was noted.
  public var isVisit: Bool {
    let own = tags.map { Folding.fold($0) }
    return Language.allCases.contains { own.contains(Folding.fold(OpenDoor.tag(in: $0))) }
  }
}

extension Board {
  /// The tip of somebody who comes by while the door stands open: who it was is its source, and a word says that it was a visit.
  ///
  /// Who came by is the only colleague whose name, or a part of it, begins with `visitor`, or else a guest called so; a
  /// name in the line gives way to it. With a day in the line the post is scheduled. The door need not be open: people
  /// come early, and are noted later.
  ///
  /// - Returns: a post that is not on the board yet; ``Board/adding(_:details:_:)`` puts it there.
  public func visit(
    by visitor: String, saying line: QuickAddLine, in language: Language, _ at: inout Circumstances
  ) -> Post {
    var post = line.post(in: .tip, knowing: contributors, &at)
    post.source = contributors.only(called: visitor)?.name ?? Cleaning.line(visitor)
    if !post.isVisit { post.tags.append(OpenDoor.tag(in: language)) }
    return post
  }

  /// The tips of those who came by on some days, the latest first; what was thrown away counts too, as somebody was there.
  public func visits(on days: ClosedRange<Day>, _ clock: DayClock) -> [Post] {
    posts.filter { $0.isVisit && days.contains(clock.day($0.createdAt)) }
      .sorted { ($0.createdAt, $0.id) > ($1.createdAt, $1.id) }
  }
}
