/// One entry of a keymap: in this scope, these keys mean that action.
public struct KeyBinding<Action: Hashable & Sendable>: Hashable, Sendable {
  /// Where it holds: the name of a screen, or of something screens share.
  public var scope: String
  /// The keys, one after the other; one or two.
  public var keys: [Key]
  /// What they do.
  public var action: Action

  /// An entry.
  public init(scope: String, keys: [Key], action: Action) {
    self.scope = scope
    self.keys = keys
    self.action = action
  }
}

/// Two entries of one scope that cannot both be meant.
public struct KeyConflict<Action: Hashable & Sendable>: Hashable, Sendable {
  /// The entry that holds: the one that came first.
  public var kept: KeyBinding<Action>
  /// The one that is left out; its keys are the same, or either begins with the other.
  public var dropped: KeyBinding<Action>

  /// A conflict.
  public init(kept: KeyBinding<Action>, dropped: KeyBinding<Action>) {
    self.kept = kept
    self.dropped = dropped
  }
}

/// What a sequence of keys means so far.
public enum KeyMatch<Action: Hashable & Sendable>: Hashable, Sendable {
  /// Nothing.
  case none
  /// An action.
  case action(Action)
  /// The beginning of longer sequences.
  case prefix
}

/// From keys to actions, per scope.
///
/// A scope inherits from others (the board from lists, lists from everything). A nearer entry hides a farther one with
/// the same keys, or with keys that begin alike; within one scope that is a conflict.
public struct Keymap<Action: Hashable & Sendable>: Sendable {
  /// Entries that contradict an earlier one of their scope; they are left out.
  public let conflicts: [KeyConflict<Action>]

  /// Per scope all entries that hold there, own ones first.
  private let bindings: [String: [KeyBinding<Action>]]
  private let actions: [String: [[Key]: Action]]
  private let prefixes: [String: Set<[Key]>]
  /// The same per action: what stands on the screen asks for it at every frame.
  private let keys: [String: [Action: [[Key]]]]

  /// A keymap.
  /// - Parameters:
  ///   - entries: in order of precedence within each scope.
  ///   - inheritance: per scope the scopes it inherits from, nearest first.
  public init(_ entries: [KeyBinding<Action>], inheritance: [String: [String]] = [:]) {
    var builder = KeymapBuilder<Action>(inheritance: inheritance)
    for entry in entries where !entry.keys.isEmpty { builder.add(entry) }
    let scopes = Set(builder.own.keys).union(inheritance.keys)
    let bindings = Dictionary(uniqueKeysWithValues: scopes.map { ($0, builder.all(in: $0)) })
    self.bindings = bindings
    conflicts = builder.conflicts
    actions = bindings.mapValues { entries in
      Dictionary(entries.map { ($0.keys, $0.action) }) { first, _ in first }
    }
    keys = bindings.mapValues { entries in
      Dictionary(grouping: entries, by: \.action).mapValues { $0.map(\.keys) }
    }
    prefixes = bindings.mapValues { entries in
      Set(
        entries.flatMap { entry in entry.keys.indices.dropFirst().map { Array(entry.keys[..<$0]) } }
      )
    }
  }

  /// What keys mean in a scope.
  public func match(_ keys: [Key], in scope: String) -> KeyMatch<Action> {
    if let action = actions[scope]?[keys] { return .action(action) }
    return prefixes[scope]?.contains(keys) == true ? .prefix : .none
  }

  /// The entries of a scope, inherited ones last, that begin with certain keys; all of them for none.
  public func entries(in scope: String, after prefix: [Key] = []) -> [KeyBinding<Action>] {
    (bindings[scope] ?? []).filter { $0.keys.starts(with: prefix) }
  }

  /// The keys of an action in a scope; the first is the one to show.
  public func keys(for action: Action, in scope: String) -> [[Key]] {
    keys[scope]?[action] ?? []
  }
}

/// Sorts entries into scopes and finds those that contradict each other.
private struct KeymapBuilder<Action: Hashable & Sendable> {
  let inheritance: [String: [String]]
  var own: [String: [KeyBinding<Action>]] = [:]
  var conflicts: [KeyConflict<Action>] = []

  init(inheritance: [String: [String]]) { self.inheritance = inheritance }

  mutating func add(_ entry: KeyBinding<Action>) {
    let rivals = (own[entry.scope] ?? []).filter { $0.overlaps(entry) }
    guard let rival = rivals.first else {
      own[entry.scope, default: []].append(entry)
      return
    }
    if rival != entry { conflicts.append(KeyConflict(kept: rival, dropped: entry)) }
  }

  /// All entries that hold in a scope, own ones first.
  func all(in scope: String) -> [KeyBinding<Action>] {
    var entries: [KeyBinding<Action>] = []
    for name in lineage(of: scope) {
      let farther = own[name] ?? []
      entries += farther.filter { entry in !entries.contains { $0.overlaps(entry) } }
    }
    return entries
  }

  /// The scope and all it inherits from, nearest first, each once.
  private func lineage(of scope: String) -> [String] {
    var names: [String] = []
    var waiting = [scope]
    while let name = waiting.first {
      waiting.removeFirst()
      if names.contains(name) { continue }
      names.append(name)
      waiting = (inheritance[name] ?? []) + waiting
    }
    return names
  }
}

extension KeyBinding {
  /// Whether the keys of both cannot be told apart while they are typed.
  fileprivate func overlaps(_ other: KeyBinding) -> Bool {
    keys.starts(with: other.keys) || other.keys.starts(with: keys)
  }
}
