extension Merge {
  /// Favours, field by field; how far it is and what came of it belong together.
  mutating func favour(_ base: Favour, _ theirs: Favour, _ mine: Favour) -> Favour {
    var favour = theirs
    favour.kind = value(base.kind, theirs.kind, mine.kind)
    favour.problem = value(base.problem, theirs.problem, mine.problem)
    favour.asker = value(base.asker, theirs.asker, mine.asker)
    favour.askerName = value(base.askerName, theirs.askerName, mine.askerName)
    favour.deadline = value(base.deadline, theirs.deadline, mine.deadline)
    let end = value(base.end, theirs.end, mine.end)
    (favour.state, favour.outcome, favour.closedAt) = (end.state, end.outcome, end.closedAt)
    return favour
  }
}

extension Favour {
  /// How far it is, and what came of it.
  fileprivate struct End: Equatable {
    var state: State
    var outcome: String?
    var closedAt: Moment?
  }

  fileprivate var end: End { End(state: state, outcome: outcome, closedAt: closedAt) }
}
