extension Merge {
  /// Shoots, field by field; day and time belong together.
  mutating func shoot(_ base: Shoot, _ theirs: Shoot, _ mine: Shoot) -> Shoot {
    var shoot = theirs
    shoot.title = value(base.title, theirs.title, mine.title)
    let start = value(base.start, theirs.start, mine.start)
    (shoot.day, shoot.time) = (start.day, start.time)
    shoot.minutes = value(base.minutes, theirs.minutes, mine.minutes)
    shoot.place = value(base.place, theirs.place, mine.place)
    shoot.wayIn = value(base.wayIn, theirs.wayIn, mine.wayIn)
    shoot.clothes = value(base.clothes, theirs.clothes, mine.clothes)
    shoot.phone = value(base.phone, theirs.phone, mine.phone)
    shoot.questions = list(base.questions, theirs.questions, mine.questions, by: \.self)
    shoot.posts = list(base.posts, theirs.posts, mine.posts, by: \.self)
    shoot.calls = list(base.calls, theirs.calls, mine.calls, by: \.contributor)
    shoot.isCancelled = value(base.isCancelled, theirs.isCancelled, mine.isCancelled)
    return shoot
  }
}

extension Shoot {
  /// When it begins.
  fileprivate struct Start: Equatable {
    var day: Day
    var time: LocalTime?
  }

  fileprivate var start: Start { Start(day: day, time: time) }
}
