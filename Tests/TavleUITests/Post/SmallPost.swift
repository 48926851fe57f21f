import TavleCore
import TavleUI
import TerminalKit
import TestSupport

extension Harness {
  /// The post of ``small(note:)``.
  static let postID = PostID(rawValue: 1)

  /// A board with one post that has something of everything.
  static func small(note: String = "A robot that packs.") -> Board {
    let now = circumstances.now
    let anne = Contributor(id: ContributorID(rawValue: 5), name: "Anne Holm")
    var post = Post(id: postID, title: "Robot", createdAt: now.adding(seconds: -86_400))
    (post.number, post.stage) = (1, .needsColleague)
    (post.tags, post.channels, post.format) = (["logistics"], [.instagram], .video)
    (post.priority, post.minutes) = (.high, 20)
    post.links = [PublishedLink(channel: .instagram, address: "https://instagram.com/p/1")]
    post.checklist = [
      ChecklistItem(title: "Book a room"), ChecklistItem(title: "Buy a cake", isDone: true),
    ]
    var camera = Ask(id: AskID(rawValue: 11), post: postID, role: .camera, contributor: anne.id)
    (camera.state, camera.minutes) = (.accepted, 20)
    post.asks = [camera, Ask(id: AskID(rawValue: 12), post: postID, role: .proofreading)]
    let comment = Comment(
      id: CommentID(rawValue: 21), post: postID, author: "Per",
      at: now.adding(seconds: -2 * 86_400), text: "Good idea")
    var consent = Consent(
      id: ConsentID(rawValue: 31), anne.id, .video, on: [.instagram], .yes,
      day: circumstances.today.adding(days: -30), author: "Per")
    consent.purpose = "everyday life at work"
    var board = Board()
    _ = try? board.apply(
      .group([
        .addContributor(anne), .addConsent(consent),
        .addPost(
          post, PostDetails(note: note, caption: "Meet the robot.", comments: [comment])),
      ]))
    return board
  }

  /// The text of the line the cursor is on, without the selection's bar, up to the next column.
  var selectedText: String {
    let screen = screen
    let line = (screen.cursor.column..<screen.size.columns).prefix {
      screen[screen.cursor.row, $0].role != StyleName.border.role
    }
    var text = String.UnicodeScalarView()
    for column in line { text.append(contentsOf: screen[screen.cursor.row, column].scalars) }
    return String(text).trimmed
  }
}

extension String {
  /// Without blanks and scroll bar at the end.
  fileprivate var trimmed: String {
    var text = self
    while let last = text.last, last == " " || last == "┃" { text.removeLast() }
    return text
  }
}
