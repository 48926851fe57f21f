import TavleCore

extension Store {
  /// The change to carry out on the board as it is, inside a transaction, when it was made over other values.
  ///
  /// - Throws: `StoreError.overtaken` when somebody else has set the same fields to something else.
  func rebased(_ change: Change, over expected: Change?) throws(StoreError) -> Change {
    guard let expected, !expected.isEmpty else { return change }
    let board = try Slice(connection).board(for: change)
    var conflicts: [Conflict] = []
    do throws(Overtaken) {
      let rebased = try change.rebased(over: expected, on: board)
      // Somebody else has done the very same: it is done, and the log says who wanted it.
      return rebased.isEmpty ? change : rebased
    } catch {
      conflicts = error.conflicts
    }
    for index in conflicts.indices { conflicts[index] = try signed(conflicts[index]) }
    throw .overtaken(conflicts)
  }

  /// The conflict with the name of whoever set the other value, if the log still knows.
  private func signed(_ conflict: Conflict) throws(StoreError) -> Conflict {
    var conflict = conflict
    let entries = try log(limit: 200, post: conflict.theirs.posts.first)
    let field = conflict.theirs.field
    let entry = entries.first { $0.change.leaves.contains { $0.field == field } }
    (conflict.author, conflict.at) = (entry?.author, entry?.at)
    return conflict
  }
}
