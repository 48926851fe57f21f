/// Something that happened on a board: a comment, a card being made or moved, or anything else.
struct TrelloAction: Decodable {
  var type: String
  var date: String
  var card: String?
  var text: String
  /// The list a card was moved to.
  var listAfter: String?
  /// Who did it.
  var creator: TrelloMember?
  var idCreator: String?
  /// To whom it was done.
  var member: TrelloMember?
  var reactions: Int

  private enum Key: String, CodingKey {
    case type, date, data, memberCreator, idMemberCreator, member, reactions
  }

  private struct Details: Decodable {
    var card: String?
    var text: String?
    var listAfter: String?

    private enum Key: String, CodingKey { case card, text, listAfter }

    private struct Reference: Decodable { var id: String }

    init(from decoder: any Decoder) throws {
      let box = try decoder.container(keyedBy: Key.self)
      card = box.maybe(.card, Reference.self)?.id
      text = box.maybe(.text)
      listAfter = box.maybe(.listAfter, Reference.self)?.id
    }
  }

  init(from decoder: any Decoder) throws {
    let box = try decoder.container(keyedBy: Key.self)
    type = try box.decode(String.self, forKey: .type)
    date = box.maybe(.date) ?? ""
    creator = box.maybe(.memberCreator)
    idCreator = box.maybe(.idMemberCreator)
    member = box.maybe(.member)
    reactions = box.list(.reactions, Ignored.self).elements.count
    let details: Details? = box.maybe(.data)
    card = details?.card
    text = details?.text ?? ""
    listAfter = details?.listAfter
  }

  /// What the board makes of it.
  var kind: Kind {
    switch type {
    case "commentCard", "copyCommentCard": .comment
    case "createCard", "copyCard", "convertToCardFromCheckItem", "emailCard": .creation
    case "updateCard" where listAfter != nil: .move
    default: .other
    }
  }

  /// The kinds of action that matter.
  enum Kind { case comment, creation, move, other }
}
