import TavleCore

/// Takes somebody out of the rows of one board and its log, inside a transaction.
struct ForgettingRows {
  private let store: Store
  private let order: ForgettingOrder
  private var at: Circumstances
  private var connection: any Connection { store.connection }
  private var counts: [Forgetting.Kind: Int] = [:]
  private var (redacted, kept, entries) = (0, 0, 0)

  init(_ store: Store, _ order: ForgettingOrder, _ at: Circumstances) {
    (self.store, self.order, self.at) = (store, order, at)
  }

  /// What was done.
  func receipt(_ day: Day) -> ForgettingReceipt {
    ForgettingReceipt(
      day: day, counts: counts, redacted: redacted, kept: kept, hasStaying: false,
      logEntries: entries)
  }

  /// Takes somebody out, as a record knows them.
  mutating func run(_ person: Contributor) throws(StoreError) {
    let board = try store.completeBoard()
    let forgetting: Forgetting
    do throws(ModelError) {
      forgetting = try board.forgetting(
        person, order.choices, word: order.word, owner: order.owner, &at)
    } catch {
      throw .refused(error)
    }
    if !forgetting.change.isEmpty { _ = try store.perform(forgetting.change) }
    for holder in forgetting.origins { try clearOrigin(of: holder) }
    counts.merge(forgetting.counts) { $0 + $1 }
    redacted += forgetting.hits.count { $0.isRedacted }
    kept += forgetting.hits.count { !$0.isRedacted }
    try clearLog(NameWatch(forgetting, on: board))
  }

  private func clearOrigin(of holder: TextPlace.Holder) throws(StoreError) {
    switch holder {
    case .post(let id):
      try connection.run(ForgettingStatement.clearPostOrigin, SQLValue(id.rawValue))
    case .contributor(let id):
      try connection.run(ForgettingStatement.clearPersonOrigin, SQLValue(id.rawValue))
    default: break
    }
  }

  /// Deletes the entries that are about them, with those that take such an entry back, and takes their name from the rest.
  private mutating func clearLog(_ watch: NameWatch) throws(StoreError) {
    var gone: Set<Int64> = []
    var authors: Set<String> = []
    var order: [Int64] = []
    try connection.each(ForgettingStatement.log.sql, []) { row in
      let sequence = row.integer(0) ?? 0
      if let author = row.text(2), watch.concerns(author) { authors.insert(author) }
      let texts = [row.text(3) ?? "", row.text(4) ?? ""]
      guard row.integer(1).map(gone.contains) == true || concerns(watch, texts) else { return }
      gone.insert(sequence)
      order.append(sequence)
    }
    // The later ones first, as they refer to the earlier.
    for sequence in order.reversed() {
      try connection.run(ForgettingStatement.deleteEntry, SQLValue(sequence))
    }
    for author in authors {
      try connection.run(
        ForgettingStatement.renameAuthor, .text(author),
        .text(watch.redacted(author, self.order.word)))
    }
    entries += order.count
  }

  /// What cannot be understood is judged by its letters.
  private func concerns(_ watch: NameWatch, _ texts: [String]) -> Bool {
    texts.contains { text in
      store.coder.change(text).map(watch.concerns) ?? watch.concerns(text)
    }
  }
}
