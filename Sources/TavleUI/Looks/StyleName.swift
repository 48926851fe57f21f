public import TerminalKit

/// The roles a theme can style: every kind of text tavle puts on the screen, by dotted name.
///
/// A role without an entry in a theme looks like its parent (`card.title` like `card`, `card` like `text`).
public enum StyleName: UInt8, CaseIterable, Sendable {
  /// Plain text.
  case text
  /// Text of second rank: dates, sources, counts.
  case muted
  /// Text of third rank: rules, empty places.
  case faint
  /// Text that names a thing: titles, headings.
  case strong
  /// The first line: program and board.
  case header
  /// Lines between areas.
  case border
  /// The heading and symbol of the stage tip.
  case stageTip
  /// The heading and symbol of the stage needs colleague.
  case stageNeeds
  /// The heading and symbol of the stage scheduled.
  case stageScheduled
  /// The heading and symbol of the stage published.
  case stagePublished
  /// The heading of the stage that has the focus, laid over its own colour.
  case stageFocus
  /// A card that is not selected.
  case card
  /// Its title.
  case cardTitle
  /// Its other lines.
  case cardMeta
  /// The mark at the left of a card.
  case cardBar
  /// The selected card or line.
  case selected
  /// The title on it.
  case selectedTitle
  /// Its other text.
  case selectedMeta
  /// The mark at its left.
  case selectedBar
  /// The sign of a marked card.
  case marked
  /// A card that somebody else changed a moment ago.
  case changed
  /// Accepted, done, reached.
  case good
  /// Asked, waiting for an answer.
  case wait
  /// A day that is past, a declined ask.
  case late
  /// A note.
  case warn
  /// Something that failed.
  case error
  /// The part of a text that fits the filter.
  case match
  /// A tag.
  case tag
  /// A channel.
  case channel
  /// A colleague's name.
  case person
  /// A web address.
  case link
  /// A key one can press.
  case key
  /// What the key does.
  case keyText
  /// The banner of a mode: filter, marks, moving.
  case mode
  /// A window above the screen.
  case popup
  /// Its heading.
  case popupTitle
  /// Its frame.
  case popupBorder
  /// Text of second rank in it.
  case popupMuted
  /// Its selected line.
  case popupSelected
  /// Text of second rank on that line.
  case popupSelectedMuted
  /// A key in it.
  case popupKey
  /// A line in it that cannot be chosen.
  case popupDisabled
  /// A field for text.
  case input
  /// What an empty field suggests.
  case inputPlaceholder
  /// A part of the text that was understood.
  case inputToken
  /// A part of the text that was not understood.
  case inputError
  /// What was just done.
  case messageDone
  /// Something to know.
  case messageNote
  /// What went wrong.
  case messageError
  /// Where one is in a long list.
  case scrollbar
}

extension StyleName {
  /// The dotted name used in theme files, derived from the case: `cardTitle` is `card.title`.
  public var name: String {
    "\(self)".reduce(into: "") { name, letter in
      if letter.isUppercase { name.append(".") }
      name.append(contentsOf: letter.lowercased())
    }
  }

  /// The dotted names of all roles, in the order of their numbers.
  public static var names: [String] { allCases.map(\.name) }

  /// The role as the screen stores it.
  public var role: TerminalKit.Role { TerminalKit.Role(rawValue: rawValue) }
}
