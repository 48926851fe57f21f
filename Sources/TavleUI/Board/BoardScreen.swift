public import TavleCore
public import TerminalKit

/// What the board, the archive and the trash show, and where the user is in it.
public struct BoardScreen: Sendable {
  /// The stages, from left to right: the four of the board, or one that is put away.
  public var columns: [Stage]
  /// The column that has the focus.
  public var focus = 0
  /// The selected post of each stage.
  public var selected: [Stage: PostID] = [:]
  /// The place of the selected post in its list when it was last seen there.
  public var places: [Stage: Int] = [:]
  /// The first visible post of each stage.
  public var windows: [Stage: ScrollWindow] = [:]
  /// The marked posts.
  public var marks: Set<PostID> = []
  /// The post marked last, where a range begins.
  public var lastMark: PostID?
  /// What the filter says; empty for none.
  public var filterText = ""
  /// Whether only what waits for the user is shown.
  public var onlyWaiting = false
  /// The order within the stages.
  public var sort = SortOrder.byHand
  /// Whether the preview is wanted.
  public var preview = false
  /// The lists as filtered and sorted; `nil` while the board's own order is shown.
  var lists: [Stage: [PostID]]?

  /// The board, or one stage that is put away.
  public init(columns: [Stage] = Stage.columns) { self.columns = columns }

  /// The stage that has the focus.
  public var stage: Stage { columns[min(focus, columns.count - 1)] }

  /// Whether something keeps posts from being shown.
  public var isFiltered: Bool { !filterText.isEmpty || onlyWaiting }
}

/// The order of posts within a stage.
public enum SortOrder: String, CaseIterable, Hashable, Sendable {
  case byHand = "by-hand"
  case plan, priority, title, newest, longest
}
