import Foundation
import TavleCore
import TavleStore
import TavleTexts
import TerminalDevice

/// Opens the board full screen; when it is damaged, its newest backup in its place, only to look at, and the board
/// again when the user goes on from that.
struct BoardOpening {
  let desk: Desk
  let location: StoreLocation
  var options: SessionOptions

  /// An opening of the board at a location; what is said first and, if there is nothing else to say, last.
  init(_ desk: Desk, _ location: StoreLocation) {
    self.desk = desk
    self.location = location
    options = desk.settings.sessionOptions(at: location)
    options.remark = desk.networkWarning(location) ?? desk.passwordWarning(location)
  }

  /// Runs the interactive program until the user quits.
  ///
  /// - Returns: the exit status.
  mutating func run() throws -> Int32 {
    while true {
      switch try board() {
      case .quit(let status): return status
      case .goOn: break
      case .damaged(let error):
        guard let rescue = Store.rescue(of: location) else { throw error }
        switch try show(rescue, insteadOf: error) {
        case .quit(let status): return status
        case .damaged(let error): throw error
        case .goOn: try goOn(from: rescue)
        }
      }
    }
  }

  private func board() throws -> SessionEnd {
    do {
      var opening = StoreOptions()
      opening.checksEnd = false
      // The session connects again by itself, and says so meanwhile.
      opening.server.reconnecting = nil
      let store = try Store.open(location, opening)
      var shown = options
      if store.hasUnfinishedForgetting { shown.notice = unfinishedForgetting }
      return try Session.run(store, shown)
    } catch let error as StoreError where error.isDamage(of: location) {
      return .damaged(error)
    }
  }

  private var unfinishedForgetting: String {
    desk.texts.forgetting.resumeInShell(desk.resumeCommand)
  }

  /// Shows a backup; where there is no full screen the damage is what there is to say.
  private func show(_ rescue: Rescue, insteadOf error: StoreError) throws -> SessionEnd {
    var shown = options
    shown.backup = RescueWords(rescue: rescue, texts: desk.texts).offer
    do {
      let store = try Store.open(
        .file(path: rescue.backup.path), StoreOptions(access: .reading))
      return try Session.run(store, shown)
    } catch is TerminalError {
      throw error
    }
  }

  private mutating func goOn(from rescue: Rescue) throws {
    let kept = try Store.restore(location, from: rescue.backup.path, at: Clock.now)
    options.notice = desk.texts.safety.goneOn(kept)
  }
}
