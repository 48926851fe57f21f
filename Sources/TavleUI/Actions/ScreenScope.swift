public import TerminalKit

/// The screens as the keymap knows them; each takes in the scopes of the table that are valid on it.
public enum ScreenScope: String, CaseIterable, Hashable, Sendable {
  case board, shelf, post, roster, contributor, log, composer, today, plan, shoots, favours

  /// The scopes that are valid here, the narrowest first.
  public var scopes: [Scope] {
    switch self {
    case .board, .shelf: [.board, .card, .helping, .list, .global]
    case .post, .composer, .today: [.card, .helping, .list, .global]
    case .roster, .contributor: [.people, .list, .global]
    case .plan: [.plan, .card, .helping, .list, .global]
    case .shoots: [.shoots, .helping, .list, .global]
    case .favours: [.favours, .list, .global]
    case .log: [.list, .global]
    }
  }
}

extension ScreenScope {
  /// The actions named in the last line, the most useful first; help always follows them.
  public var hints: [Action] {
    switch self {
    case .board: [.new, .assign, .ask, .schedule, .moveRight, .filter, .edit, .undo, .goToday]
    case .shelf: [.restore, .open, .filter, .mark, .undo, .goBoard]
    case .post: [.open, .assign, .ask, .schedule, .moveRight, .reply, .editExternal, .undo, .close]
    case .roster:
      [.addPerson, .open, .raise, .lower, .wish, .away, .filter, .coverage, .undo, .goBoard]
    case .contributor: [.open, .raise, .lower, .wish, .askConsent, .undo, .close]
    case .log: [.open, .undo, .filter, .close]
    case .composer: [.open, .nextPane, .undo, .close]
    case .plan:
      [.open, .moveRight, .moveDown, .pickUp, .planView, .planToday, .new, .undo, .close]
    case .shoots:
      [
        .open, .shootSheet, .assign, .ask, .reply, .askConsent, .shootPosts, .addShoot, .right,
        .undo, .close,
      ]
    case .favours: [.addFavour, .favourOn, .endFavour, .editFavour, .undo, .close]
    case .today: [.open, .thank, .tell, .ask, .reply, .tick, .undo, .close]
    }
  }
}

extension Keymap<Action> {
  /// The keymap of the table, with the user's own keys instead of the defaults where there are any.
  ///
  /// - Parameter own: keys per action, in the notation of ``Key``'s names, two in a row with a blank between.
  /// - Returns: the keymap.
  /// - Throws: ``KeyNameError`` for the first key that has no such name.
  public static func tavle(own: [Action: [String]] = [:]) throws(KeyNameError) -> Keymap<Action> {
    var bindings: [KeyBinding<Action>] = []
    for action in Action.allCases {
      let entry = action.entry
      for text in own[action] ?? entry.keys {
        var keys: [Key] = []
        for name in text.split(separator: " ") { keys.append(try Key(name: String(name))) }
        bindings.append(
          KeyBinding(scope: "scope." + entry.scope.rawValue, keys: keys, action: action))
      }
    }
    let inheritance = ScreenScope.allCases.map { screen in
      (screen.rawValue, screen.scopes.map { "scope." + $0.rawValue })
    }
    return Keymap(bindings, inheritance: Dictionary(uniqueKeysWithValues: inheritance))
  }
}
