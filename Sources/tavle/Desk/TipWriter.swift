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

/// Makes tips and puts them on the board without reading all of it: a tip without a day needs no more than the rank
/// of the top one.
struct TipWriter {
  private let desk: Desk

  /// A writer for a desk.
  init(_ desk: Desk) { self.desk = desk }

  /// A tip from a quick-add line; `from` wins over the name in the line.
  func tip(_ line: String, _ from: String?, _ note: String?) throws -> NewTip {
    let read = QuickAddLine(line, reader: desk.dateReader)
    guard try !Typed.line(read.wholeTitle).isEmpty else { throw CommandError.emptyTip }
    let people = read.source == nil ? [] : try desk.store().contributors()
    var post = read.post(in: .tip, knowing: people, &desk.circumstances)
    post.source = try Typed.line(ifAny: from) ?? post.source
    return NewTip(post: post, details: PostDetails(note: try Typed.lines(note ?? "")))
  }

  /// A tip from a mail message.
  func tip(mail: Data, _ from: String?, _ note: String?) throws -> NewTip {
    var draft = try MailTip.draft(of: mail)
    draft.source = try Typed.line(ifAny: from) ?? draft.source
    if let note = note.nonEmpty { draft.note = try Typed.lines(note + "\n\n" + draft.note) }
    return tip(draft)
  }

  /// A tip from a draft.
  func tip(_ draft: TipDraft) -> NewTip {
    let word = desk.texts.commands.imports.attachments
    let (post, details) = draft.post(attachments: word, &desk.circumstances)
    return NewTip(post: post, details: details)
  }

  /// Puts tips on the board as one change: those with a day where it belongs, the others on top
  /// of their stage, the first one highest.
  func write(_ tips: [NewTip]) throws -> [Post] {
    guard !tips.isEmpty else { return [] }
    let top = try onTop(tips.filter { $0.post.stage != .scheduled })
    let scheduled = try byDay(tips.filter { $0.post.stage == .scheduled })
    let added = try desk.commit(.joined(top + scheduled)).change.addedPosts
    let posts = Dictionary(added.map { ($0.id, $0) }) { first, _ in first }
    return tips.compactMap { posts[$0.post.id] }
  }

  /// The last tip comes first, so that each is put on top of the one after it.
  private func onTop(_ tips: [NewTip]) throws -> [Change] {
    guard !tips.isEmpty else { return [] }
    var top = try desk.store().rankBounds(of: .tip)?.lowerBound
    return tips.reversed().map { tip in
      var post = tip.post
      post.rank = Rank.between(nil, top) ?? .first
      top = post.rank
      return .addPost(post, tip.details)
    }
  }

  /// What has a day is put between its neighbours, which have to be read for it.
  private func byDay(_ tips: [NewTip]) throws -> [Change] {
    guard !tips.isEmpty else { return [] }
    var board = try desk.board(with: [], stages: [.scheduled]).board
    return try tips.map { tip in
      let change = board.adding(tip.post, details: tip.details, desk.circumstances)
      _ = try board.apply(change)
      return change
    }
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
