public import Foundation
public import TavleCore

/// A whole board as one JSON file: everything that is stored, and nothing lost on the way back.
///
/// The file is an object with `format` (`tavle-board`), `version`, `name`, `contributors` and
/// `posts`; a post holds its note, caption and comments beside its other fields. Contributors and
/// posts are in the order they were given.
public struct BoardDocument: Hashable, Sendable {
  /// What the format is called.
  public static let format = "tavle-board"
  /// The version that is written, and the newest that is read.
  ///
  /// 2 since colleagues have limits, asks have letters, and boards have favours: an older tavle would leave them out unsaid. 3 since an
  /// ask can be *released*. 4 since there are shoots, consents, and who is seen on a post.
  public static let version = 4
  /// The largest file that is read, in bytes.
  public static let sizeLimit = 1 << 30

  /// What the board is called.
  public var name: String
  /// Whose public holidays count, if that has been said.
  public var country: Country?
  /// The period for which each routine was done or skipped last, by the routine's name.
  public var routines: [String: String] = [:]
  /// Everybody on the roster.
  public var contributors: [Contributor]
  /// All posts with their long texts.
  public var posts: [Entry]
  /// The help log.
  public var favours: [Favour] = []
  /// The shoots.
  public var shoots: [Shoot] = []
  /// What colleagues said about being seen or heard.
  public var consents: [Consent] = []
  /// When the door stands open.
  public var openDoors: [OpenDoor] = []

  /// A post with its long texts.
  public struct Entry: Hashable, Sendable {
    /// The post.
    public var post: Post
    /// Its long texts.
    public var details: PostDetails

    /// A post with its long texts.
    public init(post: Post, details: PostDetails) {
      self.post = post
      self.details = details
    }
  }

  /// A document of these things.
  public init(name: String, contributors: [Contributor], posts: [Entry]) {
    self.name = name
    self.contributors = contributors
    self.posts = posts
  }

  /// A document of a board; `details` reads the long texts of a post that the board has not loaded.
  public init<Failure: Error>(
    of board: Board, details: (PostID) throws(Failure) -> PostDetails
  ) throws(Failure) {
    name = board.name
    country = board.country
    for (routine, period) in board.routines { routines[routine.rawValue] = period }
    contributors = board.contributors.sorted { $0.id < $1.id }
    favours = board.favours.reversed()
    (shoots, consents, openDoors) = (board.shoots, board.consents, board.openDoors)
    posts = []
    for id in Stage.allCases.flatMap({ board.posts(in: $0) }) {
      guard let post = board[id] else { continue }
      let texts: PostDetails =
        if let loaded = board.details(of: id) { loaded } else { try details(id) }
      posts.append(Entry(post: post, details: texts))
    }
  }

  /// A document of a board whose long texts are all loaded; those that are not are left out.
  public init(of board: Board) {
    self.init(of: board) { _ in PostDetails() }
  }

  /// The file.
  ///
  /// - Throws: `EncodingError`, which these values never cause.
  public func encoded() throws -> Data { Data(try JSONText.text(self).utf8) }

  /// Reads a file; every text in it is cleaned.
  public init(decoding data: Data) throws(ImportError) {
    let head = try Self.read(Head.self, data)
    guard head.format == Self.format else { throw .notABoardDocument(key: "format") }
    guard head.version <= Self.version else {
      throw .newerVersion(found: head.version, known: Self.version)
    }
    self = try Self.read(BoardDocument.self, data).cleaned()
  }

  private static func read<Value: Decodable>(
    _ type: Value.Type, _ data: Data
  ) throws(ImportError) -> Value {
    try JSONReading.decode(type, from: data, limit: sizeLimit) { key in
      .notABoardDocument(key: key.isEmpty ? "format" : key)
    }
  }

  /// Puts everything onto an empty board: the name, then contributors, then posts.
  public var change: Change {
    .group(
      [.setBoard(.name(name))] + (country.map { [.setBoard(.country($0))] } ?? []) + routineChanges
        + contributors.map(Change.addContributor)
        + posts.map { .addPost($0.post, $0.details) } + favours.map(Change.addFavour)
        + shoots.map(Change.addShoot) + consents.map(Change.addConsent)
        + (openDoors.isEmpty ? [] : [.setBoard(.openDoors(openDoors))]))
  }

  private var routineChanges: [Change] {
    Routine.allCases.compactMap { routine in
      routines[routine.rawValue].map { .setBoard(.routine(routine, $0)) }
    }
  }

  private struct Head: Decodable {
    var format: String
    var version: Int
  }
}

extension BoardDocument: Codable {
  private enum Key: String, CodingKey {
    case format, version, name, country, routines, contributors, posts, favours, shoots,
      consents, openDoors
  }

  /// Reads the fields; the format and version are checked by ``init(decoding:)``.
  public init(from decoder: any Decoder) throws {
    let box = try decoder.container(keyedBy: Key.self)
    name = try box.decodeIfPresent(String.self, forKey: .name) ?? ""
    country = try box.decodeIfPresent(Country.self, forKey: .country)
    routines = try box.decodeIfPresent([String: String].self, forKey: .routines) ?? [:]
    contributors = try box.decodeIfPresent([Contributor].self, forKey: .contributors) ?? []
    posts = try box.decode([Entry].self, forKey: .posts)
    favours = try box.decodeIfPresent([Favour].self, forKey: .favours) ?? []
    shoots = try box.decodeIfPresent([Shoot].self, forKey: .shoots) ?? []
    consents = try box.decodeIfPresent([Consent].self, forKey: .consents) ?? []
    openDoors = try box.decodeIfPresent([OpenDoor].self, forKey: .openDoors) ?? []
  }

  /// Writes the fields with format and version.
  public func encode(to encoder: any Encoder) throws {
    var box = encoder.container(keyedBy: Key.self)
    try box.encode(Self.format, forKey: .format)
    try box.encode(Self.version, forKey: .version)
    try box.encode(name, forKey: .name)
    try box.encodeIfPresent(country, forKey: .country)
    if !routines.isEmpty { try box.encode(routines, forKey: .routines) }
    try box.encode(contributors, forKey: .contributors)
    try box.encode(posts, forKey: .posts)
    if !favours.isEmpty { try box.encode(favours, forKey: .favours) }
    if !shoots.isEmpty { try box.encode(shoots, forKey: .shoots) }
    if !consents.isEmpty { try box.encode(consents, forKey: .consents) }
    if !openDoors.isEmpty { try box.encode(openDoors, forKey: .openDoors) }
  }
}

extension BoardDocument.Entry: Codable {
  /// Reads post and long texts from one object.
  public init(from decoder: any Decoder) throws {
    post = try Post(from: decoder)
    details = try PostDetails(from: decoder)
    post.setDerived(
      hasNote: !details.note.isEmpty, hasCaption: !details.caption.isEmpty,
      commentCount: details.comments.count)
  }

  /// Writes post and long texts into one object.
  public func encode(to encoder: any Encoder) throws {
    try post.encode(to: encoder)
    try details.encode(to: encoder)
  }
}
