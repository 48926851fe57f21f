/// Where in a stage a post is to go.
public enum PlaceInStage: Hashable, Sendable {
  case top, bottom
  /// Directly above or below another post of the stage.
  case above(PostID), below(PostID)
  /// Before the first post with a later planned day.
  case byPlan(Day)
}

extension Board {
  /// The rank for a place in a stage, and the changes that make room for it when there is none.
  ///
  /// `moving` is left out of the order, as it leaves its own place. A neighbour that is not in the stage means the
  /// bottom.
  func rank(
    at place: PlaceInStage, in stage: Stage, moving: PostID?
  ) -> (rank: Rank, room: [Change]) {
    let ids = posts(in: stage).filter { $0 != moving }
    let index = index(of: place, among: ids)
    let above = index > 0 ? self[ids[index - 1]]?.rank : nil
    let below = index < ids.count ? self[ids[index]]?.rank : nil
    if let rank = Rank.between(above, below) { return (rank, []) }
    return spread(ids, around: index)
  }

  private func index(of place: PlaceInStage, among ids: [PostID]) -> Int {
    switch place {
    case .top: 0
    case .bottom: ids.count
    case .above(let other): ids.firstIndex(of: other) ?? ids.count
    case .below(let other): ids.firstIndex(of: other).map { $0 + 1 } ?? ids.count
    case .byPlan(let day):
      ids.firstIndex { self[$0]?.planDay.map { $0 > day } ?? false } ?? ids.count
    }
  }

  /// Spreads the fewest neighbours that give a million places between any two of them, and one place among them.
  private func spread(_ ids: [PostID], around index: Int) -> (rank: Rank, room: [Change]) {
    var reach = 4
    while true {
      let window = max(0, index - reach)..<min(ids.count, index + reach)
      let low = window.lowerBound > 0 ? rank(ids[window.lowerBound - 1]) : nil
      let high = window.upperBound < ids.count ? rank(ids[window.upperBound]) : nil
      let slots = Int64(window.count + 2)
      let (first, last) = bounds(low, high, slots: slots)
      // Without a sign, as the ends may lie farther apart than a number with one can say.
      let gap = Int64(UInt64(bitPattern: last &- first) / UInt64(slots))
      if gap > 1_000_000 {
        return place(window, of: ids, index: index) { first + Int64($0 + 1) * gap }
      }
      reach *= 2
    }
  }

  private func rank(_ id: PostID) -> Int64 { self[id]?.rank.rawValue ?? 0 }

  private func bounds(_ low: Int64?, _ high: Int64?, slots: Int64) -> (Int64, Int64) {
    switch (low, high) {
    case (let low?, let high?): (low, high)
    case (let low?, nil): (low, low.adding(slots * Rank.step))
    case (nil, let high?): (high.adding(-slots * Rank.step), high)
    case (nil, nil): (0, slots * Rank.step)
    }
  }

  private func place(
    _ window: Range<Int>, of ids: [PostID], index: Int, at rank: (Int) -> Int64
  ) -> (rank: Rank, room: [Change]) {
    let room = window.enumerated().compactMap { offset, place -> Change? in
      guard var placement = self[ids[place]]?.placement else { return nil }
      let slot = place < index ? offset : offset + 1
      placement.rank = Rank(rawValue: rank(slot))
      return .movePost(ids[place], placement)
    }
    return (Rank(rawValue: rank(index - window.lowerBound)), room)
  }
}

extension Int64 {
  /// The sum, or the end of the numbers it would run over.
  fileprivate func adding(_ distance: Int64) -> Int64 {
    let (sum, overflow) = addingReportingOverflow(distance)
    return overflow ? (distance < 0 ? .min : .max) : sum
  }
}
