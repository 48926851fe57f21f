import Foundation
public import TavleCore

extension Store {
  /// What it means that a colleague is forgotten; changes nothing.
  ///
  /// - Throws: `StoreError.refused` if there is no such colleague.
  public func forgetting(
    _ id: ContributorID, _ choices: ForgettingChoices, word: String, owner: String,
    _ at: Circumstances
  ) throws(StoreError) -> Forgetting {
    let board = try completeBoard()
    var at = at
    do throws(ModelError) {
      return try board.forgetting(
        try board.existing(id), choices, word: word, owner: owner, &at)
    } catch {
      throw .refused(error)
    }
  }

  /// Forgets a colleague: on the board, in its log, in the copies tavle made of it, and in what the engine keeps of what was
  /// deleted.
  ///
  /// What the board itself knows goes in one transaction; from then on ``resumeForgetting(_:_:)`` ends it wherever it was
  /// interrupted. Others who have the board open are told to load it again.
  ///
  /// - Parameters:
  ///   - id: who.
  ///   - choices: what was decided.
  ///   - word: what a former colleague is called.
  ///   - owner: who answers for what stays published.
  ///   - at: now.
  ///   - places: files outside of the board.
  /// - Returns: what was done.
  /// - Throws: `StoreError.refused` if there is no such colleague, `StoreError.locked` while another forgetting has not come
  ///   to its end, and what can go wrong with files.
  public func forget(
    _ id: ContributorID, _ choices: ForgettingChoices, word: String, owner: String,
    _ at: Circumstances, _ places: ForgettingPlaces = ForgettingPlaces()
  ) throws(StoreError) -> ForgettingReceipt {
    try whileForgetting("before the board")
    try connection.pausing { () throws(StoreError) in
      try connection.transaction(.writing) { () throws(StoreError) in
        guard try unfinishedForgetting() == nil else { throw .locked(path: connection.place) }
        guard let person = try contributors().first(where: { $0.id == id }) else {
          throw .refused(.noSuchContributor(id))
        }
        let order = ForgettingOrder(person: person, choices: choices, word: word, owner: owner)
        try forgetOnBoard(order, at)
        try whileForgetting("in the board")
      }
    }
    generation = try presentGeneration()
    hasCommitted = true
    guard let receipt = try resumeForgetting(at, places) else { throw .replaced }
    return receipt
  }

  /// Whether somebody is to be forgotten and something of them is still there.
  public func isForgettingUnfinished() throws(StoreError) -> Bool {
    try unfinishedForgetting() != nil
  }

  /// Ends a forgetting that was interrupted; `nil` if there is none.
  public func resumeForgetting(
    _ at: Circumstances, _ places: ForgettingPlaces = ForgettingPlaces()
  ) throws(StoreError) -> ForgettingReceipt? {
    guard var state = try unfinishedForgetting() else { return nil }
    try whileForgetting("after the board")
    if state.step == .files, let order = state.order {
      try forgetInFiles(order, &state.receipt, at, places)
      try whileForgetting("after the files")
      (state.step, state.order) = (.bytes, nil)
      try connection.transaction(.writing) { () throws(StoreError) in
        try write(state, ForgettingStatement.setStep)
      }
      try whileForgetting("before the bytes")
    }
    try connection.wipeDeleted()
    try whileForgetting("after the bytes")
    try connection.transaction(.writing) { () throws(StoreError) in
      try connection.run(ForgettingStatement.end)
    }
    return state.receipt
  }

  /// The board's own part, in a transaction that has begun.
  private func forgetOnBoard(
    _ order: ForgettingOrder, _ at: Circumstances
  ) throws(StoreError) {
    var rows = ForgettingRows(self, order, at)
    try rows.run(order.person)
    var receipt = rows.receipt(at.today)
    receipt.hasStaying = order.choices.stays != nil
    try write(
      ForgettingState(step: .files, order: order, receipt: receipt), ForgettingStatement.begin)
    try add(Tombstone(code: try tombstoneKey().code(for: order.person), day: at.today))
    let counters = try Counters(connection)
    try counters.replacing(counters).write(to: connection)
  }
}

// MARK: What is written down

/// A forgetting on its way.
struct ForgettingState {
  var step: ForgettingStep
  var order: ForgettingOrder?
  var receipt: ForgettingReceipt
}

extension Store {
  /// A forgetting that has begun and not ended.
  func unfinishedForgetting() throws(StoreError) -> ForgettingState? {
    let row = try connection.first(ForgettingStatement.unfinished, []) { row in
      (0..<3).map { row.text($0) ?? "" }
    }
    guard let row else { return nil }
    guard let step = ForgettingStep(rawValue: row[0]),
      let receipt = try? JSONDecoder().decode(ForgettingReceipt.self, from: Data(row[2].utf8))
    else { throw connection.damaged("forgetting: \(row[0])") }
    let order = try? JSONDecoder().decode(ForgettingOrder.self, from: Data(row[1].utf8))
    return ForgettingState(step: step, order: order, receipt: receipt)
  }

  private func write(
    _ state: ForgettingState, _ statement: ForgettingStatement
  ) throws(StoreError) {
    do {
      let encoder = JSONEncoder()
      let what = try state.order.map { String(decoding: try encoder.encode($0), as: UTF8.self) }
      let receipt = String(decoding: try encoder.encode(state.receipt), as: UTF8.self)
      try connection.run(
        statement, .text(state.step.rawValue), .text(what ?? ""), .text(receipt))
    } catch let error as StoreError {
      throw error
    } catch {
      throw .other(detail: "\(error)")
    }
  }
}

// MARK: Who is forgotten

extension Store {
  private static let keySetting = "tombstone-key"

  /// For each of some people the day they were forgotten, if they were.
  public func daysForgotten(of people: [Contributor]) throws(StoreError) -> [Day?] {
    try connection.transaction(.reading) { () throws(StoreError) in
      let stones = try tombstones()
      guard !stones.isEmpty, let key = try knownTombstoneKey() else {
        return people.map { _ in nil }
      }
      let days = Dictionary(stones.map { ($0.code, $0.day) }, uniquingKeysWith: max)
      return people.map { person in key.codes(for: person).compactMap { days[$0] }.max() }
    }
  }

  /// All there are.
  func tombstones() throws(StoreError) -> [Tombstone] {
    try connection.all(ForgettingStatement.tombstones, []) { row throws(StoreError) in
      guard let code = row.text(0), let day = row.text(1).flatMap({ Day($0) }) else {
        throw connection.damaged("forgotten")
      }
      return Tombstone(code: code, day: day)
    }
  }

  func add(_ stone: Tombstone) throws(StoreError) {
    try connection.run(
      ForgettingStatement.addTombstone, .text(stone.code), .text("\(stone.day)"))
  }

  /// The key of this board; made when it is needed first, inside a transaction.
  func tombstoneKey() throws(StoreError) -> TombstoneKey {
    if let known = try knownTombstoneKey() { return known }
    let key = TombstoneKey()
    try setTombstoneKey(key)
    return key
  }

  func setTombstoneKey(_ key: TombstoneKey) throws(StoreError) {
    try connection.run(BoardStatement.setSetting, .text(Self.keySetting), .text(key.text))
  }

  private func knownTombstoneKey() throws(StoreError) -> TombstoneKey? {
    let settings = try connection.all(BoardStatement.settings, []) { row in
      (row.text(0) ?? "", row.text(1) ?? "")
    }
    return settings.first { $0.0 == Self.keySetting }.flatMap { TombstoneKey($0.1) }
  }
}
