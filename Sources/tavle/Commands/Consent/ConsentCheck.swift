import TavleCore
import TavleTexts

/// Whether posts may come out on a day, as far as it is for those who are seen or heard on them.
struct ConsentCheck {
  let board: Board
  let today: Day
  let texts: Texts
  /// The posts, each with its day.
  let posts: [(post: Post, day: Day)]
  private let remarks: [(post: Post, remark: ConsentRemark)]

  /// Looks posts through; a post that is to have no day has nothing against it.
  init(_ posts: [(post: Post, day: Day)], on board: Board, today: Day, texts: Texts) {
    (self.posts, self.board, self.today, self.texts) = (posts, board, today, texts)
    remarks = posts.flatMap { post, day in
      board.consentRemarks(on: post, at: day, today: today).map { (post, $0) }
    }
  }

  private var stops: [(post: Post, remark: ConsentRemark)] {
    remarks.filter { $0.remark.verdict == .stop }
  }

  /// What is to be known although it stops nothing.
  var notes: [String] { remarks.filter { $0.remark.verdict == .note }.map(sentence) }

  private func sentence(_ post: Post, _ remark: ConsentRemark) -> String {
    "#\(post.number) \(texts.remark(remark, in: board, today: today))"
  }

  /// What is to be kept with the posts so that they may go on.
  ///
  /// - Throws: ``CommandError/heldBack(_:final:)`` where somebody's yes is missing and there is no reason, or none is good enough;
  ///   ``CommandError/reasonTooShort``.
  func reasons(_ reason: String?) throws(CommandError) -> [PostID: PostValue] {
    guard !stops.isEmpty else { return [:] }
    let final = stops.first { $0.remark.isFinal }
    guard let reason, final == nil else {
      let name = final.map { texts.name(of: $0.remark.who, in: board) }
      let why = stops.map(sentence)
      throw .heldBack(["\(texts.rules.stop): \(why[0])"] + why.dropFirst(), final: name)
    }
    let words = try Typed.line(reason)
    guard words.count >= Override.shortestReason else { throw .reasonTooShort }
    return board.reasons(passing: stops, because: words)
  }
}

extension Desk {
  /// Stops posts in which somebody has not said yes; says what else there is to know about them on their day.
  ///
  /// - Returns: what is to be kept with them.
  func checked(
    _ posts: [(post: Post, day: Day)], on board: Board, because reason: String?, isOut: Bool
  ) throws(CommandError) -> [PostID: PostValue] {
    let check = ConsentCheck(posts, on: board, today: today, texts: texts)
    let reasons = try check.reasons(reason)
    let holidays = rules(on: board).holidays
    let plan =
      isOut
      ? []
      : posts.flatMap { post, day in
        board.planRemarks(on: post, at: day, in: holidays, today: today).map {
          "#\(post.number) \(texts.remark($0, in: board, today: today))"
        }
      }
    for note in plan + check.notes { warn(note, as: texts.rules.note) }
    return reasons
  }
}
