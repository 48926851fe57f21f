/// A Trello board export, as far as it is understood; only lists and cards must be there.
struct TrelloBoard: Decodable {
  var name = ""
  var desc = ""
  var lists = LossyList<TrelloList>()
  var cards = LossyList<TrelloCard>()
  var labels = LossyList<TrelloLabel>()
  var members = LossyList<TrelloMember>()
  var checklists = LossyList<TrelloChecklist>()
  var actions = LossyList<TrelloAction>()
  var pluginData = LossyList<Ignored>()

  private enum Key: String, CodingKey {
    case name, desc, lists, cards, labels, members, checklists, actions, pluginData
  }

  init(from decoder: any Decoder) throws {
    let box = try decoder.container(keyedBy: Key.self)
    cards = try box.decode(LossyList<TrelloCard>.self, forKey: .cards)
    lists = try box.decode(LossyList<TrelloList>.self, forKey: .lists)
    name = box.maybe(.name) ?? ""
    desc = box.maybe(.desc) ?? ""
    labels = box.list(.labels)
    members = box.list(.members)
    checklists = box.list(.checklists)
    actions = box.list(.actions)
    pluginData = box.list(.pluginData)
  }

  /// Entries of any kind that could not be read.
  var unreadable: Int {
    lists.unreadable + cards.unreadable + labels.unreadable + members.unreadable
      + checklists.unreadable + actions.unreadable
  }
}

/// A column.
struct TrelloList: Decodable {
  var id: String
  var name: String
  var closed: Bool
  var pos: Double

  private enum Key: String, CodingKey { case id, name, closed, pos }

  init(from decoder: any Decoder) throws {
    let box = try decoder.container(keyedBy: Key.self)
    id = try box.decode(String.self, forKey: .id)
    name = box.maybe(.name) ?? ""
    closed = box.maybe(.closed) ?? false
    pos = box.maybe(.pos) ?? 0
  }
}

/// Somebody who is or was on the board.
struct TrelloMember: Decodable {
  var id: String
  /// The full name, or else the user name; may be empty.
  var name: String

  private enum Key: String, CodingKey { case id, fullName, username }

  init(from decoder: any Decoder) throws {
    let box = try decoder.container(keyedBy: Key.self)
    id = try box.decode(String.self, forKey: .id)
    let full: String = box.maybe(.fullName) ?? ""
    name = full.contains { !$0.isWhitespace } ? full : box.maybe(.username) ?? ""
  }
}

/// A label; of name and colour one may be missing.
struct TrelloLabel: Decodable {
  var id: String
  var name: String
  var color: String

  private enum Key: String, CodingKey { case id, name, color }

  init(from decoder: any Decoder) throws {
    let box = try decoder.container(keyedBy: Key.self)
    id = box.maybe(.id) ?? ""
    name = box.maybe(.name) ?? ""
    color = box.maybe(.color) ?? ""
  }
}

/// A checklist, which says itself which card it is on.
struct TrelloChecklist: Decodable {
  var idCard: String
  var name: String
  var pos: Double
  var items: [Item]

  /// One thing to do.
  struct Item: Decodable {
    var name: String
    var isDone: Bool
    var pos: Double
    /// Whether it is given to somebody or has a date.
    var hasDetails: Bool

    private enum Key: String, CodingKey { case name, state, pos, due, idMember }

    init(from decoder: any Decoder) throws {
      let box = try decoder.container(keyedBy: Key.self)
      name = box.maybe(.name) ?? ""
      isDone = box.maybe(.state, String.self) == "complete"
      pos = box.maybe(.pos) ?? 0
      hasDetails = box.has(.due) || box.has(.idMember)
    }
  }

  private enum Key: String, CodingKey { case idCard, name, pos, checkItems }

  init(from decoder: any Decoder) throws {
    let box = try decoder.container(keyedBy: Key.self)
    idCard = try box.decode(String.self, forKey: .idCard)
    name = box.maybe(.name) ?? ""
    pos = box.maybe(.pos) ?? 0
    items = box.list(.checkItems, Item.self).elements
  }
}
