// Things to do have no identifiers: which is which is seen from their words and their neighbours.

/// What a thing to do is known by: its place in the list both began with, or, if it is new, its words.
private enum ItemKey: Hashable {
  case old(Int)
  case new(Occurrence<String>)
}

extension Merge {
  /// Lists of things to do, item by item: one may tick what the other renames.
  mutating func checklist(
    _ base: [ChecklistItem], _ theirs: [ChecklistItem], _ mine: [ChecklistItem]
  ) -> [ChecklistItem] {
    let old = base.indices.map { Keyed(key: ItemKey.old($0), value: base[$0]) }
    return list(old, keyed(theirs, after: base), keyed(mine, after: base)) {
      ChecklistItem(
        title: $0.value($1.title, $2.title, $3.title),
        isDone: $0.value($1.isDone, $2.isDone, $3.isDone))
    }
  }

  private func keyed(
    _ list: [ChecklistItem], after base: [ChecklistItem]
  ) -> [Keyed<ItemKey, ChecklistItem>] {
    let names = list.keyed(by: \.title)
    return zip(base.origins(of: list), names).map { origin, named in
      Keyed(key: origin.map(ItemKey.old) ?? .new(named.key), value: named.value)
    }
  }
}

extension [ChecklistItem] {
  /// Where the thing to do at a place is in a later version of the list; `nil` if it is gone.
  public func place(of index: Int, in later: [ChecklistItem]) -> Int? {
    origins(of: later).firstIndex(of: index)
  }

  /// For each thing to do in a later version of this list: where it was here; `nil` if it is new.
  ///
  /// The same words are the same thing. One that has other words now is known by its neighbours, if it is the only
  /// one between them in both.
  func origins(of later: [ChecklistItem]) -> [Int?] {
    let known = Dictionary(
      uniqueKeysWithValues: zip(keyed(by: \.title).map(\.key), indices))
    var origins = later.keyed(by: \.title).map { known[$0.key] }
    let here = Self.gaps(in: indices.map { origins.contains($0) ? $0 : nil })
    for (gap, places) in Self.gaps(in: origins) where places.count == 1 && here[gap]?.count == 1 {
      origins[places[0]] = here[gap]?.first
    }
    return origins
  }

  /// The places without an origin, by the origins of their nearest neighbours.
  private static func gaps(in origins: [Int?]) -> [[Int?]: [Int]] {
    var gaps: [[Int?]: [Int]] = [:]
    for place in origins.indices where origins[place] == nil {
      let above = origins[..<place].last { $0 != nil } ?? nil
      let below = origins[place...].first { $0 != nil } ?? nil
      gaps[[above, below], default: []].append(place)
    }
    return gaps
  }
}
