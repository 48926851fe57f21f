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
    case stage(Stage)
    case channel(Channel)
    case format(Format?)
    case priority(Priority)
    case tag(String)
    case sort(SortOrder)
    case theme(String)
    case language(Language)
    case wish(Wish)
    case level(Level?)
    case link(String)
    case text(EditedText)
    case start(StartChoice)
    case backup(BackupChoice)
  }

  /// What is being chosen.
  public enum Purpose: Hashable, Sendable {
    case palette, help, actions
    /// A role for posts, then a colleague.
    case role([PostID])
    case colleague([PostID], Need)
    /// The ask a reply belongs to, then the reply.
    case ask
    case reply(PostID, AskID)
    case stage([PostID])
    case channels([PostID])
    case format([PostID])
    case tags([PostID])
    case sort, theme, language, link, priority([PostID])
    case skill(ContributorID)
    case editedText
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

/// A line to type.
public struct Prompt: Sendable {
  /// What the text is for; decides what Enter does.
  public var purpose: Purpose
  /// What stands before the field.
  public var title: String
  /// What an empty field suggests.
  public var placeholder = ""
  /// Further lines that were pasted; they become the note of a new post.
  public var rest = ""
  /// The text.
  public var editor: LineEditor
  /// The text it began with, to know whether something would be lost.
  public internal(set) var original: String
  /// The values it was opened over, as the changes that set them.
  var seen = Change.group([])
  /// What is wrong with the text, in a sentence.
  public var complaint: String?
  /// Which of several readings of a date is meant.
  public var reading = 0

  /// What a line is for.
  public enum Purpose: Hashable, Sendable {
    /// A new post in a stage, as a quick-add line.
    case newPost(Stage)
    /// The title of a post.
    case title(PostID)
    /// Day and time of posts; `publishing` moves them to *scheduled* when it was missing.
    case plan([PostID])
    /// The filter of the board, the roster or the log.
    case filter
    /// One line of a post.
    case field(PostID, PostField)
    /// A new checklist item, or the new text of one.
    case checklistItem(PostID, Int?)
    /// An address.
    case link(PostID)
    /// The addresses a post was published at, before it moves to *published*.
    case publish([PostID])
    /// A new colleague's name, and what comes after it: the posts and need they are chosen for.
    case newPerson(for: [PostID], Need?)
    /// One line of a contributor.
    case personField(ContributorID, ContributorField)
    /// A topic of a contributor.
    case topic(ContributorID)
    /// The topic an expert is asked for.
    case expertTopic([PostID])
  }

  /// A line with the text it begins with.
  public init(_ purpose: Purpose, title: String, text: String = "", placeholder: String = "") {
    self.purpose = purpose
    self.title = title
    self.placeholder = placeholder
    editor = LineEditor(text)
    original = text
  }
}

extension Prompt {
  /// Whether closing it would throw words away; a day or a filter is typed again at once.
  var wouldLoseText: Bool {
    switch purpose {
    case .plan, .filter, .publish: false
    default: editor.text != original && editor.text.contains { !$0.isWhitespace } || !rest.isEmpty
    }
  }
}

/// A one-line field of a post that is typed.
public enum PostField: Hashable, Sendable, CaseIterable {
  case source, story, minutes
}

/// A one-line field of a contributor that is typed.
public enum ContributorField: Hashable, Sendable, CaseIterable {
  case name, department, jobTitle, mail, phone, chat, country, goal
  case asks, minutes, rest, weekdays, lead, away, pause
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
