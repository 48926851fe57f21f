public import TavleCore
public import TavleTexts
public import TerminalKit

/// All that decides what is on the screen.
///
/// A value without I/O, clock or store: ``update(_:_:)`` changes it, ``view(_:)`` draws it.
public struct State: Sendable {
  /// The board as far as it is loaded.
  public var board = Board() { didSet { boardRevision &+= 1 } }
  /// Counts the changes of the board, so that what was made from it can tell that it is old.
  private(set) var boardRevision = 0
  /// How many posts each stage has, loaded or not.
  public var totals: [Stage: Int] = [:]
  /// Whether posts are still being loaded behind the first frame.
  public var isLoading = true
  /// Time, day and fresh identifiers; the loop keeps them up to date.
  public var circumstances: Circumstances
  /// How far the user's clock is ahead of UTC, in seconds.
  public var utcOffset = 0
  /// What the team has agreed on about asking.
  public var norms = TeamNorms()
  /// The team's own patterns for favours, before the built-in ones.
  public var ownPatterns: [FavourTexts.Pattern] = []
  /// The size of the terminal.
  public var size: Size
  /// Every sentence, in the user's language.
  public var texts: Texts
  /// From keys to actions.
  public var keymap: Keymap<Action>
  /// Symbols and borders the terminal can show.
  public var looks: Looks
  /// What the user is called in the log and on comments.
  public var author: String
  /// The screens that are open; the first is the board, the last is shown.
  public var screens: [ScreenState] = [.board(BoardScreen())]
  /// Popups and fields above the screen; keys go to the last.
  public var layers: [Layer] = []
  /// The last line's message.
  public var notice: Notice?
  /// Keys of a sequence that is not complete (`g`).
  public var pending: [Key] = []
  /// What is being committed; until it is done, what the user presses waits in ``held``.
  public var inFlight: InFlight?
  /// The last entry of the log that is on the screen.
  var lastSeen: Int64 = 0
  /// How the connection to the server is.
  public var connectivity = Connectivity.online
  /// Whether there was no connection since it was last said that there is one.
  var hasBeenOffline = false
  /// Whether a change was held back that the present input asked for.
  var isHeldBack = false
  /// Input that waits for ``inFlight``, and for the layer that has come between.
  public var held: [Input] = []
  /// Whether ``held`` waits until the layers that are open are closed: nobody asked for them, or what they ask for could
  /// not be done.
  var isInterrupted = false
  /// How many layers nobody asked for lie below those that somebody did, at the bottom.
  var buried = 0
  /// Whether a layer nobody asked for has come up and is not on the screen yet: no key can be meant for it.
  public internal(set) var isUnseen = false
  /// What is waiting, and what that was read from.
  var agenda = Agenda()
  var agendaKey: BoardKey?
  /// The change that `,` repeats.
  public var lastChange: Repeatable?
  /// Posts that somebody else changed a moment ago; shown quietly for a while.
  public var changedByOthers: [PostID: OthersChange] = [:]
  /// What the filter searches; comes with the posts behind the first frame.
  public var searchIndex: PostIndex?
  /// Which rows of it the posts of each stage are.
  var searchRows: SearchRows?
  /// Posts that are to be copied when their long texts are there.
  var toCopy: [PostID] = []
  /// The long text that is to be edited when it is there.
  var toEdit: PostRow?
  /// The post somebody was just told about, which may have left the list it was selected in; what follows up is about it.
  var told: PostID?
  /// The post whose long texts the preview has asked for.
  var previewed: PostID?
  /// Whether mouse events are wanted.
  public var mouse = true
  /// Where a drag with the mouse began.
  public var drag: PostID?
  /// The names of the themes to choose from, and the present one.
  public var themes: [String] = []
  /// The theme in use.
  public var theme = ""

  /// A state before anything is loaded.
  public init(
    circumstances: Circumstances, size: Size, texts: Texts, keymap: Keymap<Action>, looks: Looks,
    author: String
  ) {
    self.circumstances = circumstances
    self.size = size
    self.texts = texts
    self.keymap = keymap
    self.looks = looks
    self.author = author
  }

  /// The day, where the user is.
  public var today: Day { circumstances.today }

  /// The days of moments, where the user is.
  var clock: DayClock { DayClock(today: today, utcOffset: utcOffset) }

  /// The rules about asking, on the board as it is.
  public var rules: Guard { Guard(board, norms: norms, clock: clock) }

  /// The screen that is shown.
  public var screen: ScreenState {
    get { screens.last ?? .board(BoardScreen()) }
    set {
      if screens.isEmpty { screens = [newValue] } else { screens[screens.count - 1] = newValue }
    }
  }
}

/// One open screen with its state.
public enum ScreenState: Sendable {
  case board(BoardScreen)
  case post(PostScreen)
  case roster(RosterScreen)
  case contributor(ContributorScreen)
  case log(LogScreen)
  case composer(ComposerScreen)
  case today(TodayScreen)
  case plan(PlanScreen)
  case shoots(ShootsScreen)
  case favours(FavoursScreen)
}

/// What the terminal can show.
public struct Looks: Sendable {
  /// Signs besides words.
  public var symbols: SymbolSet
  /// Frames.
  public var border: BorderSet

  /// Looks for a terminal with or without Unicode.
  public init(unicode: Bool) {
    symbols = unicode ? .unicode : .ascii
    border = unicode ? .rounded : .ascii
  }

  /// The glyphs the terminal can show.
  public var glyphs: GlyphSet { symbols.glyphSet }
}

/// A message on the last line.
public struct Notice: Hashable, Sendable {
  /// How it is meant.
  public enum Kind: Hashable, Sendable {
    /// A change, which `u` undoes.
    case done
    /// An undo, which `U` takes back.
    case undone
    /// Something to know.
    case note
    /// Something that failed.
    case error
  }
  /// How it is meant.
  public var kind: Kind
  /// The sentence.
  public var text: String

  /// A message.
  public init(_ kind: Kind, _ text: String) {
    self.kind = kind
    self.text = text
  }
}

/// A change on its way to the disk.
public struct InFlight: Sendable {
  /// What to say when it is done; `nil` for what the log says.
  public var sentence: String?
  /// What to select when it is done.
  public var follow: PostID?
  /// Whether it does again what was undone.
  public var isRedo = false
  /// What was sent, and the values it was made over; nothing for an undo.
  var change = Change.group([])
  var expected = Change.group([])
  /// The field it was typed in, with all that was typed.
  var source: Layer?
  /// What follows once it is on the disk: a letter leaves.
  var afterwards: [Effect] = []
  /// The ask about which there is something to ask once it is on the disk: would they do it again, or who else can.
  var next: Ask?

  /// A change on its way.
  public init(sentence: String?, follow: PostID? = nil) {
    self.sentence = sentence
    self.follow = follow
  }
}

/// A change that can be made again on another post.
public enum Repeatable: Hashable, Sendable {
  /// An action that changes at once.
  case action(Action)
  /// Tags and channels that were chosen and taken away.
  case labels(added: [Picker.Value], removed: [Picker.Value])
  /// Values that were chosen in a popup.
  case values([PostValue])
  /// A stage that was chosen.
  case stage(Stage)
  /// A day and time that were chosen.
  case plan(Day?, LocalTime?)
}
