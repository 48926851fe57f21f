import TavleCore
import TavleTexts

extension State {
  /// Why an action cannot be done now, as a sentence; `nil` if it can.
  ///
  /// One place for hints, help, palette and key presses, so that they agree.
  func reason(against action: Action) -> String? {
    guard screen.scope.scopes.contains(action.entry.scope) else { return texts.errors.notHere }
    switch planScreen.flatMap({ planVerdict(on: action, $0) }) {
    case .fine: return nil
    case .not(let reason): return reason
    case nil: break
    }
    switch action {
    case .followUp where told != nil: return nil
    case .moveLeft where selected?.stage == .tip: return texts.errors.firstStage
    case .filter where [.post, .today, .composer, .plan, .shoots, .favours].contains(screen.scope):
      return texts.errors.notHere
    case .coverage where screen.scope != .roster: return texts.errors.notHere
    case .tick where todayScreen?.selected?.isTicked == true: return nil
    case .tick where postScreen?.selected.isTickable == true: return nil
    case .moveRight where selected?.stage == .published: return texts.errors.lastStage
    default: return missing(action.entry.needs)
    }
  }

  private func missing(_ requirement: Requirement) -> String? {
    let errors = texts.errors
    return switch requirement {
    case .nothing: nil
    case .something: hasSelection ? nil : errors.nothingSelected
    case .post: selected == nil ? errors.noPostSelected : nil
    case .link: selected?.links.isEmpty == false ? nil : errors.noLink
    case .ask: selected?.asks.contains { $0.contributor != nil } == true ? nil : errors.nobodyAsked
    case .letter:
      selected?.asks.contains(where: \.canBeWritten) == true ? nil : reasonAgainstLetter
    case .thanks:
      selected?.unthanked.isEmpty == false
        ? nil : texts.asks.nobodyToThank
    case .result:
      selected?.untold.isEmpty == false
        ? nil : texts.asks.nobodyToTell
    case .published: selected?.stage == .published ? nil : errors.notPublished
    case .checklist: selected?.checklist.isEmpty == false ? nil : errors.noChecklist
    case .putAway: selected?.stage.column == nil && selected != nil ? nil : errors.notPutAway
    case .person: selectedPerson == nil ? errors.noPersonSelected : nil
    case .personRow: selectedSkillRole == nil ? errors.noRoleSelected : nil
    case .favour: selectedFavour == nil ? errors.nothingSelected : nil
    case .consent: personToAskForConsent == nil ? errors.noPersonSelected : nil
    case .shoot: selectedShoot == nil ? errors.nothingSelected : nil
    case .filterable: isFilterable ? nil : errors.notHere
    case .filter: isFiltered ? nil : errors.noFilter
    case .marks: (boardScreen?.marks.isEmpty ?? true) ? errors.nothingMarked : nil
    case .emptyBoard: isEmpty ? nil : errors.notEmpty
    case .repeatable: lastChange == nil ? errors.nothingToRepeat : nil
    }
  }

  /// Nobody is meant yet, or nobody is left to be asked.
  var reasonAgainstLetter: String {
    let asks = selected?.asks ?? []
    let isAll = !asks.contains { $0.state == .open } && asks.contains { $0.contributor != nil }
    return isAll ? texts.asks.allAsked : texts.asks.nobodyToAsk
  }

  private var hasSelection: Bool {
    switch screen {
    case .board, .post, .composer: selected != nil
    case .today(let shown): shown.selected != nil
    case .plan(let shown): shown.entry != nil
    case .shoots(let shown): shown.shoot != nil
    case .favours: selectedFavour != nil
    case .roster(let shown) where shown.showsCoverage: !shown.coverage.isEmpty
    case .roster, .contributor: selectedPerson != nil
    case .log: true
    }
  }

  private var isFilterable: Bool {
    switch screen {
    case .board, .roster, .log: true
    case .post, .contributor, .composer, .today, .plan, .shoots, .favours: false
    }
  }

  private var isFiltered: Bool {
    switch screen {
    case .board(let board): board.isFiltered
    case .roster(let roster): !roster.filterText.isEmpty
    case .log(let log): !log.filterText.isEmpty
    case .post, .contributor, .composer, .today, .plan, .shoots, .favours: false
    }
  }

  /// The board screen, if it is the one that is shown.
  var boardScreen: BoardScreen? {
    if case .board(let board) = screen { board } else { nil }
  }

  /// The post that actions are about: selected on the board, or open.
  var selected: Post? {
    switch screen {
    case .board(let screen): screen.selectedPost(of: board).flatMap { board[$0] }
    case .post(let screen): board[screen.post]
    case .composer(let screen): board[screen.post]
    case .today(let screen): screen.selected?.post.flatMap { board[$0] }
    case .plan(let screen): screen.entry?.post.flatMap { board[$0] }
    case .shoots(let screen): screen.post.flatMap { board[$0] }
    case .roster, .contributor, .log, .favours: nil
    }
  }

  /// The posts that actions are about: the marked ones, else the selected one.
  var targets: [PostID] {
    if let boardScreen, !boardScreen.marks.isEmpty {
      return boardScreen.columns.flatMap { boardScreen.list($0, of: board) }
        .filter(boardScreen.marks.contains)
    }
    return selected.map { [$0.id] } ?? []
  }
}
