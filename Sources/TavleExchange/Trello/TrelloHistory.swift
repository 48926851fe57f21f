import TavleCore

/// What the actions of a Trello board say about its cards and people.
struct TrelloHistory {
  private(set) var comments: [String: [PlannedComment]] = [:]
  private(set) var created: [String: Moment] = [:]
  /// When a card last came into a list, by card and list.
  private(set) var moved: [Move: Moment] = [:]
  /// The names of everybody who occurs, by identifier.
  private(set) var names: [String: String] = [:]
  private(set) var withoutAuthor = 0

  /// A card coming into a list.
  struct Move: Hashable {
    var card: String
    var list: String
  }

  init(_ board: TrelloBoard, counting: inout NotTakenCounter) {
    collectNames(board)
    let cards = Set(board.cards.elements.map(\.id))
    for action in board.actions.elements {
      counting.add(.reactions, action.reactions)
      take(action, cards, &counting)
    }
    for card in comments.keys { comments[card]?.sort { $0.at < $1.at } }
  }

  /// Members of the board count before those who only occur in actions, who may have left.
  private mutating func collectNames(_ board: TrelloBoard) {
    let actions = board.actions.elements
    let people =
      board.members.elements + actions.compactMap(\.creator) + actions.compactMap(\.member)
    for person in people where names[person.id] == nil {
      let name = Cleaning.line(person.name)
      if !name.isEmpty { names[person.id] = name }
    }
  }

  private mutating func take(
    _ action: TrelloAction, _ cards: Set<String>, _ counting: inout NotTakenCounter
  ) {
    guard let card = action.card, let at = Moment(iso8601: action.date) else {
      counting.add(action.kind == .comment ? .commentsOnMissingCards : .otherActions)
      return
    }
    switch action.kind {
    case .comment where !cards.contains(card): counting.add(.commentsOnMissingCards)
    case .comment: take(action, card, at, &counting)
    case .creation: created[card] = min(created[card] ?? at, at)
    case .move:
      let move = Move(card: card, list: action.listAfter ?? "")
      moved[move] = max(moved[move] ?? at, at)
    case .other: counting.add(.otherActions)
    }
  }

  private mutating func take(
    _ comment: TrelloAction, _ card: String, _ at: Moment, _ counting: inout NotTakenCounter
  ) {
    let text = Cleaning.lines(comment.text)
    guard !text.isEmpty else { return counting.add(.emptyComments) }
    let author = (comment.creator?.id ?? comment.idCreator).flatMap { names[$0] }
    if author == nil { withoutAuthor += 1 }
    comments[card, default: []].append(
      PlannedComment(author: author ?? "Trello", at: at, text: text))
  }
}
