public import TavleCore
public import TerminalKit

/// Something above the screen that takes the keys.
public enum Layer: Sendable {
  /// A list to choose from.
  case picker(Picker)
  /// A line to type.
  case prompt(Prompt)
  /// Several lines to type.
  case area(TextArea)
  /// A question with yes and no.
  case question(Question)
  /// What somebody else has changed at the same time.
  indirect case conflict(OpenConflict)
}

/// A list to choose from; typing narrows it.
public struct Picker: Sendable {
  /// What is chosen; decides what Enter does.
  public var purpose: Purpose
  /// The heading.
  public var title: String
  /// What is to be read before anything is chosen, above the list of a menu; every entry begins a line.
  var lead: [String] = []
  /// Everything that can be chosen.
  public var items: [Item] {
    didSet {
      searchTexts = []
      fit()
    }
  }
  /// What was typed.
  public var query = LineEditor() {
    didSet { if query.text != oldValue.text { fit() } }
  }
  /// The lines that fit what was typed, best first; all in their order when nothing was.
  public internal(set) var fitting: [Item]
  /// What typing is compared with, made when something is typed first.
  var searchTexts: [FuzzyText] = []
  /// The line that is selected, among those that fit.
  public var selected = 0
  /// The first visible line.
  public var window = ScrollWindow()
  /// The values it was opened over, as the changes that set them.
  var seen = Change.group([])
  /// Whether several can be chosen, with Tab.
  public var isMultiple = false
  /// Whether Enter takes what was typed when nothing fits.
  public var takesNew = false
  /// Who is suggested, with what that rests on, where colleagues are chosen.
  var suggestions: [ContributorID: Suggestion] = [:]
  /// What there is to say about the team, whoever is chosen there.
  var teamRemarks: [Remark] = []
  /// Whether single keys choose at once (`g`, `m`, `r`), so that nothing can be typed.
  public var isMenu = false

  /// One line of a picker.
  public struct Item: Hashable, Sendable {
    /// What it stands for.
    public var value: Value
    /// The text.
    public var title: String
    /// Further words in second rank.
    public var detail: String
    /// Words it is found by besides.
    public var keywords = ""
    /// The key that chooses it: in menus at once, elsewhere for information.
    public var key: String
    /// Why it cannot be chosen; `nil` if it can.
    public var disabled: String?
    /// Whether it is chosen, where several can be.
    public var mark: Mark
    /// What ``mark`` was when the list was opened.
    public let original: Mark
    /// A heading above it, where it begins a group.
    public var section: String?

    /// A line.
    public init(
      _ value: Value, _ title: String, detail: String = "", key: String = "",
      disabled: String? = nil, mark: Mark = .off, section: String? = nil
    ) {
      self.value = value
      self.title = title
      self.detail = detail
      self.key = key
      self.disabled = disabled
      self.mark = mark
      original = mark
      self.section = section
    }
  }

  /// Whether a line is chosen: for no post, for all posts it is about, or for some of them.
  public enum Mark: Hashable, Sendable {
    case off, on, mixed

    /// The mark of something that holds for so many of so many.
    static func holding(for count: Int, of all: Int) -> Mark {
      count == 0 ? .off : count == all ? .on : .mixed
    }
  }

  /// What a line stands for.
  public enum Value: Hashable, Sendable {
    case action(Action)
    case post(PostID)
    case contributor(ContributorID)
    case nobody
    case role(TavleCore.Role, topic: String?)
    case ask(PostID, AskID)
    case reply(Reply)
    case again(Again)
    case favourState(Favour.State)
    case stage(Stage)
    case channel(Channel)
    case format(Format?)
    case priority(Priority)
    case tag(String)
    case sort(SortOrder)
    case theme(String)
    case language(Language)
    case country(Country)
    case paper(PaperForm)
    /// A colleague who gets a sheet; everybody who comes.
    case sheet(ContributorID?)
    case sheetForm(SheetForm)
    /// Somebody who is seen or heard; how; what is done about them.
    case appearance(Appearance.Who)
    case medium(Medium)
    case appearanceChoice(AppearanceChoice)
    case consentChoice(ConsentChoice)
    case consentAnswer(Consent.Answer)
    case guardian
    case everywhere
    case takedown(isDone: Bool)
    case wish(Wish)
    case level(Level?)
    case link(String)
    case text(EditedText)
    /// Everybody in a file of colleagues.
    case people
    case start(StartChoice)
    case backup(BackupChoice)
  }

  /// What is being chosen.
  public enum Purpose: Hashable, Sendable {
    case palette, help, actions
    /// A role for posts, then a colleague.
    case role([PostID])
    case colleague([PostID], Need)
    /// Somebody in place of a colleague who cannot any more.
    case replacement(PostID, AskID, Need)
    /// Whether somebody who has helped would do it again.
    case again(PostID, AskID)
    /// The ask a reply belongs to, then the reply.
    case ask
    /// The ask that is to be written, thanked for, or told about.
    case write, thank, tell
    case reply(PostID, AskID)
    case stage([PostID])
    case channels([PostID])
    case format([PostID])
    case tags([PostID])
    /// The form the plan is saved in.
    case paper
    /// What is made at a shoot; whom its sheet is for, and in which form.
    case shootPosts(ShootID)
    case sheet(ShootID)
    case sheetForm(ShootID, ContributorID)
    /// Who is seen or heard on posts; what about one of them; how; what stops something; what becomes of what is to be down.
    case appears([PostID])
    case appearance(PostID, Appearance.Who)
    case appearanceMedia(PostID, Appearance.Who)
    case consentStop(HeldBack)
    case takedown(PostID, Int)
    /// What somebody said about a medium, and on which channels.
    case consentAnswer(ConsentEntry)
    case consentChannels(ConsentEntry, Consent.Answer)
    /// On which channels somebody is asked whether they may be shown.
    case consentQuestion(ContributorID, [Medium])
    case sort, theme, language, country, link, priority([PostID])
    case skill(ContributorID)
    /// How a favour ends.
    case favourEnd(FavourID)
    case editedText
    /// What a file of colleagues becomes, and what is said when it is done.
    case people(Change, done: String)
    case start, backup
  }

  /// A picker with all its lines.
  public init(_ purpose: Purpose, title: String, items: [Item]) {
    self.purpose = purpose
    self.title = title
    self.items = items
    fitting = items
  }
}

/// Several lines to type.
public struct TextArea: Sendable {
  /// What the text is for.
  public enum Purpose: Hashable, Sendable {
    case comment(PostID)
    case note(PostID)
    case caption(PostID)
  }
  /// What the text is for.
  public var purpose: Purpose
  /// The heading.
  public var title: String
  /// The text.
  public var editor: TextEditor
  /// The text it began with.
  public internal(set) var original: String
  /// The value it was opened over, as the change that sets it.
  var seen = Change.group([])
  /// The first visible line.
  public var window = ScrollWindow()

  /// An area with the text it begins with.
  public init(_ purpose: Purpose, title: String, text: String = "") {
    self.purpose = purpose
    self.title = title
    editor = TextEditor(text)
    original = text
    seen = purpose.setting(text) ?? .group([])
  }
}

/// A question; the harmless answer is the default.
public struct Question: Sendable {
  /// What is asked.
  public enum Purpose: Sendable {
    /// Throw away what was typed, and close that layer.
    case discard
    /// Throw away what was typed, as somebody else has changed the same thing.
    case takeTheirs
    /// Take back everything a colleague has said yes to.
    case withdraw(ContributorID)
    /// Quit although the last change is not known to be saved.
    case quitUnsaved
  }
  /// What is asked.
  public var purpose: Purpose
  /// The question.
  public var text: String
  /// Whether yes is selected.
  public var isYes = false
}

/// What can be done with a backup that is shown instead of a damaged board.
public enum BackupChoice: Hashable, Sendable {
  case look, goOn
}

/// What a first start can begin with.
public enum StartChoice: Hashable, Sendable {
  case example, empty, language
}
