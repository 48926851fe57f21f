import TavleCore
import TavleStore
import TavleTexts
import TavleUI

extension Session {
  /// Says what could not be done for the file; nothing else is in the way.
  mutating func take(notKept error: StoreError) {
    guard !error.isDamage(of: options.location) else {
      perform(update(&state, .store(.trouble(words(for: error)))))
      return meet(error)
    }
    let sentence = state.texts.safety.notBackedUp(words(for: error))
    perform(update(&state, .notice(Notice(.note, sentence))))
  }

  /// Looks for a backup to show when the board turns out to be damaged.
  mutating func meet(_ error: StoreError) {
    guard error.isDamage(of: options.location), options.backup == nil, !isLookingForBackup else {
      return
    }
    isLookingForBackup = true
    keeper.findRescue(from: error)
  }

  /// Closes the damaged board, so that a backup can be shown in its place; what is being typed is kept.
  mutating func leave(_ damage: StoreError) {
    keepTypedText()
    farewell = nil
    next = .damaged(damage)
    isOver = true
  }

  /// Asks again whether to go on from the backup when something is to be changed on it.
  mutating func offerBackup(after error: StoreError) {
    guard case .onlyForReading = error, let backup = options.backup else { return }
    perform(update(&state, .backup(backup)))
  }

  /// Makes the backup of a new day, or the first check and backup of this run.
  func keep(isFirst: Bool) {
    guard options.backup == nil, options.isKept else { return }
    let today = state.circumstances.today
    if isFirst { keeper.check(andBackUpOn: today) } else { keeper.backUp(on: today) }
  }
}
