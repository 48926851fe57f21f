/// An element of a list with what it is known by in every version of the list; no two have the same key.
struct Keyed<Key: Hashable, Value: Hashable> {
  var key: Key
  var value: Value
}

/// The first, second, … element with a name, as lists may hold the same twice.
struct Occurrence<Name: Hashable>: Hashable {
  var name: Name
  var number: Int
}

extension Merge {
  /// Lists whose elements are known by a name; what both have is put together by `both`, by default only as a whole.
  mutating func list<Value: Hashable, Name: Hashable>(
    _ base: [Value], _ theirs: [Value], _ mine: [Value], by name: (Value) -> Name,
    _ both: (inout Merge, Value, Value, Value) -> Value = { $0.value($1, $2, $3) }
  ) -> [Value] {
    list(base.keyed(by: name), theirs.keyed(by: name), mine.keyed(by: name), both)
  }

  /// Lists whose elements have keys: what either added is in it, what either removed is not, unless the other has
  /// changed it.
  mutating func list<Key: Hashable, Value: Hashable>(
    _ base: [Keyed<Key, Value>], _ theirs: [Keyed<Key, Value>], _ mine: [Keyed<Key, Value>],
    _ both: (inout Merge, Value, Value, Value) -> Value
  ) -> [Value] {
    let (old, other, own) = (base.table(), theirs.table(), mine.table())
    var merged: [Value] = []
    for key in Self.order(base.map(\.key), theirs.map(\.key), mine.map(\.key)) {
      let value = element(old[key], other[key], own[key], both)
      if let value { merged.append(value) }
    }
    return merged
  }

  private mutating func element<Value: Hashable>(
    _ base: Value?, _ theirs: Value?, _ mine: Value?,
    _ both: (inout Merge, Value, Value, Value) -> Value
  ) -> Value? {
    switch (base, theirs, mine) {
    case (let base?, let theirs?, let mine?): both(&self, base, theirs, mine)
    case (nil, let theirs?, let mine?): theirs == mine ? mine : overrule(mine)
    case (_, let only?, nil), (_, nil, let only?): only == base ? nil : only
    case (_, nil, nil): nil
    }
  }

  /// The keys of both lists: in the order of theirs, or in one's own if that is what was changed.
  ///
  /// What only the other list has stands after its neighbour there; of two that were added at the same place, the one
  /// that is there already comes first.
  private static func order<Key: Hashable>(_ base: [Key], _ theirs: [Key], _ mine: [Key]) -> [Key] {
    let known = Set(base)
    let common = known.intersection(theirs).intersection(mine)
    let isReordered = base.filter(common.contains) != mine.filter(common.contains)
    var (order, other) = isReordered ? (mine, theirs) : (theirs, mine)
    let (present, others) = (Set(order), Set(other))
    for (index, key) in other.enumerated() where !present.contains(key) {
      let neighbour = index == 0 ? nil : order.firstIndex(of: other[index - 1])
      var place = neighbour.map { $0 + 1 } ?? 0
      while order.indices.contains(place), !known.contains(order[place]),
        !others.contains(order[place])
      {
        place += 1
      }
      order.insert(key, at: place)
    }
    return order
  }
}

extension Array where Element: Hashable {
  /// The elements with their names, equal names counted.
  func keyed<Name: Hashable>(by name: (Element) -> Name) -> [Keyed<Occurrence<Name>, Element>] {
    var counts: [Name: Int] = [:]
    return map { element in
      let name = name(element)
      counts[name, default: 0] += 1
      return Keyed(key: Occurrence(name: name, number: counts[name, default: 0]), value: element)
    }
  }
}

extension Array {
  /// The values of keyed elements, by their keys.
  fileprivate func table<Key, Value>() -> [Key: Value] where Element == Keyed<Key, Value> {
    Dictionary(map { ($0.key, $0.value) }) { first, _ in first }
  }
}
