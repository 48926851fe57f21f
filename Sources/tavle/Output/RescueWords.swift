import TavleCore
import TavleStore
import TavleTexts
import TavleUI

/// What is said about a backup one can go on from.
struct RescueWords {
  let rescue: Rescue
  let texts: Texts

  /// What is in it.
  var until: String {
    let (day, time) = Clock.local(rescue.until)
    return texts.safety.until(texts.words.day(day, time, today: Clock.day(Clock.now)))
  }

  /// What is not in it.
  var missing: String {
    guard let missing = rescue.missing else { return texts.safety.unknownMissing }
    guard missing.count > 0 else { return texts.safety.nothingMissing }
    return texts.safety.missing(missing.count, missing.authors, missing.isComplete)
  }

  /// Both, as the interactive program shows them.
  var offer: BackupOffer { BackupOffer(until: until, missing: missing) }
}
