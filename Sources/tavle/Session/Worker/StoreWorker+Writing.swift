import Dispatch
import Synchronization
import TavleCore
import TavleStore
import TavleUI

/// Something to be put on the disk: done once, however often it is tried.
struct Job: Sendable {
  let id = CommitID()
  let work: @Sendable (Store, CommitID) throws(StoreError) -> LogEntry
}

extension StoreWorker {
  /// Puts a change on the disk; the answer comes as a letter.
  func commit(_ change: Change, over expected: Change, at moment: Moment) {
    write { [author] store, id throws(StoreError) in
      try store.commit(change, author: author, at: moment, over: expected, id: id)
    }
  }

  /// Undoes the last change of the author's that the loop has `seen`, or a certain one.
  func undo(_ sequence: Int64?, seen: Int64, at moment: Moment) {
    write { [author] store, id throws(StoreError) in
      if let sequence {
        try store.undo(sequence: sequence, author: author, at: moment, id: id)
      } else {
        try store.undo(author: author, at: moment, seen: seen, id: id)
      }
    }
  }

  /// Redoes what was undone last, as far as the loop has `seen`.
  func redo(seen: Int64, at moment: Moment) {
    write { [author] store, id throws(StoreError) in
      try store.redo(author: author, at: moment, seen: seen, id: id)
    }
  }

  private func write(
    _ work: @escaping @Sendable (Store, CommitID) throws(StoreError) -> LogEntry
  ) {
    let job = Job(work: work)
    enqueue { [self] in desk.withLock { desk in perform(job, &desk) } }
  }

  /// Does a job, or keeps it for when the server is in reach.
  ///
  /// What was lost half done is done with the same identifier again, so that it is never done twice.
  func perform(_ job: Job, _ desk: inout Desk) {
    guard !desk.isOffline else { return desk.waiting.append(job) }
    do throws(StoreError) {
      let entry = try job.work(desk.store, job.id)
      try tellOthers(before: entry, &desk)
      desk.done = max(desk.done, entry.sequence)
      mailbox.post(.news(.committed(entry)))
    } catch {
      guard error.isLoss else { return mailbox.post(.refused(error)) }
      desk.waiting.append(job)
      lose(&desk)
    }
  }

  /// What others committed before our own entry is told first, so that the loop sees the order of the log.
  ///
  /// - Throws: what says that the connection is lost; the job is done again then, that is looked up by its identifier.
  private func tellOthers(before entry: LogEntry, _ desk: inout Desk) throws(StoreError) {
    guard entry.sequence > desk.seen + 1 else {
      desk.seen = max(desk.seen, entry.sequence)
      return
    }
    do throws(StoreError) {
      tell(try desk.store.changes(since: desk.seen).filter { $0.sequence < entry.sequence }, &desk)
      desk.seen = max(desk.seen, entry.sequence)
    } catch {
      // What was missed is looked for again with the next news.
      desk.mayHaveNews = true
      if error.isLoss { throw error }
      mailbox.post(.trouble(error))
    }
  }
}
