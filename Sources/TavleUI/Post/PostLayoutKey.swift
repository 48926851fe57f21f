import TavleCore
import TavleTexts
import TerminalKit

/// Everything a layout depends on; while it stays the same the layout does too.
///
/// Wrapping long texts is the dear part of this screen. Comparing what they are is nearly free, as unchanged texts
/// share their storage.
struct PostLayoutKey: Equatable, Sendable {
  private let post: Post
  private let details: PostDetails?
  private let names: [String?]
  private let consents: [Consent]
  private let newest: Int64?
  private let isHistoryRead: Bool
  private let size: Size
  private let language: Language
  private let today: Day
  private let minute: Int64
  private let utcOffset: Int
  private let others: OthersChange?

  init?(_ shown: PostScreen, in state: State) {
    guard let post = state.board[shown.post] else { return nil }
    self.post = post
    details = state.board.details(of: post.id)
    names = (post.asks.map(\.contributor) + post.appears.map(\.contributor)).map {
      $0.flatMap { state.board[$0] }?.name
    }
    consents = state.board.appearances(on: post).compactMap(\.contributor)
      .flatMap(state.board.consents)
    newest = shown.history?.lines.first?.sequence
    isHistoryRead = shown.history != nil
    others = state.changedByOthers[post.id]
    (size, language, today) = (state.size, state.texts.language, state.today)
    (minute, utcOffset) = (state.circumstances.now.seconds / 60, state.utcOffset)
  }
}
