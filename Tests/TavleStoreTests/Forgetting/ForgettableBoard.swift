import Foundation
import TavleCore
import TestSupport
import Testing

@testable import TavleStore

/// A board with Anne Holm in every place where a person can be, with a history, copies of it, and texts beside it.
struct ForgettableBoard {
  static let needles = [
    "Anne", "ANNE", "anne@", "anneh", "anne-h", "Holm", "HOLM", "20304050", "20 30",
  ]
  /// Who else writes.
  static let author = "siri"

  let place: Place
  let folder: Folder
  let anne = ContributorID(rawValue: 1)
  let day = Day(number: 20_800)
  var places = ForgettingPlaces()
  var choices = ForgettingChoices()
  var at: Circumstances {
    Circumstances(
      now: Moment(seconds: 1_795_262_400), today: day,
      identifiers: IdentifierSource(milliseconds: 1_795_262_400_000, seed: 7))
  }

  /// With something else on it, if that is wanted.
  init(_ engine: Engine, besides other: Change? = nil) throws {
    (place, folder) = (try engine.makePlace(), try Folder())
    (choices.redacting, choices.stays) = (.all, "aftale om kampagnen")
    let store = try place.open()
    try write(store)
    if let other { _ = try store.commit(other, author: Self.author, at: start) }
    try "Spørg Anne Holm om robotten\n".write(
      toFile: folder.file("typed.txt"), atomically: true, encoding: .utf8)
    places.texts = [folder.file("typed.txt"), folder.file("missing.txt")]
    try copy(store)
    store.close()
  }

  /// Copies of all kinds, with the person as they were called before.
  private mutating func copy(_ store: Store) throws {
    try store.backUp(to: folder.file("old.db"))
    if case .file = place.location {
      _ = try store.upkeep.backUp(on: day.adding(days: -1))
      _ = try Store.restore(place.location, from: folder.file("old.db"), at: at.now)
    } else {
      let kept = try Store.restore(
        place.location, from: folder.file("old.db"), at: at.now, keepingIn: folder.path)
      places.boards = [kept]
    }
    try FileManager.default.removeItem(atPath: folder.file("old.db"))
  }

  private func write(_ store: Store) throws {
    var person = Contributor(id: anne, name: "Anne Holm")
    (person.mail, person.phone, person.chat) = ("anne@firma.dk", "+45 20 30 40 50", "@anneholm")
    (person.goal, person.topics) = ("flere kolleger", [Topic(name: "pumper")])
    var other = Contributor(id: ContributorID(rawValue: 2), name: "Per Lund")
    other.goal = "som Anne Holm"
    _ = try store.commit(
      .group([.addContributor(person), .addContributor(other)]), author: Self.author, at: start)
    for number in 1...3 as ClosedRange<Int64> {
      _ = try store.commit(add(number), author: Self.author, at: start)
    }
    let post = PostID(rawValue: 11)
    _ = try store.commit(
      .setPost(post, .title("Robotten, uden navne")), author: Self.author, at: start)
    _ = try store.commit(.setPost(post, .title("Annes robot")), author: Self.author, at: start)
    _ = try store.undo(author: Self.author, at: start)
    _ = try store.redo(author: Self.author, at: start)
    _ = try store.commit(
      .setContributor(anne, .name("Anne Holm Berg")), author: Self.author, at: start)
    _ = try store.commit(.setContributor(anne, .name("Anne Holm")), author: Self.author, at: start)
    _ = try store.commit(.setBoard(.name("Holms tavle")), author: "Anne Holm", at: start)
    _ = try store.commit(.setBoard(.name("Tavlen")), author: "Anne Holm", at: start)
    _ = try store.commit(
      .setPost(PostID(rawValue: 13), .format(.video)), author: Self.author, at: start)
    _ = try store.commit(consent, author: Self.author, at: start)
    var favour = Favour(id: FavourID(rawValue: 5), problem: "Anne mangler biler", createdAt: start)
    favour.asker = anne
    var shoot = Shoot(id: ShootID(rawValue: 6), title: "Lageret", day: day, createdAt: start)
    (shoot.posts, shoot.phone) = ([post], "Anne Holm 20304050")
    shoot.calls = [Shoot.Call(anne, at: try #require(LocalTime(hour: 9)))]
    _ = try store.commit(
      .group([.addFavour(favour), .addShoot(shoot)]), author: Self.author, at: start)
  }

  private var consent: Change {
    .addConsent(
      Consent(
        id: ConsentID(rawValue: 4), anne, .video, on: [.web], .yes, day: day, author: "Anne Holm"))
  }

  private func add(_ number: Int64) -> Change {
    let id = PostID(rawValue: 10 + number)
    var post = Post(id: id, title: "Opslag \(number)", createdAt: start)
    guard number < 3 else { return .addPost(post, PostDetails()) }
    (post.stage, post.publishedDay, post.origin) = (.published, day, "trello:Anne Holm \(number)")
    (post.source, post.story, post.tags) = ("Anne Holm", "Annes", ["anneholm"])
    post.links = [PublishedLink(channel: .web, address: "https://firma.example/anne-holm")]
    post.checklist = [ChecklistItem(title: "ring til Anne på +4520304050")]
    var ask = Ask(id: AskID(rawValue: number), post: id, role: .camera, contributor: anne)
    (ask.state, ask.askedAt, ask.text.what) = (.done, start, "Kære Anne")
    post.asks = [ask]
    post.appears = [
      Appearance(.contributor(anne), [.video]), Appearance(.guest("Anne H."), [.name]),
    ]
    let comment = Comment(
      id: CommentID(rawValue: number), post: id, author: "Anne Holm", at: start,
      text: "anne@firma.dk")
    return .addPost(
      post, PostDetails(note: "Spørg\nAnne Holm", caption: "ANNE HOLM", comments: [comment]))
  }

  // MARK: What is left

  /// Forgets, or goes on with it.
  func forget(_ store: Store) throws -> ForgettingReceipt {
    if let receipt = try store.resumeForgetting(at, places) { return receipt }
    return try store.forget(
      anne, choices, word: "tidligere kollega", owner: "Siri Moe", at, places)
  }

  /// Every file in which one of the needles is, with the needle; of a server what a dump of it has.
  func traces() throws -> [String] {
    var found = try Self.traces(in: folder.path)
    switch place.location {
    case .file(let path): found += try Self.traces(in: BoardFile(path: path).folder)
    case .server: found += Self.needles.filter(try dump().contains)
    }
    return found
  }

  private static func traces(in folder: String) throws -> [String] {
    let names = FileManager.default.enumerator(atPath: folder)?.compactMap { $0 as? String } ?? []
    return names.flatMap { name -> [String] in
      let data = FileManager.default.contents(atPath: "\(folder)/\(name)") ?? Data()
      return needles.filter { data.range(of: Data($0.utf8)) != nil }.map { "\(name): \($0)" }
    }
  }

  private func dump() throws -> String {
    guard let server = place.owner as? PostgresServer else { return "" }
    let schema = place.address.split(separator: "%3D").last.map(String.init) ?? ""
    let run = try ChildProcess.run(
      [
        "/usr/bin/pg_dump", "-h", server.folder, "-p", "\(server.port)",
        "-U", "tavle", "-n", schema, "tavle",
      ], environment: ["PATH": "/usr/bin:/bin", "LC_ALL": "C", "HOME": "/nowhere"])
    #expect(run.status == 0 && run.output.contains("CREATE TABLE"))
    return run.output
  }
}
