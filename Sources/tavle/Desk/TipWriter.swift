import Foundation
import TavleCore
import TavleExchange
import TavleStore
import TavleTexts

/// A post that is not on the board yet, with its long texts.
struct NewTip {
  var post: Post
  var details: PostDetails
}

/// Makes tips and puts them on the board without reading it: a tip needs no more than the rank of the top one.
struct TipWriter {
  private let desk: Desk

  /// A writer for a desk.
  init(_ desk: Desk) { self.desk = desk }

  /// A tip from a quick-add line; `from` wins over the name in the line.
  func tip(_ line: String, _ from: String?, _ note: String?) throws -> NewTip {
    let read = QuickAddLine(line, reader: desk.dateReader)
    guard !read.title.isEmpty else { throw CommandError.emptyTip }
    var post = Post(
      id: desk.circumstances.identifier(), title: read.title, createdAt: desk.circumstances.now)
    (post.tags, post.channels) = (read.tags, read.channels)
    post.source = from.map { Cleaning.line($0) }.nonEmpty ?? read.source
    (post.planDay, post.planTime) = (read.date?.day, read.date?.time)
    return NewTip(post: post, details: PostDetails(note: Cleaning.lines(note ?? "")))
  }

  /// A tip from a mail message.
  func tip(mail: Data, _ from: String?, _ note: String?) throws -> NewTip {
    var draft = try MailTip.draft(of: mail)
    draft.source = from.map { Cleaning.line($0) }.nonEmpty ?? draft.source
    if let note = note.nonEmpty { draft.note = Cleaning.lines(note + "\n\n" + draft.note) }
    return tip(draft)
  }

  /// A tip from a draft.
  func tip(_ draft: TipDraft) -> NewTip {
    let word = desk.texts.commands.imports.attachments
    let (post, details) = draft.post(attachments: word, &desk.circumstances)
    return NewTip(post: post, details: details)
  }

  /// Puts tips on top of their stage, the first one highest, as one change.
  func write(_ tips: [NewTip]) throws -> [Post] {
    guard !tips.isEmpty else { return [] }
    var top = try desk.store().rankBounds(of: .tip)?.lowerBound
    var changes: [Change] = []
    for var tip in tips.reversed() {
      tip.post.rank = Rank.between(nil, top) ?? .first
      top = tip.post.rank
      changes.append(.addPost(tip.post, tip.details))
    }
    return try desk.commit(.joined(changes)).change.addedPosts.reversed()
  }

  /// Says what was written down.
  func report(_ posts: [Post]) throws {
    if desk.isJSON {
      return try desk.json("posts", posts.map { PostView($0, on: Board()) })
    }
    for post in posts { Output.standard.text("#\(post.number)  \(post.title)") }
  }
}

extension Change {
  /// The posts it adds, in order.
  var addedPosts: [Post] {
    switch self {
    case .addPost(let post, _): [post]
    case .group(let changes): changes.flatMap(\.addedPosts)
    default: []
    }
  }
}
