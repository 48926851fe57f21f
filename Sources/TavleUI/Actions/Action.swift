/// Everything a user can do with a key, by name.
///
/// The name is what `config.toml` and `tavle keys` use.
public enum Action: String, CaseIterable, Hashable, Sendable {
  // Moving about
  case up
  case down
  case left
  case right
  case pageUp = "page-up"
  case pageDown = "page-down"
  case first
  case last
  case stage1 = "stage-1"
  case stage2 = "stage-2"
  case stage3 = "stage-3"
  case stage4 = "stage-4"
  case nextPane = "next-pane"
  case previousPane = "previous-pane"
  case open
  // Places
  case goBoard = "go-board"
  case goPeople = "go-people"
  case goToday = "go-today"
  case goPlan = "go-plan"
  case goShoots = "go-shoots"
  case goFavours = "go-favours"
  case goLog = "go-log"
  case goArchive = "go-archive"
  case goTrash = "go-trash"
  // Moving posts
  case moveLeft = "move-left"
  case moveRight = "move-right"
  case moveUp = "move-up"
  case moveDown = "move-down"
  case moveTo = "move-to"
  // Making and changing
  case new
  case edit
  case editExternal = "edit-external"
  case comment
  case copyCard = "copy-card"
  case tags
  case channels
  case format
  case priorityUp = "priority-up"
  case priorityDown = "priority-down"
  case tick
  // People
  case assign
  case ask
  case reply
  case thank
  case tell
  case followUp = "follow-up"
  case tellOffice = "tell-office"
  case tipReceipt = "tip-receipt"
  case tipPoster = "tip-poster"
  case appears
  case askConsent = "ask-consent"
  case withdraw
  case editPerson = "edit-person"
  case addPerson = "add-person"
  case importPeople = "import-people"
  case raise
  case lower
  case wish
  case away
  case coverage
  case leave
  // Favours
  case addFavour = "add-favour"
  case editFavour = "edit-favour"
  case favourOn = "favour-on"
  case favourBack = "favour-back"
  case endFavour = "end-favour"
  case removeFavour = "remove-favour"
  // Dates
  case schedule
  case today
  // The plan
  case planView = "plan-view"
  case planToday = "plan-today"
  case pickUp = "pick-up"
  // Shoots
  case addShoot = "add-shoot"
  case editShoot = "edit-shoot"
  case shootPosts = "shoot-posts"
  case shootSheet = "shoot-sheet"
  case callOff = "call-off"
  // Finding
  case filter
  case clearFilter = "clear-filter"
  case waiting
  case sort
  // Many
  case mark
  case markRange = "mark-range"
  case markAll = "mark-all"
  // Out
  case copyMarkdown = "copy-markdown"
  case openLink = "open-link"
  case exportScreen = "export-screen"
  // Removing
  case trash
  case archive
  case restore
  case undo
  case redo
  // System
  case palette
  case help
  case actions
  case repeatLast = "repeat-last"
  case preview
  case shell
  case redraw
  case back
  case close
  case quit
  case suspend
  case toggleMouse = "toggle-mouse"
  case start
  case chooseTheme = "choose-theme"
  case chooseLanguage = "choose-language"
  case chooseCountry = "choose-country"
}
