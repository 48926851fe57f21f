import TavleStore

/// Why a run of the interactive program is over, and what is to come.
enum SessionEnd {
  /// The user quits, or a signal came; the exit status.
  case quit(Int32)
  /// The board turned out to be damaged, and there is a backup to show.
  case damaged(StoreError)
  /// The user wants to go on from the backup that was shown.
  case goOn
}
