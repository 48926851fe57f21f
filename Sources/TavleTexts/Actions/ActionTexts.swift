/// What an action is called: in the row of hints, and in help and palette.
public struct ActionText: Hashable, Sendable {
  /// One or two words beside a key.
  public var hint: String
  /// What it does, as the rest of a sentence that begins with the key.
  public var help: String

  init(_ hint: String, _ help: String) {
    self.hint = hint
    self.help = help
  }
}

/// The names of all actions; the properties are called like the actions.
public struct ActionTexts: Sendable {
  /// Moving about.
  public var up, down, left, right, pageUp, pageDown, first, last, stage1, stage2, stage3, stage4,
    nextPane, previousPane, open: ActionText
  /// Places.
  public var goBoard, goPeople, goToday, goPlan, goShoots, goFavours, goLog, goArchive,
    goTrash: ActionText
  /// Moving posts.
  public var moveLeft, moveRight, moveUp, moveDown, moveTo: ActionText
  /// Making and changing.
  public var new, edit, editExternal, comment, copyCard, tags, channels, format, priorityUp,
    priorityDown, tick: ActionText
  /// People.
  public var assign, ask, reply, thank, tell, followUp, tellOffice, tipReceipt, tipPoster,
    editPerson, appears, askConsent, withdraw,
    addPerson, importPeople, raise, lower, wish, away, coverage, leave: ActionText
  /// Favours.
  public var addFavour, editFavour, favourOn, favourBack, endFavour, removeFavour: ActionText
  /// Dates.
  public var schedule, today: ActionText
  /// The plan.
  public var planView, planToday, pickUp: ActionText
  /// Shoots.
  public var addShoot, editShoot, shootPosts, shootSheet, callOff: ActionText
  /// Finding.
  public var filter, clearFilter, waiting, sort: ActionText
  /// Many.
  public var mark, markRange, markAll: ActionText
  /// Out.
  public var copyMarkdown, openLink, exportScreen: ActionText
  /// Removing.
  public var trash, archive, restore, undo, redo: ActionText
  /// System.
  public var palette, help, actions, repeatLast, preview, shell, redraw, back, close, quit, suspend,
    toggleMouse, start, chooseTheme, chooseLanguage, chooseCountry: ActionText
}
