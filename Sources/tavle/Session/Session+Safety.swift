import Glibc
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

  // MARK: Ending

  /// Ends the program; what is on its way to the disk has an instant to arrive, what is being typed is kept.
  mutating func quit() {
    let limit = ContinuousClock.now + .milliseconds(500)
    // One change may be followed by another that was typed meanwhile.
    while state.inFlight != nil, ContinuousClock.now < limit, !isOver {
      worker.finish(within: (limit - .now) / .seconds(1))
      let letters = mailbox.collect()
      guard !letters.isEmpty else { break }
      for letter in letters { take(letter) }
    }
    guard !isOver else { return }
    keepTypedText()
    isOver = true
  }

  /// Puts what is being typed into a file, when the program ends before it was taken.
  mutating func keepTypedText() {
    // Where the terminal is gone, nobody has read where the editor's text is.
    let written = status == 128 + SIGHUP ? draft?.text() : nil
    let text = [state.typedText, written ?? ""].filter { !$0.isEmpty }.joined(separator: "\n\n")
    guard !text.isEmpty, let kept = KeptText(for: options.location, options.environment) else {
      return
    }
    farewell = kept.add(text) ? state.texts.session.kept(kept.path) : text
  }

  /// Says last that a change is not known to be saved, when the program ends before the answer is there.
  mutating func warnOfUnsaved() {
    guard state.inFlight != nil else { return }
    let isSaved = mailbox.collect().contains { letter in
      if case .news(.committed) = letter { true } else { false }
    }
    guard !isSaved else { return }
    farewell = [farewell, state.texts.connection.unsaved].compactMap(\.self)
      .joined(separator: "\n")
  }
}
