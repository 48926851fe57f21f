import TavleCore
import TavleStore
import TavleTexts

extension Desk {
  /// An error that says that the board is damaged, together with the backup one can go on from; any other as it is.
  func explained(_ error: any Error) -> any Error {
    guard let error = error as? StoreError, let location = settings.location,
      error.isDamage(of: location), let rescue = Store.rescue(of: location)
    else { return error }
    return CommandError.damagedBoard(error, rescue, command: restoreCommand(rescue))
  }

  /// What to type to go on from a backup.
  private func restoreCommand(_ rescue: Rescue) -> String {
    let words = ["tavle", "restore", rescue.backup.path] + (board.map { ["--board", $0] } ?? [])
    return words.map(ShellWords.quoted).joined(separator: " ")
  }

  /// Makes the day's backup of a board that the command has changed; the user has the answer already.
  func backUpIfChanged() {
    guard let opened, opened.hasCommitted else { return }
    do throws(StoreError) {
      _ = try opened.upkeep.backUp(on: today)
    } catch {
      let failure = Failure(explained(error), texts: texts)
      warn(texts.safety.notBackedUp(failure.sentence))
      if let hint = failure.text.hint { warn(hint) }
    }
  }

  /// The warning about a password file that is there and will not be read; `nil` if there is none.
  func passwordWarning(_ location: StoreLocation) -> String? {
    location.ignoredPasswordFile(environment: settings.environment).map(
      texts.safety.passwordsUnread)
  }

  /// The warning about a board on a network file system; `nil` for all others.
  func networkWarning(_ location: StoreLocation) -> String? {
    Store.networkFileSystem(of: location).map { texts.safety.onNetwork($0.name) }
  }
}
