/// A card; the address that turns mails into comments is never read.
struct TrelloCard: Decodable {
  var id: String
  var name: String
  var desc: String
  var closed: Bool
  var idList: String
  var idMembers: [String]
  var idLabels: [String]
  var labels: [TrelloLabel]
  var due: String?
  var dateLastActivity: String?
  var pos: Double
  var attachments: [Attachment]
  var isSeparator: Bool
  /// What it has that no post has, with counts.
  var extras: [NotTakenKind: Int]

  /// A file or link on a card.
  struct Attachment: Decodable {
    var name: String
    var url: String
    var isUpload: Bool

    private enum Key: String, CodingKey { case name, url, isUpload }

    init(from decoder: any Decoder) throws {
      let box = try decoder.container(keyedBy: Key.self)
      name = box.maybe(.name) ?? ""
      url = box.maybe(.url) ?? ""
      isUpload = box.maybe(.isUpload) ?? false
    }
  }

  private enum Key: String, CodingKey {
    case id, name, desc, closed, idList, idMembers, idLabels, labels, due, dateLastActivity, pos
    case attachments, cardRole, start, dueComplete, idMembersVoted, stickers, customFieldItems
    case idAttachmentCover, cover, pluginData, coordinates, address, locationName
  }

  init(from decoder: any Decoder) throws {
    let box = try decoder.container(keyedBy: Key.self)
    id = try box.decode(String.self, forKey: .id)
    name = box.maybe(.name) ?? ""
    desc = box.maybe(.desc) ?? ""
    closed = box.maybe(.closed) ?? false
    idList = box.maybe(.idList) ?? ""
    idMembers = box.list(.idMembers).elements
    idLabels = box.list(.idLabels).elements
    labels = box.list(.labels).elements
    due = box.maybe(.due)
    dateLastActivity = box.maybe(.dateLastActivity)
    pos = box.maybe(.pos) ?? 0
    attachments = box.list(.attachments).elements
    isSeparator = box.maybe(.cardRole, String.self) == "separator"
    extras = Self.extras(box)
  }

  private static func extras(_ box: KeyedDecodingContainer<Key>) -> [NotTakenKind: Int] {
    let cover = box.maybe(.cover, Cover.self)?.isSet ?? false
    return [
      .startDates: box.has(.start) ? 1 : 0,
      .completedMarks: box.maybe(.dueComplete) ?? false ? 1 : 0,
      .votes: box.list(.idMembersVoted, Ignored.self).elements.count,
      .stickers: box.list(.stickers, Ignored.self).elements.count,
      .customFields: box.list(.customFieldItems, Ignored.self).elements.count,
      .covers: cover || box.has(.idAttachmentCover) ? 1 : 0,
      .powerUps: box.list(.pluginData, Ignored.self).elements.count,
      .locations: box.has(.coordinates) || box.has(.address) || box.has(.locationName) ? 1 : 0,
    ]
  }

  /// The cover, which is there, with nothing in it, on cards that have none.
  private struct Cover: Decodable {
    var isSet: Bool

    private enum Key: String, CodingKey { case idAttachment, color, idUploadedBackground }

    init(from decoder: any Decoder) throws {
      let box = try decoder.container(keyedBy: Key.self)
      isSet = box.has(.idAttachment) || box.has(.color) || box.has(.idUploadedBackground)
    }
  }
}
