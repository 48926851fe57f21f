/// Looks for somebody in all texts of a board, and puts another word in the place of what names them.
final class Redaction {
  private let board: Board
  private let person: Contributor
  private let finder: NameFinder
  private let choices: ForgettingChoices
  private let word: NameWord
  private var counts: [TextPlace: Int] = [:]
  private(set) var hits: [Forgetting.Hit] = []
  private(set) var origins: [TextPlace.Holder] = []

  /// The word in a text, and where there can be no blanks.
  private struct NameWord {
    let plain, joined: String
  }

  init(of person: Contributor, on board: Board, _ choices: ForgettingChoices, word: String) {
    (self.person, self.board, self.choices) = (person, board, choices)
    finder = NameFinder(person, among: board.contributors)
    self.word = NameWord(
      plain: word, joined: String(word.map { $0.isWhitespace ? "-" : $0 }))
  }

  /// What is changed, thing by thing; the hits are known afterwards.
  func changes() -> [Change] {
    var changes: [Change] = []
    if case let name = edited(board.name, TextPlace(.board, .name)), name != board.name {
      changes.append(.setBoard(.name(name)))
    }
    let doors = board.openDoors.map { edited($0, .board) }
    if doors != board.openDoors { changes.append(.setBoard(.openDoors(doors))) }
    for other in board.contributors.sorted(by: { $0.id < $1.id }) where other.id != person.id {
      changes += self.changes(of: other)
    }
    for post in board.posts { changes += self.changes(of: post) }
    for favour in board.favours {
      if case let new = edited(favour, .favour(favour.id)), new != favour {
        changes.append(.setFavour(new))
      }
    }
    for shoot in board.shoots {
      if case let new = edited(shoot, .shoot(shoot.id)), new != shoot {
        changes.append(.setShoot(new))
      }
    }
    return changes
  }

  private func changes(of other: Contributor) -> [Change] {
    let new = edited(other, .contributor(other.id))
    let values: [ContributorValue] = [
      .name(new.name), .department(new.department), .jobTitle(new.jobTitle), .mail(new.mail),
      .phone(new.phone), .chat(new.chat), .topics(new.topics), .goal(new.goal),
    ]
    let changes = values.filter { $0 != other.value(like: $0) }
      .map { Change.setContributor(other.id, $0) }
    return changes
      + board.consents(of: other.id).flatMap { consent -> [Change] in
        let new = edited(consent, .consent(consent.id))
        return new == consent ? [] : [.removeConsent(consent.id), .addConsent(new)]
      }
  }

  private func changes(of post: Post) -> [Change] {
    let new = edited(post, .post(post.id))
    let values: [PostValue] = [
      .title(String(new.title.prefix(Post.titleLimit))), .tags(new.tags), .channels(new.channels),
      .source(new.source), .story(new.story), .links(new.links), .checklist(new.checklist),
      .appears(new.appears), .takedowns(new.takedowns),
    ]
    var changes = values.filter { $0 != post.value(like: $0) }.map { Change.setPost(post.id, $0) }
    for ask in post.asks {
      let new = edited(ask, .ask(post.id, ask.id))
      if new != ask { changes.append(.setAsk(new)) }
    }
    return changes + self.changes(ofTextsOf: post.id)
  }

  private func changes(ofTextsOf id: PostID) -> [Change] {
    guard let details = board.details(of: id) else { return [] }
    let new = edited(details, .post(id))
    var changes: [Change] = []
    if new.note != details.note { changes.append(.setPost(id, .note(new.note))) }
    if new.caption != details.caption { changes.append(.setPost(id, .caption(new.caption))) }
    for comment in details.comments {
      let new = edited(comment, .comment(id, comment.id))
      if new != comment { changes += [.removeComment(id, comment.id), .addComment(new)] }
    }
    return changes
  }

  private func edited<Value: HoldsTexts>(_ value: Value, _ holder: TextPlace.Holder) -> Value {
    value.edited(
      TextEdit { field, text in text = self.edited(text, TextPlace(holder, field)) })
  }

  /// A text without what names them, as far as it is to go.
  private func edited(_ text: String, _ place: TextPlace) -> String {
    let found = finder.hits(in: text)
    guard !found.isEmpty else { return text }
    var bytes = Array(text.utf8)
    for (hit, isRedacted) in found.map({ ($0, note($0, text, place)) }).reversed()
    where isRedacted {
      let new = place.field.isOneWord ? word.joined : word.plain
      bytes.replaceSubrange(hit.range, with: Array(new.utf8))
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  /// Notes a hit; tells whether it is to be replaced.
  private func note(_ hit: NameHit, _ text: String, _ place: TextPlace) -> Bool {
    let number = counts[place, default: 0]
    counts[place] = number + 1
    let key = MentionKey(place, number)
    let isGone = isTheirs(place)
    let isRedacted = isGone || choices.replaces(hit, key)
    if isRedacted, place.field == .origin, origins.last != place.holder {
      origins.append(place.holder)
    }
    if !isGone {
      hits.append(
        Forgetting.Hit(
          mention: Mention(hit, in: text, at: place), key: key, isRedacted: isRedacted))
    }
    return isRedacted
  }

  /// Whether a text goes with what is theirs, whoever it names.
  private func isTheirs(_ place: TextPlace) -> Bool {
    guard case .ask(let post, let id) = place.holder, place.field != .topic else { return false }
    return board.ask(post, id)?.contributor == person.id
  }
}

extension TextField {
  /// Whether there can be no blanks in it.
  fileprivate var isOneWord: Bool {
    switch self {
    case .tags, .channels, .links, .takedownAddress, .proofAt, .mail, .chat, .topic, .origin: true
    default: false
    }
  }
}
